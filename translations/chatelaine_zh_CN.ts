<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the server&apos;s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the record from the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet. “chatelaine sign-in --help” says how to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no command. “chatelaine --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command takes no --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command needs --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of server that this version knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: chatelaine %1 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: chatelaine [command] [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens. Each command explains itself with --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window at “Add account”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is called “%1”. “chatelaine accounts” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits several accounts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret was given: one line of text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it at the prompt, or pass it on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is needed, and there is no terminal to ask at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on standard input and say so with the option for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in your browser. If none opened, open this address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token: for the server to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token: for the server to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--search takes FIELD=TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of server has no directory that a program may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server&apos;s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes FIELD=VALUE; “%2” does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s) for good: %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts, tokens and sessions end at once. Type “yes” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: name a field with --set or --unset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is that way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete wants --yes when nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at takes seconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::Actions</name>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimMeaning</name>
    <message>
        <source>How strong the sign-in was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts for the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties it to the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience: who may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the person signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client that asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties it to the authorization code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that its holder must prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server checked the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer: who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties it to this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server checked the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a profile page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: who it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the profile was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimsModel</name>
    <message>
        <source>Ends %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::TimeWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenCard</name>
    <message>
        <source>The server gave none with the last refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server gave none: sign in again when the access token ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keyring · Secret Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same text as the ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server can read it · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT · %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenCardsModel</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not say how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · renewed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ended 2 h ago · 07:50</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictSummary</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
