<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CodeSignIn</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n match(es) in all.</source>
        <translation>
            <numerusform>%n match in all.</numerusform>
            <numerusform>%n matches in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s) for good: %1?</source>
        <translation>
            <numerusform>Delete %n person for good: %1?</numerusform>
            <numerusform>Delete %n people for good: %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message numerus="yes">
        <source>%1 gave no whole answer within %n second(s).</source>
        <translation>
            <numerusform>%1 gave no whole answer within %n second.</numerusform>
            <numerusform>%1 gave no whole answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountsPane</name>
    <message numerus="yes">
        <source>Accounts, %n</source>
        <translation>
            <numerusform>Accounts, %n</numerusform>
            <numerusform>Accounts, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorEdit</name>
    <message numerus="yes">
        <source>Somebody else changed %n field(s) of this user meanwhile.</source>
        <translation>
            <numerusform>Somebody else changed %n field of this user meanwhile.</numerusform>
            <numerusform>Somebody else changed %n fields of this user meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ConflictDialog</name>
    <message numerus="yes">
        <source>Somebody else changed %n of these fields</source>
        <translation>
            <numerusform>Somebody else changed %n of these fields</numerusform>
            <numerusform>Somebody else changed %n of these fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n user(s) for good?</source>
        <translation>
            <numerusform>Delete %n user for good?</numerusform>
            <numerusform>Delete %n users for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s)</source>
        <translation>
            <numerusform>Delete %n user</numerusform>
            <numerusform>Delete %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::RawText</name>
    <message numerus="yes">
        <source>Hide · %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Hide · %n s</numerusform>
            <numerusform>Hide · %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ResultsDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SaveBar</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInFlow</name>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n thing to know</numerusform>
            <numerusform>%n things to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOutDialog</name>
    <message numerus="yes">
        <source>%n step(s) failed</source>
        <translation>
            <numerusform>%n step failed</numerusform>
            <numerusform>%n steps failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::TimeWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UserWork</name>
    <message numerus="yes">
        <source>%n field(s) changed; the others were not touched.</source>
        <translation>
            <numerusform>%n field changed; the others were not touched.</numerusform>
            <numerusform>%n fields changed; the others were not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) enabled</source>
        <translation>
            <numerusform>%n user enabled</numerusform>
            <numerusform>%n users enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) disabled</source>
        <translation>
            <numerusform>%n user disabled</numerusform>
            <numerusform>%n users disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deleted</source>
        <translation>
            <numerusform>%n user deleted</numerusform>
            <numerusform>%n users deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n</source>
        <comment>people</comment>
        <translation>
            <numerusform>Undo %n</numerusform>
            <numerusform>Undo %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message numerus="yes">
        <source>The changes to %n users are not saved.</source>
        <translation>
            <numerusform>The changes to %n user are not saved.</numerusform>
            <numerusform>The changes to %n users are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>Discard %n change?</numerusform>
            <numerusform>Discard %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictSummary</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
</context>
</TS>
