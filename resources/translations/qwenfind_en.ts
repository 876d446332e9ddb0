<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BudgetButton</name>
        <message numerus="yes">
            <source>about %n result(s)</source>
            <translation>
                <numerusform>about %n result</numerusform>
                <numerusform>about %n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n folder</numerusform>
                <numerusform>%n folders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n met in your folders</source>
            <translation>
                <numerusform>%n met in your folders</numerusform>
                <numerusform>%n met in your folders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n core</numerusform>
                <numerusform>%n cores</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message numerus="yes">
            <source>%n file(s) are read again.</source>
            <translation>
                <numerusform>%n file is read again.</numerusform>
                <numerusform>%n files are read again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>+%n passage(s)</source>
            <translation>
                <numerusform>+%n passage</numerusform>
                <numerusform>+%n passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultListModel</name>
        <message numerus="yes">
            <source>%n more passage(s)</source>
            <translation>
                <numerusform>%n more passage</numerusform>
                <numerusform>%n more passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultsPanel</name>
        <message numerus="yes">
            <source>%n better result(s) above</source>
            <translation>
                <numerusform>%n better result above</numerusform>
                <numerusform>%n better results above</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n better result(s) above</source>
            <translation>
                <numerusform>Show %n better result above</numerusform>
                <numerusform>Show %n better results above</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>Measured here: about %n result(s) in this time.</source>
            <translation>
                <numerusform>Measured here: about %n result in this time.</numerusform>
                <numerusform>Measured here: about %n results in this time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchWindow</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n folder</numerusform>
                <numerusform>%n folders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) not connected</source>
            <translation>
                <numerusform>%n folder not connected</numerusform>
                <numerusform>%n folders not connected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Looking through %n folder(s)</source>
            <translation>
                <numerusform>Looking through %n folder</numerusform>
                <numerusform>Looking through %n folders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Watching %n folder(s)</source>
            <translation>
                <numerusform>Watching %n folder</numerusform>
                <numerusform>Watching %n folders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>about %n hour left</numerusform>
                <numerusform>about %n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>about %n min left</numerusform>
                <numerusform>about %n min left</numerusform>
            </translation>
        </message>
    </context>
</TS>
