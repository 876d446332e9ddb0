"""Where a model is downloaded from, read from what a person typed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qwenfind.errors import ModelError
from qwenfind.inference.catalogue import KNOWN, KnownModel, known, known_by_repo
from qwenfind.inference.hub import HubFile

MODEL_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_REPO = re.compile(r"(?P<repo>\w[\w.-]*/\w[\w.-]*?)(?:(?:@|/tree/)(?P<revision>\w[\w./-]*?))?/?")
_COMMIT = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class Source:
    """A repository of a hub.

    Attributes:
        name: how the model is called here.
        repo: ORG/NAME.
        revision: commit, branch or tag, "" for the main branch.
        known: its entry in the catalogue, or None.
    """

    name: str
    repo: str
    revision: str
    known: KnownModel | None = None

    @property
    def pinned(self) -> bool:
        """Whether the revision is a whole commit, which never changes."""
        return _COMMIT.fullmatch(self.revision) is not None

    def checked(self, offered: list[HubFile], hub: str) -> list[HubFile]:
        """The files that a hub offers, each with the hash that it must have as far as that is known.

        Args:
            hub: what it is called where it offers others than the published ones.

        Raises:
            ModelError: one is missing, or is not the published one.
        """
        if self.known is None:
            return offered
        published = {file.path: file for file in self.known.files}
        for path in sorted({file.path for file in self.known.weights} - {file.path for file in offered}):
            raise ModelError(f"{hub} does not have {path} of {self.name}.", "Try another mirror.")
        checked = []
        for file in offered:
            should = published.get(file.path)
            sha256 = should.sha256 if should else ""
            if should and (file.size != should.size or (file.sha256 and sha256 and file.sha256 != sha256)):
                raise ModelError(
                    f"{hub} offers a {file.path} of {self.name} that is not the published file.", "Try another mirror."
                )
            checked.append(HubFile(file.path, file.size, sha256 or file.sha256, file.git_sha1))
        return checked


def source_of(asked: str) -> Source:
    """The repository that a name of the catalogue, ORG/NAME, ORG/NAME@REVISION or its address means.

    Raises:
        ModelError: it is none of these.
    """
    entry = known(asked)
    if entry is not None:
        return Source(entry.name, entry.repo, entry.revision, entry)
    found = _REPO.fullmatch(re.sub(r"https?://[^/]+/", "", asked.strip()))
    if found is None:
        raise ModelError(
            f"There is no model {asked!r} to download.",
            f"Known: {', '.join(model.name for model in KNOWN)}. Others: ORG/NAME as on the hub, or ORG/NAME@REVISION.",
        )
    repo, revision = found["repo"], found["revision"] or ""
    entry = known_by_repo(repo)
    if entry is not None and revision in ("", entry.revision):
        return Source(entry.name, entry.repo, entry.revision, entry)
    maker, _, title = repo.partition("/")
    name = name_from(title)
    # A known model at another revision, or one that another maker calls the same, is another model.
    return Source(f"{name}-{name_from(revision or maker)[:20]}" if known(name) else name, repo, revision)


def name_from(text: str) -> str:
    """A model's name made of a folder's, a repository's or a revision's.

    Raises:
        ModelError: nothing is left of it.
    """
    name = re.sub(r"[^a-z0-9._-]+", "-", text.lower()).strip("-._")[:80]
    if not MODEL_NAME.fullmatch(name):
        raise ModelError(f"{text!r} makes no name for a model.", "Use a name with letters and digits.")
    return name
