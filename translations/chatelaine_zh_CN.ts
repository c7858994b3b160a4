<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Account</name>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>请重新登录</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>等待密钥环</translation>
    </message>
    <message>
        <source>Keyring not available</source>
        <translation>密钥环不可用</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Sign in to this account again.</source>
        <translation>请重新登录此账户。</translation>
    </message>
    <message>
        <source>The keyring’s record of this account cannot be read.</source>
        <translation>无法读取密钥环中此账户的记录。</translation>
    </message>
    <message>
        <source>Sign in to this account again; the record will be replaced.</source>
        <translation>请重新登录此账户；原有记录将被替换。</translation>
    </message>
    <message>
        <source>The keyring’s record under this account belongs to another one.</source>
        <translation>密钥环中此账户名下的记录属于另一个账户。</translation>
    </message>
    <message>
        <source>An entry of the account list could not be read (%1).</source>
        <translation>账户列表中有一项无法读取（%1）。</translation>
    </message>
    <message>
        <source>It was moved to %1. Sign in again to have the account back.</source>
        <translation>它已移至 %1。重新登录即可找回该账户。</translation>
    </message>
    <message>
        <source>The account list could not be read.</source>
        <translation>无法读取账户列表。</translation>
    </message>
    <message>
        <source>It was moved to %1. Sign in again to have the accounts back.</source>
        <translation>它已移至 %1。重新登录即可找回各账户。</translation>
    </message>
    <message>
        <source>The account list was written by a newer version of this program.</source>
        <translation>账户列表由此程序的更新版本写入。</translation>
    </message>
    <message>
        <source>Use the newer version; %1 was not touched.</source>
        <translation>请使用较新的版本；%1 未被改动。</translation>
    </message>
    <message>
        <source>The account list could not be written.</source>
        <translation>无法写入账户列表。</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of %1.</source>
        <translation>请检查 %1 的可用空间和权限。</translation>
    </message>
    <message>
        <source>Another window or command is renewing this account and does not finish.</source>
        <translation>另一个窗口或命令正在更新此账户，且一直没有完成。</translation>
    </message>
    <message>
        <source>Try again, or close the other one.</source>
        <translation>请重试，或关闭另一个窗口或命令。</translation>
    </message>
    <message>
        <source>The lock file of this account could not be made.</source>
        <translation>无法创建此账户的锁文件。</translation>
    </message>
    <message>
        <source>The server ended this sign-in.</source>
        <translation>服务器已结束本次登录。</translation>
    </message>
    <message>
        <source>This sign-in is over, and the server gave no refresh token to renew it.</source>
        <translation>本次登录已结束，服务器没有提供可用于更新的刷新令牌。</translation>
    </message>
    <message>
        <source>The server now names another address for its tokens than the one that gave them. Nothing was sent there.</source>
        <translation>服务器现在给出的令牌地址与当初签发令牌的地址不同。没有向该地址发送任何内容。</translation>
    </message>
    <message>
        <source>The renewed ID token contradicts the one before (%1).</source>
        <translation>更新后的 ID 令牌与之前的相矛盾（%1）。</translation>
    </message>
    <message>
        <source>Sign in to this account again; if it stays, tell the administrator of this server.</source>
        <translation>请重新登录此账户；如果仍然如此，请告知此服务器的管理员。</translation>
    </message>
    <message>
        <source>The server did not say who signed in.</source>
        <translation>服务器没有说明登录者是谁。</translation>
    </message>
    <message>
        <source>Sign in with the scope “openid”.</source>
        <translation>请使用范围“openid”登录。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>没有这个账户。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择一个。</translation>
    </message>
    <message>
        <source>Asked to sign in as %1, but signed in as %2. The account stays as it was.</source>
        <translation>要求以 %1 登录，实际登录的是 %2。账户保持原样。</translation>
    </message>
    <message>
        <source>Sign out in the browser and try again, or add the other person as an account.</source>
        <translation>请在浏览器中退出登录后重试，或将另一位用户添加为账户。</translation>
    </message>
    <message>
        <source>“%1” is no kind of server that this version knows.</source>
        <translation>此版本不认识服务器类型“%1”。</translation>
    </message>
    <message>
        <source>Use a version that knows it, or remove the account.</source>
        <translation>请使用认识该类型的版本，或移除此账户。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No sign-in waits for this address.</source>
        <translation>没有等待此地址的登录。</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>请重新开始登录。</translation>
    </message>
    <message>
        <source>The account list could not be opened.</source>
        <translation>无法打开账户列表。</translation>
    </message>
    <message>
        <source>Check the permissions of %1; it was not touched.</source>
        <translation>请检查 %1 的权限；该文件未被改动。</translation>
    </message>
    <message>
        <source>The account list cannot hold this account: a setting is too long or has characters that do not show.</source>
        <translation>账户列表无法保存此账户：有一项设置过长，或含有不可见的字符。</translation>
    </message>
    <message>
        <source>Check the label, the client ID, the scopes and the address, then try again.</source>
        <translation>请检查名称、客户端 ID、范围和地址，然后重试。</translation>
    </message>
</context>
<context>
    <name>AccountLook</name>
    <message>
        <source>No connection to %1</source>
        <translation>无法连接到 %1</translation>
    </message>
    <message>
        <source>The server ended this sign-in</source>
        <translation>服务器已结束本次登录</translation>
    </message>
    <message>
        <source>Sign in again to go on; your settings are kept.</source>
        <translation>重新登录即可继续；您的设置会保留。</translation>
    </message>
    <message>
        <source>The access token has ended</source>
        <translation>访问令牌已到期</translation>
    </message>
    <message>
        <source>The server gave no refresh token for this account. Sign in again to go on.</source>
        <translation>服务器没有为此账户提供刷新令牌。重新登录即可继续。</translation>
    </message>
    <message>
        <source>This account is kept until you quit</source>
        <translation>此账户保留到退出程序为止</translation>
    </message>
    <message>
        <source>No keyring took its refresh token. Unlock the keyring and sign in again to keep it.</source>
        <translation>没有密钥环接收其刷新令牌。要保留此账户，请解锁密钥环并重新登录。</translation>
    </message>
    <message>
        <source>You see what was read at %1.</source>
        <translation>您看到的是 %1 读取的内容。</translation>
    </message>
    <message>
        <source>You see what was read %1.</source>
        <comment>yesterday 10:41 or a date and a time</comment>
        <translation>您看到的是 %1 读取的内容。</translation>
    </message>
    <message>
        <source>You stay signed in. Editing waits for the connection.</source>
        <translation>您仍处于登录状态。连接恢复后才能编辑。</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>%1 后再试。</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>It could not be renewed. Sign in again if it stays that way.</source>
        <translation>无法续期。如果一直如此，请重新登录。</translation>
    </message>
</context>
<context>
    <name>AuthorizationRequest</name>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>请在账户设置中更正。</translation>
    </message>
    <message>
        <source>The server’s sign-in address has a part that this program must set itself.</source>
        <translation>服务器的登录地址中含有必须由此程序自行设置的部分。</translation>
    </message>
    <message>
        <source>Ask the administrator of this server to correct its description.</source>
        <translation>请此服务器的管理员更正服务器描述。</translation>
    </message>
    <message>
        <source>“%1” is set by this program and cannot be given.</source>
        <translation>“%1”由此程序设置，不能另行指定。</translation>
    </message>
    <message>
        <source>A resource is an absolute address without “#”: “%1” is not.</source>
        <translation>资源须为不含“#”的绝对地址，而“%1”不是。</translation>
    </message>
</context>
<context>
    <name>AuthorizationResponse</name>
    <message>
        <source>An answer arrived that belongs to no running sign-in. It was turned away.</source>
        <translation>收到一个不属于任何进行中登录的应答，已拒收。</translation>
    </message>
    <message>
        <source>Go on in the browser page that this sign-in opened. If none is open, start again.</source>
        <translation>请在本次登录打开的浏览器页面中继续。如果没有打开的页面，请重新开始。</translation>
    </message>
    <message>
        <source>Start the sign-in again; if it stays, tell the administrator of this server.</source>
        <translation>请重新开始登录；如果仍然如此，请告知此服务器的管理员。</translation>
    </message>
    <message>
        <source>Do not sign in there again before its administrator has explained it.</source>
        <translation>在管理员作出解释之前，不要再在该服务器登录。</translation>
    </message>
    <message>
        <source>You or the server declined the sign-in.</source>
        <translation>您或服务器拒绝了登录。</translation>
    </message>
    <message>
        <source>The server refused the sign-in (%1).</source>
        <translation>服务器拒绝了登录（%1）。</translation>
    </message>
    <message>
        <source>Start again if that was not meant.</source>
        <translation>如果这不是您的本意，请重新开始。</translation>
    </message>
    <message>
        <source>Compare this program’s settings with the application on the server.</source>
        <translation>请将此程序的设置与服务器上的应用进行比对。</translation>
    </message>
    <message>
        <source>The server’s answer is not encoded correctly.</source>
        <translation>服务器的应答编码不正确。</translation>
    </message>
    <message>
        <source>“%1” stands in the server’s answer more than once.</source>
        <translation>“%1”在服务器的应答中出现了不止一次。</translation>
    </message>
    <message>
        <source>“%1” in the server’s answer has characters that it may not have.</source>
        <translation>服务器应答中的“%1”含有不允许的字符。</translation>
    </message>
    <message>
        <source>The answer came from another server than the one that was asked.</source>
        <translation>应答来自另一台服务器，而不是所请求的服务器。</translation>
    </message>
    <message>
        <source>The answer does not say which server it is from, although this one always does.</source>
        <translation>应答没有说明来自哪台服务器，而这台服务器本应始终说明。</translation>
    </message>
    <message>
        <source>The server’s answer is neither a success nor a refusal.</source>
        <translation>服务器的应答既不是成功，也不是拒绝。</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>This computer gives no port on its loopback address (%1).</source>
        <translation>此计算机的环回地址没有可用端口（%1）。</translation>
    </message>
    <message>
        <source>Check the loopback interface, then try again.</source>
        <translation>请检查环回接口，然后重试。</translation>
    </message>
    <message>
        <source>Port %1 on this computer cannot be used (%2).</source>
        <translation>无法使用此计算机的端口 %1（%2）。</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another port and register it on the server.</source>
        <translation>请关闭占用该端口的程序，或选择其他端口并在服务器上登记。</translation>
    </message>
    <message>
        <source>Copy the whole address of the page on which the browser ended.</source>
        <translation>请复制浏览器最后所在页面的完整地址。</translation>
    </message>
    <message>
        <source>This sign-in has its answer already.</source>
        <translation>本次登录已经收到应答。</translation>
    </message>
    <message>
        <source>This is not the address that this sign-in ends on.</source>
        <translation>这不是本次登录的结束地址。</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>此地址属于另一次登录。</translation>
    </message>
    <message>
        <source>An answer came from a program of another user of this computer. It was turned away.</source>
        <translation>收到了来自本机另一用户的程序的应答，已拒绝。</translation>
    </message>
    <message>
        <source>Go on in the browser page that this sign-in opened, under your own user.</source>
        <translation>请以您自己的用户身份，在本次登录打开的浏览器页面中继续。</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>You can close this page and go back to Chatelaine.</source>
        <translation>可以关闭此页面，回到 Chatelaine。</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Nothing was stored. You can close this page and start again in Chatelaine.</source>
        <translation>没有保存任何内容。可以关闭此页面，在 Chatelaine 中重新开始。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>Nothing was stored. Chatelaine says why and what to do next.</source>
        <translation>没有保存任何内容。Chatelaine 会说明原因和下一步。</translation>
    </message>
    <message>
        <source>Go back to Chatelaine</source>
        <translation>请回到 Chatelaine</translation>
    </message>
    <message>
        <source>It shows how the sign-in ended.</source>
        <translation>那里会显示登录的结果。</translation>
    </message>
    <message>
        <source>This answer belongs to no running sign-in</source>
        <translation>此应答不属于任何进行中的登录</translation>
    </message>
    <message>
        <source>Nothing was changed. If you did not start a sign-in yourself, close this page.</source>
        <translation>没有任何更改。如果登录不是您发起的，请关闭此页面。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in of Chatelaine.</source>
        <translation>此地址只接收 Chatelaine 登录的应答。</translation>
    </message>
</context>
<context>
    <name>CodeFlow</name>
    <message>
        <source>The request for tokens could not be made.</source>
        <translation>无法生成令牌请求。</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>请重新开始登录。</translation>
    </message>
</context>
<context>
    <name>CodeSignIn</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came from the browser within %1.</source>
        <translation>%1内没有收到浏览器的应答。</translation>
    </message>
    <message>
        <source>Start again. If the browser showed a refusal, its text says why.</source>
        <translation>请重新开始。如果浏览器显示了拒绝信息，其中会说明原因。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>Nothing was stored. Start again when you like.</source>
        <translation>没有保存任何内容。可以随时重新开始。</translation>
    </message>
    <message>
        <source>This server signs its ID tokens in no way that can be checked here.</source>
        <translation>此服务器签署 ID 令牌的方式均无法在此校验。</translation>
    </message>
    <message>
        <source>Ask its administrator to sign with RS256 or ES256.</source>
        <translation>请其管理员改用 RS256 或 ES256 签名。</translation>
    </message>
    <message>
        <source>The server’s sign-in page has no address that may be opened.</source>
        <translation>服务器没有可以打开的登录页面地址。</translation>
    </message>
    <message>
        <source>Ask the administrator of this server to correct its description.</source>
        <translation>请此服务器的管理员更正服务器描述。</translation>
    </message>
    <message>
        <source>The server gave tokens but does not say whose they are: the ID token is missing.</source>
        <translation>服务器给出了令牌，但没有说明属于谁：缺少 ID 令牌。</translation>
    </message>
    <message>
        <source>Nothing was kept. Tell the administrator of this server.</source>
        <translation>没有保留任何内容。请告知此服务器的管理员。</translation>
    </message>
    <message>
        <source>Somebody else signed in than the person of this account.</source>
        <translation>登录的不是此账户的本人。</translation>
    </message>
    <message>
        <source>The account was left as it was. Sign in as the same person, or add another account.</source>
        <translation>账户保持原样。请以同一人登录，或添加另一个账户。</translation>
    </message>
    <message>
        <source>No sign-in waits for an address now.</source>
        <translation>当前没有等待地址的登录。</translation>
    </message>
    <message>
        <source>Start the sign-in, then paste the address on which the browser ended.</source>
        <translation>请先开始登录，再粘贴浏览器最后所在的地址。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation>此服务器未提供</translation>
    </message>
    <message>
        <source>End the tokens</source>
        <translation>终止令牌</translation>
    </message>
    <message>
        <source>End the server&apos;s session</source>
        <translation>结束服务器上的会话</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>结束所有会话</translation>
    </message>
    <message>
        <source>Remove the record from the keyring</source>
        <translation>从密钥环中移除记录</translation>
    </message>
    <message>
        <source>Remove the account from this computer</source>
        <translation>从此计算机移除账户</translation>
    </message>
    <message>
        <source>No accounts yet. “chatelaine sign-in --help” says how to add one.</source>
        <translation>尚无账户。“chatelaine sign-in --help”说明如何添加。</translation>
    </message>
    <message>
        <source>Each of these explains itself with --help.</source>
        <translation>以上各命令均可用 --help 查看说明。</translation>
    </message>
    <message>
        <source>“%1” is no command. “chatelaine --help” lists them.</source>
        <translation>没有命令“%1”。“chatelaine --help”列出全部命令。</translation>
    </message>
    <message>
        <source>This command takes no --%1.</source>
        <translation>此命令不接受 --%1。</translation>
    </message>
    <message>
        <source>This command needs --%1.</source>
        <translation>此命令需要 --%1。</translation>
    </message>
    <message>
        <source>Usage: chatelaine [command] [options]</source>
        <translation>用法：chatelaine [命令] [选项]</translation>
    </message>
    <message>
        <source>Without a command the window opens. Each command explains itself with --help.</source>
        <translation>不带命令时打开窗口。每个命令都可用 --help 查看说明。</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>open the window at “Add account”</source>
        <translation>打开窗口并转到“添加账户”</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 接受 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>No account is called “%1”. “chatelaine accounts” lists them.</source>
        <translation>没有名为“%1”的账户。“chatelaine accounts”列出全部账户。</translation>
    </message>
    <message>
        <source>“%1” fits several accounts:</source>
        <translation>“%1”与多个账户相符：</translation>
    </message>
    <message>
        <source>No secret was given: one line of text is expected.</source>
        <translation>没有输入机密内容：应为一行文本。</translation>
    </message>
    <message>
        <source>Type it at the prompt, or pass it on standard input.</source>
        <translation>请在提示处输入，或通过标准输入传入。</translation>
    </message>
    <message>
        <source>A secret is needed, and there is no terminal to ask at.</source>
        <translation>需要机密内容，但没有可供询问的终端。</translation>
    </message>
    <message>
        <source>Continue in your browser. If none opened, open this address:</source>
        <translation>请在浏览器中继续。如果没有打开浏览器，请打开此地址：</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address:</source>
        <translation>无法打开浏览器。请打开此地址：</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>已登录为 %1（%2）。</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Access token: for the server to judge.</source>
        <translation>访问令牌：由服务器判断。</translation>
    </message>
    <message>
        <source>Refresh token: for the server to judge.</source>
        <translation>刷新令牌：由服务器判断。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>--search takes FIELD=TEXT.</source>
        <translation>--search 的格式为 FIELD=TEXT。</translation>
    </message>
    <message>
        <source>This kind of server has no directory that a program may read.</source>
        <translation>此类服务器没有可供程序读取的目录。</translation>
    </message>
    <message>
        <source>Use the server&apos;s own pages.</source>
        <translation>请使用服务器自己的页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in all.</source>
        <translation>
            <numerusform>共 %Ln 项匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes FIELD=VALUE; “%2” does not fit.</source>
        <translation>--%1 的格式为 FIELD=VALUE；“%2”不符合。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The rest was not touched.</source>
        <translation>其余部分未被改动。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s) for good: %1?</source>
        <translation>
            <numerusform>永久删除 %Ln 个用户：%1？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts, tokens and sessions end at once. Type “yes” to go on:</source>
        <translation>其账户、令牌和会话将立即失效。输入“yes”继续：</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>Nothing to change: name a field with --set or --unset.</source>
        <translation>没有要更改的内容：请用 --set 或 --unset 指定字段。</translation>
    </message>
    <message>
        <source>%1 is that way already.</source>
        <translation>%1 已经如此。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>已更改 %1。</translation>
    </message>
    <message>
        <source>delete wants --yes when nobody can be asked.</source>
        <translation>无人可供询问时，delete 需要 --yes。</translation>
    </message>
    <message>
        <source>Nobody was deleted.</source>
        <translation>没有删除任何人。</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>%1 的新密码</translation>
    </message>
    <message>
        <source>The password of %1 was changed.</source>
        <translation>已更改 %1 的密码。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>请检查名称及其权限。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>签名正确。</translation>
    </message>
    <message>
        <source>--at takes seconds since 1970.</source>
        <translation>--at 的值为自 1970 年起的秒数。</translation>
    </message>
    <message>
        <source>only people whose FIELD holds TEXT</source>
        <translation>仅限 FIELD 含有 TEXT 的用户</translation>
    </message>
    <message>
        <source>give FIELD this value; may be repeated</source>
        <translation>将 FIELD 设为此值；可重复使用</translation>
    </message>
    <message>
        <source>read the password from standard input, one line</source>
        <translation>从标准输入读取密码，一行</translation>
    </message>
    <message>
        <source>allow an http:// issuer at a loopback address</source>
        <translation>允许环回地址上的 http:// 签发者</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE for this server</source>
        <translation>为此服务器另外信任 FILE 中的证书颁发机构</translation>
    </message>
    <message>
        <source>kind of server: casdoor or oidc</source>
        <translation>服务器类型：casdoor 或 oidc</translation>
    </message>
    <message>
        <source>issuer address, exactly as the server names itself</source>
        <translation>签发者地址，须与服务器的自称完全一致</translation>
    </message>
    <message>
        <source>file with the server&apos;s key set</source>
        <translation>含有服务器密钥集的文件</translation>
    </message>
    <message>
        <source>List the accounts and their state.</source>
        <translation>列出账户及其状态。</translation>
    </message>
    <message>
        <source>Sign in through the browser and keep the account.</source>
        <translation>通过浏览器登录并保留账户。</translation>
    </message>
    <message>
        <source>client id of an application registered for desktop use</source>
        <translation>为桌面使用而注册的应用的客户端 ID</translation>
    </message>
    <message>
        <source>scopes to ask for, parted by spaces</source>
        <translation>要请求的范围，以空格分隔</translation>
    </message>
    <message>
        <source>organization that is expected</source>
        <translation>预期的组织</translation>
    </message>
    <message>
        <source>port of the redirect address; default: one that is free</source>
        <translation>重定向地址的端口；默认为空闲端口</translation>
    </message>
    <message>
        <source>resource the token is for; may be repeated</source>
        <translation>令牌所针对的资源；可重复使用</translation>
    </message>
    <message>
        <source>what the server should ask: login, consent, select_account</source>
        <translation>要求服务器询问的内容：login、consent、select_account</translation>
    </message>
    <message>
        <source>name to fill in on the server&apos;s page</source>
        <translation>在服务器页面上预填的名称</translation>
    </message>
    <message>
        <source>sign in again if the last time was more than S seconds ago</source>
        <translation>如果上次登录距今超过 S 秒，则重新登录</translation>
    </message>
    <message>
        <source>open the server&apos;s sign-up page instead</source>
        <translation>改为打开服务器的注册页面</translation>
    </message>
    <message>
        <source>print the address and open no browser</source>
        <translation>输出地址，不打开浏览器</translation>
    </message>
    <message>
        <source>give up after S seconds; default 300</source>
        <translation>S 秒后放弃；默认 300</translation>
    </message>
    <message>
        <source>name of the account in the list</source>
        <translation>账户在列表中的名称</translation>
    </message>
    <message>
        <source>sign in again to this account</source>
        <translation>重新登录此账户</translation>
    </message>
    <message>
        <source>keep nothing: no keyring, no account</source>
        <translation>什么都不保留：不写入密钥环，不添加账户</translation>
    </message>
    <message>
        <source>Sign out and remove the account, each step with its result.</source>
        <translation>退出登录并移除账户，逐步给出结果。</translation>
    </message>
    <message>
        <source>also end every other session of this person</source>
        <translation>同时结束此人的所有其他会话</translation>
    </message>
    <message>
        <source>Print a valid access token. This is the only command that prints a secret.</source>
        <translation>输出有效的访问令牌。这是唯一会输出机密内容的命令。</translation>
    </message>
    <message>
        <source>valid for at least S seconds; default 60</source>
        <translation>至少在 S 秒内有效；默认 60</translation>
    </message>
    <message>
        <source>Show what the account&apos;s tokens say and the verdict of each check.</source>
        <translation>显示账户令牌的内容，以及每项检查的结论。</translation>
    </message>
    <message>
        <source>fetch the server&apos;s keys even if they are remembered</source>
        <translation>即使已记住服务器的密钥，也重新获取</translation>
    </message>
    <message>
        <source>Show what the server says about the person now.</source>
        <translation>显示服务器当前关于此人的说明。</translation>
    </message>
    <message>
        <source>Read a server&apos;s description and judge it.</source>
        <translation>读取服务器的描述并作出判断。</translation>
    </message>
    <message>
        <source>Verify the signature of a compact JWS, offline.</source>
        <translation>离线校验紧凑格式 JWS 的签名。</translation>
    </message>
    <message>
        <source>accept only this algorithm; may be repeated</source>
        <translation>仅接受此算法；可重复使用</translation>
    </message>
    <message>
        <source>also accept HS256, HS384 and HS512</source>
        <translation>同时接受 HS256、HS384 和 HS512</translation>
    </message>
    <message>
        <source>Run every check on an ID token, offline.</source>
        <translation>离线对 ID 令牌执行所有检查。</translation>
    </message>
    <message>
        <source>client the token must be for</source>
        <translation>令牌须签发给的客户端</translation>
    </message>
    <message>
        <source>nonce that was sent</source>
        <translation>发送的随机数</translation>
    </message>
    <message>
        <source>access token, for at_hash</source>
        <translation>访问令牌，用于 at_hash</translation>
    </message>
    <message>
        <source>judge as of this time</source>
        <translation>按此时间判断</translation>
    </message>
    <message>
        <source>List what this account may do at its server, and why not.</source>
        <translation>列出此账户在其服务器上可以执行的操作，以及不能执行的原因。</translation>
    </message>
    <message>
        <source>Show what this program found on this computer; holds no secret.</source>
        <translation>显示此程序在此计算机上查到的情况；不含机密内容。</translation>
    </message>
    <message>
        <source>List people of the directory, one page.</source>
        <translation>列出目录中的用户，一页。</translation>
    </message>
    <message>
        <source>order</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>page, from 1</source>
        <translation>页码，从 1 开始</translation>
    </message>
    <message>
        <source>people on a page; default 50</source>
        <translation>每页用户数；默认 50</translation>
    </message>
    <message>
        <source>only members of this group</source>
        <translation>仅限此用户组的成员</translation>
    </message>
    <message>
        <source>another organization</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>Show one person.</source>
        <translation>显示一个用户。</translation>
    </message>
    <message>
        <source>Add a person.</source>
        <translation>添加一个用户。</translation>
    </message>
    <message>
        <source>Change fields of a person; no other field is sent.</source>
        <translation>更改用户的字段；不发送其他字段。</translation>
    </message>
    <message>
        <source>empty FIELD; may be repeated</source>
        <translation>清空 FIELD；可重复使用</translation>
    </message>
    <message>
        <source>refuse if FIELD is no longer what was read before</source>
        <translation>如果 FIELD 已不是先前读取的值，则拒绝</translation>
    </message>
    <message>
        <source>also if somebody else changed the field meanwhile</source>
        <translation>即使在此期间有人更改了该字段，也照常执行</translation>
    </message>
    <message>
        <source>Let people sign in again.</source>
        <translation>允许用户重新登录。</translation>
    </message>
    <message>
        <source>Keep people from signing in.</source>
        <translation>禁止用户登录。</translation>
    </message>
    <message>
        <source>Delete people for good.</source>
        <translation>永久删除用户。</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>Set a person&apos;s password.</source>
        <translation>设置用户的密码。</translation>
    </message>
    <message>
        <source>print JSON, and nothing else on standard output</source>
        <translation>在标准输出上只输出 JSON</translation>
    </message>
    <message>
        <source>language of the output and of the server&apos;s answers</source>
        <translation>输出以及服务器应答所用的语言</translation>
    </message>
    <message>
        <source>debug, info, warning or error; on standard error, without secrets</source>
        <translation>debug、info、warning 或 error；写入标准错误，不含机密内容</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>缺少 %1：%2</translation>
    </message>
    <message>
        <source>“%1” is a word too many: %2</source>
        <translation>“%1” 是多余的词：%2</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” can do.</source>
        <translation>“%2” 没有 “%1” 这一操作。</translation>
    </message>
    <message>
        <source>--%1 takes %2.</source>
        <translation>--%1 的取值为：%2。</translation>
    </message>
    <message>
        <source>%1 needs a command. “chatelaine --help” lists them.</source>
        <translation>%1 需要与命令一起使用。“chatelaine --help” 会列出全部命令。</translation>
    </message>
    <message>
        <source>chatelaine %1 [options]</source>
        <translation>chatelaine %1 [选项]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>“%1” is no kind of server that this version knows; it knows %2.</source>
        <translation>“%1” 不是此版本认识的服务器类型；此版本认识 %2。</translation>
    </message>
    <message>
        <source>Pass it on standard input, and say so with --password-stdin.</source>
        <translation>请通过标准输入传入，并用 --password-stdin 说明。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” takes true or false; “%2” is neither.</source>
        <translation>“%1” 的取值为 true 或 false；“%2” 两者都不是。</translation>
    </message>
    <message>
        <source>“%1” takes a whole number; “%2” is none.</source>
        <translation>“%1” 的取值为整数；“%2” 不是整数。</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <comment>an option</comment>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>ACCOUNT is the id of an account or any part of its label that no other has; “chatelaine accounts” lists both.</source>
        <translation>ACCOUNT 是账户的 ID，或其标签中别的账户所没有的任意一部分；“chatelaine accounts” 会列出两者。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed, 2 wrong usage, 130 and 143 after SIGINT and SIGTERM.</source>
        <translation>退出状态：0 完成，1 被拒绝或失败，2 用法错误，130 和 143 表示收到 SIGINT 和 SIGTERM。</translation>
    </message>
    <message>
        <source>FIELD is what “users ACCOUNT show USER” has in parentheses, such as display_name or title.</source>
        <translation>FIELD 是 “users ACCOUNT show USER” 在括号中列出的名称，例如 display_name 或 title。</translation>
    </message>
    <message>
        <source>There is no display for the window. Commands need none: “chatelaine --help” lists them.</source>
        <translation>没有可显示窗口的屏幕。命令不需要屏幕：“chatelaine --help” 会列出全部命令。</translation>
    </message>
    <message>
        <source>“%1” is no set of keys (RFC 7517).</source>
        <translation>“%1”不是密钥集（RFC 7517）。</translation>
    </message>
    <message>
        <source>Name the file that the server&apos;s jwks_uri gives.</source>
        <translation>请指定从服务器的 jwks_uri 取得的文件。</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” cannot be the address of a server.</source>
        <translation>“%1”不能作为服务器地址。</translation>
    </message>
    <message>
        <source>It begins with https://, and has no user name, no “?” and no “#”.</source>
        <translation>地址须以 https:// 开头，不含用户名、“?”和“#”。</translation>
    </message>
    <message>
        <source>There is no description of a sign-in server at this address (HTTP %1).</source>
        <translation>此地址没有登录服务器的描述（HTTP %1）。</translation>
    </message>
    <message>
        <source>Compare the address with the one that its administrator gives.</source>
        <translation>请与管理员提供的地址进行比对。</translation>
    </message>
    <message>
        <source>The server could not answer just now (HTTP %1).</source>
        <translation>服务器暂时无法应答（HTTP %1）。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server’s keys are not where its description says (HTTP %1).</source>
        <translation>服务器的密钥不在其描述所说的位置（HTTP %1）。</translation>
    </message>
    <message>
        <source>Nothing can be trusted without them. Tell the administrator of this server.</source>
        <translation>没有密钥就无法信任任何内容。请告知此服务器的管理员。</translation>
    </message>
    <message>
        <source>Ask the administrator of this server to correct its description.</source>
        <translation>请此服务器的管理员更正服务器描述。</translation>
    </message>
    <message>
        <source>“%1” in the server&apos;s description is missing or of the wrong type.</source>
        <translation>服务器描述中的“%1”缺失或类型不对。</translation>
    </message>
    <message>
        <source>“%1” in the server&apos;s description is no address that a secret may be sent to.</source>
        <translation>服务器描述中的“%1”不是可以发送机密内容的地址。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>内容过大</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>a member stands in it twice</source>
        <translation>有成员重复出现</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>This server does not offer %1, which a safe sign-in needs.</source>
        <translation>此服务器不提供安全登录所需的 %1。</translation>
    </message>
    <message>
        <source>Ask its administrator to allow it.</source>
        <translation>请其管理员允许使用。</translation>
    </message>
    <message>
        <source>What the server sent is no description: %1.</source>
        <translation>服务器发来的不是描述：%1。</translation>
    </message>
    <message>
        <source>The server calls itself “%1”, not “%2”.</source>
        <translation>服务器自称“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>This server only takes sign-ins by pushed requests, which this program does not make.</source>
        <translation>此服务器只接受推送授权请求（PAR），而此程序不发出这类请求。</translation>
    </message>
    <message>
        <source>Ask its administrator whether this client may sign in without them.</source>
        <translation>请向其管理员询问此客户端可否不用这类请求登录。</translation>
    </message>
    <message>
        <source>“%1” has no encryption, and is used only if you allow it.</source>
        <translation>“%1” 没有加密，只有在您允许后才会使用。</translation>
    </message>
    <message>
        <source>For a test server on this computer choose “Allow plain http” under “Advanced”, or give --allow-loopback-http.</source>
        <translation>如果这是本机上的测试服务器，请在“高级”中选择“允许明文 http”，或使用 --allow-loopback-http。</translation>
    </message>
</context>
<context>
    <name>IdToken</name>
    <message>
        <source>equals the account’s issuer</source>
        <translation>与账户的签发者一致</translation>
    </message>
    <message>
        <source>the token names no issuer</source>
        <translation>令牌没有注明签发者</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>由 %1 签发</translation>
    </message>
    <message>
        <source>the token names no audience</source>
        <translation>令牌没有注明受众</translation>
    </message>
    <message>
        <source>made for %1</source>
        <translation>签发给 %1</translation>
    </message>
    <message>
        <source>also made for %1</source>
        <translation>同时签发给 %1</translation>
    </message>
    <message>
        <source>this client only</source>
        <translation>仅限本客户端</translation>
    </message>
    <message>
        <source>this client and trusted ones</source>
        <translation>本客户端及受信任的客户端</translation>
    </message>
    <message>
        <source>several audiences, and it names no party</source>
        <translation>有多个受众，且未注明授权方</translation>
    </message>
    <message>
        <source>the token names none</source>
        <translation>令牌没有注明</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>本客户端</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>由 %1 申请</translation>
    </message>
    <message>
        <source>missing, or no usable identifier</source>
        <translation>缺失，或不是可用的标识</translation>
    </message>
    <message>
        <source>names one person</source>
        <translation>指明一个人</translation>
    </message>
    <message>
        <source>same person as before</source>
        <translation>与之前是同一人</translation>
    </message>
    <message>
        <source>another person than before</source>
        <translation>与之前不是同一人</translation>
    </message>
    <message>
        <source>(this computer’s clock differs by %1 from the server’s)</source>
        <translation>（此计算机的时钟与服务器相差 %1）</translation>
    </message>
    <message>
        <source>no usable end</source>
        <translation>没有可用的到期时间</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>%1前已到期</translation>
    </message>
    <message>
        <source>%1, within the leeway</source>
        <translation>%1，在容差之内</translation>
    </message>
    <message>
        <source>no usable time</source>
        <translation>没有可用的时间</translation>
    </message>
    <message>
        <source>%1 in the future</source>
        <translation>比当前时间晚 %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>, clock %1%2 s</source>
        <translation>，时钟偏差 %1%2 秒</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>没有发送</translation>
    </message>
    <message>
        <source>a refreshed token need not repeat it</source>
        <translation>刷新得到的令牌可以不再包含</translation>
    </message>
    <message>
        <source>missing, so it may be from another sign-in</source>
        <translation>缺失，可能来自另一次登录</translation>
    </message>
    <message>
        <source>equals the one sent</source>
        <translation>与发送的一致</translation>
    </message>
    <message>
        <source>from another sign-in</source>
        <translation>来自另一次登录</translation>
    </message>
    <message>
        <source>max_age was not asked</source>
        <translation>未请求 max_age</translation>
    </message>
    <message>
        <source>the server does not say when the person signed in</source>
        <translation>服务器没有说明何时登录</translation>
    </message>
    <message>
        <source>signed in %1 ago</source>
        <translation>%1前登录</translation>
    </message>
    <message>
        <source>server sends no %1</source>
        <translation>服务器未发送 %1</translation>
    </message>
    <message>
        <source>what it is the hash of is not at hand</source>
        <translation>没有可供计算哈希的原文</translation>
    </message>
    <message>
        <source>fits what came with it</source>
        <translation>与一同发来的内容相符</translation>
    </message>
    <message>
        <source>belongs to another token</source>
        <translation>属于另一个令牌</translation>
    </message>
    <message>
        <source>this is a logout token</source>
        <translation>这是登出令牌</translation>
    </message>
    <message>
        <source>this is a “%1” token</source>
        <translation>这是“%1”令牌</translation>
    </message>
    <message>
        <source>an ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>the server’s keys are not at hand</source>
        <translation>没有服务器的密钥可用</translation>
    </message>
    <message>
        <source>The ID token was refused. %1: %2.</source>
        <translation>ID 令牌被拒绝。%1：%2。</translation>
    </message>
    <message>
        <source>Nothing was kept. Sign in again; if it stays, tell the administrator of this server.</source>
        <translation>没有保留任何内容。请重新登录；如果仍然如此，请告知此服务器的管理员。</translation>
    </message>
    <message>
        <source>the token is encrypted, which is not supported here</source>
        <translation>令牌已加密，此处不支持</translation>
    </message>
    <message>
        <source>The server sent an encrypted ID token, which this program cannot read.</source>
        <translation>服务器发来加密的 ID 令牌，此程序无法读取。</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to send signed tokens that are not encrypted.</source>
        <translation>请服务器的管理员改为发送已签名但不加密的令牌。</translation>
    </message>
    <message>
        <source>its contents are no JSON object with unique names</source>
        <translation>内容不是成员名唯一的 JSON 对象</translation>
    </message>
    <message>
        <source>its claims cannot be read</source>
        <translation>无法读取其中的声明</translation>
    </message>
    <message>
        <source>the token cannot be read</source>
        <translation>无法读取令牌</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>尚未询问密钥环。</translation>
    </message>
    <message>
        <source>The keyring is unlocked.</source>
        <translation>密钥环已解锁。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keyring asks for its password in a window of its own.</source>
        <translation>密钥环正在它自己的窗口中询问密码。</translation>
    </message>
    <message>
        <source>No keyring service runs in this session.</source>
        <translation>此会话中没有运行密钥环服务。</translation>
    </message>
    <message>
        <source>This session has no D-Bus, so no keyring can be reached.</source>
        <translation>此会话没有 D-Bus，因此无法访问密钥环。</translation>
    </message>
    <message>
        <source>The keyring service has no default keyring yet.</source>
        <translation>密钥环服务尚无默认密钥环。</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>密钥环没有应答。</translation>
    </message>
    <message>
        <source>Unlock the keyring; the accounts are kept.</source>
        <translation>请解锁密钥环；账户会保留。</translation>
    </message>
    <message>
        <source>Answer that window; the accounts are kept.</source>
        <translation>请在该窗口中应答；账户会保留。</translation>
    </message>
    <message>
        <source>Start a keyring service such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>请启动密钥环服务，例如 GNOME Keyring、KWallet 或 KeePassXC。</translation>
    </message>
    <message>
        <source>Start the program from a desktop session.</source>
        <translation>请从桌面会话中启动此程序。</translation>
    </message>
    <message>
        <source>Unlock the keyring; its service will ask for a password for a new keyring.</source>
        <translation>请解锁密钥环；密钥环服务会要求为新密钥环设置密码。</translation>
    </message>
    <message>
        <source>Look for a hidden keyring window, or restart the keyring service.</source>
        <translation>请查看是否有被遮住的密钥环窗口，或重新启动密钥环服务。</translation>
    </message>
    <message>
        <source>Stopped waiting for the keyring.</source>
        <translation>已停止等待密钥环。</translation>
    </message>
    <message>
        <source>The keyring did not allow it.</source>
        <translation>密钥环未予允许。</translation>
    </message>
    <message>
        <source>Try again and confirm the keyring’s window.</source>
        <translation>请重试，并在密钥环的窗口中确认。</translation>
    </message>
    <message>
        <source>The keyring is open and holds no record of this account.</source>
        <translation>密钥环已打开，其中没有此账户的记录。</translation>
    </message>
    <message>
        <source>Sign in to this account again.</source>
        <translation>请重新登录此账户。</translation>
    </message>
    <message>
        <source>The keyring’s record of this account cannot be read.</source>
        <translation>无法读取密钥环中此账户的记录。</translation>
    </message>
    <message>
        <source>Sign in to this account again; the record will be replaced.</source>
        <translation>请重新登录此账户；原有记录将被替换。</translation>
    </message>
    <message>
        <source>The keyring did not keep what it was given.</source>
        <translation>密钥环没有保存交给它的内容。</translation>
    </message>
    <message>
        <source>The account stays signed in until you quit. Check the keyring service.</source>
        <translation>此账户保持登录到退出程序为止。请检查密钥环服务。</translation>
    </message>
    <message>
        <source>The record is still in the keyring.</source>
        <translation>记录仍在密钥环中。</translation>
    </message>
    <message>
        <source>Try again, or remove it in the keyring’s own program.</source>
        <translation>请重试，或在密钥环自己的程序中移除。</translation>
    </message>
    <message>
        <source>This program runs without GLib’s event loop, so the keyring’s answers cannot arrive.</source>
        <translation>此程序运行时没有使用 GLib 事件循环，因此收不到密钥环的应答。</translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in the environment.</source>
        <translation>请在环境中去掉 QT_NO_GLIB 后启动。</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>Check the connection and try again.</source>
        <translation>请检查连接后重试。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>无法连接到 %1：%2。</translation>
    </message>
    <message>
        <source>No connection to %1: the proxy did not let it through.</source>
        <translation>无法连接到 %1：代理没有放行。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <translation>请检查系统设置中的代理。</translation>
    </message>
    <message>
        <source>Ask its administrator, or choose a CA file in the account&apos;s settings.</source>
        <translation>请询问其管理员，或在账户设置中选择 CA 文件。</translation>
    </message>
    <message>
        <source>%1 and this computer found no safe way to talk: TLS 1.2 or later is needed.</source>
        <translation>%1 与此计算机找不到共同的安全连接方式：需要 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>Ask its administrator to offer TLS 1.2 or later.</source>
        <translation>请其管理员启用 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 的证书已于 %2 到期。</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2 only.</source>
        <translation>%1 的证书到 %2 才生效。</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, so nobody vouches for who that is.</source>
        <translation>%1 的证书是自签名的，没有可信机构为其身份担保。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody this computer does not trust.</source>
        <translation>%1 的证书由此计算机不信任的机构签发。</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn by its issuer.</source>
        <translation>%1 的证书已被其签发者吊销。</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold: %2.</source>
        <translation>%1 的证书未通过验证：%2。</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>那里没有应答</translation>
    </message>
    <message>
        <source>its address cannot be found</source>
        <translation>找不到其地址</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>没有及时应答</translation>
    </message>
    <message>
        <source>the network is down or blocks it</source>
        <translation>网络中断或被阻断</translation>
    </message>
    <message>
        <source>The certificate that was shown for %1 is made out to another name.</source>
        <translation>%1 出示的证书写的是另一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no whole answer within %n second(s).</source>
        <translation>
            <numerusform>%1 在 %Ln 秒内没有给出完整应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 ended before the whole answer had come. Nothing of it was used.</source>
        <translation>与 %1 的连接在应答传完之前断开。其中的内容均未使用。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2. Nothing of it was used.</source>
        <translation>%1 的应答大于 %2。其中的内容均未使用。</translation>
    </message>
    <message>
        <source>Ask its administrator what answers at this address.</source>
        <translation>请向其管理员询问是什么在此地址应答。</translation>
    </message>
    <message>
        <source>What %1 answered contradicts itself or is no HTTP. Nothing of it was used.</source>
        <translation>%1 的应答自相矛盾，或不是 HTTP。其中的内容均未使用。</translation>
    </message>
    <message>
        <source>Check the address. Something between may also have changed the answer.</source>
        <translation>请检查地址。中间环节也可能改动了应答。</translation>
    </message>
    <message>
        <source>an address that cannot be used</source>
        <translation>一个无法使用的地址</translation>
    </message>
    <message>
        <source>%1 sends this request on to %2. It was not followed.</source>
        <translation>%1 将此请求重定向到 %2，程序未予跟随。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>请检查服务器地址。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>an address without a host</source>
        <translation>没有主机名的地址</translation>
    </message>
    <message>
        <source>%1 is not asked: its address does not begin with https.</source>
        <translation>没有向 %1 发出请求：其地址不以 https 开头。</translation>
    </message>
    <message>
        <source>Use an https address. Plain http works for this computer alone, by explicit choice.</source>
        <translation>请使用 https 地址。明文 http 仅限此计算机自身，且须明确选择。</translation>
    </message>
    <message>
        <source>The request was not sent: its header %1 holds a character that no header may hold.</source>
        <translation>请求没有发送：标头 %1 含有不允许出现的字符。</translation>
    </message>
    <message>
        <source>Check what was entered for this server.</source>
        <translation>请检查为此服务器填写的内容。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate. Nothing was sent.</source>
        <translation>CA 文件 %1 无法读取，或其中没有证书。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Choose a PEM file, or remove it from the account&apos;s settings.</source>
        <translation>请选择 PEM 文件，或在账户设置中移除它。</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>无法使用文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Make it a plain folder that only you can read, or move it out of the way.</source>
        <translation>请将其改为只有您可以读取的普通文件夹，或将其移走。</translation>
    </message>
    <message>
        <source>the folder above it cannot be made</source>
        <translation>无法创建其上级文件夹</translation>
    </message>
    <message>
        <source>it is a link or a file</source>
        <translation>它是链接或文件</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>它属于其他用户</translation>
    </message>
    <message>
        <source>others may read it</source>
        <translation>其他用户可以读取</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The server granted less than was asked for.</source>
        <translation>服务器授予的少于所请求的。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>You had this account already; its sign-in was renewed.</source>
        <translation>您已有此账户；其登录已更新。</translation>
    </message>
    <message>
        <source>It is listed as “%1”.</source>
        <translation>它在列表中显示为“%1”。</translation>
    </message>
    <message>
        <source>The keyring did not take this sign-in: it lasts until you quit.</source>
        <translation>密钥环没有接收本次登录：登录保持到退出程序为止。</translation>
    </message>
    <message>
        <source>As you chose, this sign-in lasts until you quit.</source>
        <translation>按您的选择，本次登录保持到退出程序为止。</translation>
    </message>
    <message>
        <source>The server gave no refresh token: you must sign in again when this one ends.</source>
        <translation>服务器没有提供刷新令牌：本次登录结束后须重新登录。</translation>
    </message>
    <message>
        <source>Ask its administrator to allow refresh tokens for this program.</source>
        <translation>请其管理员允许此程序使用刷新令牌。</translation>
    </message>
</context>
<context>
    <name>SignatureFault</name>
    <message>
        <source>The token is not a signed token in compact form.</source>
        <translation>该令牌不是紧凑格式的签名令牌。</translation>
    </message>
    <message>
        <source>The token is signed by an algorithm that is not accepted here.</source>
        <translation>令牌的签名算法在此不被接受。</translation>
    </message>
    <message>
        <source>The server publishes no key of the name that the token gives.</source>
        <translation>服务器没有发布令牌所指名称的密钥。</translation>
    </message>
    <message>
        <source>More than one key could be meant, so none was trusted.</source>
        <translation>可能对应不止一个密钥，因此全部不予信任。</translation>
    </message>
    <message>
        <source>The server&apos;s key is not meant for this kind of signature.</source>
        <translation>服务器的密钥不用于此类签名。</translation>
    </message>
    <message>
        <source>The server&apos;s key is too weak to be trusted.</source>
        <translation>服务器的密钥强度太弱，不能信任。</translation>
    </message>
    <message>
        <source>The server&apos;s key is broken.</source>
        <translation>服务器的密钥已损坏。</translation>
    </message>
    <message>
        <source>What the server publishes is not a set of keys.</source>
        <translation>服务器发布的不是密钥集。</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood here.</source>
        <translation>令牌要求使用此处不理解的扩展。</translation>
    </message>
    <message>
        <source>The token is encrypted or of another form that is not supported.</source>
        <translation>令牌已加密，或采用了其他不支持的形式。</translation>
    </message>
    <message>
        <source>The token or the set of keys is larger than is accepted here.</source>
        <translation>令牌或密钥集超出此处可接受的大小。</translation>
    </message>
    <message>
        <source>The signature does not fit: the token was changed, or another key signed it.</source>
        <translation>签名不符：令牌被改动过，或由其他密钥签署。</translation>
    </message>
    <message>
        <source>Sign in again. If it stays like this, tell the server&apos;s administrator.</source>
        <translation>请重新登录。如果仍然如此，请告知服务器的管理员。</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator; nothing of the token was used.</source>
        <translation>请告知服务器的管理员；令牌中的内容均未使用。</translation>
    </message>
</context>
<context>
    <name>TokenResponse</name>
    <message>
        <source>A web page came instead of the server&apos;s answer; a network&apos;s sign-in page does that.</source>
        <translation>收到的是网页，而不是服务器的应答；网络的登录页面会造成这种情况。</translation>
    </message>
    <message>
        <source>Open any page in the browser, then try again.</source>
        <translation>请在浏览器中打开任意页面，然后重试。</translation>
    </message>
    <message>
        <source>The server renewed the tokens but sent an empty refresh token.</source>
        <translation>服务器更新了令牌，但发来的刷新令牌为空。</translation>
    </message>
    <message>
        <source>Tell the administrator of this server.</source>
        <translation>请告知此服务器的管理员。</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the administrator of this server.</source>
        <translation>请重试；如果仍然如此，请告知此服务器的管理员。</translation>
    </message>
    <message>
        <source>The server could not answer just now (HTTP %1).</source>
        <translation>服务器暂时无法应答（HTTP %1）。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a moment.</source>
        <translation>没有丢失任何内容。请稍后重试。</translation>
    </message>
    <message>
        <source>The server refused to give tokens (%1).</source>
        <translation>服务器拒绝给出令牌（%1）。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no access token.</source>
        <translation>服务器的应答中没有访问令牌。</translation>
    </message>
    <message>
        <source>The access token has characters or a length that cannot be sent.</source>
        <translation>访问令牌的字符或长度使其无法发送。</translation>
    </message>
    <message>
        <source>The server gave a token of the unknown type “%1”.</source>
        <translation>服务器给出的令牌类型“%1”未知。</translation>
    </message>
    <message>
        <source>A member of the server&apos;s answer is of the wrong type.</source>
        <translation>服务器应答中有成员的类型不对。</translation>
    </message>
    <message>
        <source>The server&apos;s answer (HTTP %1) is no token response.</source>
        <translation>服务器的应答（HTTP %1）不是令牌应答。</translation>
    </message>
    <message>
        <source>The server refused to give tokens and does not say why (HTTP %1).</source>
        <translation>服务器拒绝给出令牌，且没有说明原因（HTTP %1）。</translation>
    </message>
    <message>
        <source>Sign in again; if it stays, tell the administrator of this server.</source>
        <translation>请重新登录；如果仍然如此，请告知此服务器的管理员。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>令牌类型</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>授权方</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Sign-in time</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Token hash</source>
        <translation>令牌哈希</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>授权码哈希</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>chatelaine::AboutDialog</name>
    <message>
        <source>About Chatelaine</source>
        <translation>关于 Chatelaine</translation>
    </message>
    <message>
        <source>Chatelaine %1</source>
        <translation>Chatelaine %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Signs in to identity servers, shows what tokens say, administers users.</source>
        <translation>登录身份服务器，显示令牌内容，管理用户。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountSettingsDialog</name>
    <message>
        <source>Account settings</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>列表中的名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>签发者地址</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Asked for at the next sign-in.</source>
        <translation>下次登录时请求。</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>重定向端口</translation>
    </message>
    <message>
        <source>Used at the next sign-in. Only for a server that accepts no other.</source>
        <translation>下次登录时使用。仅用于只接受特定端口的服务器。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificate authorities trusted for this server besides the system’s, in PEM format.</source>
        <translation>除系统信任的证书颁发机构外，为此服务器另行信任的机构，PEM 格式。</translation>
    </message>
    <message>
        <source>Choose a file of certificate authorities</source>
        <translation>选择证书颁发机构文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>证书 (*.pem *.crt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountView</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Administration waits for the keyring.</source>
        <translation>管理功能正在等待密钥环。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Reading the keyring…</source>
        <translation>正在读取密钥环…</translation>
    </message>
    <message>
        <source>The tokens of this account are kept there.</source>
        <translation>此账户的令牌保存在那里。</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>密钥环没有应答</translation>
    </message>
    <message>
        <source>The refresh token of this account is in the keyring. Unlock it to go on.</source>
        <translation>此账户的刷新令牌在密钥环中。解锁即可继续。</translation>
    </message>
    <message>
        <source>Unlock keyring</source>
        <translation>解锁密钥环</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>改为重新登录</translation>
    </message>
    <message>
        <source>Your account is kept</source>
        <translation>您的账户会保留</translation>
    </message>
    <message>
        <source>You are not signed out. Nothing has to be entered again on the server.</source>
        <translation>您没有退出登录，也无需在服务器上重新输入任何内容。</translation>
    </message>
    <message>
        <source>Waiting for the keyring to open</source>
        <translation>等待密钥环打开</translation>
    </message>
    <message>
        <source>Chatelaine notices by itself when you unlock it, here or elsewhere.</source>
        <translation>无论在此处还是别处解锁，Chatelaine 都会自动察觉。</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>在此之前</translation>
    </message>
    <message>
        <source>Profile and tokens cannot be read; administration is off.</source>
        <translation>无法读取个人资料和令牌；管理功能已关闭。</translation>
    </message>
    <message>
        <source>Pages of the account</source>
        <translation>账户页面</translation>
    </message>
    <message>
        <source>No keyring is running</source>
        <translation>没有密钥环在运行</translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation>还没有密钥环</translation>
    </message>
    <message>
        <source>The keyring asks for its password</source>
        <translation>密钥环正在询问密码</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountsPane</name>
    <message>
        <source>No accounts yet</source>
        <translation>尚无账户</translation>
    </message>
    <message numerus="yes">
        <source>Accounts, %n</source>
        <translation>
            <numerusform>账户，%Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::Actions</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Find action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Try the demo server</source>
        <translation>试用演示服务器</translation>
    </message>
    <message>
        <source>Fold account list</source>
        <translation>折叠账户列表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Chatelaine</source>
        <translation>关于 Chatelaine</translation>
    </message>
    <message>
        <source>Unlock keyring</source>
        <translation>解锁密钥环</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>下一个账户</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>上一个账户</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>复制用户 ID</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>在此退出登录</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>在所有设备上退出登录…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>移除账户…</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>账户菜单</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>打开个人资料</translation>
    </message>
    <message>
        <source>Open tokens</source>
        <translation>打开令牌</translation>
    </message>
    <message>
        <source>Open security</source>
        <translation>打开安全</translation>
    </message>
    <message>
        <source>Open administration</source>
        <translation>打开管理</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑个人资料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Copy access token</source>
        <translation>复制访问令牌</translation>
    </message>
    <message>
        <source>Copy claim</source>
        <translation>复制声明</translation>
    </message>
    <message>
        <source>Copy verdict</source>
        <translation>复制结论</translation>
    </message>
    <message>
        <source>Introspect</source>
        <translation>内省</translation>
    </message>
    <message>
        <source>Exchange…</source>
        <translation>交换…</translation>
    </message>
    <message>
        <source>Reveal for 30 s</source>
        <translation>显示 30 秒</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>筛选声明</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>Choose the field to search</source>
        <translation>选择要搜索的字段</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>编辑用户</translation>
    </message>
    <message>
        <source>Check all on page</source>
        <translation>勾选本页全部</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>选择所有匹配项</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Act as this user</source>
        <translation>以此用户身份操作</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>用户组…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>还原上一步操作</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>账户设置…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AddAccountPage</name>
    <message>
        <source>Choose a kind of server.</source>
        <translation>请选择服务器类型。</translation>
    </message>
    <message>
        <source>Enter the issuer address.</source>
        <translation>请输入签发者地址。</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s description.</source>
        <translation>正在等待服务器的描述。</translation>
    </message>
    <message>
        <source>The sign-in address of this server is none that a browser may be given.</source>
        <translation>此服务器的登录地址不能交给浏览器打开。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>请输入客户端 ID。</translation>
    </message>
    <message>
        <source>The scope “openid” is missing. Without it the server does not say who signed in.</source>
        <translation>缺少范围“openid”。没有它，服务器不会说明登录者是谁。</translation>
    </message>
    <message>
        <source>Opens %1 and asks for: %2</source>
        <translation>将打开 %1 并请求：%2</translation>
    </message>
    <message>
        <source>This address is written in letters of other scripts. Compare it well.</source>
        <translation>此地址含有其他文字系统的字母。请仔细核对。</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>There is no keyring to store the sign-in in</source>
        <translation>没有可以保存登录的密钥环</translation>
    </message>
    <message>
        <source>Until it is open, a new account is kept only until you quit.</source>
        <translation>在密钥环打开之前，新账户只保留到退出程序为止。</translation>
    </message>
    <message>
        <source>Unlock keyring</source>
        <translation>解锁密钥环</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Step 1 of 2 · Server</source>
        <translation>第 1 步，共 2 步 · 服务器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <translation>在浏览器中继续</translation>
    </message>
</context>
<context>
    <name>chatelaine::AdministrationPage</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>没有到服务器的连接。</translation>
    </message>
    <message>
        <source>Sign in again first.</source>
        <translation>请先重新登录。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Capabilities</name>
    <message>
        <source>This server does not offer this to programs.</source>
        <translation>此服务器不向程序提供此功能。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorCapabilities</name>
    <message>
        <source>This account is not an administrator of “%1”. Ask one, or sign in with another account.</source>
        <translation>此账户不是“%1”的管理员。请找管理员处理，或用其他账户登录。</translation>
    </message>
    <message>
        <source>This server searches one field at a time.</source>
        <translation>此服务器一次只能搜索一个字段。</translation>
    </message>
    <message>
        <source>“Act as this user” works only in Casdoor&apos;s own web pages. Programs may not do it there.</source>
        <translation>“以此用户身份操作”只能在 Casdoor 自己的网页中使用，不允许程序在那里执行。</translation>
    </message>
    <message>
        <source>This account sees “%1” only. Administrators of the server see every organization.</source>
        <translation>此账户只能看到“%1”。服务器管理员可以看到所有组织。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorClaims</name>
    <message>
        <source>Holds a second-factor secret</source>
        <translation>含有第二因素密钥</translation>
    </message>
    <message>
        <source>Holds passwords for other places</source>
        <translation>含有其他位置的密码</translation>
    </message>
    <message>
        <source>Holds tokens of other servers</source>
        <translation>含有其他服务器的令牌</translation>
    </message>
    <message>
        <source>Claims about the person and nothing that opens anything</source>
        <translation>只有关于此人的声明，不含可用于访问其他内容的信息</translation>
    </message>
    <message>
        <source>The ID token is the access token as well: whoever sees it can act as this person.</source>
        <translation>ID 令牌同时也是访问令牌：谁看到它，谁就能以此人身份操作。</translation>
    </message>
    <message>
        <source>Is the access token as well; show it to nobody</source>
        <translation>同时也是访问令牌；不要给任何人看</translation>
    </message>
    <message>
        <source>holds no secret</source>
        <translation>不含机密内容</translation>
    </message>
    <message>
        <source>no organization was asked for</source>
        <translation>未请求组织</translation>
    </message>
    <message>
        <source>this kind of token does not tell it</source>
        <translation>此类令牌不说明组织</translation>
    </message>
    <message>
        <source>the application&apos;s own</source>
        <translation>应用自己的组织</translation>
    </message>
    <message>
        <source>Organization (Casdoor)</source>
        <translation>组织（Casdoor）</translation>
    </message>
    <message>
        <source>Username (Casdoor)</source>
        <translation>用户名（Casdoor）</translation>
    </message>
    <message>
        <source>User ID, the same as the subject</source>
        <translation>用户 ID，与主体相同</translation>
    </message>
    <message>
        <source>Groups (Casdoor)</source>
        <translation>用户组（Casdoor）</translation>
    </message>
    <message>
        <source>Roles with their members (Casdoor)</source>
        <translation>角色及其成员（Casdoor）</translation>
    </message>
    <message>
        <source>What the roles allow (Casdoor)</source>
        <translation>角色所允许的权限（Casdoor）</translation>
    </message>
    <message>
        <source>Kind of token (Casdoor)</source>
        <translation>令牌类型（Casdoor）</translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Server the person came from</source>
        <translation>用户来源的服务器</translation>
    </message>
    <message>
        <source>What other servers told about the person</source>
        <translation>其他服务器关于此人的说明</translation>
    </message>
    <message>
        <source>Administrator of the organization</source>
        <translation>组织管理员</translation>
    </message>
    <message>
        <source>Whether the person is disabled</source>
        <translation>此人是否已停用</translation>
    </message>
    <message>
        <source>Whether the person is marked as deleted</source>
        <translation>此人是否已标记为删除</translation>
    </message>
    <message>
        <source>Whether the person is signed in somewhere</source>
        <translation>此人是否在某处登录</translation>
    </message>
    <message>
        <source>Always empty; does not belong in a token</source>
        <translation>始终为空；不属于令牌</translation>
    </message>
    <message>
        <source>Should never be in a token</source>
        <translation>不应出现在令牌中</translation>
    </message>
    <message>
        <source>The sign-in before this one</source>
        <translation>上一次登录</translation>
    </message>
    <message>
        <source>Wrong passwords in a row</source>
        <translation>连续输错密码次数</translation>
    </message>
    <message>
        <source>Name in the LDAP directory</source>
        <translation>在 LDAP 目录中的名称</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>图片地址</translation>
    </message>
    <message>
        <source>Holds the salt or hash of the password</source>
        <translation>含有密码的盐或哈希</translation>
    </message>
    <message>
        <source>You belong to “%1”, this application to “%2”. The server let you in all the same, but does not renew such a sign-in.</source>
        <translation>您属于“%1”，此应用属于“%2”。服务器仍然让您登录了，但不会续期这样的登录。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorDialect</name>
    <message>
        <source>Casdoor accepts any port on 127.0.0.1 without registration, so there is nothing to enter.</source>
        <translation>Casdoor 接受 127.0.0.1 上的任意端口，无需登记，因此这里不用填写。</translation>
    </message>
    <message>
        <source>User administration</source>
        <translation>用户管理</translation>
    </message>
    <message>
        <source>Shown after sign-in, as far as your account is allowed.</source>
        <translation>登录后显示，范围取决于您账户的权限。</translation>
    </message>
    <message>
        <source>Sign-out ends the token through the server&apos;s logout address instead.</source>
        <translation>退出登录时改为通过服务器的登出地址终止令牌。</translation>
    </message>
    <message>
        <source>Renewing a token ends the one before</source>
        <translation>更新令牌会使之前的令牌终止</translation>
    </message>
    <message>
        <source>Chatelaine renews one at a time. Another program with the same tokens would be signed out.</source>
        <translation>Chatelaine 一次只更新一个令牌。使用相同令牌的其他程序会被退出登录。</translation>
    </message>
    <message>
        <source>The ID token opens the server as well</source>
        <translation>ID 令牌也能用来访问服务器</translation>
    </message>
    <message>
        <source>It is the same text as the access token. Show it to nobody.</source>
        <translation>它与访问令牌文本相同。不要给任何人看。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorEnvelope</name>
    <message>
        <source>The server does not accept this sign-in any more.</source>
        <translation>服务器不再接受本次登录。</translation>
    </message>
    <message>
        <source>Sign in again to go on; your settings are kept.</source>
        <translation>重新登录即可继续；您的设置会保留。</translation>
    </message>
    <message>
        <source>The server does not let this account do that.</source>
        <translation>服务器不允许此账户执行此操作。</translation>
    </message>
    <message>
        <source>Ask an administrator of your organization, or sign in with another account.</source>
        <translation>请找您组织的管理员处理，或用其他账户登录。</translation>
    </message>
    <message>
        <source>The server broke down over this request (HTTP %1).</source>
        <translation>服务器在处理此请求时发生故障（HTTP %1）。</translation>
    </message>
    <message>
        <source>What came back is no answer of a Casdoor server.</source>
        <translation>返回的不是 Casdoor 服务器的应答。</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the server&apos;s administrator.</source>
        <translation>请重试；如果仍然如此，请告知服务器的管理员。</translation>
    </message>
    <message>
        <source>Check the issuer address and whether a proxy stands in between.</source>
        <translation>请检查签发者地址，以及中间是否有代理。</translation>
    </message>
    <message>
        <source>The server refused without saying why.</source>
        <translation>服务器拒绝了请求，没有说明原因。</translation>
    </message>
    <message>
        <source>Nothing was changed. Change what the server names and try again.</source>
        <translation>没有任何更改。请修改服务器指出的内容后重试。</translation>
    </message>
    <message>
        <source>The server refused: “%1”.</source>
        <translation>服务器拒绝了请求：“%1”。</translation>
    </message>
    <message>
        <source>Try again; if it stays, sign in again.</source>
        <translation>请重试；如果仍然如此，请重新登录。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorFields</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家/地区代码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Kind of identity card</source>
        <translation>身份证件类型</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证件号码</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>图片地址</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Karma</source>
        <translation>声望</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>电子邮件已验证</translation>
    </message>
    <message>
        <source>Wrong passwords in a row</source>
        <translation>连续输错密码次数</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Kind of user</source>
        <translation>用户类型</translation>
    </message>
    <message>
        <source>Organization administrator</source>
        <translation>组织管理员</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>已标记为删除</translation>
    </message>
    <message>
        <source>Must change the password</source>
        <translation>须更改密码</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>允许的 IP 地址</translation>
    </message>
    <message>
        <source>UID number</source>
        <translation>UID 编号</translation>
    </message>
    <message>
        <source>Signed up at</source>
        <translation>注册时所用应用</translation>
    </message>
    <message>
        <source>Way of registration</source>
        <translation>注册方式</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>注册人</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Address of the last sign-in</source>
        <translation>上次登录的 IP 地址</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>密码更改时间</translation>
    </message>
    <message>
        <source>Address at registration</source>
        <translation>注册时的 IP 地址</translation>
    </message>
    <message>
        <source>The server never changes this.</source>
        <translation>服务器从不更改此项。</translation>
    </message>
    <message>
        <source>The server writes this itself.</source>
        <translation>此项由服务器自行写入。</translation>
    </message>
    <message>
        <source>Set by administrators.</source>
        <translation>由管理员设置。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorPaging</name>
    <message>
        <source>This server searches one field at a time.</source>
        <translation>此服务器一次只能搜索一个字段。</translation>
    </message>
    <message>
        <source>Choose one of the fields.</source>
        <translation>请选择其中一个字段。</translation>
    </message>
    <message>
        <source>This server cannot search in “%1”.</source>
        <translation>此服务器无法在“%1”中搜索。</translation>
    </message>
    <message>
        <source>Search in the name, the e-mail address or another text.</source>
        <translation>请在姓名、电子邮件地址或其他文本中搜索。</translation>
    </message>
    <message>
        <source>The server sent a list without its length.</source>
        <translation>服务器发来的列表没有注明长度。</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the server&apos;s administrator.</source>
        <translation>请重试；如果仍然如此，请告知服务器的管理员。</translation>
    </message>
    <message>
        <source>This server cannot sort by “%1”.</source>
        <translation>此服务器无法按“%1”排序。</translation>
    </message>
    <message>
        <source>Sort by the name or by a time.</source>
        <translation>请按姓名或时间排序。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorPrecheck</name>
    <message>
        <source>The server knows no application with the client ID “%1”.</source>
        <translation>服务器没有客户端 ID 为“%1”的应用。</translation>
    </message>
    <message>
        <source>Copy the client ID from Casdoor: Applications, then the application for this program.</source>
        <translation>请从 Casdoor 复制客户端 ID：打开“应用”（Applications），再选择供此程序使用的应用。</translation>
    </message>
    <message>
        <source>The application “%1” does not accept the redirect address %2.</source>
        <translation>应用“%1”不接受重定向地址 %2。</translation>
    </message>
    <message>
        <source>In Casdoor add %1 under Applications, “%2”, Redirect URLs.</source>
        <translation>请在 Casdoor 中添加 %1：打开“应用”（Applications），选择“%2”，位置为 Redirect URLs。</translation>
    </message>
    <message>
        <source>The application “%1” does not grant these scopes: %2.</source>
        <translation>应用“%1”不授予这些范围：%2。</translation>
    </message>
    <message>
        <source>Ask for fewer scopes, or in Casdoor add %1 under Applications, “%2”, Scopes.</source>
        <translation>请减少请求的范围，或在 Casdoor 中添加 %1：打开“应用”（Applications），选择“%2”，位置为 Scopes。</translation>
    </message>
    <message>
        <source>Compare the settings here with Applications, “%1” in Casdoor.</source>
        <translation>请将此处的设置与 Casdoor 中“应用”（Applications）下的“%1”进行比对。</translation>
    </message>
    <message>
        <source>Sign-in is switched off for the application “%1”.</source>
        <translation>应用“%1”已关闭登录。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to switch it on, or use another application.</source>
        <translation>请服务器的管理员开启登录，或使用其他应用。</translation>
    </message>
    <message>
        <source>The server would refuse this sign-in: “%1”.</source>
        <translation>服务器会拒绝本次登录：“%1”。</translation>
    </message>
    <message>
        <source>In Casdoor add %1 under Applications, “%2”, Scopes.</source>
        <translation>在 Casdoor 中添加 %1：打开“应用”（Applications），选择“%2”，位置为 Scopes。</translation>
    </message>
    <message>
        <source>Of these only “openid” cannot be left out.</source>
        <translation>其中只有“openid”不能省略。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorProfile</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>set by administrators</source>
        <translation>由管理员设置</translation>
    </message>
    <message>
        <source>Organization administrator</source>
        <translation>组织管理员</translation>
    </message>
    <message>
        <source>Server administrator</source>
        <translation>服务器管理员</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>The ID token says e-mail not verified, the profile says verified. Casdoor&apos;s UserInfo always says so.</source>
        <translation>ID 令牌中电子邮件为未验证，个人资料中为已验证。Casdoor 的 UserInfo 始终如此。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>What the server knows</source>
        <translation>服务器所知的信息</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorSecrets</name>
    <message>
        <source>Password, or what it is made of. The server sends it; nobody needs to see it.</source>
        <translation>密码，或生成密码的材料。服务器会发送它；没有人需要看到它。</translation>
    </message>
    <message>
        <source>Secret of a second factor. Whoever sees it can sign in as this person.</source>
        <translation>第二因素的密钥。谁看到它，谁就能以此人身份登录。</translation>
    </message>
    <message>
        <source>Token. Whoever holds it can act as this person.</source>
        <translation>令牌。谁持有它，谁就能以此人身份操作。</translation>
    </message>
    <message>
        <source>Passwords this person keeps for other places.</source>
        <translation>此人为其他位置保存的密码。</translation>
    </message>
    <message>
        <source>Measurements of this person&apos;s face.</source>
        <translation>此人的面部测量数据。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorSignOut</name>
    <message>
        <source>The server said yes, but the token still works.</source>
        <translation>服务器答复成功，但令牌仍然有效。</translation>
    </message>
    <message>
        <source>It ends by itself. To end it now, sign out on the server&apos;s own pages.</source>
        <translation>它会自行到期。要立即终止，请在服务器自己的页面上退出登录。</translation>
    </message>
    <message>
        <source>There is no token that could be shown to the server.</source>
        <translation>没有可以出示给服务器的令牌。</translation>
    </message>
    <message>
        <source>Sign in again, then sign out everywhere.</source>
        <translation>请重新登录，然后在所有设备上退出登录。</translation>
    </message>
    <message>
        <source>Through the server&apos;s logout address, because it offers no revocation. The access and the refresh token ended together.</source>
        <translation>通过服务器的登出地址完成，因为服务器不提供撤销。访问令牌和刷新令牌已一并终止。</translation>
    </message>
    <message>
        <source>All tokens and sessions of this person ended.</source>
        <translation>此人的所有令牌和会话均已终止。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorWriteChecks</name>
    <message>
        <source>A user of this server has no field “%1”.</source>
        <translation>此服务器的用户没有字段“%1”。</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one of the fields that the server has.</source>
        <translation>没有发送任何内容。请选择服务器具有的字段。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed. %2</source>
        <translation>无法更改“%1”。%2</translation>
    </message>
    <message>
        <source>Nothing was sent. Leave this field as it is.</source>
        <translation>没有发送任何内容。请保持此字段不变。</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n field(s) of this user meanwhile.</source>
        <translation>
            <numerusform>在此期间，有人更改了此用户的 %Ln 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Compare the values and choose which to keep.</source>
        <translation>没有写入任何内容。请比较各个值，选择要保留的值。</translation>
    </message>
    <message>
        <source>There is no user “%1” here.</source>
        <translation>这里没有用户“%1”。</translation>
    </message>
    <message>
        <source>Read the list again: the user may have been renamed or deleted.</source>
        <translation>请重新读取列表：该用户可能已重命名或已删除。</translation>
    </message>
    <message>
        <source>The server said yes but did not change %1.</source>
        <translation>服务器答复成功，但没有更改 %1。</translation>
    </message>
    <message>
        <source>Its rules forbid this account to change that. Ask an administrator.</source>
        <translation>服务器的规则禁止此账户更改该内容。请找管理员处理。</translation>
    </message>
    <message>
        <source>This is the account you are signed in with. It was not changed.</source>
        <translation>这是您登录所用的账户，未作更改。</translation>
    </message>
    <message>
        <source>Disabled or deleted, it could not bring itself back. Ask another administrator.</source>
        <translation>停用或删除后，它无法自行恢复。请让其他管理员来操作。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorWriting</name>
    <message>
        <source>A new user needs a username.</source>
        <translation>新用户需要用户名。</translation>
    </message>
    <message>
        <source>Nothing was sent. Give one that nobody else has.</source>
        <translation>没有发送任何内容。请指定没有其他人使用的用户名。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CellText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimMeaning</name>
    <message>
        <source>How strong the sign-in was</source>
        <translation>登录的强度</translation>
    </message>
    <message>
        <source>Who acts for the subject</source>
        <translation>谁代表主体操作</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>邮寄地址</translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Ties it to the access token</source>
        <translation>与访问令牌绑定</translation>
    </message>
    <message>
        <source>Audience: who may use it</source>
        <translation>受众：谁可以使用</translation>
    </message>
    <message>
        <source>When the person signed in</source>
        <translation>此人何时登录</translation>
    </message>
    <message>
        <source>Client that asked for it</source>
        <translation>申请它的客户端</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ties it to the authorization code</source>
        <translation>与授权码绑定</translation>
    </message>
    <message>
        <source>Key that its holder must prove</source>
        <translation>持有者须证明拥有的密钥</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Whether the server checked the e-mail address</source>
        <translation>服务器是否验证过电子邮件地址</translation>
    </message>
    <message>
        <source>What the person may use</source>
        <translation>此人可以使用的内容</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>何时到期</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Groups of the person</source>
        <translation>此人的用户组</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>何时签发</translation>
    </message>
    <message>
        <source>Issuer: who made it</source>
        <translation>签发者：由谁签发</translation>
    </message>
    <message>
        <source>Number of this token</source>
        <translation>此令牌的编号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>谁可以代表主体操作</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>何时生效</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Ties it to this sign-in</source>
        <translation>与本次登录绑定</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Whether the server checked the phone number</source>
        <translation>服务器是否验证过电话号码</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>图片地址</translation>
    </message>
    <message>
        <source>Address of a profile page</source>
        <translation>个人资料页面的地址</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>此人的角色</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>已授予的范围</translation>
    </message>
    <message>
        <source>Session at the server</source>
        <translation>服务器上的会话</translation>
    </message>
    <message>
        <source>Subject: who it is about</source>
        <translation>主体：关于谁</translation>
    </message>
    <message>
        <source>When the profile was changed</source>
        <translation>个人资料何时更改</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimsModel</name>
    <message>
        <source>Ends %1, in %2</source>
        <translation>%1 到期，剩余 %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>已于%1 到期</translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation>%1 生效</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>已于%1 生效</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>%1 签发</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>%1 登录</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 更改</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>本客户端</translation>
    </message>
    <message>
        <source>Hidden: a secret</source>
        <translation>已隐藏：机密内容</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>令牌中的声明</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>筛选声明</translation>
    </message>
</context>
<context>
    <name>chatelaine::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>列表的列</translation>
    </message>
    <message>
        <source>Where the window is narrow, the last ones give way.</source>
        <translation>窗口较窄时，靠后的列会让出位置。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConflictDialog</name>
    <message>
        <source>nothing</source>
        <comment>an old value</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n of these fields</source>
        <translation>
            <numerusform>有人更改了其中 %Ln 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not what it was when you began. Nothing was saved yet. Choose for each field.</source>
        <translation>“%1”已不是您开始编辑时的样子。尚未保存任何内容。请逐个字段选择。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>保存所选内容</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>They made it</source>
        <translation>对方的值</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>您的值</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>保留对方的值</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>采用您的值</translation>
    </message>
    <message>
        <source>%1: keep theirs, %2</source>
        <translation>%1：保留对方的值 %2</translation>
    </message>
    <message>
        <source>%1: take yours, %2</source>
        <translation>%1：采用您的值 %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>永久删除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s) for good?</source>
        <translation>
            <numerusform>永久删除 %Ln 个用户？</numerusform>
        </translation>
    </message>
    <message>
        <source>The account, its tokens and its sessions end at once. This cannot be undone.</source>
        <translation>该账户及其令牌和会话将立即失效。此操作无法恢复。</translation>
    </message>
    <message>
        <source>Their accounts, tokens and sessions end at once. This cannot be undone.</source>
        <translation>其账户、令牌和会话将立即失效。此操作无法恢复。</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>保留此账户</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留这些用户</translation>
    </message>
    <message>
        <source>Delete this user</source>
        <translation>删除此用户</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s)</source>
        <translation>
            <numerusform>删除 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <comment>to be typed; the number of users</comment>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>输入“%1”继续</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::DemoServer</name>
    <message>
        <source>It ended by itself.</source>
        <translation>它已自行结束。</translation>
    </message>
    <message>
        <source>It did not say its address.</source>
        <translation>它没有给出自己的地址。</translation>
    </message>
    <message>
        <source>The demo server could not be started. %1</source>
        <translation>无法启动演示服务器。%1</translation>
    </message>
    <message>
        <source>Add an account of a real server instead.</source>
        <translation>请改为添加真实服务器的账户。</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditField</name>
    <message>
        <source>nothing</source>
        <comment>an old value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>原值：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>还原对 %1 的更改</translation>
    </message>
</context>
<context>
    <name>chatelaine::FieldList</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FieldValue</name>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>用户组名称</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>用户组：%1</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>移除筛选条件 %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FindActionPopup</name>
    <message>
        <source>Find action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您要做的事</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action is called “%1”.</source>
        <translation>没有名为“%1”的操作。</translation>
    </message>
</context>
<context>
    <name>chatelaine::FirstStartPage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>欢迎使用 Chatelaine</translation>
    </message>
    <message>
        <source>Sign in to your identity servers, see what your tokens really say, and look after the people in the directory.</source>
        <translation>登录您的身份服务器，看清令牌究竟说了什么，并管理目录中的用户。</translation>
    </message>
    <message>
        <source>The demo server runs on this computer only, with made-up people. It ends when you quit.</source>
        <translation>演示服务器仅在此计算机上运行，其中的人物均为虚构。退出程序时它随之结束。</translation>
    </message>
    <message>
        <source>Sign in with your own browser</source>
        <translation>使用您自己的浏览器登录</translation>
    </message>
    <message>
        <source>Casdoor and any OpenID Connect server. Chatelaine never sees your password.</source>
        <translation>支持 Casdoor 和任何 OpenID Connect 服务器。Chatelaine 从不接触您的密码。</translation>
    </message>
    <message>
        <source>Every token with a verdict</source>
        <translation>每个令牌都有结论</translation>
    </message>
    <message>
        <source>Signature, issuer, audience, times: each check is listed with its result and its reason.</source>
        <translation>签名、签发者、受众、时间：逐项列出检查结果及原因。</translation>
    </message>
    <message>
        <source>A directory of a million people</source>
        <translation>百万用户的目录</translation>
    </message>
    <message>
        <source>Search, sort and edit. You see what will change before it changes.</source>
        <translation>搜索、排序和编辑。更改之前，先看到将要更改的内容。</translation>
    </message>
    <message>
        <source>Secrets stay in your keyring</source>
        <translation>机密内容保存在您的密钥环中</translation>
    </message>
    <message>
        <source>Nothing secret is written to files, settings or logs.</source>
        <translation>任何机密内容都不会写入文件、设置或日志。</translation>
    </message>
</context>
<context>
    <name>chatelaine::FoldButton</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>chatelaine::KindsModel</name>
    <message>
        <source>Self-hosted or cloud</source>
        <translation>自行托管或云端</translation>
    </message>
    <message>
        <source>*.kinde.com</source>
        <translation>*.kinde.com</translation>
    </message>
    <message>
        <source>Cloud or private host</source>
        <translation>云端或私有主机</translation>
    </message>
    <message>
        <source>Any other server</source>
        <translation>任何其他服务器</translation>
    </message>
    <message>
        <source>Not in this version yet</source>
        <translation>此版本尚未提供</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ListFooter</name>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows in view, all that match</comment>
        <translation>%1–%2，共 %3 项</translation>
    </message>
    <message>
        <source>%1 shown, more follow</source>
        <translation>已显示 %1 项，后面还有更多</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>共 %1 页</translation>
    </message>
    <message>
        <source>and more follow</source>
        <comment>pages</comment>
        <translation>后面还有更多</translation>
    </message>
</context>
<context>
    <name>chatelaine::ListState</name>
    <message>
        <source>Nobody is in group “%1”</source>
        <translation>用户组“%1”中没有成员</translation>
    </message>
    <message>
        <source>No user matches “%1”</source>
        <translation>没有与“%1”匹配的用户</translation>
    </message>
    <message>
        <source>Look for another spelling, or search in another field.</source>
        <translation>请尝试其他写法，或在其他字段中搜索。</translation>
    </message>
    <message>
        <source>Search everybody</source>
        <translation>搜索所有用户</translation>
    </message>
    <message>
        <source>Search all %1</source>
        <translation>搜索全部 %1</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>尚无用户</translation>
    </message>
    <message>
        <source>Add the first one.</source>
        <translation>添加第一个用户。</translation>
    </message>
    <message>
        <source>The server answered “%1”.</source>
        <translation>服务器的应答为“%1”。</translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>无法读取用户</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>You may not see users here</source>
        <translation>您无权在此查看用户</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>重新询问服务器</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>Nothing is shown, because nothing was read.</source>
        <translation>没有读取到内容，因此没有显示。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The group may have another name, or be empty.</source>
        <translation>该用户组可能名称不同，或没有成员。</translation>
    </message>
    <message>
        <source>Searched in “%1” of the users in group “%2”.</source>
        <translation>已在用户组“%2”的用户中按“%1”搜索。</translation>
    </message>
    <message>
        <source>Searched in “%1” of %2 users. Another field may have it.</source>
        <translation>已在 %2 个用户中按“%1”搜索。其他字段中可能有匹配内容。</translation>
    </message>
    <message>
        <source>No directory here</source>
        <translation>这里没有目录</translation>
    </message>
    <message>
        <source>Servers of this kind tell programs nothing about other users. Profile and tokens work.</source>
        <translation>此类服务器不向程序提供其他用户的信息。个人资料和令牌可以使用。</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>There is no account yet.</source>
        <translation>尚无账户。</translation>
    </message>
    <message>
        <source>Administration waits for the keyring.</source>
        <translation>管理功能正在等待密钥环。</translation>
    </message>
    <message>
        <source>The keyring is unlocked.</source>
        <translation>密钥环已解锁。</translation>
    </message>
    <message>
        <source>The demo server is not installed.</source>
        <translation>没有安装演示服务器。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close and lose changes?</source>
        <translation>关闭并丢弃更改？</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>关闭并丢弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersField</name>
    <message>
        <source>Take “%1” out of %2</source>
        <translation>将“%1”从 %2 中移出</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembershipTree</name>
    <message>
        <source>Groups and roles</source>
        <translation>用户组和角色</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>chatelaine::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>The server says “%1”.</source>
        <translation>服务器的原话为“%1”。</translation>
    </message>
</context>
<context>
    <name>chatelaine::NewUserDialog</name>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>Will be added to “%1”.</source>
        <translation>将添加到“%1”。</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Without one the person cannot sign in with a password yet. It is not kept here.</source>
        <translation>不填则此人暂时无法用密码登录。密码不会保存在此处。</translation>
    </message>
    <message>
        <source>Press Enter after each.</source>
        <translation>每输入一项按 Enter。</translation>
    </message>
    <message>
        <source>Needed. It names the account at the server, so choose it well.</source>
        <translation>必填。它是账户在服务器上的名称，请慎重选择。</translation>
    </message>
    <message>
        <source>A username is missing.</source>
        <translation>缺少用户名。</translation>
    </message>
    <message>
        <source>Adding the user…</source>
        <translation>正在添加用户…</translation>
    </message>
</context>
<context>
    <name>chatelaine::OfferPane</name>
    <message>
        <source>Description found and issuer matches</source>
        <translation>已找到描述，签发者相符</translation>
    </message>
    <message>
        <source>Clock differs by %1</source>
        <translation>时钟相差 %1</translation>
    </message>
    <message>
        <source>Within the %1 allowed. Set the clock if sign-in fails.</source>
        <translation>在允许的 %1之内。如果登录失败，请校准时钟。</translation>
    </message>
    <message>
        <source>Tokens of this server will be refused. Set this computer&apos;s clock.</source>
        <translation>此服务器的令牌会被拒绝。请校准此计算机的时钟。</translation>
    </message>
    <message>
        <source>Chatelaine tries again by itself.</source>
        <translation>Chatelaine 会自动重试。</translation>
    </message>
    <message>
        <source>The server says “%1”.</source>
        <translation>服务器的原话为“%1”。</translation>
    </message>
    <message>
        <source>Code for a report</source>
        <translation>供报告使用的代码</translation>
    </message>
    <message>
        <source>What this server offers</source>
        <translation>此服务器提供的功能</translation>
    </message>
    <message>
        <source>Enter the issuer address. The server&apos;s public description then shows here what can be done with it.</source>
        <translation>请输入签发者地址。随后这里会根据服务器的公开描述显示可用的功能。</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>没有描述</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1读取</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Asking %1… %2</source>
        <translation>正在询问 %1… %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::OidcDialect</name>
    <message>
        <source>The server did not revoke the token (HTTP %1).</source>
        <translation>服务器没有撤销令牌（HTTP %1）。</translation>
    </message>
    <message>
        <source>It ends by itself. To end it now, sign out on the server&apos;s own pages.</source>
        <translation>它会自行到期。要立即终止，请在服务器自己的页面上退出登录。</translation>
    </message>
    <message>
        <source>Register this at the server as the address of a native application. The port is chosen anew at each sign-in (RFC 8252).</source>
        <translation>请在服务器上将其登记为原生应用的地址。端口在每次登录时重新选择（RFC 8252）。</translation>
    </message>
    <message>
        <source>Sign-out removes the tokens here; at the server they end by themselves.</source>
        <translation>退出登录会移除此处的令牌；在服务器上，令牌会自行到期。</translation>
    </message>
    <message>
        <source>There was no refresh token; the access token ends by itself.</source>
        <translation>没有刷新令牌；访问令牌会自行到期。</translation>
    </message>
    <message>
        <source>The server offers no revocation; the tokens end by themselves.</source>
        <translation>服务器不提供撤销；令牌会自行到期。</translation>
    </message>
    <message>
        <source>OpenID Connect knows no way to end every session from a program.</source>
        <translation>OpenID Connect 没有让程序结束所有会话的方法。</translation>
    </message>
</context>
<context>
    <name>chatelaine::OidcNotices</name>
    <message>
        <source>Sign-in in the browser with PKCE (S256)</source>
        <translation>使用 PKCE（S256）在浏览器中登录</translation>
    </message>
    <message>
        <source>PKCE is not announced</source>
        <translation>未声明支持 PKCE</translation>
    </message>
    <message>
        <source>Chatelaine uses it all the same. Ask the server&apos;s administrator whether it is checked.</source>
        <translation>Chatelaine 仍会使用它。请向服务器的管理员询问服务器是否检查 PKCE。</translation>
    </message>
    <message>
        <source>Stays signed in (refresh token)</source>
        <translation>保持登录（刷新令牌）</translation>
    </message>
    <message>
        <source>Refresh tokens are not announced</source>
        <translation>未声明支持刷新令牌</translation>
    </message>
    <message>
        <source>You may have to sign in again when the token ends.</source>
        <translation>令牌到期后，您可能需要重新登录。</translation>
    </message>
    <message>
        <source>Sign-in with a code on another device</source>
        <translation>在另一台设备上用代码登录</translation>
    </message>
    <message>
        <source>Sign-in on another device is not offered</source>
        <translation>不提供在另一台设备上登录</translation>
    </message>
    <message>
        <source>Tokens can be revoked</source>
        <translation>令牌可以撤销</translation>
    </message>
    <message>
        <source>Token revocation is not offered</source>
        <translation>不提供令牌撤销</translation>
    </message>
    <message>
        <source>Password and implicit grants are announced</source>
        <translation>声明支持密码授权和隐式授权</translation>
    </message>
    <message>
        <source>The password grant is announced</source>
        <translation>声明支持密码授权</translation>
    </message>
    <message>
        <source>The implicit grant is announced</source>
        <translation>声明支持隐式授权</translation>
    </message>
    <message>
        <source>Chatelaine does not use them. Tell the server&apos;s administrator.</source>
        <translation>Chatelaine 不使用这些授权方式。请告知服务器的管理员。</translation>
    </message>
    <message>
        <source>The browser may still be signed in. Only the browser can end that.</source>
        <translation>浏览器可能仍处于登录状态。只有浏览器才能结束该状态。</translation>
    </message>
</context>
<context>
    <name>chatelaine::OidcUserInfo</name>
    <message>
        <source>The server does not accept this sign-in any more.</source>
        <translation>服务器不再接受本次登录。</translation>
    </message>
    <message>
        <source>Sign in again to go on; your settings are kept.</source>
        <translation>重新登录即可继续；您的设置会保留。</translation>
    </message>
    <message>
        <source>The server does not tell your profile to this program.</source>
        <translation>服务器不向此程序提供您的个人资料。</translation>
    </message>
    <message>
        <source>Sign in again with the scope “profile”.</source>
        <translation>请使用范围“profile”重新登录。</translation>
    </message>
    <message>
        <source>The server did not answer with a profile (HTTP %1).</source>
        <translation>服务器没有以个人资料应答（HTTP %1）。</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the server&apos;s administrator.</source>
        <translation>请重试；如果仍然如此，请告知服务器的管理员。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What the server knows</source>
        <translation>服务器所知的信息</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>The server sent the profile of another person than the one signed in.</source>
        <translation>服务器发来的个人资料属于另一个人，而不是登录者。</translation>
    </message>
    <message>
        <source>Nothing of it is used. Tell the server&apos;s administrator.</source>
        <translation>其中的内容均未使用。请告知服务器的管理员。</translation>
    </message>
    <message>
        <source>The server sends profiles as signed tokens.</source>
        <translation>服务器以签名令牌的形式发送个人资料。</translation>
    </message>
    <message>
        <source>This version does not read them. The claims of the ID token are shown instead.</source>
        <translation>此版本不读取这种形式，改为显示 ID 令牌的声明。</translation>
    </message>
    <message>
        <source>What the server sent is not a profile.</source>
        <translation>服务器发来的不是个人资料。</translation>
    </message>
    <message>
        <source>Check the issuer address and whether a proxy stands in between.</source>
        <translation>请检查签发者地址，以及中间是否有代理。</translation>
    </message>
    <message>
        <source>%1: the ID token says “%2”, the server says “%3”.</source>
        <translation>%1：ID 令牌为“%2”，服务器为“%3”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>电子邮件已验证</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Reading the profile needs the scope “%1”.</source>
        <translation>读取个人资料需要范围“%1”。</translation>
    </message>
    <message>
        <source>Ask for that scope and sign in again.</source>
        <translation>请先请求该范围，然后重新登录。</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProfilePage</name>
    <message>
        <source>Reading the profile of %1…</source>
        <translation>正在读取 %1 的个人资料…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The profile could not be read again</source>
        <translation>无法重新读取个人资料</translation>
    </message>
    <message>
        <source>The server says “%1”.</source>
        <translation>服务器的原话为“%1”。</translation>
    </message>
    <message>
        <source>The profile could not be read</source>
        <translation>无法读取个人资料</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1读取</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProfileView</name>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>用户组和角色</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCode</name>
    <message>
        <source>QR code with the sign-in address</source>
        <translation>含有登录地址的二维码</translation>
    </message>
</context>
<context>
    <name>chatelaine::RawText</name>
    <message>
        <source>hidden · %1 characters</source>
        <translation>已隐藏 · %1 个字符</translation>
    </message>
    <message>
        <source>[second part hidden, %1 characters: it holds %2]</source>
        <translation>[第二部分已隐藏，%1 个字符：其中含有 %2]</translation>
    </message>
    <message numerus="yes">
        <source>Hide · %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>隐藏 · %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal for 30 s</source>
        <translation>显示 30 秒</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>原始文本</translation>
    </message>
    <message>
        <source>Raw text of the token</source>
        <translation>令牌的原始文本</translation>
    </message>
    <message>
        <source>shown · %1 characters</source>
        <translation>已显示 · %1 个字符</translation>
    </message>
</context>
<context>
    <name>chatelaine::Refusal</name>
    <message>
        <source>You or the server declined</source>
        <translation>您或服务器拒绝了登录</translation>
    </message>
    <message>
        <source>The server refused the sign-in</source>
        <translation>服务器拒绝了登录</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>Sign-in cancelled</source>
        <translation>登录已取消</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <translation>服务器的证书被拒绝</translation>
    </message>
    <message>
        <source>The server&apos;s description cannot be used</source>
        <translation>服务器的描述无法使用</translation>
    </message>
    <message>
        <source>These settings do not fit</source>
        <translation>这些设置不相符</translation>
    </message>
    <message>
        <source>The sign-in could not be stored</source>
        <translation>无法保存登录</translation>
    </message>
    <message>
        <source>This server needs what Chatelaine cannot do</source>
        <translation>此服务器需要 Chatelaine 不支持的功能</translation>
    </message>
    <message>
        <source>Sign-in refused by Chatelaine</source>
        <translation>Chatelaine 拒绝了登录</translation>
    </message>
    <message>
        <source>Nothing was stored. Your other accounts are unchanged.</source>
        <translation>没有保存任何内容。您的其他账户未受影响。</translation>
    </message>
    <message>
        <source>The server&apos;s answer failed a security check, so nothing was stored. Your other accounts are unchanged.</source>
        <translation>服务器的应答未通过安全检查，因此没有保存任何内容。您的其他账户未受影响。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusedPage</name>
    <message>
        <source>The server says “%1”.</source>
        <translation>服务器的原话为“%1”。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Checks of the answer</source>
        <translation>对应答的检查</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What this sign-in asked for, to compare with the application at the server</source>
        <translation>本次登录请求的内容，供与服务器上的应用比对</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chatelaine::RenameDialog</name>
    <message>
        <source>Rename account</source>
        <translation>重命名账户</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>列表中的名称</translation>
    </message>
    <message>
        <source>For you alone. The server’s own name of this person stays as it is.</source>
        <translation>只对您有效。服务器上此人的名称保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResultsDialog</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of each</source>
        <translation>每一项的结果</translation>
    </message>
</context>
<context>
    <name>chatelaine::SaveBar</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>已更改 %Ln 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saving… %1</source>
        <comment>time so far</comment>
        <translation>正在保存… %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>chatelaine::SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>搜索字段：%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::SectionBar</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>用户组</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>组织：%1</translation>
    </message>
    <message>
        <source>Whose users are shown</source>
        <translation>显示哪个组织的用户</translation>
    </message>
    <message>
        <source>Another organization…</source>
        <translation>其他组织…</translation>
    </message>
    <message>
        <source>Another organization</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>Name of the organization, as the server writes it</source>
        <translation>组织名称，写法与服务器一致</translation>
    </message>
    <message>
        <source>Show its users</source>
        <translation>显示其用户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Not in this version of Chatelaine yet.</source>
        <translation>此版本的 Chatelaine 尚未提供。</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>分区：%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerForm</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file of certificate authorities</source>
        <translation>选择证书颁发机构文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>证书 (*.pem *.crt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How the account is called in the list. Without one it is the person&apos;s name.</source>
        <translation>账户在列表中显示的名称。不填则使用用户的姓名。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Of the people who sign in. Without one the server decides.</source>
        <translation>登录者所属的组织。不填则由服务器决定。</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>重定向端口</translation>
    </message>
    <message>
        <source>Only for a server that accepts no other. Without one the system gives a free one each time.</source>
        <translation>仅用于只接受特定端口的服务器。不填则由系统每次提供一个空闲端口。</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Certificate authorities trusted for this server besides the system&apos;s, in PEM format.</source>
        <translation>除系统信任的证书颁发机构外，为此服务器另行信任的机构，PEM 格式。</translation>
    </message>
    <message>
        <source>Only for a test server under a loopback address such as 127.0.0.1. Anybody who can read that connection can read the tokens.</source>
        <translation>仅用于环回地址（例如 127.0.0.1）上的测试服务器。能读取该连接的任何人都能读取令牌。</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>服务器类型</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>签发者地址</translation>
    </message>
    <message>
        <source>The address your administrator gave you. Nothing is sent until you continue, except a request for the server&apos;s public description.</source>
        <translation>服务器管理员提供的地址。在您继续之前，除请求服务器的公开描述外不会发送任何内容。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Of an application registered for desktop use. No client secret is needed.</source>
        <translation>为桌面使用而注册的应用。不需要客户端密钥。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>offline_access keeps you signed in. Without it you sign in again when the token ends.</source>
        <translation>offline_access 可使您保持登录。没有它，令牌到期后须重新登录。</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>复制重定向地址</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Label, organization, redirect port, certificate, http</source>
        <translation>名称、组织、重定向端口、证书、http</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>允许明文 http</translation>
    </message>
</context>
<context>
    <name>chatelaine::Servers</name>
    <message>
        <source>This account is not here any more.</source>
        <translation>此账户已不在此处。</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>请选择其他账户。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SetPasswordDialog</name>
    <message>
        <source>Set a password for “%1”</source>
        <translation>为“%1”设置密码</translation>
    </message>
    <message>
        <source>The old one stops working at once. Tell the new one to the person yourself: it is not kept here.</source>
        <translation>旧密码立即失效。请自行将新密码告知本人：它不会保存在此处。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>正在设置密码…</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Servers are asked to answer in this language too.</source>
        <translation>也会请服务器使用此语言应答。</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>“%1” has this shortcut. Choose another one.</source>
        <translation>“%1”已使用此快捷键。请另选一个。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInFlow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>server address, kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已登录为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>有 %Ln 件事需要了解</numerusform>
        </translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>打开账户</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOutDialog</name>
    <message>
        <source>Tokens ended on the server</source>
        <translation>服务器上的令牌已终止</translation>
    </message>
    <message>
        <source>Session on the server ended</source>
        <translation>服务器上的会话已结束</translation>
    </message>
    <message>
        <source>Sessions on all devices ended</source>
        <translation>所有设备上的会话已结束</translation>
    </message>
    <message>
        <source>Refresh token deleted from the keyring</source>
        <translation>刷新令牌已从密钥环中删除</translation>
    </message>
    <message>
        <source>Account removed from the list</source>
        <translation>账户已从列表中移除</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Not offered by this server: %1</source>
        <translation>此服务器未提供：%1</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>在所有设备上退出登录</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>在此退出登录</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>让 %1 在所有设备上退出登录？</translation>
    </message>
    <message>
        <source>Sign %1 out here?</source>
        <translation>让 %1 在此退出登录？</translation>
    </message>
    <message>
        <source>The server ends every session and token of this account, on all devices. The refresh token is deleted from the keyring and the account leaves the list.</source>
        <translation>服务器将结束此账户在所有设备上的全部会话和令牌。刷新令牌将从密钥环中删除，账户将从列表中移除。</translation>
    </message>
    <message>
        <source>The server ends this session and its tokens. The refresh token is deleted from the keyring and the account leaves the list.</source>
        <translation>服务器将结束本次会话及其令牌。刷新令牌将从密钥环中删除，账户将从列表中移除。</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed</source>
        <translation>
            <numerusform>%Ln 个步骤失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>要从这台电脑移除 %1 吗？</translation>
    </message>
    <message>
        <source>The refresh token is deleted from the keyring and the account leaves the list. The server is told nothing: its session and its tokens stay valid there until they end by themselves. To end them too, sign out instead.</source>
        <translation>刷新令牌将从密钥环中删除，账户将从列表中移除。不会通知服务器：会话和令牌在服务器上一直有效，直到自行结束。若要一并结束它们，请改为退出登录。</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>保留此账户</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>已从这台电脑移除</translation>
    </message>
    <message>
        <source>Only then can the refresh token be deleted, and the account with it.</source>
        <translation>此后才能删除刷新令牌并移除账户。</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>正在询问密钥环</translation>
    </message>
</context>
<context>
    <name>chatelaine::StatusFooter</name>
    <message>
        <source>Keyring…</source>
        <translation>密钥环…</translation>
    </message>
    <message>
        <source>Keyring unlocked</source>
        <translation>密钥环已解锁</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Keyring asks you</source>
        <translation>密钥环在等您应答</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>Keyring is silent</source>
        <translation>密钥环没有应答</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
</context>
<context>
    <name>chatelaine::TimeWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>%1前已到期</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenCard</name>
    <message>
        <source>The server gave none with the last refresh</source>
        <translation>上次刷新时服务器没有给出</translation>
    </message>
    <message>
        <source>None at the moment</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>This server gave none: sign in again when the access token ends</source>
        <translation>此服务器没有提供：访问令牌到期后须重新登录</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>in the keyring · Secret Service</source>
        <translation>在密钥环中 · Secret Service</translation>
    </message>
    <message>
        <source>in memory until you quit</source>
        <translation>在内存中，退出程序后即清除</translation>
    </message>
    <message>
        <source>same text as the ID token</source>
        <translation>与 ID 令牌文本相同</translation>
    </message>
    <message>
        <source>Only the server can read it · %1</source>
        <translation>只有服务器能读取 · %1</translation>
    </message>
    <message>
        <source>JWT · %1 · %2</source>
        <translation>JWT · %1 · %2</translation>
    </message>
    <message>
        <source>no longer in the keyring</source>
        <translation>已不在密钥环中</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenCardsModel</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>the server did not say how long</source>
        <translation>服务器没有说明有效期</translation>
    </message>
    <message>
        <source>%1 · renewed %2</source>
        <translation>%1 · %2 已更新</translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <translation>%1 · %2 到期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ended 2 h ago · 07:50</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>%1 到期</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokensPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The tokens were renewed</source>
        <translation>令牌已更新</translation>
    </message>
    <message>
        <source>This token is not a JWT. Only the server can read it.</source>
        <translation>此令牌不是 JWT，只有服务器能读取。</translation>
    </message>
    <message>
        <source>A refresh token is for the server alone, so there is nothing to check here.</source>
        <translation>刷新令牌仅供服务器使用，因此这里没有可检查的内容。</translation>
    </message>
    <message>
        <source>What only the server can read, only the server can check.</source>
        <translation>只有服务器能读取的内容，也只有服务器能检查。</translation>
    </message>
    <message>
        <source>Sign in again to use these</source>
        <translation>请重新登录后使用</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>This server gave no refresh token</source>
        <translation>此服务器没有提供刷新令牌</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Needs a client secret, which this account has not</source>
        <translation>需要客户端密钥，而此账户没有</translation>
    </message>
    <message>
        <source>Not possible from here yet. Sign out ends the tokens.</source>
        <translation>暂时无法在此进行。退出登录会终止令牌。</translation>
    </message>
    <message>
        <source>This server offers no revocation. Sign out ends the tokens.</source>
        <translation>此服务器不提供撤销。退出登录会终止令牌。</translation>
    </message>
    <message>
        <source>There is no access token</source>
        <translation>没有访问令牌</translation>
    </message>
    <message>
        <source>No claim is chosen, or it is a secret</source>
        <translation>没有选择声明，或所选声明为机密内容</translation>
    </message>
    <message>
        <source>There is no verdict</source>
        <translation>没有结论</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>The access token was copied</source>
        <translation>已复制访问令牌</translation>
    </message>
    <message>
        <source>It is taken off the clipboard in 30 seconds. Clipboard managers may keep it.</source>
        <translation>30 秒后会从剪贴板中清除。剪贴板管理器可能仍会保留。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Copy claims without secrets</source>
        <translation>复制不含机密内容的声明</translation>
    </message>
    <message>
        <source>Taken off the clipboard after 30 seconds. Clipboard managers may keep it.</source>
        <translation>30 秒后从剪贴板中清除。剪贴板管理器可能仍会保留。</translation>
    </message>
    <message>
        <source>Introspect and Exchange need a client secret, which this account has not. To end the tokens, sign out.</source>
        <translation>内省和交换需要客户端密钥，而此账户没有。要结束令牌，请退出登录。</translation>
    </message>
</context>
<context>
    <name>chatelaine::User</name>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserCells</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1，未保存</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserDetails</name>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详细信息</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a time, the time</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserEditor</name>
    <message>
        <source>Show empty fields</source>
        <translation>显示空字段</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an old value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old, new</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserLook</name>
    <message>
        <source>“%1” is not there any more</source>
        <translation>“%1”已不存在</translation>
    </message>
    <message>
        <source>Somebody deleted this user meanwhile. Read the list again.</source>
        <translation>期间有人删除了此用户。请重新读取列表。</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserTableModel</name>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <translation>%1，已勾选</translation>
    </message>
    <message>
        <source>The server cannot sort by this.</source>
        <translation>服务器无法按此项排序。</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserWork</name>
    <message>
        <source>the server says “%1”.</source>
        <translation>服务器的原话为“%1”。</translation>
    </message>
    <message>
        <source>Saving “%1” was stopped</source>
        <translation>“%1”的保存已停止</translation>
    </message>
    <message>
        <source>Whether the server took the changes is shown below; yours are kept.</source>
        <translation>服务器是否接受了更改见下方；您的更改会保留。</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>“%1”已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed; the others were not touched.</source>
        <translation>
            <numerusform>已更改 %Ln 个字段；其他字段未被改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Deleting… %1</source>
        <translation>正在删除… %1</translation>
    </message>
    <message>
        <source>Disabling… %1</source>
        <translation>正在停用… %1</translation>
    </message>
    <message>
        <source>Enabling… %1</source>
        <translation>正在启用… %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) enabled</source>
        <translation>
            <numerusform>已启用 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users enabled</source>
        <translation>已启用 %1 个用户，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) disabled</source>
        <translation>
            <numerusform>已停用 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users disabled</source>
        <translation>已停用 %1 个用户，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deleted</source>
        <translation>
            <numerusform>已删除 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users deleted</source>
        <translation>已删除 %1 个用户，共 %2 个</translation>
    </message>
    <message>
        <source>“%1” was left as it was: %2</source>
        <translation>“%1”保持原样：%2</translation>
    </message>
    <message>
        <source>You stopped it. The others were left as they were.</source>
        <translation>您停止了操作。其余用户保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n</source>
        <comment>people</comment>
        <translation>
            <numerusform>还原 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>“%1” is that way already</source>
        <translation>“%1”已经是这样了</translation>
    </message>
    <message>
        <source>Somebody else made the same change meanwhile.</source>
        <translation>期间已有其他人做了相同的更改。</translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>处理完当前这位后停止…</translation>
    </message>
    <message>
        <source>“%1” is as it was</source>
        <translation>“%1” 已恢复原样</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) set back.</source>
        <translation>
            <numerusform>已还原 %Ln 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersList</name>
    <message>
        <source>%1 (the server cannot)</source>
        <comment>a field that cannot be sorted by</comment>
        <translation>%1（服务器不支持）</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>用户组：%1</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>其他用户组…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>Reading users of %1…</source>
        <translation>正在读取 %1 的用户…</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>正在重新读取…</translation>
    </message>
    <message>
        <source>Searching for “%1”…</source>
        <translation>正在搜索“%1”…</translation>
    </message>
    <message>
        <source>Reading more rows…</source>
        <translation>正在读取更多行…</translation>
    </message>
    <message>
        <source>rows below are from %1</source>
        <translation>以下各行是%1读取的</translation>
    </message>
    <message>
        <source>Not all of %1 rows could be read</source>
        <translation>%1 行未能全部读取</translation>
    </message>
    <message>
        <source>The next rows could not be read</source>
        <translation>无法读取后面的行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 users in %2</source>
        <translation>%2 中有 %1 个用户</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1读取</translation>
    </message>
    <message>
        <source>%1 match</source>
        <comment>people</comment>
        <translation>%1 个用户匹配</translation>
    </message>
    <message>
        <source>Users, %1 matches</source>
        <translation>用户，%1 项匹配</translation>
    </message>
    <message>
        <source>The server does not tell how many match.</source>
        <translation>服务器没有说明匹配的数量。</translation>
    </message>
    <message>
        <source>At most %1 can be selected at once. Narrow the search first.</source>
        <translation>一次最多选择 %1 项。请先缩小搜索范围。</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>选择全部 %1 项</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Selecting all that match…</source>
        <translation>正在选择所有匹配项…</translation>
    </message>
    <message>
        <source>Nothing more was selected</source>
        <translation>没有再选择其他项</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message>
        <source>The server has not said yet what this account may do.</source>
        <translation>服务器尚未说明此账户可以执行的操作。</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>另一项更改正在进行。</translation>
    </message>
    <message>
        <source>Check somebody, or go to a row first.</source>
        <translation>请先勾选用户，或转到某一行。</translation>
    </message>
    <message>
        <source>Go to a row first.</source>
        <translation>请先转到某一行。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>New users go to this account&apos;s own organization. Switch back to it first.</source>
        <translation>新用户会归入此账户自己的组织。请先切换回该组织。</translation>
    </message>
    <message>
        <source>Not in this version of Chatelaine yet.</source>
        <translation>此版本的 Chatelaine 尚未提供。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可还原的操作。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>重新读取（F5）</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>对“%1”的更改尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>The changes to %n users are not saved.</source>
        <translation>
            <numerusform>对 %Ln 个用户的更改尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>丢弃 %Ln 项更改？</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>“%1”已添加</translation>
    </message>
    <message>
        <source>The password of “%1” was set</source>
        <translation>“%1”的密码已设置</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Their values were kept</source>
        <translation>已保留对方的值</translation>
    </message>
    <message>
        <source>Nothing of “%1” was saved.</source>
        <translation>没有保存“%1”的任何更改。</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersToolbar</name>
    <message>
        <source>Sorted by %1</source>
        <translation>按“%1”排序</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictPane</name>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Checks of the token</source>
        <translation>对令牌的检查</translation>
    </message>
    <message>
        <source>Enter shows what was expected and found</source>
        <translation>按 Enter 查看预期值和实际值</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictSummary</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln 项拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln 项警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%Ln 项通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%Ln 项不适用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%Ln 项未检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>chatelaine::WaitBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>chatelaine::WaitingPage</name>
    <message>
        <source>Listen on this computer for the answer</source>
        <translation>在此计算机上等待应答</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Read the server&apos;s description</source>
        <translation>读取服务器的描述</translation>
    </message>
    <message>
        <source>Server description read</source>
        <translation>已读取服务器的描述</translation>
    </message>
    <message>
        <source>Ask whether the server accepts this request</source>
        <translation>询问服务器是否接受此请求</translation>
    </message>
    <message>
        <source>The server accepts this request</source>
        <translation>服务器接受此请求</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser</source>
        <translation>等待您在浏览器中应答</translation>
    </message>
    <message>
        <source>Check the answer and the ID token</source>
        <translation>检查应答和 ID 令牌</translation>
    </message>
    <message>
        <source>Save the refresh token in the keyring</source>
        <translation>将刷新令牌保存到密钥环</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>正在检查应答</translation>
    </message>
    <message>
        <source>Nothing is stored before every check has passed.</source>
        <translation>所有检查通过之前，不会保存任何内容。</translation>
    </message>
    <message>
        <source>Preparing the sign-in</source>
        <translation>正在准备登录</translation>
    </message>
    <message>
        <source>Your browser opens in a moment.</source>
        <translation>浏览器稍后打开。</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Sign in to %1 on the page that has just opened. This window goes on by itself.</source>
        <translation>请在刚打开的页面上登录 %1。此窗口会自动继续。</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>无法打开浏览器</translation>
    </message>
    <message>
        <source>Copy the link into a browser on this computer, or scan the code with another device. This window goes on by itself.</source>
        <translation>请将链接复制到此计算机的浏览器中，或用另一台设备扫描二维码。此窗口会自动继续。</translation>
    </message>
    <message>
        <source>%1 is asked for: %2</source>
        <translation>向 %1 请求：%2</translation>
    </message>
    <message>
        <source>The address is too long for a QR code</source>
        <translation>地址过长，无法生成二维码</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>隐藏二维码</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>不粘贴</translation>
    </message>
    <message>
        <source>Paste the address the browser shows</source>
        <translation>粘贴浏览器中显示的地址</translation>
    </message>
    <message>
        <source>Sign-in in the browser</source>
        <translation>在浏览器中登录</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>重新打开浏览器</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Take this address</source>
        <translation>采用此地址</translation>
    </message>
    <message>
        <source>Address from the browser&apos;s address bar</source>
        <translation>浏览器地址栏中的地址</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>在另一台设备上</translation>
    </message>
    <message>
        <source>Opens the same page on another device. The answer must still reach this computer: if it does not, paste the address that the other browser shows at the end.</source>
        <translation>在另一台设备上打开同一页面。应答仍须到达此计算机：如果没有到达，请粘贴另一台设备的浏览器最后显示的地址。</translation>
    </message>
    <message>
        <source>minutes left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
