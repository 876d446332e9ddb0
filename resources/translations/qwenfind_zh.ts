<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name />
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search history?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget {}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its files are no longer found, and all that is known of them is deleted. The files stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The searches that were remembered are deleted. Your files and the index stay as they are.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Built with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. Paste it where you ask for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the licence {}: use it, study it, change it, pass it on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QwenFind finds any file on your own computer by what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QwenFind {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report for support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions, settings and counts, without names of files or folders and without searches.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>QwenFind goes on. Where it happened stands in {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong ({}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance and start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact shows more results at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Density</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files keep being indexed. Where there is no tray, closing the window ends QwenFind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How QwenFind looks, and what it does when you log in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of all text in QwenFind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the app; it changes at once. Files are searched in every language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QwenFind starts hidden, so that the index is fresh when you need it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start when I log in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay in the tray when the window is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System follows what your computer shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Bridge</name>
        <message>
            <source>Indexing broke off: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start QwenFind again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search broke off: {}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BudgetButton</name>
        <message>
            <source>Time for reranking: {} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChoiceCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on downloading, {} of {} are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause the download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume the download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The starter answers meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>included</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommended here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} to download.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}, with a reranker</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>{} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}, paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}/s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExclusionsEditor</name>
        <message>
            <source>A pattern, such as *.bak or Drafts/</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in a .gitignore file: * stands for anything, ** for folders in between, a / at the end means a folder, a ! at the beginning takes something in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files and folders whose names begin with a dot, or that the system hides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden files too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would be searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out by the pattern {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the chosen pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Says at once whether it would be searched, with the patterns above and the one being typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This pattern is in the list already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try a path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type, paste or drop a file or folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a pattern first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Another folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before this year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By date, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By relevance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger than 1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger than 10 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger than 100 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is indexed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relevance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove filter {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since last month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since last week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since last year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller than 100 KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderCard</name>
        <message>
            <source>Forget {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show {} in the file manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counting…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <source>+   Add a folder, or drop one here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} is a file. Add the folder that holds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} lies in {}, which is chosen already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Choose a folder to search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a folder here, or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything in these folders can be found. QwenFind only reads; it never changes your files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder is searched yet. Drop one here, for example your Documents, or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secrets, caches, the trash, and what programs install are always left out. Here you add to that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} lies in {}, which is searched already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Fit the width (0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size {}, fit the width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>match {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the text with its source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for more files like this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the file in its folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Every file in your folders is in exactly one state. {} in {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at your files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder is searched yet. Add one on the page Folders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}, being looked through now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}, checked {}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InstructionDialog</name>
        <message>
            <source>A name cannot hold a colon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another kind of search has this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit a kind of search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given a question about recipes, retrieve recipes that fit it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One sentence, in English, works best: what is asked, and what to look for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the model is told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what the model is told.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n met in your folders</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of this is read or found. You can leave out more in the settings, page Folders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is here; it is being checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is sound: its files are whole, and it answers as it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads its files anew and compares its answers with the published ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searches use the starter for the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searches use {} for the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starter ({})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest is found by its words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>included</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs {} of memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommended here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} % of your passages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} Remove it and get it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} dimensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} is here now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} of {}, paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} together: {}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelChoice</name>
        <message>
            <source>Choose the folder that holds the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the model and checking it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring how fast this computer is…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} is here now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Being removed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder that holds the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the model and checking it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It answers until {} is complete; then its part is freed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be downloaded again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured: {} tokens a second with the starter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading its files and asking it what it should know…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reranking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searches are not reranked then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searches use {} then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer: {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This frees {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no graphics card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} is here now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}, which this version does not use</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoneCard</name>
        <message>
            <source>Names, words and meaning only; fastest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reranker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use no reranker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recommended here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Write a number between {} and {}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PerformancePage</name>
        <message>
            <source> MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After so much time without a search, the next one takes a few seconds longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beginning of the hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two different times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of the hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer leave more of the processor to other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files become searchable by meaning at these hours only; names and words always at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files read at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free the model's memory after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much it takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indexing waits until the computer is plugged in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indexing waits while keyboard and mouse are in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger files are found by their names only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Largest file that is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More is faster and takes more memory. Automatic suits this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only at certain hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause on battery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause while I work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Performance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processor threads for meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching is always possible. This is about the work of keeping the index fresh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They may go past midnight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose a result to look into it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {} of {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of {}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Choose a folder to forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections made: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the index?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deletes all that is known of its files. The files themselves stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stays on this computer: the names and text of your files, so that they can be searched, and nothing is sent anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgets every search that was remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost: all that is known of your files, by name, word and meaning; nothing is found until they are read again.

Kept: your files, the list of folders, your settings, the models and the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show where it lies: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since QwenFind started. It connects only when you download a model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history is empty now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index is being deleted…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index is still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index was deleted. Your folders are read anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your folders are then read anew from the beginning, which can take hours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message numerus="yes">
            <source>%n file(s) are read again.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All that could not be read is read again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every file that holds text is wholly found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that are not wholly found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read all files again that could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the chosen files again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try all again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProblemsModel</name>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you can do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {} more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultActions</name>
        <message>
            <source>Leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this folder out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program here opens {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Path copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run this program?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it in its folder and choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text copied with its source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is left out from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} and all below it will not be found any more. Nothing in it is deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} is a program or a script. Opening it runs it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>+%n passage(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not connected</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>Enter opens, Space shows a preview, Right opens further passages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultListModel</name>
        <message>
            <source>Only loosely related</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>good match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loosely related</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strong match</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultsPanel</name>
        <message numerus="yes">
            <source>%n better result(s) above</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n better result(s) above</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>These are the nearest. Files that wait to be read are not among them: see Health.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meaning {} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names and words {} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reranked {} of {}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Edit these…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to understand the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to understand this search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In my own words, for this search…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No searches yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent searches (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results appear below while you type. Down goes into the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a sentence what you want found. Qwen3 models follow it; the starter does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search your files by name, word or meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model's own way to understand a search.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source> s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reranker, if one is chosen under Models, reads the best results again for so long. 0: never.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A search shows so many files, the best ones first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the chosen kind of search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the chosen kind of search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgets every search that was remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instructions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be changed for each search beside the search field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of search in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of search that you added or changed are lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qwen3 models look for what the instruction says. The starter model does not read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remember searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the defaults?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history is empty now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are offered again when you type. They stay on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time for a closer look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a search is told, how much it shows, and whether it is remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the model is told</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchWindow</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy text with source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this folder out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is this here?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance and start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Performance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Everything in QwenFind can be done without a mouse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No shortcut from anywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off by default. Click the field and press the keys. Where your desktop does not allow it, bind the command “qwenfind --toggle” in the desktop's own settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcut that shows QwenFind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show QwenFind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it together with Ctrl, Alt or the system key.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the keys do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatesCard</name>
        <message>
            <source>Files by state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Index {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found by name only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>indexed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>indexed in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>need OCR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on drives not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) not connected</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Another program keeps the index fresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder to search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For an hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the meaning of your files is understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indexing has stopped</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Looking through %n folder(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No folder yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until I resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Watching %n folder(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What is known of them is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meaning {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meaning {} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reranker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reranker on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>words {} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}, some now and then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{}, {}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Cell {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chapter {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slide {}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>It goes on noticing changes in your files. Quit it in this icon's menu; Settings can change this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open QwenFind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QwenFind stays here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Changes are noticed as they happen, and read later: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes in your folders are noticed as they happen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command that raises the limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied. Run it in a terminal, then start QwenFind again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to raise it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indexing does not run now; changes are noticed at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run this in a terminal, then start QwenFind again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watching</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>1  Which folders?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2  How well should it understand?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one folder, then start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything on this computer by what it means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a model from a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: hidden and system folders, passwords and keys, browser data, caches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing leaves this computer. The only connection is the model download that you start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QwenFind reads your files here, and only here. Search works as soon as you choose a folder, and gets better while it reads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search starts at once. {} is downloaded in the background.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the whole list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the whole list of what is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start searching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>How much of the search its name holds, of 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How near its best passage is to the search: 1 is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, words and meaning in one: the order before reranking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reranked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The judge's own estimate that the passage answers, of 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weight of the search's words in it; rare words weigh more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is this here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not found by this</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WhyLine</name>
        <message>
            <source>Choose a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the file on this line, or choose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is read again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the path of a file, and press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search its folder too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a whole path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why isn’t my file here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why isn’t my file here?  Drop it on this line, or paste its path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} is searched from now on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_DropZone</name>
        <message>
            <source>Add a folder…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>Documents › Flat  ·  12 Mar 2024</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lease and rent letters.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We would like to raise the monthly rent by 6 % starting in April.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message>
            <source>A name, a word, or a question in your own words. Nothing leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose folders…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folders that are to be searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From your own files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the file there at all? See Health…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder is watched yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has this name, holds these words or is near in meaning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a filter, the quotes or an excluded word away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what you look for</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Open the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can go on with the defaults. A copy of your file is then kept as {}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>folders</name>
        <message>
            <source>The drive is not connected since {}. Its files stay findable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The drive is not connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not looked at yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Connect it; its files are still found meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not connected; last seen {}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>hotkey</name>
        <message>
            <source>A system library is missing: libxcb-keysyms1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program uses it. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carbon is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your desktop's keyboard settings, bind a key to the command: qwenfind --toggle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not one key. Write it as in Ctrl+Alt+Space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs Ctrl, Alt or the Windows key, or else no program could type it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programs cannot take a key for themselves here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The display cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This keyboard has no such key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} cannot be used as a shortcut for QwenFind.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Another program keeps the index at the moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files are found by name and words only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching goes on, but changes are not noticed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching goes on. Free some space; QwenFind then goes on by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so nothing new is indexed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index is only a copy of what stands in your files. Making it anew loses nothing of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The window waits in the task bar instead. Closing it ends QwenFind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This desktop has no tray for QwenFind's icon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What has come is kept. Check the connection, then go on where it stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is known of its files stays and can be searched. Connect the drive, or forget the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What takes the space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can search. Changes are noticed again once it ends: a command line, or QwenFind of another session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} was not downloaded: {}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>cell {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chapter {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>message {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>page {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>part {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>picture {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slide {} of {}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>A database: it is not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A film: it holds no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A font: it holds no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A packed file that cannot be looked into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of it is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture: it holds no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A program: it holds no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recording: it holds no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An older format, whose reader is not installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change its permissions; it is read as soon as you may</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its ending, or get a sound copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the drive it lies on, then try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs and try again, or split it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get a sound copy, or open it and save it anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the cloud, not on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be read: {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It changed while it was read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a folder that is searched. Searches find files: ask about one in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is here in part. {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is here: its name and its words find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is here: its name, its words and its meaning find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is left out on purpose: {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is no longer on the disk; it leaves the results at the next look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not what its name says, or damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It lies in no folder that is searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It unpacks to far more than it should</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits to be read. Until then its name finds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not seen yet; the next look through the folders finds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its drive is not connected. What is known of it is still found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its meaning is still being worked out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name finds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name finds it; the limit is in the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its name finds it; unpack it to have its files read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its reader broke off twice; set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its text was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger than {} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it available offline; it is read then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No format with text that is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No ordinary file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: it is read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do: its name finds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a part of it could be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only its name finds it. {}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it and save a copy without a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it with its own program and save it anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages are pictures, no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QwenFind's own data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading it needs too much memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run text recognition on it; it is read then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it in a newer format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some pages are damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some pages are pictures, no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other pages are found; get a sound copy for these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest is found; get a sound copy for all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest is found; run text recognition on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's limit of watched folders is reached. What is beyond it is looked through every few minutes instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file, or its folder may not be looked into.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many programs watch folders on this computer. Yours are looked through every few minutes instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took longer than {} s; set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took too long; set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again when little else runs, or split it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it if you trust it; its files are read then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very long: only a part of it was read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very many files changed at once. The folders are looked through to miss none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was read is found; split it to have all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are using the computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not read it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You paused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>browser and mail profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>caches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folders marked not to be searched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden files and folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>images of disks and virtual machines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>packages that programs installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>passwords, keys and other secrets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>temporary files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the history of version control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system's own files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what lies outside the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what you left out in the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} lies on a network drive, which does not tell of changes made elsewhere. It is looked through every few minutes instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} of {} pages are damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{} of {} pages are pictures, no text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>All that can be done with the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the field, then hide the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the text with its file and page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go into the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the search field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health: what is indexed, and what is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide them again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file, at the page where that can be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview large, and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QwenFind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it in its folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the file's other passages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in better results that came later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is this here?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tray</name>
        <message>
            <source>Everything is indexed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indexing rests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading files: {} of {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Understanding your files: {} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Starter</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>cell {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chapter {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than a minute left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>message {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p. {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slide {}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
