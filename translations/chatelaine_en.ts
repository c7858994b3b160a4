<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CodeSignIn</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n match(es) in all.</source>
        <translation>
            <numerusform>%Ln match in all.</numerusform>
            <numerusform>%Ln matches in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s) for good: %1?</source>
        <translation>
            <numerusform>Delete %Ln person for good: %1?</numerusform>
            <numerusform>Delete %Ln people for good: %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message numerus="yes">
        <source>%1 gave no whole answer within %n second(s).</source>
        <translation>
            <numerusform>%1 gave no whole answer within %Ln second.</numerusform>
            <numerusform>%1 gave no whole answer within %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountsPane</name>
    <message numerus="yes">
        <source>Accounts, %n</source>
        <translation>
            <numerusform>Accounts, %Ln</numerusform>
            <numerusform>Accounts, %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorWriteChecks</name>
    <message numerus="yes">
        <source>Somebody else changed %n field(s) of this user meanwhile.</source>
        <translation>
            <numerusform>Somebody else changed %Ln field of this user meanwhile.</numerusform>
            <numerusform>Somebody else changed %Ln fields of this user meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ConflictDialog</name>
    <message numerus="yes">
        <source>Somebody else changed %n of these fields</source>
        <translation>
            <numerusform>Somebody else changed %Ln of these fields</numerusform>
            <numerusform>Somebody else changed %Ln of these fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n user(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln user for good?</numerusform>
            <numerusform>Delete %Ln users for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s)</source>
        <translation>
            <numerusform>Delete %Ln user</numerusform>
            <numerusform>Delete %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RawText</name>
    <message numerus="yes">
        <source>Hide · %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Hide · %Ln s</numerusform>
            <numerusform>Hide · %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ResultsDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SaveBar</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%Ln field changed</numerusform>
            <numerusform>%Ln fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInFlow</name>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%Ln thing to know</numerusform>
            <numerusform>%Ln things to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOutDialog</name>
    <message numerus="yes">
        <source>%n step(s) failed</source>
        <translation>
            <numerusform>%Ln step failed</numerusform>
            <numerusform>%Ln steps failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::TimeWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserWork</name>
    <message numerus="yes">
        <source>%n field(s) changed; the others were not touched.</source>
        <translation>
            <numerusform>%Ln field changed; the others were not touched.</numerusform>
            <numerusform>%Ln fields changed; the others were not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) enabled</source>
        <translation>
            <numerusform>%Ln user enabled</numerusform>
            <numerusform>%Ln users enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) disabled</source>
        <translation>
            <numerusform>%Ln user disabled</numerusform>
            <numerusform>%Ln users disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deleted</source>
        <translation>
            <numerusform>%Ln user deleted</numerusform>
            <numerusform>%Ln users deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n</source>
        <comment>people</comment>
        <translation>
            <numerusform>Undo %Ln</numerusform>
            <numerusform>Undo %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) set back.</source>
        <translation>
            <numerusform>%Ln field set back.</numerusform>
            <numerusform>%Ln fields set back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message numerus="yes">
        <source>The changes to %n users are not saved.</source>
        <translation>
            <numerusform>The changes to %Ln user are not saved.</numerusform>
            <numerusform>The changes to %Ln users are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Discard %Ln change?</numerusform>
            <numerusform>Discard %Ln changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictSummary</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%Ln passed</numerusform>
            <numerusform>%Ln passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%Ln not applicable</numerusform>
            <numerusform>%Ln not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%Ln not checked</numerusform>
            <numerusform>%Ln not checked</numerusform>
        </translation>
    </message>
</context>
</TS>
