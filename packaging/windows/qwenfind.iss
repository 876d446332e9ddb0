; The installer for Windows: for one person, without an administrator. Inno Setup 6.3 or newer.
;
;   iscc /DVersion=1.2.3 /DSource=..\..\dist\QwenFind qwenfind.iss
;   ... /DSigned "/Ssign=<command> $f"    has the installer and the uninstaller signed
;
; `packaging/release/windows.py` runs it. Data lie in {localappdata}\qwenfind (qwenfind/paths.py) and are the person's:
; an upgrade leaves them, removing asks.

#ifndef Version
  #error Name the version: /DVersion=1.2.3
#endif
#ifndef Source
  #define Source "..\..\dist\QwenFind"
#endif

[Setup]
AppId={{6E0B7E0E-5C55-4C0B-9C47-51F7E8B0A6D1}
AppName=QwenFind
AppVersion={#Version}
AppVerName=QwenFind {#Version}
AppPublisher=QwenFind
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\QwenFind
DisableDirPage=auto
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
; `check.sh` tries it on a stand-in for Windows that has 32 bits.
#ifndef Trial
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
#endif
MinVersion=10.0.17763
SetupIconFile=qwenfind.ico
UninstallDisplayIcon={app}\QwenFind.exe
UninstallDisplayName=QwenFind
OutputBaseFilename=QwenFind-{#Version}-windows-x64
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
LZMAUseSeparateProcess=yes
; The app is asked to quit below; whoever else holds a file of it is closed by the system.
CloseApplications=yes
RestartApplications=no
SetupMutex=QwenFindSetup
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[CustomMessages]
en.RemoveIndex=Remove the index, past searches and settings too? Your own files are not touched.
de.RemoveIndex=Auch den Index, frühere Suchen und die Einstellungen entfernen? Ihre eigenen Dateien bleiben unberührt.
es.RemoveIndex=¿Quitar también el índice, las búsquedas anteriores y los ajustes? Sus archivos no se tocan.
fr.RemoveIndex=Supprimer aussi l’index, les recherches passées et les réglages ? Vos fichiers ne sont pas touchés.
ja.RemoveIndex=インデックス、過去の検索、設定も削除しますか？ お使いのファイルには手を付けません。
pt.RemoveIndex=Remover também o índice, as pesquisas anteriores e as configurações? Seus arquivos não são tocados.
en.RemoveModels=Remove the downloaded models too? They would have to be downloaded again.
de.RemoveModels=Auch die heruntergeladenen Modelle entfernen? Sie müssten sonst neu heruntergeladen werden.
es.RemoveModels=¿Quitar también los modelos descargados? Habría que descargarlos de nuevo.
fr.RemoveModels=Supprimer aussi les modèles téléchargés ? Il faudrait les télécharger à nouveau.
ja.RemoveModels=ダウンロードしたモデルも削除しますか？ 次に使うときは再度ダウンロードが必要です。
pt.RemoveModels=Remover também os modelos baixados? Seria preciso baixá-los de novo.

[InstallDelete]
; Files of an older version that the new one has no more would be loaded by it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{userprograms}\QwenFind"; Filename: "{app}\QwenFind.exe"; AppUserModelID: "qwenfind"

[Registry]
; Links: qwenfind:search?q=...
Root: HKCU; Subkey: "Software\Classes\qwenfind"; ValueType: string; ValueData: "URL:QwenFind"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\qwenfind"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\qwenfind\DefaultIcon"; ValueType: string; ValueData: "{app}\QwenFind.exe,0"
Root: HKCU; Subkey: "Software\Classes\qwenfind\shell\open\command"; ValueType: string; ValueData: """{app}\QwenFind.exe"" ""%1"""
; The app writes it where the person wants it to start with the session (qwenfind/gui/autostart.py).
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueName: "QwenFind"; ValueType: none; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\QwenFind.exe"; Description: "{cm:LaunchProgram,QwenFind}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Code]
// Runs the installed app and waits for it. `--quit` comes back when the app and its children have ended.
procedure Run(Arguments: String);
var
  Code: Integer;
begin
  if FileExists(ExpandConstant('{app}\QwenFind.exe')) then
    Exec(ExpandConstant('{app}\QwenFind.exe'), Arguments, '', SW_HIDE, ewWaitUntilTerminated, Code);
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  Run('--quit');
  Result := '';
end;

// Without a person to ask, data stay.
function Wanted(Question: String): Boolean;
begin
  Result := SuppressibleMsgBox(CustomMessage(Question), mbConfirmation, MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usUninstall then
  begin
    Run('--quit');
    if Wanted('RemoveIndex') then
      Run('--remove-data index');
    if Wanted('RemoveModels') then
      Run('--remove-data models');
  end;
end;
