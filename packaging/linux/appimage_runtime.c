/* What an AppImage (type 2) begins with: it mounts the SquashFS behind it, or unpacks that, and runs AppRun in it.
 *
 * Follows https://github.com/AppImage/AppImageSpec: the image begins where the ELF file ends; "AI\2" stands at byte 8.
 * The usual runtime cannot be had where this is built, so this is our own, on libsquashfuse and libfuse3. Differences:
 * nothing is signed or updated, and where FUSE is missing it unpacks without being asked.
 */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 32
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/traverse.h>
#include <squashfuse/util.h>

static char self[PATH_MAX];
static off_t offset;

static void fail(const char *what) {
    fprintf(stderr, "QwenFind.AppImage: %s: %s\n", what, strerror(errno));
    exit(127);
}

/* Where the ELF file ends: its section headers are its last part. */
static off_t end_of_program(void) {
    Elf64_Ehdr head;
    int file = open(self, O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, &head, sizeof head) != sizeof head || memcmp(head.e_ident, ELFMAG, SELFMAG)) fail(self);
    close(file);
    return (off_t)(head.e_shoff + (uint64_t)head.e_shentsize * head.e_shnum);
}

/* Unpacking */

static void unpack_file(sqfs *fs, sqfs_inode *inode, const char *target) {
    static char block[1 << 20];
    int out = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    if (out < 0) fail(target);
    for (off_t at = 0; (uint64_t)at < inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof block;
        if (sqfs_read_range(fs, inode, at, &size, block) || size <= 0) fail("the file is damaged");
        if (write(out, block, size) != size) fail(target);
        at += size;
    }
    close(out);
}

static void unpack(const char *folder) {
    sqfs fs;
    sqfs_err error;
    sqfs_inode root, inode;
    sqfs_traverse walk;
    char target[PATH_MAX], link[PATH_MAX];
    if (sqfs_open_image(&fs, self, offset) || sqfs_inode_get(&fs, &root, sqfs_inode_root(&fs)) ||
        sqfs_traverse_open_inode(&walk, &fs, &root))
        fail("the file is damaged");
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end) continue;
        if (snprintf(target, sizeof target, "%s/%s", folder, walk.path) >= (int)sizeof target) fail(walk.path);
        if (sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&walk.entry))) fail("the file is damaged");
        if (S_ISDIR(inode.base.mode)) {
            if (mkdir(target, 0755)) fail(target);
        } else if (S_ISREG(inode.base.mode)) {
            unpack_file(&fs, &inode, target);
        } else if (S_ISLNK(inode.base.mode)) {
            size_t size = sizeof link;
            if (sqfs_readlink(&fs, &inode, link, &size) || symlink(link, target)) fail(target);
        }
    }
    if (error) fail("the file is damaged");
    sqfs_traverse_close(&walk);
}

static int remove_one(const char *path, const struct stat *facts, int kind, struct FTW *walk) {
    (void)facts, (void)kind, (void)walk;
    return remove(path);
}

/* Running */

static void run(const char *folder, char **argv) {
    char program[PATH_MAX];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0], 1);
    execv(program, argv);
    fail(program);
}

/* Runs what is unpacked into a folder of its own, and deletes that afterwards. */
static int unpack_and_run(char **argv) {
    const char *home = getenv("HOME"), *cache = getenv("XDG_CACHE_HOME");
    char folder[PATH_MAX];
    if (cache && *cache == '/')
        snprintf(folder, sizeof folder, "%s", cache);
    else
        snprintf(folder, sizeof folder, "%s/.cache", home ? home : "/tmp");
    mkdir(folder, 0700);
    strncat(folder, "/qwenfind-unpacked-XXXXXX", sizeof folder - strlen(folder) - 1);
    if (!mkdtemp(folder)) fail(folder);
    unpack(folder);
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (!child) run(folder, argv);
    signal(SIGINT, SIG_IGN);
    signal(SIGTERM, SIG_IGN);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
    nftw(folder, remove_one, 32, FTW_DEPTH | FTW_PHYS);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* Mounting. A process apart serves the files until the program, whose process stays what it was, has ended. */

struct served {
    sqfs_ll_chan channel;
    char *folder;
    int program; /* a pidfd */
};

static void *unmount_at_the_end(void *given) {
    struct served *served = given;
    struct pollfd ended = {.fd = served->program, .events = POLLIN};
    while (poll(&ended, 1, -1) < 0 && errno == EINTR) continue;
    sqfs_ll_unmount(&served->channel, served->folder);
    rmdir(served->folder);
    _exit(0);
}

static void serve(char *folder, pid_t program, int ready) {
    static struct fuse_lowlevel_ops operations = {
        .getattr = sqfs_ll_op_getattr,   .opendir = sqfs_ll_op_opendir,     .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir,   .lookup = sqfs_ll_op_lookup,       .open = sqfs_ll_op_open,
        .create = sqfs_ll_op_create,     .release = sqfs_ll_op_release,     .read = sqfs_ll_op_read,
        .readlink = sqfs_ll_op_readlink, .listxattr = sqfs_ll_op_listxattr, .getxattr = sqfs_ll_op_getxattr,
        .forget = sqfs_ll_op_forget,     .statfs = stfs_ll_op_statfs,
    };
    char *arguments[] = {self, "-oro,nodev,nosuid", NULL};
    struct fuse_args options = FUSE_ARGS_INIT(2, arguments);
    static struct served served;
    pthread_t waits;
    sqfs_ll *image = sqfs_ll_open(self, offset);
    served.folder = folder;
    served.program = (int)syscall(SYS_pidfd_open, program, 0);
    /* What FUSE says of being missing is told in our own words. */
    int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int stream = 0; stream < 3; stream++) dup2(nowhere, stream);
    if (!image || served.program < 0 ||
        sqfs_ll_mount(&served.channel, folder, &options, &operations, sizeof operations, image))
        _exit(1);
    if (write(ready, "", 1) != 1) _exit(1);
    close(ready);
    pthread_create(&waits, NULL, unmount_at_the_end, &served);
    fuse_session_loop(served.channel.session);
    pthread_join(waits, NULL);
    _exit(0);
}

/* Mounts the image and returns whether that worked. The server is no child of this process. */
static bool mounted(char *folder) {
    int pipes[2];
    char byte;
    pid_t program = getpid();
    if (pipe2(pipes, O_CLOEXEC) || !mkdtemp(folder)) return false;
    pid_t child = fork();
    if (child == 0) {
        close(pipes[0]);
        setsid();
        if (fork() == 0) serve(folder, program, pipes[1]);
        _exit(0);
    }
    close(pipes[1]);
    if (child > 0) waitpid(child, NULL, 0);
    bool works = child > 0 && read(pipes[0], &byte, 1) == 1;
    close(pipes[0]);
    if (!works) rmdir(folder);
    return works;
}

int main(int argc, char **argv) {
    const char *asked = argc > 1 ? argv[1] : "", *temporary = getenv("TMPDIR"), *unpacking = getenv("APPIMAGE_EXTRACT_AND_RUN");
    char folder[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0) fail("/proc/self/exe");
    offset = end_of_program();
    if (!strcmp(asked, "--appimage-offset")) {
        printf("%lld\n", (long long)offset);
        return 0;
    }
    if (!strcmp(asked, "--appimage-extract")) {
        if (mkdir("squashfs-root", 0755)) fail("squashfs-root");
        unpack("squashfs-root");
        return 0;
    }
    if (!strcmp(asked, "--appimage-extract-and-run")) {
        argv[1] = argv[0];
        return unpack_and_run(argv + 1);
    }
    if (unpacking && !strcmp(unpacking, "1")) return unpack_and_run(argv);
    snprintf(folder, sizeof folder, "%s/.mount_qwenfXXXXXX", temporary && *temporary == '/' ? temporary : "/tmp");
    if (!strcmp(asked, "--appimage-mount")) {
        if (!mounted(folder)) fail("FUSE is missing (fuse3)");
        printf("%s\n", folder);
        fflush(stdout);
        pause();
    }
    if (mounted(folder)) run(folder, argv);
    fprintf(stderr, "QwenFind.AppImage: FUSE is missing (fuse3), so it is unpacked first, which takes a while.\n");
    return unpack_and_run(argv);
}
