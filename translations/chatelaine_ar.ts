<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Account</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>في انتظار حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keyring not available</source>
        <translation>حلقة المفاتيح غير متاحة</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Sign in to this account again.</source>
        <translation>سجّل الدخول إلى هذا الحساب مجددًا.</translation>
    </message>
    <message>
        <source>The keyring’s record of this account cannot be read.</source>
        <translation>تعذّرت قراءة سجل هذا الحساب في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Sign in to this account again; the record will be replaced.</source>
        <translation>سجّل الدخول إلى هذا الحساب مجددًا، وسيُستبدل السجل.</translation>
    </message>
    <message>
        <source>The keyring’s record under this account belongs to another one.</source>
        <translation>السجل المحفوظ لهذا الحساب في حلقة المفاتيح يخصّ حسابًا آخر.</translation>
    </message>
    <message>
        <source>An entry of the account list could not be read (%1).</source>
        <translation>تعذّرت قراءة أحد بنود قائمة الحسابات (%1).</translation>
    </message>
    <message>
        <source>It was moved to %1. Sign in again to have the account back.</source>
        <translation>نُقل إلى %1. سجّل الدخول مجددًا لاستعادة الحساب.</translation>
    </message>
    <message>
        <source>The account list could not be read.</source>
        <translation>تعذّرت قراءة قائمة الحسابات.</translation>
    </message>
    <message>
        <source>It was moved to %1. Sign in again to have the accounts back.</source>
        <translation>نُقلت إلى %1. سجّل الدخول مجددًا لاستعادة الحسابات.</translation>
    </message>
    <message>
        <source>The account list was written by a newer version of this program.</source>
        <translation>كُتبت قائمة الحسابات بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Use the newer version; %1 was not touched.</source>
        <translation>استخدم الإصدار الأحدث؛ لم يُمَسّ %1.</translation>
    </message>
    <message>
        <source>The account list could not be written.</source>
        <translation>تعذّرت كتابة قائمة الحسابات.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of %1.</source>
        <translation>تحقّق من المساحة المتاحة ومن أذونات %1.</translation>
    </message>
    <message>
        <source>Another window or command is renewing this account and does not finish.</source>
        <translation>نافذة أخرى أو أمر آخر يجدّد هذا الحساب ولم ينتهِ بعد.</translation>
    </message>
    <message>
        <source>Try again, or close the other one.</source>
        <translation>حاول مجددًا، أو أغلق الآخر.</translation>
    </message>
    <message>
        <source>The lock file of this account could not be made.</source>
        <translation>تعذّر إنشاء ملف القفل لهذا الحساب.</translation>
    </message>
    <message>
        <source>The server ended this sign-in.</source>
        <translation>أنهى الخادم تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>This sign-in is over, and the server gave no refresh token to renew it.</source>
        <translation>انتهى تسجيل الدخول هذا، ولم يعطِ الخادم رمز تحديث لتجديده.</translation>
    </message>
    <message>
        <source>The server now names another address for its tokens than the one that gave them. Nothing was sent there.</source>
        <translation>يذكر الخادم الآن لرموزه عنوانًا غير الذي أصدرها. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The renewed ID token contradicts the one before (%1).</source>
        <translation>رمز الهوية المجدَّد يناقض السابق (%1).</translation>
    </message>
    <message>
        <source>Sign in to this account again; if it stays, tell the administrator of this server.</source>
        <translation>سجّل الدخول إلى هذا الحساب مجددًا؛ وإن استمر ذلك فأبلغ مدير هذا الخادم.</translation>
    </message>
    <message>
        <source>The server did not say who signed in.</source>
        <translation>لم يذكر الخادم من سجّل الدخول.</translation>
    </message>
    <message>
        <source>Sign in with the scope “openid”.</source>
        <translation>سجّل الدخول بالنطاق «openid».</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر حسابًا من القائمة.</translation>
    </message>
    <message>
        <source>Asked to sign in as %1, but signed in as %2. The account stays as it was.</source>
        <translation>طُلب تسجيل الدخول باسم %1، لكنه تمّ باسم %2. بقي الحساب كما كان.</translation>
    </message>
    <message>
        <source>Sign out in the browser and try again, or add the other person as an account.</source>
        <translation>سجّل الخروج في المتصفح وحاول مجددًا، أو أضف الشخص الآخر بوصفه حسابًا.</translation>
    </message>
    <message>
        <source>“%1” is no kind of server that this version knows.</source>
        <translation>لا يعرف هذا الإصدار نوعًا من الخوادم اسمه «%1».</translation>
    </message>
    <message>
        <source>Use a version that knows it, or remove the account.</source>
        <translation>استخدم إصدارًا يعرفه، أو أزل الحساب.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>No sign-in waits for this address.</source>
        <translation>لا ينتظر أي تسجيل دخول هذا العنوان.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>ابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The account list could not be opened.</source>
        <translation>تعذّر فتح قائمة الحسابات.</translation>
    </message>
    <message>
        <source>Check the permissions of %1; it was not touched.</source>
        <translation>تحقّق من أذونات %1؛ لم يُمَسّ.</translation>
    </message>
    <message>
        <source>The account list cannot hold this account: a setting is too long or has characters that do not show.</source>
        <translation>لا تتّسع قائمة الحسابات لهذا الحساب: أحد الإعدادات طويل جدًّا أو فيه محارف لا تظهر.</translation>
    </message>
    <message>
        <source>Check the label, the client ID, the scopes and the address, then try again.</source>
        <translation>تحقّق من الاسم ومعرّف العميل والنطاقات والعنوان، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>AccountLook</name>
    <message>
        <source>No connection to %1</source>
        <translation>لا اتصال بـ %1</translation>
    </message>
    <message>
        <source>The server ended this sign-in</source>
        <translation>أنهى الخادم تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Sign in again to go on; your settings are kept.</source>
        <translation>سجّل الدخول مجددًا للمتابعة؛ إعداداتك محفوظة.</translation>
    </message>
    <message>
        <source>The access token has ended</source>
        <translation>انتهى رمز الوصول</translation>
    </message>
    <message>
        <source>The server gave no refresh token for this account. Sign in again to go on.</source>
        <translation>لم يعطِ الخادم رمز تحديث لهذا الحساب. سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>This account is kept until you quit</source>
        <translation>يُحتفظ بهذا الحساب حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>No keyring took its refresh token. Unlock the keyring and sign in again to keep it.</source>
        <translation>لم تحفظ أي حلقة مفاتيح رمز تحديثه. افتح قفل حلقة المفاتيح وسجّل الدخول مجددًا للاحتفاظ به.</translation>
    </message>
    <message>
        <source>You see what was read at %1.</source>
        <translation>ترى ما قُرئ في %1.</translation>
    </message>
    <message>
        <source>You see what was read %1.</source>
        <comment>yesterday 10:41 or a date and a time</comment>
        <translation>ترى ما قُرئ %1.</translation>
    </message>
    <message>
        <source>You stay signed in. Editing waits for the connection.</source>
        <translation>يبقى دخولك مسجَّلًا. التحرير ينتظر عودة الاتصال.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>جارٍ المحاولة مجددًا…</translation>
    </message>
    <message>
        <source>It could not be renewed. Sign in again if it stays that way.</source>
        <translation>تعذّر تجديده. إن بقي الأمر كذلك فسجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>AuthorizationRequest</name>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>صحّحه في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The server’s sign-in address has a part that this program must set itself.</source>
        <translation>في عنوان تسجيل الدخول لدى الخادم جزء يجب أن يعيّنه هذا البرنامج بنفسه.</translation>
    </message>
    <message>
        <source>Ask the administrator of this server to correct its description.</source>
        <translation>اطلب من مدير هذا الخادم تصحيح وصفه.</translation>
    </message>
    <message>
        <source>“%1” is set by this program and cannot be given.</source>
        <translation>يعيّن هذا البرنامج «%1» بنفسه ولا يمكن إعطاؤه.</translation>
    </message>
    <message>
        <source>A resource is an absolute address without “#”: “%1” is not.</source>
        <translation>المورد عنوان مطلق بلا «#»، و«%1» ليس كذلك.</translation>
    </message>
</context>
<context>
    <name>AuthorizationResponse</name>
    <message>
        <source>An answer arrived that belongs to no running sign-in. It was turned away.</source>
        <translation>وصل رد لا ينتمي إلى أي تسجيل دخول جارٍ، فرُفض.</translation>
    </message>
    <message>
        <source>Go on in the browser page that this sign-in opened. If none is open, start again.</source>
        <translation>تابع في صفحة المتصفح التي فتحها تسجيل الدخول هذا. إن لم تكن مفتوحة فابدأ من جديد.</translation>
    </message>
    <message>
        <source>Start the sign-in again; if it stays, tell the administrator of this server.</source>
        <translation>ابدأ تسجيل الدخول من جديد؛ وإن استمر ذلك فأبلغ مدير هذا الخادم.</translation>
    </message>
    <message>
        <source>Do not sign in there again before its administrator has explained it.</source>
        <translation>لا تسجّل الدخول هناك مجددًا قبل أن يوضّح مدير الخادم السبب.</translation>
    </message>
    <message>
        <source>You or the server declined the sign-in.</source>
        <translation>رفضتَ أنت أو الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server refused the sign-in (%1).</source>
        <translation>رفض الخادم تسجيل الدخول (%1).</translation>
    </message>
    <message>
        <source>Start again if that was not meant.</source>
        <translation>ابدأ من جديد إن لم يكن ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Compare this program’s settings with the application on the server.</source>
        <translation>قارن إعدادات هذا البرنامج بالتطبيق على الخادم.</translation>
    </message>
    <message>
        <source>The server’s answer is not encoded correctly.</source>
        <translation>رد الخادم غير مرمَّز ترميزًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” stands in the server’s answer more than once.</source>
        <translation>يرد «%1» في رد الخادم أكثر من مرة.</translation>
    </message>
    <message>
        <source>“%1” in the server’s answer has characters that it may not have.</source>
        <translation>في «%1» ضمن رد الخادم محارف غير مسموح بها.</translation>
    </message>
    <message>
        <source>The answer came from another server than the one that was asked.</source>
        <translation>جاء الرد من خادم غير الذي سُئل.</translation>
    </message>
    <message>
        <source>The answer does not say which server it is from, although this one always does.</source>
        <translation>لا يذكر الرد من أي خادم هو، مع أن هذا الخادم يذكره دائمًا.</translation>
    </message>
    <message>
        <source>The server’s answer is neither a success nor a refusal.</source>
        <translation>رد الخادم ليس نجاحًا ولا رفضًا.</translation>
    </message>
</context>
<context>
    <name>CallbackListener</name>
    <message>
        <source>This computer gives no port on its loopback address (%1).</source>
        <translation>لا يتيح هذا الحاسوب أي منفذ على عنوان الاسترجاع المحلي (%1).</translation>
    </message>
    <message>
        <source>Check the loopback interface, then try again.</source>
        <translation>تحقّق من واجهة الاسترجاع المحلي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Port %1 on this computer cannot be used (%2).</source>
        <translation>لا يمكن استخدام المنفذ %1 على هذا الحاسوب (%2).</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another port and register it on the server.</source>
        <translation>أغلق البرنامج الذي يستخدمه، أو اختر منفذًا آخر وسجّله على الخادم.</translation>
    </message>
    <message>
        <source>Copy the whole address of the page on which the browser ended.</source>
        <translation>انسخ العنوان الكامل للصفحة التي انتهى إليها المتصفح.</translation>
    </message>
    <message>
        <source>This sign-in has its answer already.</source>
        <translation>وصل رد تسجيل الدخول هذا من قبل.</translation>
    </message>
    <message>
        <source>This is not the address that this sign-in ends on.</source>
        <translation>ليس هذا هو العنوان الذي ينتهي إليه تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in.</source>
        <translation>يخصّ هذا العنوان تسجيل دخول آخر.</translation>
    </message>
    <message>
        <source>An answer came from a program of another user of this computer. It was turned away.</source>
        <translation>وصل جواب من برنامج لمستخدم آخر لهذا الحاسوب، فرُدّ.</translation>
    </message>
    <message>
        <source>Go on in the browser page that this sign-in opened, under your own user.</source>
        <translation>تابِع في صفحة المتصفح التي فتحها تسجيل الدخول هذا، باسم مستخدمك أنت.</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>You can close this page and go back to Chatelaine.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Chatelaine.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was stored. You can close this page and start again in Chatelaine.</source>
        <translation>لم يُحفظ شيء. يمكنك إغلاق هذه الصفحة والبدء من جديد في Chatelaine.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed</source>
        <translation>لم ينجح تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was stored. Chatelaine says why and what to do next.</source>
        <translation>لم يُحفظ شيء. يوضّح Chatelaine السبب والخطوة التالية.</translation>
    </message>
    <message>
        <source>Go back to Chatelaine</source>
        <translation>ارجع إلى Chatelaine</translation>
    </message>
    <message>
        <source>It shows how the sign-in ended.</source>
        <translation>يعرض كيف انتهى تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This answer belongs to no running sign-in</source>
        <translation>هذا الرد لا ينتمي إلى أي تسجيل دخول جارٍ</translation>
    </message>
    <message>
        <source>Nothing was changed. If you did not start a sign-in yourself, close this page.</source>
        <translation>لم يتغيّر شيء. إن لم تبدأ تسجيل دخول بنفسك فأغلق هذه الصفحة.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>لا يوجد شيء هنا</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in of Chatelaine.</source>
        <translation>يستقبل هذا العنوان رد تسجيل دخول Chatelaine فقط.</translation>
    </message>
</context>
<context>
    <name>CodeFlow</name>
    <message>
        <source>The request for tokens could not be made.</source>
        <translation>تعذّر إعداد طلب الرموز.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>ابدأ تسجيل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>CodeSignIn</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came from the browser within %1.</source>
        <translation>لم يصل رد من المتصفح خلال %1.</translation>
    </message>
    <message>
        <source>Start again. If the browser showed a refusal, its text says why.</source>
        <translation>ابدأ من جديد. إن أظهر المتصفح رفضًا فنصّه يبيّن السبب.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nothing was stored. Start again when you like.</source>
        <translation>لم يُحفظ شيء. ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>This server signs its ID tokens in no way that can be checked here.</source>
        <translation>لا يوقّع هذا الخادم رموز الهوية بأي طريقة يمكن التحقق منها هنا.</translation>
    </message>
    <message>
        <source>Ask its administrator to sign with RS256 or ES256.</source>
        <translation>اطلب من مديره التوقيع بـ RS256 أو ES256.</translation>
    </message>
    <message>
        <source>The server’s sign-in page has no address that may be opened.</source>
        <translation>صفحة تسجيل الدخول لدى الخادم ليس لها عنوان يجوز فتحه.</translation>
    </message>
    <message>
        <source>Ask the administrator of this server to correct its description.</source>
        <translation>اطلب من مدير هذا الخادم تصحيح وصفه.</translation>
    </message>
    <message>
        <source>The server gave tokens but does not say whose they are: the ID token is missing.</source>
        <translation>أعطى الخادم رموزًا دون أن يذكر صاحبها: رمز الهوية ناقص.</translation>
    </message>
    <message>
        <source>Nothing was kept. Tell the administrator of this server.</source>
        <translation>لم يُحتفظ بشيء. أبلغ مدير هذا الخادم.</translation>
    </message>
    <message>
        <source>Somebody else signed in than the person of this account.</source>
        <translation>سجّل الدخول شخص غير صاحب هذا الحساب.</translation>
    </message>
    <message>
        <source>The account was left as it was. Sign in as the same person, or add another account.</source>
        <translation>تُرك الحساب كما كان. سجّل الدخول بالشخص نفسه، أو أضف حسابًا آخر.</translation>
    </message>
    <message>
        <source>No sign-in waits for an address now.</source>
        <translation>لا ينتظر أي تسجيل دخول عنوانًا الآن.</translation>
    </message>
    <message>
        <source>Start the sign-in, then paste the address on which the browser ended.</source>
        <translation>ابدأ تسجيل الدخول، ثم ألصق العنوان الذي انتهى إليه المتصفح.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation>لا يوفّره هذا الخادم</translation>
    </message>
    <message>
        <source>End the tokens</source>
        <translation>إنهاء الرموز</translation>
    </message>
    <message>
        <source>End the server&apos;s session</source>
        <translation>إنهاء جلسة الخادم</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>إنهاء كل الجلسات</translation>
    </message>
    <message>
        <source>Remove the record from the keyring</source>
        <translation>إزالة السجل من حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Remove the account from this computer</source>
        <translation>إزالة الحساب من هذا الحاسوب</translation>
    </message>
    <message>
        <source>No accounts yet. “chatelaine sign-in --help” says how to add one.</source>
        <translation>لا حسابات بعد. يشرح «chatelaine sign-in --help» كيفية إضافة حساب.</translation>
    </message>
    <message>
        <source>Each of these explains itself with --help.</source>
        <translation>يشرح كل أمر منها نفسه بـ --help.</translation>
    </message>
    <message>
        <source>“%1” is no command. “chatelaine --help” lists them.</source>
        <translation>لا يوجد أمر «%1». يسرد «chatelaine --help» الأوامر.</translation>
    </message>
    <message>
        <source>This command takes no --%1.</source>
        <translation>لا يقبل هذا الأمر --%1.</translation>
    </message>
    <message>
        <source>This command needs --%1.</source>
        <translation>يحتاج هذا الأمر إلى --%1.</translation>
    </message>
    <message>
        <source>Usage: chatelaine [command] [options]</source>
        <translation>الاستخدام: chatelaine [command] [options]</translation>
    </message>
    <message>
        <source>Without a command the window opens. Each command explains itself with --help.</source>
        <translation>تُفتح النافذة عند عدم ذكر أمر. يشرح كل أمر نفسه بـ --help.</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>open the window at “Add account”</source>
        <translation>فتح النافذة على «إضافة حساب»</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>يأخذ --%1 عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>No account is called “%1”. “chatelaine accounts” lists them.</source>
        <translation>لا يوجد حساب باسم «%1». يسرد «chatelaine accounts» الحسابات.</translation>
    </message>
    <message>
        <source>“%1” fits several accounts:</source>
        <translation>ينطبق «%1» على عدة حسابات:</translation>
    </message>
    <message>
        <source>No secret was given: one line of text is expected.</source>
        <translation>لم يُعطَ أي سر: يُنتظر سطر نصي واحد.</translation>
    </message>
    <message>
        <source>Type it at the prompt, or pass it on standard input.</source>
        <translation>اكتبه عند الطلب، أو مرّره عبر الإدخال القياسي.</translation>
    </message>
    <message>
        <source>A secret is needed, and there is no terminal to ask at.</source>
        <translation>يلزم سر، ولا توجد طرفية لطلبه منها.</translation>
    </message>
    <message>
        <source>Continue in your browser. If none opened, open this address:</source>
        <translation>تابع في متصفحك. إن لم يُفتح متصفح فافتح هذا العنوان:</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address:</source>
        <translation>تعذّر فتح أي متصفح. افتح هذا العنوان:</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>تم تسجيل الدخول باسم %1 (%2).</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Access token: for the server to judge.</source>
        <translation>رمز الوصول: الحكم عليه للخادم.</translation>
    </message>
    <message>
        <source>Refresh token: for the server to judge.</source>
        <translation>رمز التحديث: الحكم عليه للخادم.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>--search takes FIELD=TEXT.</source>
        <translation>يأخذ --search الصيغة FIELD=TEXT.</translation>
    </message>
    <message>
        <source>This kind of server has no directory that a program may read.</source>
        <translation>ليس لهذا النوع من الخوادم دليل يجوز لبرنامج قراءته.</translation>
    </message>
    <message>
        <source>Use the server&apos;s own pages.</source>
        <translation>استخدم صفحات الخادم نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) in all.</source>
        <translation>
            <numerusform>لا نتائج.</numerusform>
            <numerusform>نتيجة واحدة إجمالًا.</numerusform>
            <numerusform>نتيجتان إجمالًا.</numerusform>
            <numerusform>%Ln نتائج إجمالًا.</numerusform>
            <numerusform>%Ln نتيجة إجمالًا.</numerusform>
            <numerusform>%Ln نتيجة إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes FIELD=VALUE; “%2” does not fit.</source>
        <translation>يأخذ --%1 الصيغة FIELD=VALUE؛ و«%2» لا يوافقها.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>The rest was not touched.</source>
        <translation>لم يُمَسّ الباقي.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s) for good: %1?</source>
        <translation>
            <numerusform>حذف %Ln شخص نهائيًا: %1؟</numerusform>
            <numerusform>حذف شخص واحد نهائيًا: %1؟</numerusform>
            <numerusform>حذف شخصين نهائيًا: %1؟</numerusform>
            <numerusform>حذف %Ln أشخاص نهائيًا: %1؟</numerusform>
            <numerusform>حذف %Ln شخصًا نهائيًا: %1؟</numerusform>
            <numerusform>حذف %Ln شخص نهائيًا: %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts, tokens and sessions end at once. Type “yes” to go on:</source>
        <translation>تنتهي حساباتهم ورموزهم وجلساتهم فورًا. اكتب «yes» للمتابعة:</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>Nothing to change: name a field with --set or --unset.</source>
        <translation>لا شيء لتغييره: سمِّ حقلًا بـ --set أو --unset.</translation>
    </message>
    <message>
        <source>%1 is that way already.</source>
        <translation>لا حاجة إلى التغيير: %1 على هذه الحال أصلًا.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>غُيّر %1.</translation>
    </message>
    <message>
        <source>delete wants --yes when nobody can be asked.</source>
        <translation>يتطلب delete الخيار --yes حين لا يوجد من يُسأل.</translation>
    </message>
    <message>
        <source>Nobody was deleted.</source>
        <translation>لم يُحذف أحد.</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>كلمة مرور جديدة لـ %1</translation>
    </message>
    <message>
        <source>The password of %1 was changed.</source>
        <translation>غُيّرت كلمة مرور %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة «%1»، والسبب: %2.</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>تحقّق من الاسم وأذوناته.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>التوقيع صحيح.</translation>
    </message>
    <message>
        <source>--at takes seconds since 1970.</source>
        <translation>يأخذ --at الثواني منذ 1970.</translation>
    </message>
    <message>
        <source>only people whose FIELD holds TEXT</source>
        <translation>الأشخاص الذين في حقلهم FIELD النص TEXT فقط</translation>
    </message>
    <message>
        <source>give FIELD this value; may be repeated</source>
        <translation>إعطاء FIELD هذه القيمة؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>read the password from standard input, one line</source>
        <translation>قراءة كلمة المرور من الإدخال القياسي، سطر واحد</translation>
    </message>
    <message>
        <source>allow an http:// issuer at a loopback address</source>
        <translation>السماح بجهة مصدرة تبدأ بـ http:// على عنوان استرجاع محلي</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE for this server</source>
        <translation>الوثوق أيضًا بسلطات التصديق في FILE لهذا الخادم</translation>
    </message>
    <message>
        <source>kind of server: casdoor or oidc</source>
        <translation>نوع الخادم: casdoor أو oidc</translation>
    </message>
    <message>
        <source>issuer address, exactly as the server names itself</source>
        <translation>عنوان الجهة المصدرة، تمامًا كما يسمّي الخادم نفسه</translation>
    </message>
    <message>
        <source>file with the server&apos;s key set</source>
        <translation>ملف فيه مجموعة مفاتيح الخادم</translation>
    </message>
    <message>
        <source>List the accounts and their state.</source>
        <translation>سرد الحسابات وحالاتها.</translation>
    </message>
    <message>
        <source>Sign in through the browser and keep the account.</source>
        <translation>تسجيل الدخول عبر المتصفح والاحتفاظ بالحساب.</translation>
    </message>
    <message>
        <source>client id of an application registered for desktop use</source>
        <translation>معرّف العميل لتطبيق مسجَّل للاستخدام على سطح المكتب</translation>
    </message>
    <message>
        <source>scopes to ask for, parted by spaces</source>
        <translation>النطاقات المطلوبة، تفصل بينها مسافات</translation>
    </message>
    <message>
        <source>organization that is expected</source>
        <translation>المؤسسة المتوقَّعة</translation>
    </message>
    <message>
        <source>port of the redirect address; default: one that is free</source>
        <translation>منفذ عنوان إعادة التوجيه؛ الافتراضي: منفذ متاح</translation>
    </message>
    <message>
        <source>resource the token is for; may be repeated</source>
        <translation>المورد الذي يصدر له الرمز؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>what the server should ask: login, consent, select_account</source>
        <translation>ما يسأل عنه الخادم: login أو consent أو select_account</translation>
    </message>
    <message>
        <source>name to fill in on the server&apos;s page</source>
        <translation>الاسم الذي يُملأ في صفحة الخادم</translation>
    </message>
    <message>
        <source>sign in again if the last time was more than S seconds ago</source>
        <translation>تسجيل الدخول مجددًا إن مضت على آخر مرة أكثر من S ثانية</translation>
    </message>
    <message>
        <source>open the server&apos;s sign-up page instead</source>
        <translation>فتح صفحة إنشاء الحساب لدى الخادم بدلًا من ذلك</translation>
    </message>
    <message>
        <source>print the address and open no browser</source>
        <translation>طباعة العنوان دون فتح متصفح</translation>
    </message>
    <message>
        <source>give up after S seconds; default 300</source>
        <translation>التوقف بعد S ثانية؛ الافتراضي 300</translation>
    </message>
    <message>
        <source>name of the account in the list</source>
        <translation>اسم الحساب في القائمة</translation>
    </message>
    <message>
        <source>sign in again to this account</source>
        <translation>تسجيل الدخول إلى هذا الحساب مجددًا</translation>
    </message>
    <message>
        <source>keep nothing: no keyring, no account</source>
        <translation>عدم الاحتفاظ بشيء: لا حلقة مفاتيح ولا حساب</translation>
    </message>
    <message>
        <source>Sign out and remove the account, each step with its result.</source>
        <translation>تسجيل الخروج وإزالة الحساب، مع نتيجة كل خطوة.</translation>
    </message>
    <message>
        <source>also end every other session of this person</source>
        <translation>إنهاء كل جلسة أخرى لهذا الشخص أيضًا</translation>
    </message>
    <message>
        <source>Print a valid access token. This is the only command that prints a secret.</source>
        <translation>طباعة رمز وصول صالح. هذا هو الأمر الوحيد الذي يطبع سرًا.</translation>
    </message>
    <message>
        <source>valid for at least S seconds; default 60</source>
        <translation>صالح لمدة S ثانية على الأقل؛ الافتراضي 60</translation>
    </message>
    <message>
        <source>Show what the account&apos;s tokens say and the verdict of each check.</source>
        <translation>عرض ما تقوله رموز الحساب والحكم في كل فحص.</translation>
    </message>
    <message>
        <source>fetch the server&apos;s keys even if they are remembered</source>
        <translation>جلب مفاتيح الخادم حتى إن كانت محفوظة</translation>
    </message>
    <message>
        <source>Show what the server says about the person now.</source>
        <translation>عرض ما يقوله الخادم عن الشخص الآن.</translation>
    </message>
    <message>
        <source>Read a server&apos;s description and judge it.</source>
        <translation>قراءة وصف خادم والحكم عليه.</translation>
    </message>
    <message>
        <source>Verify the signature of a compact JWS, offline.</source>
        <translation>التحقق من توقيع JWS مضغوط، دون اتصال.</translation>
    </message>
    <message>
        <source>accept only this algorithm; may be repeated</source>
        <translation>قبول هذه الخوارزمية وحدها؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>also accept HS256, HS384 and HS512</source>
        <translation>قبول HS256 وHS384 وHS512 أيضًا</translation>
    </message>
    <message>
        <source>Run every check on an ID token, offline.</source>
        <translation>إجراء كل الفحوص على رمز هوية، دون اتصال.</translation>
    </message>
    <message>
        <source>client the token must be for</source>
        <translation>العميل الذي يجب أن يكون الرمز له</translation>
    </message>
    <message>
        <source>nonce that was sent</source>
        <translation>قيمة nonce التي أُرسلت</translation>
    </message>
    <message>
        <source>access token, for at_hash</source>
        <translation>رمز الوصول، من أجل at_hash</translation>
    </message>
    <message>
        <source>judge as of this time</source>
        <translation>الحكم كما لو كان الوقت هو هذا</translation>
    </message>
    <message>
        <source>List what this account may do at its server, and why not.</source>
        <translation>سرد ما يجوز لهذا الحساب فعله لدى خادمه، وسبب ما لا يجوز.</translation>
    </message>
    <message>
        <source>Show what this program found on this computer; holds no secret.</source>
        <translation>عرض ما وجده هذا البرنامج على هذا الحاسوب؛ لا يحمل سرًا.</translation>
    </message>
    <message>
        <source>List people of the directory, one page.</source>
        <translation>سرد أشخاص الدليل، صفحة واحدة.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>page, from 1</source>
        <translation>الصفحة، بدءًا من 1</translation>
    </message>
    <message>
        <source>people on a page; default 50</source>
        <translation>عدد الأشخاص في الصفحة؛ الافتراضي 50</translation>
    </message>
    <message>
        <source>only members of this group</source>
        <translation>أعضاء هذه المجموعة فقط</translation>
    </message>
    <message>
        <source>another organization</source>
        <translation>مؤسسة أخرى</translation>
    </message>
    <message>
        <source>Show one person.</source>
        <translation>عرض شخص واحد.</translation>
    </message>
    <message>
        <source>Add a person.</source>
        <translation>إضافة شخص.</translation>
    </message>
    <message>
        <source>Change fields of a person; no other field is sent.</source>
        <translation>تغيير حقول شخص؛ لا يُرسل أي حقل آخر.</translation>
    </message>
    <message>
        <source>empty FIELD; may be repeated</source>
        <translation>إفراغ FIELD؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>refuse if FIELD is no longer what was read before</source>
        <translation>الرفض إن لم يعد FIELD كما قُرئ من قبل</translation>
    </message>
    <message>
        <source>also if somebody else changed the field meanwhile</source>
        <translation>حتى إن غيّر شخص آخر الحقل في هذه الأثناء</translation>
    </message>
    <message>
        <source>Let people sign in again.</source>
        <translation>السماح لأشخاص بتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Keep people from signing in.</source>
        <translation>منع أشخاص من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Delete people for good.</source>
        <translation>حذف أشخاص نهائيًا.</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>دون سؤال</translation>
    </message>
    <message>
        <source>Set a person&apos;s password.</source>
        <translation>تعيين كلمة مرور شخص.</translation>
    </message>
    <message>
        <source>print JSON, and nothing else on standard output</source>
        <translation>طباعة JSON ولا شيء غيره على الإخراج القياسي</translation>
    </message>
    <message>
        <source>language of the output and of the server&apos;s answers</source>
        <translation>لغة الإخراج وردود الخادم</translation>
    </message>
    <message>
        <source>debug, info, warning or error; on standard error, without secrets</source>
        <translation>المستوى debug أو info أو warning أو error؛ على إخراج الأخطاء القياسي، دون أسرار</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>ينقص %1: %2</translation>
    </message>
    <message>
        <source>“%1” is a word too many: %2</source>
        <translation>الكلمة «%1» زائدة: %2</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2” can do.</source>
        <translation>لا يستطيع «%2» أن يفعل «%1».</translation>
    </message>
    <message>
        <source>--%1 takes %2.</source>
        <translation>يقبل --%1 إحدى القيم: %2.</translation>
    </message>
    <message>
        <source>%1 needs a command. “chatelaine --help” lists them.</source>
        <translation>يحتاج %1 إلى أمر. يسردها «chatelaine --help».</translation>
    </message>
    <message>
        <source>chatelaine %1 [options]</source>
        <translation>chatelaine %1 [options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>“%1” is no kind of server that this version knows; it knows %2.</source>
        <translation>«%1» ليس نوع خادم يعرفه هذا الإصدار؛ ما يعرفه: %2.</translation>
    </message>
    <message>
        <source>Pass it on standard input, and say so with --password-stdin.</source>
        <translation>مرّره عبر الدخل القياسي وأشر إلى ذلك بـ --password-stdin.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>“%1” takes true or false; “%2” is neither.</source>
        <translation>يقبل «%1» القيمة true أو false؛ و«%2» ليست أيًّا منهما.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number; “%2” is none.</source>
        <translation>يقبل «%1» عددًا صحيحًا؛ و«%2» ليس كذلك.</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <comment>an option</comment>
        <translation>%1 (لازم)</translation>
    </message>
    <message>
        <source>ACCOUNT is the id of an account or any part of its label that no other has; “chatelaine accounts” lists both.</source>
        <translation>ACCOUNT هو معرّف الحساب أو أي جزء من تسميته لا تحمله تسمية أخرى؛ يسردهما «chatelaine accounts».</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or failed, 2 wrong usage, 130 and 143 after SIGINT and SIGTERM.</source>
        <translation>حالة الخروج: 0 تمّ، 1 رُفض أو فشل، 2 استخدام خاطئ، 130 و143 بعد SIGINT وSIGTERM.</translation>
    </message>
    <message>
        <source>FIELD is what “users ACCOUNT show USER” has in parentheses, such as display_name or title.</source>
        <translation>FIELD هو ما يضعه «users ACCOUNT show USER» بين قوسين، مثل display_name أو title.</translation>
    </message>
    <message>
        <source>There is no display for the window. Commands need none: “chatelaine --help” lists them.</source>
        <translation>لا شاشة لعرض النافذة. والأوامر لا تحتاج إليها: يسردها «chatelaine --help».</translation>
    </message>
    <message>
        <source>“%1” is no set of keys (RFC 7517).</source>
        <translation>«%1» ليس مجموعة مفاتيح (RFC 7517).</translation>
    </message>
    <message>
        <source>Name the file that the server&apos;s jwks_uri gives.</source>
        <translation>اذكر الملف الذي يعطيه jwks_uri لدى الخادم.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” cannot be the address of a server.</source>
        <translation>لا يمكن أن يكون «%1» عنوان خادم.</translation>
    </message>
    <message>
        <source>It begins with https://, and has no user name, no “?” and no “#”.</source>
        <translation>يبدأ العنوان بـ https:// وليس فيه اسم مستخدم ولا «?» ولا «#».</translation>
    </message>
    <message>
        <source>There is no description of a sign-in server at this address (HTTP %1).</source>
        <translation>لا يوجد وصف لخادم تسجيل دخول على هذا العنوان (HTTP %1).</translation>
    </message>
    <message>
        <source>Compare the address with the one that its administrator gives.</source>
        <translation>قارن العنوان بالذي يعطيه مديره.</translation>
    </message>
    <message>
        <source>The server could not answer just now (HTTP %1).</source>
        <translation>تعذّر على الخادم الرد الآن (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The server’s keys are not where its description says (HTTP %1).</source>
        <translation>مفاتيح الخادم ليست حيث يذكر وصفه (HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing can be trusted without them. Tell the administrator of this server.</source>
        <translation>لا يمكن الوثوق بشيء من دونها. أبلغ مدير هذا الخادم.</translation>
    </message>
    <message>
        <source>Ask the administrator of this server to correct its description.</source>
        <translation>اطلب من مدير هذا الخادم تصحيح وصفه.</translation>
    </message>
    <message>
        <source>“%1” in the server&apos;s description is missing or of the wrong type.</source>
        <translation>العضو «%1» في وصف الخادم ناقص أو نوعه غير صحيح.</translation>
    </message>
    <message>
        <source>“%1” in the server&apos;s description is no address that a secret may be sent to.</source>
        <translation>العضو «%1» في وصف الخادم ليس عنوانًا يجوز إرسال سر إليه.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>حجمه كبير جدًا</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>تداخله عميق جدًا</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <source>a member stands in it twice</source>
        <translation>فيه عضو مكرر</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>This server does not offer %1, which a safe sign-in needs.</source>
        <translation>لا يوفّر هذا الخادم %1، وهو لازم لتسجيل دخول آمن.</translation>
    </message>
    <message>
        <source>Ask its administrator to allow it.</source>
        <translation>اطلب من مديره السماح به.</translation>
    </message>
    <message>
        <source>What the server sent is no description: %1.</source>
        <translation>ما أرسله الخادم ليس وصفًا: %1.</translation>
    </message>
    <message>
        <source>The server calls itself “%1”, not “%2”.</source>
        <translation>يسمّي الخادم نفسه «%1»، لا «%2».</translation>
    </message>
    <message>
        <source>This server only takes sign-ins by pushed requests, which this program does not make.</source>
        <translation>لا يقبل هذا الخادم تسجيل الدخول إلا بالطلبات المدفوعة مسبقًا، وهذا البرنامج لا يرسلها.</translation>
    </message>
    <message>
        <source>Ask its administrator whether this client may sign in without them.</source>
        <translation>اسأل مديره هل يُسمح لهذا العميل بتسجيل الدخول من دونها.</translation>
    </message>
    <message>
        <source>“%1” has no encryption, and is used only if you allow it.</source>
        <translation>«%1» بلا تشفير، ولا يُستعمل إلا إذا سمحت به.</translation>
    </message>
    <message>
        <source>For a test server on this computer choose “Allow plain http” under “Advanced”, or give --allow-loopback-http.</source>
        <translation>لخادم تجريبي على هذا الحاسوب اختر «السماح بـ http غير المؤمَّن» ضمن «متقدم»، أو أعطِ --allow-loopback-http.</translation>
    </message>
</context>
<context>
    <name>IdToken</name>
    <message>
        <source>equals the account’s issuer</source>
        <translation>كالمسجّلة للحساب</translation>
    </message>
    <message>
        <source>the token names no issuer</source>
        <translation>لا يذكر الرمز جهة مصدرة</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>أصدره %1</translation>
    </message>
    <message>
        <source>the token names no audience</source>
        <translation>لا يذكر الرمز جمهورًا</translation>
    </message>
    <message>
        <source>made for %1</source>
        <translation>صادر لـ %1</translation>
    </message>
    <message>
        <source>also made for %1</source>
        <translation>صادر أيضًا لـ %1</translation>
    </message>
    <message>
        <source>this client only</source>
        <translation>هذا العميل وحده</translation>
    </message>
    <message>
        <source>this client and trusted ones</source>
        <translation>هذا العميل وعملاء موثوق بهم</translation>
    </message>
    <message>
        <source>several audiences, and it names no party</source>
        <translation>عدة جماهير دون ذكر طرف</translation>
    </message>
    <message>
        <source>the token names none</source>
        <translation>لا يذكره الرمز</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>هذا العميل</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>طلبه %1</translation>
    </message>
    <message>
        <source>missing, or no usable identifier</source>
        <translation>ناقص، أو بلا معرّف صالح للاستخدام</translation>
    </message>
    <message>
        <source>names one person</source>
        <translation>يسمّي شخصًا واحدًا</translation>
    </message>
    <message>
        <source>same person as before</source>
        <translation>الشخص نفسه كما من قبل</translation>
    </message>
    <message>
        <source>another person than before</source>
        <translation>شخص غير الذي من قبل</translation>
    </message>
    <message>
        <source>(this computer’s clock differs by %1 from the server’s)</source>
        <translation>(تختلف ساعة هذا الحاسوب عن ساعة الخادم بمقدار %1)</translation>
    </message>
    <message>
        <source>no usable end</source>
        <translation>بلا وقت انتهاء صالح للاستخدام</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>صالح لمدة %1</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>انتهى قبل %1</translation>
    </message>
    <message>
        <source>%1, within the leeway</source>
        <translation>%1، ضمن هامش التسامح</translation>
    </message>
    <message>
        <source>no usable time</source>
        <translation>بلا وقت صالح للاستخدام</translation>
    </message>
    <message>
        <source>%1 in the future</source>
        <translation>في المستقبل بعد %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>مضى</translation>
    </message>
    <message>
        <source>, clock %1%2 s</source>
        <translation>، فرق الساعة %1%2 ث</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>لم تُرسل أي قيمة</translation>
    </message>
    <message>
        <source>a refreshed token need not repeat it</source>
        <translation>لا يلزم الرمز المجدَّد تكرارها</translation>
    </message>
    <message>
        <source>missing, so it may be from another sign-in</source>
        <translation>ناقصة، فقد يكون من تسجيل دخول آخر</translation>
    </message>
    <message>
        <source>equals the one sent</source>
        <translation>تطابق القيمة المرسلة</translation>
    </message>
    <message>
        <source>from another sign-in</source>
        <translation>من تسجيل دخول آخر</translation>
    </message>
    <message>
        <source>max_age was not asked</source>
        <translation>لم يُطلب max_age</translation>
    </message>
    <message>
        <source>the server does not say when the person signed in</source>
        <translation>لا يذكر الخادم متى سجّل الشخص الدخول</translation>
    </message>
    <message>
        <source>signed in %1 ago</source>
        <translation>سجّل الدخول قبل %1</translation>
    </message>
    <message>
        <source>server sends no %1</source>
        <translation>لا يرسل الخادم %1</translation>
    </message>
    <message>
        <source>what it is the hash of is not at hand</source>
        <translation>ما تُحسب تجزئته ليس متوفرًا</translation>
    </message>
    <message>
        <source>fits what came with it</source>
        <translation>توافق ما جاء معها</translation>
    </message>
    <message>
        <source>belongs to another token</source>
        <translation>تخصّ رمزًا آخر</translation>
    </message>
    <message>
        <source>this is a logout token</source>
        <translation>هذا رمز تسجيل خروج</translation>
    </message>
    <message>
        <source>this is a “%1” token</source>
        <translation>هذا رمز من نوع «%1»</translation>
    </message>
    <message>
        <source>an ID token</source>
        <translation>رمز هوية</translation>
    </message>
    <message>
        <source>the server’s keys are not at hand</source>
        <translation>مفاتيح الخادم ليست متوفرة</translation>
    </message>
    <message>
        <source>The ID token was refused. %1: %2.</source>
        <translation>رُفض رمز الهوية. %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was kept. Sign in again; if it stays, tell the administrator of this server.</source>
        <translation>لم يُحتفظ بشيء. سجّل الدخول مجددًا؛ وإن استمر ذلك فأبلغ مدير هذا الخادم.</translation>
    </message>
    <message>
        <source>the token is encrypted, which is not supported here</source>
        <translation>الرمز مشفَّر، وهذا غير مدعوم هنا</translation>
    </message>
    <message>
        <source>The server sent an encrypted ID token, which this program cannot read.</source>
        <translation>أرسل الخادم رمز هوية مشفَّرًا لا يستطيع هذا البرنامج قراءته.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to send signed tokens that are not encrypted.</source>
        <translation>اطلب من مدير الخادم إرسال رموز موقّعة غير مشفَّرة.</translation>
    </message>
    <message>
        <source>its contents are no JSON object with unique names</source>
        <translation>محتوياته ليست كائن JSON بأسماء فريدة</translation>
    </message>
    <message>
        <source>its claims cannot be read</source>
        <translation>لا يمكن قراءة مطالباته</translation>
    </message>
    <message>
        <source>the token cannot be read</source>
        <translation>لا يمكن قراءة الرمز</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>لم تُسأل حلقة المفاتيح بعد.</translation>
    </message>
    <message>
        <source>The keyring is unlocked.</source>
        <translation>حلقة المفاتيح غير مقفلة.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The keyring asks for its password in a window of its own.</source>
        <translation>تطلب حلقة المفاتيح كلمة مرورها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>No keyring service runs in this session.</source>
        <translation>لا تعمل أي خدمة حلقة مفاتيح في هذه الجلسة.</translation>
    </message>
    <message>
        <source>This session has no D-Bus, so no keyring can be reached.</source>
        <translation>ليس في هذه الجلسة D-Bus، فلا يمكن الوصول إلى أي حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>The keyring service has no default keyring yet.</source>
        <translation>ليس لخدمة حلقة المفاتيح حلقة افتراضية بعد.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>لا ترد حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Unlock the keyring; the accounts are kept.</source>
        <translation>افتح قفل حلقة المفاتيح؛ الحسابات محفوظة.</translation>
    </message>
    <message>
        <source>Answer that window; the accounts are kept.</source>
        <translation>أجب في تلك النافذة؛ الحسابات محفوظة.</translation>
    </message>
    <message>
        <source>Start a keyring service such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>شغّل خدمة حلقة مفاتيح مثل GNOME Keyring أو KWallet أو KeePassXC.</translation>
    </message>
    <message>
        <source>Start the program from a desktop session.</source>
        <translation>شغّل البرنامج من جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>Unlock the keyring; its service will ask for a password for a new keyring.</source>
        <translation>افتح قفل حلقة المفاتيح؛ ستطلب خدمتها كلمة مرور لحلقة جديدة.</translation>
    </message>
    <message>
        <source>Look for a hidden keyring window, or restart the keyring service.</source>
        <translation>ابحث عن نافذة حلقة مفاتيح مخفية، أو أعد تشغيل خدمة حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Stopped waiting for the keyring.</source>
        <translation>توقف انتظار حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring did not allow it.</source>
        <translation>لم تسمح حلقة المفاتيح بذلك.</translation>
    </message>
    <message>
        <source>Try again and confirm the keyring’s window.</source>
        <translation>حاول مجددًا ووافق في نافذة حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring is open and holds no record of this account.</source>
        <translation>حلقة المفاتيح مفتوحة وليس فيها سجل لهذا الحساب.</translation>
    </message>
    <message>
        <source>Sign in to this account again.</source>
        <translation>سجّل الدخول إلى هذا الحساب مجددًا.</translation>
    </message>
    <message>
        <source>The keyring’s record of this account cannot be read.</source>
        <translation>تعذّرت قراءة سجل هذا الحساب في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Sign in to this account again; the record will be replaced.</source>
        <translation>سجّل الدخول إلى هذا الحساب مجددًا، وسيُستبدل السجل.</translation>
    </message>
    <message>
        <source>The keyring did not keep what it was given.</source>
        <translation>لم تحتفظ حلقة المفاتيح بما أُعطيت.</translation>
    </message>
    <message>
        <source>The account stays signed in until you quit. Check the keyring service.</source>
        <translation>يبقى دخول الحساب مسجَّلًا حتى إنهاء البرنامج. تحقّق من خدمة حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The record is still in the keyring.</source>
        <translation>لا يزال السجل في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Try again, or remove it in the keyring’s own program.</source>
        <translation>حاول مجددًا، أو أزله من برنامج حلقة المفاتيح نفسه.</translation>
    </message>
    <message>
        <source>This program runs without GLib’s event loop, so the keyring’s answers cannot arrive.</source>
        <translation>يعمل هذا البرنامج دون حلقة أحداث GLib، فلا يمكن أن تصل ردود حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Start it without QT_NO_GLIB in the environment.</source>
        <translation>شغّله دون QT_NO_GLIB في البيئة.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
</context>
<context>
    <name>NetworkErrors</name>
    <message>
        <source>Check the connection and try again.</source>
        <translation>تحقّق من الاتصال وحاول مجددًا.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>لا اتصال بـ %1: %2.</translation>
    </message>
    <message>
        <source>No connection to %1: the proxy did not let it through.</source>
        <translation>لا اتصال بـ %1: لم يسمح الوكيل بالمرور.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s settings.</source>
        <translation>تحقّق من الوكيل في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Ask its administrator, or choose a CA file in the account&apos;s settings.</source>
        <translation>اسأل مديره، أو اختر ملف سلطات التصديق في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>%1 and this computer found no safe way to talk: TLS 1.2 or later is needed.</source>
        <translation>لم يجد %1 وهذا الحاسوب طريقة آمنة للتخاطب: يلزم TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>Ask its administrator to offer TLS 1.2 or later.</source>
        <translation>اطلب من مديره توفير TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>انتهت شهادة %1 في %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 begins on %2 only.</source>
        <translation>لا تبدأ شهادة %1 إلا في %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, so nobody vouches for who that is.</source>
        <translation>شهادة %1 موقّعة ذاتيًا، فلا أحد يضمن هوية صاحبها.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody this computer does not trust.</source>
        <translation>أصدر شهادةَ %1 طرفٌ لا يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn by its issuer.</source>
        <translation>سحبت الجهةُ المصدرة شهادةَ %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold: %2.</source>
        <translation>شهادة %1 لا تصحّ: %2.</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>لا شيء يرد هناك</translation>
    </message>
    <message>
        <source>its address cannot be found</source>
        <translation>تعذّر العثور على عنوانه</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>لم يرد في الوقت المحدد</translation>
    </message>
    <message>
        <source>the network is down or blocks it</source>
        <translation>الشبكة معطّلة أو تمنعه</translation>
    </message>
    <message>
        <source>The certificate that was shown for %1 is made out to another name.</source>
        <translation>الشهادة المعروضة لـ %1 صادرة لاسم آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no whole answer within %n second(s).</source>
        <translation>
            <numerusform>لم يرد %1 ردًا كاملًا في الحال.</numerusform>
            <numerusform>لم يرد %1 ردًا كاملًا خلال ثانية واحدة.</numerusform>
            <numerusform>لم يرد %1 ردًا كاملًا خلال ثانيتين.</numerusform>
            <numerusform>لم يرد %1 ردًا كاملًا خلال %Ln ثوانٍ.</numerusform>
            <numerusform>لم يرد %1 ردًا كاملًا خلال %Ln ثانية.</numerusform>
            <numerusform>لم يرد %1 ردًا كاملًا خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 ended before the whole answer had come. Nothing of it was used.</source>
        <translation>انتهى الاتصال بـ %1 قبل وصول الرد كاملًا. لم يُستخدم منه شيء.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2. Nothing of it was used.</source>
        <translation>رد %1 أكبر من %2. لم يُستخدم منه شيء.</translation>
    </message>
    <message>
        <source>Ask its administrator what answers at this address.</source>
        <translation>اسأل مديره عمّا يرد على هذا العنوان.</translation>
    </message>
    <message>
        <source>What %1 answered contradicts itself or is no HTTP. Nothing of it was used.</source>
        <translation>رد %1 يناقض نفسه أو ليس HTTP. لم يُستخدم منه شيء.</translation>
    </message>
    <message>
        <source>Check the address. Something between may also have changed the answer.</source>
        <translation>تحقّق من العنوان. وقد يكون شيء في الطريق قد غيّر الرد.</translation>
    </message>
    <message>
        <source>an address that cannot be used</source>
        <translation>عنوان لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>%1 sends this request on to %2. It was not followed.</source>
        <translation>يحيل %1 هذا الطلب إلى %2. لم تُتبع الإحالة.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>تحقّق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>an address without a host</source>
        <translation>عنوان بلا مضيف</translation>
    </message>
    <message>
        <source>%1 is not asked: its address does not begin with https.</source>
        <translation>لا يُسأل %1: عنوانه لا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Use an https address. Plain http works for this computer alone, by explicit choice.</source>
        <translation>استخدم عنوان https. لا يعمل http غير المؤمَّن إلا لهذا الحاسوب وباختيار صريح.</translation>
    </message>
    <message>
        <source>The request was not sent: its header %1 holds a character that no header may hold.</source>
        <translation>لم يُرسل الطلب: في ترويسته %1 محرف لا يجوز في أي ترويسة.</translation>
    </message>
    <message>
        <source>Check what was entered for this server.</source>
        <translation>تحقّق مما أُدخل لهذا الخادم.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate. Nothing was sent.</source>
        <translation>ملف سلطات التصديق %1 لا يمكن قراءته أو ليس فيه شهادة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Choose a PEM file, or remove it from the account&apos;s settings.</source>
        <translation>اختر ملف PEM، أو أزله من إعدادات الحساب.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>لا يمكن استخدام المجلد %1، والسبب: %2.</translation>
    </message>
    <message>
        <source>Make it a plain folder that only you can read, or move it out of the way.</source>
        <translation>اجعله مجلدًا عاديًا لا يقرؤه غيرك، أو انقله من مكانه.</translation>
    </message>
    <message>
        <source>the folder above it cannot be made</source>
        <translation>تعذّر إنشاء المجلد الذي يعلوه</translation>
    </message>
    <message>
        <source>it is a link or a file</source>
        <translation>هو رابط أو ملف</translation>
    </message>
    <message>
        <source>it belongs to somebody else</source>
        <translation>يملكه شخص آخر</translation>
    </message>
    <message>
        <source>others may read it</source>
        <translation>يستطيع آخرون قراءته</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The server granted less than was asked for.</source>
        <translation>منح الخادم أقل مما طُلب.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>الناقص: %1</translation>
    </message>
    <message>
        <source>You had this account already; its sign-in was renewed.</source>
        <translation>كان هذا الحساب لديك؛ وجُدّد تسجيل دخوله.</translation>
    </message>
    <message>
        <source>It is listed as “%1”.</source>
        <translation>اسمه في القائمة «%1».</translation>
    </message>
    <message>
        <source>The keyring did not take this sign-in: it lasts until you quit.</source>
        <translation>لم تحفظ حلقة المفاتيح تسجيل الدخول هذا: يدوم حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>As you chose, this sign-in lasts until you quit.</source>
        <translation>كما اخترت، يدوم تسجيل الدخول هذا حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The server gave no refresh token: you must sign in again when this one ends.</source>
        <translation>لم يعطِ الخادم رمز تحديث: يلزم تسجيل الدخول مجددًا حين ينتهي هذا.</translation>
    </message>
    <message>
        <source>Ask its administrator to allow refresh tokens for this program.</source>
        <translation>اطلب من مديره السماح برموز التحديث لهذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>SignatureFault</name>
    <message>
        <source>The token is not a signed token in compact form.</source>
        <translation>الرمز ليس رمزًا موقّعًا بالصيغة المضغوطة.</translation>
    </message>
    <message>
        <source>The token is signed by an algorithm that is not accepted here.</source>
        <translation>الرمز موقّع بخوارزمية غير مقبولة هنا.</translation>
    </message>
    <message>
        <source>The server publishes no key of the name that the token gives.</source>
        <translation>لا ينشر الخادم مفتاحًا بالاسم الذي يذكره الرمز.</translation>
    </message>
    <message>
        <source>More than one key could be meant, so none was trusted.</source>
        <translation>قد يكون المقصود أكثر من مفتاح، فلم يوثق بأيّ منها.</translation>
    </message>
    <message>
        <source>The server&apos;s key is not meant for this kind of signature.</source>
        <translation>مفتاح الخادم ليس مخصصًا لهذا النوع من التوقيع.</translation>
    </message>
    <message>
        <source>The server&apos;s key is too weak to be trusted.</source>
        <translation>مفتاح الخادم أضعف من أن يوثق به.</translation>
    </message>
    <message>
        <source>The server&apos;s key is broken.</source>
        <translation>مفتاح الخادم تالف.</translation>
    </message>
    <message>
        <source>What the server publishes is not a set of keys.</source>
        <translation>ما ينشره الخادم ليس مجموعة مفاتيح.</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood here.</source>
        <translation>يشترط الرمز امتدادًا غير مفهوم هنا.</translation>
    </message>
    <message>
        <source>The token is encrypted or of another form that is not supported.</source>
        <translation>الرمز مشفَّر أو بصيغة أخرى غير مدعومة.</translation>
    </message>
    <message>
        <source>The token or the set of keys is larger than is accepted here.</source>
        <translation>الرمز أو مجموعة المفاتيح أكبر مما يُقبل هنا.</translation>
    </message>
    <message>
        <source>The signature does not fit: the token was changed, or another key signed it.</source>
        <translation>التوقيع لا يطابق: غُيّر الرمز، أو وقّعه مفتاح آخر.</translation>
    </message>
    <message>
        <source>Sign in again. If it stays like this, tell the server&apos;s administrator.</source>
        <translation>سجّل الدخول مجددًا. وإن استمر ذلك فأبلغ مدير الخادم.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator; nothing of the token was used.</source>
        <translation>أبلغ مدير الخادم؛ لم يُستخدم من الرمز شيء.</translation>
    </message>
</context>
<context>
    <name>TokenResponse</name>
    <message>
        <source>A web page came instead of the server&apos;s answer; a network&apos;s sign-in page does that.</source>
        <translation>جاءت صفحة ويب بدلًا من رد الخادم؛ صفحة الدخول إلى الشبكة تفعل ذلك.</translation>
    </message>
    <message>
        <source>Open any page in the browser, then try again.</source>
        <translation>افتح أي صفحة في المتصفح، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server renewed the tokens but sent an empty refresh token.</source>
        <translation>جدّد الخادم الرموز لكنه أرسل رمز تحديث فارغًا.</translation>
    </message>
    <message>
        <source>Tell the administrator of this server.</source>
        <translation>أبلغ مدير هذا الخادم.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the administrator of this server.</source>
        <translation>حاول مجددًا؛ وإن استمر ذلك فأبلغ مدير هذا الخادم.</translation>
    </message>
    <message>
        <source>The server could not answer just now (HTTP %1).</source>
        <translation>تعذّر على الخادم الرد الآن (HTTP %1).</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again in a moment.</source>
        <translation>لم يُفقد شيء. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The server refused to give tokens (%1).</source>
        <translation>رفض الخادم إعطاء الرموز (%1).</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no access token.</source>
        <translation>ليس في رد الخادم رمز وصول.</translation>
    </message>
    <message>
        <source>The access token has characters or a length that cannot be sent.</source>
        <translation>في رمز الوصول محارف أو طول لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>The server gave a token of the unknown type “%1”.</source>
        <translation>أعطى الخادم رمزًا من النوع المجهول «%1».</translation>
    </message>
    <message>
        <source>A member of the server&apos;s answer is of the wrong type.</source>
        <translation>أحد أعضاء رد الخادم نوعه غير صحيح.</translation>
    </message>
    <message>
        <source>The server&apos;s answer (HTTP %1) is no token response.</source>
        <translation>رد الخادم (HTTP %1) ليس رد رموز.</translation>
    </message>
    <message>
        <source>The server refused to give tokens and does not say why (HTTP %1).</source>
        <translation>رفض الخادم إعطاء الرموز ولم يذكر السبب (HTTP %1).</translation>
    </message>
    <message>
        <source>Sign in again; if it stays, tell the administrator of this server.</source>
        <translation>سجّل الدخول مجددًا؛ وإن استمر ذلك فأبلغ مدير هذا الخادم.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>نوع الرمز</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المصدرة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>الطرف المفوَّض</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>غير صالح قبل</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>القيمة الفريدة (nonce)</translation>
    </message>
    <message>
        <source>Sign-in time</source>
        <translation>وقت تسجيل الدخول</translation>
    </message>
    <message>
        <source>Token hash</source>
        <translation>تجزئة رمز الوصول</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>تجزئة رمز التفويض</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>مجتاز</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُجرَ</translation>
    </message>
</context>
<context>
    <name>chatelaine::AboutDialog</name>
    <message>
        <source>About Chatelaine</source>
        <translation>عن Chatelaine</translation>
    </message>
    <message>
        <source>Chatelaine %1</source>
        <translation>Chatelaine %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Signs in to identity servers, shows what tokens say, administers users.</source>
        <translation>يسجّل الدخول إلى خوادم الهوية، ويعرض ما تقوله الرموز، ويدير المستخدمين.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountSettingsDialog</name>
    <message>
        <source>Account settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>الاسم في القائمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>عنوان الجهة المصدرة</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Asked for at the next sign-in.</source>
        <translation>تُطلب عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>أي منفذ متاح</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>منفذ إعادة التوجيه</translation>
    </message>
    <message>
        <source>Used at the next sign-in. Only for a server that accepts no other.</source>
        <translation>يُستخدم عند تسجيل الدخول التالي. فقط لخادم لا يقبل غيره.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف سلطات التصديق</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>اختيار ملف سلطات تصديق</translation>
    </message>
    <message>
        <source>Certificate authorities trusted for this server besides the system’s, in PEM format.</source>
        <translation>سلطات تصديق موثوق بها لهذا الخادم إضافة إلى سلطات النظام، بصيغة PEM.</translation>
    </message>
    <message>
        <source>Choose a file of certificate authorities</source>
        <translation>اختيار ملف سلطات التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountView</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Administration waits for the keyring.</source>
        <translation>الإدارة تنتظر حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>محاولة الآن</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Reading the keyring…</source>
        <translation>جارٍ قراءة حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>The tokens of this account are kept there.</source>
        <translation>فيها تُحفظ رموز هذا الحساب.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>لا ترد حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The refresh token of this account is in the keyring. Unlock it to go on.</source>
        <translation>رمز التحديث لهذا الحساب في حلقة المفاتيح. افتح قفلها للمتابعة.</translation>
    </message>
    <message>
        <source>Unlock keyring</source>
        <translation>فتح قفل حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>تسجيل الدخول مجددًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Your account is kept</source>
        <translation>حسابك محفوظ</translation>
    </message>
    <message>
        <source>You are not signed out. Nothing has to be entered again on the server.</source>
        <translation>لم يُسجَّل خروجك. لا يلزم إدخال شيء مجددًا على الخادم.</translation>
    </message>
    <message>
        <source>Waiting for the keyring to open</source>
        <translation>في انتظار فتح حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Chatelaine notices by itself when you unlock it, here or elsewhere.</source>
        <translation>يلاحظ Chatelaine ذلك تلقائيًا حين تفتح قفلها، هنا أو في مكان آخر.</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>إلى ذلك الحين</translation>
    </message>
    <message>
        <source>Profile and tokens cannot be read; administration is off.</source>
        <translation>لا يمكن قراءة الملف الشخصي والرموز، والإدارة متوقفة.</translation>
    </message>
    <message>
        <source>Pages of the account</source>
        <translation>صفحات الحساب</translation>
    </message>
    <message>
        <source>No keyring is running</source>
        <translation>لا تعمل أي حلقة مفاتيح</translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation>لا توجد حلقة مفاتيح بعد</translation>
    </message>
    <message>
        <source>The keyring asks for its password</source>
        <translation>تطلب حلقة المفاتيح كلمة مرورها</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountsPane</name>
    <message>
        <source>No accounts yet</source>
        <translation>لا حسابات بعد</translation>
    </message>
    <message numerus="yes">
        <source>Accounts, %n</source>
        <translation>
            <numerusform>الحسابات، لا شيء</numerusform>
            <numerusform>الحسابات، واحد</numerusform>
            <numerusform>الحسابات، اثنان</numerusform>
            <numerusform>الحسابات، %Ln</numerusform>
            <numerusform>الحسابات، %Ln</numerusform>
            <numerusform>الحسابات، %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::Actions</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Find action</source>
        <translation>بحث عن إجراء</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Try the demo server</source>
        <translation>تجربة الخادم التجريبي</translation>
    </message>
    <message>
        <source>Fold account list</source>
        <translation>طي قائمة الحسابات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Chatelaine</source>
        <translation>عن Chatelaine</translation>
    </message>
    <message>
        <source>Unlock keyring</source>
        <translation>فتح قفل حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>الحساب التالي</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>الحساب السابق</translation>
    </message>
    <message>
        <source>Copy user ID</source>
        <translation>نسخ معرّف المستخدم</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>تسجيل الخروج هنا</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>تسجيل الخروج من كل مكان…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>إزالة الحساب…</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>قائمة الحساب</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>فتح الملف الشخصي</translation>
    </message>
    <message>
        <source>Open tokens</source>
        <translation>فتح الرموز</translation>
    </message>
    <message>
        <source>Open security</source>
        <translation>فتح الأمان</translation>
    </message>
    <message>
        <source>Open administration</source>
        <translation>فتح الإدارة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تحرير الملف الشخصي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>تجديد الآن</translation>
    </message>
    <message>
        <source>Copy access token</source>
        <translation>نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>Copy claim</source>
        <translation>نسخ المطالبة</translation>
    </message>
    <message>
        <source>Copy verdict</source>
        <translation>نسخ الحكم</translation>
    </message>
    <message>
        <source>Introspect</source>
        <translation>استعلام لدى الخادم</translation>
    </message>
    <message>
        <source>Exchange…</source>
        <translation>مبادلة…</translation>
    </message>
    <message>
        <source>Reveal for 30 s</source>
        <translation>كشف لثلاثين ثانية</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>تصفية المطالبات</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>البحث في المستخدمين</translation>
    </message>
    <message>
        <source>Choose the field to search</source>
        <translation>اختيار حقل البحث</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>فرز</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>تحرير المستخدم</translation>
    </message>
    <message>
        <source>Check all on page</source>
        <translation>وضع علامة على كل ما في الصفحة</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>تحديد كل النتائج</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>إعادة تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>Act as this user</source>
        <translation>التصرف باسم هذا المستخدم</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>المجموعات…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>إعدادات الحساب…</translation>
    </message>
</context>
<context>
    <name>chatelaine::AddAccountPage</name>
    <message>
        <source>Choose a kind of server.</source>
        <translation>اختر نوع الخادم.</translation>
    </message>
    <message>
        <source>Enter the issuer address.</source>
        <translation>أدخل عنوان الجهة المصدرة.</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s description.</source>
        <translation>في انتظار وصف الخادم.</translation>
    </message>
    <message>
        <source>The sign-in address of this server is none that a browser may be given.</source>
        <translation>عنوان تسجيل الدخول لهذا الخادم ليس مما يجوز إعطاؤه للمتصفح.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>أدخل معرّف العميل.</translation>
    </message>
    <message>
        <source>The scope “openid” is missing. Without it the server does not say who signed in.</source>
        <translation>النطاق «openid» ناقص. من دونه لا يذكر الخادم من سجّل الدخول.</translation>
    </message>
    <message>
        <source>Opens %1 and asks for: %2</source>
        <translation>يفتح %1 ويطلب: %2</translation>
    </message>
    <message>
        <source>This address is written in letters of other scripts. Compare it well.</source>
        <translation>هذا العنوان مكتوب بحروف كتابات أخرى. قارنه جيدًا.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>There is no keyring to store the sign-in in</source>
        <translation>لا توجد حلقة مفاتيح لحفظ تسجيل الدخول فيها</translation>
    </message>
    <message>
        <source>Until it is open, a new account is kept only until you quit.</source>
        <translation>إلى أن تُفتح، لا يُحتفظ بحساب جديد إلا حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Unlock keyring</source>
        <translation>فتح قفل حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Step 1 of 2 · Server</source>
        <translation>الخطوة الأولى من اثنتين · الخادم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <translation>المتابعة في المتصفح</translation>
    </message>
</context>
<context>
    <name>chatelaine::AdministrationPage</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا اتصال بالخادم.</translation>
    </message>
    <message>
        <source>Sign in again first.</source>
        <translation>سجّل الدخول مجددًا أولًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Capabilities</name>
    <message>
        <source>This server does not offer this to programs.</source>
        <translation>لا يوفّر هذا الخادم ذلك للبرامج.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorCapabilities</name>
    <message>
        <source>This account is not an administrator of “%1”. Ask one, or sign in with another account.</source>
        <translation>هذا الحساب ليس مديرًا لـ «%1». اسأل أحد المديرين، أو سجّل الدخول بحساب آخر.</translation>
    </message>
    <message>
        <source>This server searches one field at a time.</source>
        <translation>يبحث هذا الخادم في حقل واحد في كل مرة.</translation>
    </message>
    <message>
        <source>“Act as this user” works only in Casdoor&apos;s own web pages. Programs may not do it there.</source>
        <translation>«التصرف باسم هذا المستخدم» متاح فقط في صفحات الويب الخاصة بـ Casdoor نفسه. لا يجوز للبرامج فعله هناك.</translation>
    </message>
    <message>
        <source>This account sees “%1” only. Administrators of the server see every organization.</source>
        <translation>يرى هذا الحساب «%1» فقط. أما مديرو الخادم فيرون كل المؤسسات.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorClaims</name>
    <message>
        <source>Holds a second-factor secret</source>
        <translation>يحمل سر عامل ثانٍ</translation>
    </message>
    <message>
        <source>Holds passwords for other places</source>
        <translation>يحمل كلمات مرور لأماكن أخرى</translation>
    </message>
    <message>
        <source>Holds tokens of other servers</source>
        <translation>يحمل رموز خوادم أخرى</translation>
    </message>
    <message>
        <source>Claims about the person and nothing that opens anything</source>
        <translation>مطالبات عن الشخص فقط، ولا شيء يتيح الوصول إلى غيره</translation>
    </message>
    <message>
        <source>The ID token is the access token as well: whoever sees it can act as this person.</source>
        <translation>رمز الهوية هو رمز الوصول أيضًا: من يره يستطع التصرف باسم هذا الشخص.</translation>
    </message>
    <message>
        <source>Is the access token as well; show it to nobody</source>
        <translation>هو رمز الوصول أيضًا؛ لا تُرِه أحدًا</translation>
    </message>
    <message>
        <source>holds no secret</source>
        <translation>لا يحمل سرًا</translation>
    </message>
    <message>
        <source>no organization was asked for</source>
        <translation>لم تُطلب أي مؤسسة</translation>
    </message>
    <message>
        <source>this kind of token does not tell it</source>
        <translation>هذا النوع من الرموز لا يذكرها</translation>
    </message>
    <message>
        <source>the application&apos;s own</source>
        <translation>مؤسسة التطبيق نفسها</translation>
    </message>
    <message>
        <source>Organization (Casdoor)</source>
        <translation>المؤسسة (Casdoor)</translation>
    </message>
    <message>
        <source>Username (Casdoor)</source>
        <translation>اسم المستخدم (Casdoor)</translation>
    </message>
    <message>
        <source>User ID, the same as the subject</source>
        <translation>معرّف المستخدم، وهو الموضوع نفسه</translation>
    </message>
    <message>
        <source>Groups (Casdoor)</source>
        <translation>المجموعات (Casdoor)</translation>
    </message>
    <message>
        <source>Roles with their members (Casdoor)</source>
        <translation>الأدوار وأعضاؤها (Casdoor)</translation>
    </message>
    <message>
        <source>What the roles allow (Casdoor)</source>
        <translation>ما تسمح به الأدوار (Casdoor)</translation>
    </message>
    <message>
        <source>Kind of token (Casdoor)</source>
        <translation>نوع الرمز (Casdoor)</translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation>كيف سجّل الشخص الدخول</translation>
    </message>
    <message>
        <source>Server the person came from</source>
        <translation>الخادم الذي جاء منه الشخص</translation>
    </message>
    <message>
        <source>What other servers told about the person</source>
        <translation>ما ذكرته خوادم أخرى عن الشخص</translation>
    </message>
    <message>
        <source>Administrator of the organization</source>
        <translation>مدير المؤسسة</translation>
    </message>
    <message>
        <source>Whether the person is disabled</source>
        <translation>هل الشخص معطَّل</translation>
    </message>
    <message>
        <source>Whether the person is marked as deleted</source>
        <translation>هل الشخص معلَّم بأنه محذوف</translation>
    </message>
    <message>
        <source>Whether the person is signed in somewhere</source>
        <translation>هل الشخص مسجَّل الدخول في مكان ما</translation>
    </message>
    <message>
        <source>Always empty; does not belong in a token</source>
        <translation>فارغ دائمًا؛ لا مكان له في رمز</translation>
    </message>
    <message>
        <source>Should never be in a token</source>
        <translation>يجب ألا يكون في رمز أبدًا</translation>
    </message>
    <message>
        <source>The sign-in before this one</source>
        <translation>تسجيل الدخول السابق لهذا</translation>
    </message>
    <message>
        <source>Wrong passwords in a row</source>
        <translation>كلمات المرور الخاطئة المتتالية</translation>
    </message>
    <message>
        <source>Name in the LDAP directory</source>
        <translation>الاسم في دليل LDAP</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>عنوان صورة</translation>
    </message>
    <message>
        <source>Holds the salt or hash of the password</source>
        <translation>يحمل ملح كلمة المرور أو تجزئتها</translation>
    </message>
    <message>
        <source>You belong to “%1”, this application to “%2”. The server let you in all the same, but does not renew such a sign-in.</source>
        <translation>تنتمي إلى «%1»، وهذا التطبيق إلى «%2». ومع ذلك سمح لك الخادم بالدخول، لكنه لا يجدد دخولًا كهذا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorDialect</name>
    <message>
        <source>Casdoor accepts any port on 127.0.0.1 without registration, so there is nothing to enter.</source>
        <translation>يقبل Casdoor أي منفذ على 127.0.0.1 دون تسجيل، فلا شيء يلزم إدخاله.</translation>
    </message>
    <message>
        <source>User administration</source>
        <translation>إدارة المستخدمين</translation>
    </message>
    <message>
        <source>Shown after sign-in, as far as your account is allowed.</source>
        <translation>تظهر بعد تسجيل الدخول، بقدر ما يُسمح به لحسابك.</translation>
    </message>
    <message>
        <source>Sign-out ends the token through the server&apos;s logout address instead.</source>
        <translation>بدلًا من ذلك ينهي تسجيل الخروج الرمز عبر عنوان الخروج لدى الخادم.</translation>
    </message>
    <message>
        <source>Renewing a token ends the one before</source>
        <translation>تجديد الرمز ينهي الذي قبله</translation>
    </message>
    <message>
        <source>Chatelaine renews one at a time. Another program with the same tokens would be signed out.</source>
        <translation>يجدّد Chatelaine رمزًا واحدًا في كل مرة. أي برنامج آخر يستخدم الرموز نفسها سيفقد تسجيل دخوله.</translation>
    </message>
    <message>
        <source>The ID token opens the server as well</source>
        <translation>رمز الهوية يتيح الوصول إلى الخادم أيضًا</translation>
    </message>
    <message>
        <source>It is the same text as the access token. Show it to nobody.</source>
        <translation>هو نص رمز الوصول نفسه. لا تُرِه أحدًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorEnvelope</name>
    <message>
        <source>The server does not accept this sign-in any more.</source>
        <translation>لم يعد الخادم يقبل تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>Sign in again to go on; your settings are kept.</source>
        <translation>سجّل الدخول مجددًا للمتابعة؛ إعداداتك محفوظة.</translation>
    </message>
    <message>
        <source>The server does not let this account do that.</source>
        <translation>لا يسمح الخادم لهذا الحساب بذلك.</translation>
    </message>
    <message>
        <source>Ask an administrator of your organization, or sign in with another account.</source>
        <translation>اسأل أحد مديري مؤسستك، أو سجّل الدخول بحساب آخر.</translation>
    </message>
    <message>
        <source>The server broke down over this request (HTTP %1).</source>
        <translation>تعطّل الخادم عند هذا الطلب (HTTP %1).</translation>
    </message>
    <message>
        <source>What came back is no answer of a Casdoor server.</source>
        <translation>ما عاد ليس ردًا من خادم Casdoor.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the server&apos;s administrator.</source>
        <translation>حاول مجددًا؛ وإن استمر ذلك فأبلغ مدير الخادم.</translation>
    </message>
    <message>
        <source>Check the issuer address and whether a proxy stands in between.</source>
        <translation>تحقّق من عنوان الجهة المصدرة ومن وجود وكيل في الطريق.</translation>
    </message>
    <message>
        <source>The server refused without saying why.</source>
        <translation>رفض الخادم دون ذكر السبب.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change what the server names and try again.</source>
        <translation>لم يتغيّر شيء. غيّر ما يذكره الخادم وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The server refused: “%1”.</source>
        <translation>رفض الخادم: «%1».</translation>
    </message>
    <message>
        <source>Try again; if it stays, sign in again.</source>
        <translation>حاول مجددًا؛ وإن استمر ذلك فسجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorFields</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>الصفحة الشخصية</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Kind of identity card</source>
        <translation>نوع بطاقة الهوية</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة الهوية</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>عنوان الصورة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Karma</source>
        <translation>السمعة</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>تم التحقق من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Wrong passwords in a row</source>
        <translation>كلمات المرور الخاطئة المتتالية</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Kind of user</source>
        <translation>نوع المستخدم</translation>
    </message>
    <message>
        <source>Organization administrator</source>
        <translation>مدير المؤسسة</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>معلَّم بأنه محذوف</translation>
    </message>
    <message>
        <source>Must change the password</source>
        <translation>يجب تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>العناوين المسموح بها</translation>
    </message>
    <message>
        <source>UID number</source>
        <translation>رقم UID</translation>
    </message>
    <message>
        <source>Signed up at</source>
        <translation>التسجيل من</translation>
    </message>
    <message>
        <source>Way of registration</source>
        <translation>طريقة التسجيل</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>وقت الحذف</translation>
    </message>
    <message>
        <source>Address of the last sign-in</source>
        <translation>عنوان آخر دخول</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>آخر تغيير لكلمة المرور</translation>
    </message>
    <message>
        <source>Address at registration</source>
        <translation>العنوان عند التسجيل</translation>
    </message>
    <message>
        <source>The server never changes this.</source>
        <translation>لا يغيّر الخادم هذا أبدًا.</translation>
    </message>
    <message>
        <source>The server writes this itself.</source>
        <translation>يكتب الخادم هذا بنفسه.</translation>
    </message>
    <message>
        <source>Set by administrators.</source>
        <translation>يعيّنه المديرون.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorPaging</name>
    <message>
        <source>This server searches one field at a time.</source>
        <translation>يبحث هذا الخادم في حقل واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Choose one of the fields.</source>
        <translation>اختر أحد الحقول.</translation>
    </message>
    <message>
        <source>This server cannot search in “%1”.</source>
        <translation>لا يستطيع هذا الخادم البحث في «%1».</translation>
    </message>
    <message>
        <source>Search in the name, the e-mail address or another text.</source>
        <translation>ابحث في الاسم أو البريد الإلكتروني أو نص آخر.</translation>
    </message>
    <message>
        <source>The server sent a list without its length.</source>
        <translation>أرسل الخادم قائمة دون طولها.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the server&apos;s administrator.</source>
        <translation>حاول مجددًا؛ وإن استمر ذلك فأبلغ مدير الخادم.</translation>
    </message>
    <message>
        <source>This server cannot sort by “%1”.</source>
        <translation>لا يستطيع هذا الخادم الفرز حسب «%1».</translation>
    </message>
    <message>
        <source>Sort by the name or by a time.</source>
        <translation>افرز حسب الاسم أو حسب وقت.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorPrecheck</name>
    <message>
        <source>The server knows no application with the client ID “%1”.</source>
        <translation>لا يعرف الخادم تطبيقًا بمعرّف العميل «%1».</translation>
    </message>
    <message>
        <source>Copy the client ID from Casdoor: Applications, then the application for this program.</source>
        <translation>انسخ معرّف العميل من Casdoor: التطبيقات، ثم التطبيق الخاص بهذا البرنامج.</translation>
    </message>
    <message>
        <source>The application “%1” does not accept the redirect address %2.</source>
        <translation>لا يقبل التطبيق «%1» عنوان إعادة التوجيه %2.</translation>
    </message>
    <message>
        <source>In Casdoor add %1 under Applications, “%2”, Redirect URLs.</source>
        <translation>في Casdoor أضف %1 تحت التطبيقات، «%2»، عناوين إعادة التوجيه (Redirect URLs).</translation>
    </message>
    <message>
        <source>The application “%1” does not grant these scopes: %2.</source>
        <translation>لا يمنح التطبيق «%1» هذه النطاقات: %2.</translation>
    </message>
    <message>
        <source>Ask for fewer scopes, or in Casdoor add %1 under Applications, “%2”, Scopes.</source>
        <translation>اطلب نطاقات أقل، أو أضف %1 في Casdoor تحت التطبيقات، «%2»، النطاقات (Scopes).</translation>
    </message>
    <message>
        <source>Compare the settings here with Applications, “%1” in Casdoor.</source>
        <translation>قارن الإعدادات هنا بالتطبيقات، «%1» في Casdoor.</translation>
    </message>
    <message>
        <source>Sign-in is switched off for the application “%1”.</source>
        <translation>تسجيل الدخول موقَف للتطبيق «%1».</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to switch it on, or use another application.</source>
        <translation>اطلب من مدير الخادم تفعيله، أو استخدم تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>The server would refuse this sign-in: “%1”.</source>
        <translation>سيرفض الخادم تسجيل الدخول هذا: «%1».</translation>
    </message>
    <message>
        <source>In Casdoor add %1 under Applications, “%2”, Scopes.</source>
        <translation>أضف %1 في Casdoor تحت التطبيقات، «%2»، النطاقات (Scopes).</translation>
    </message>
    <message>
        <source>Of these only “openid” cannot be left out.</source>
        <translation>من بينها لا يمكن الاستغناء عن «openid» وحده.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorProfile</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>set by administrators</source>
        <translation>يعيّنه المديرون</translation>
    </message>
    <message>
        <source>Organization administrator</source>
        <translation>مدير المؤسسة</translation>
    </message>
    <message>
        <source>Server administrator</source>
        <translation>مدير الخادم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>The ID token says e-mail not verified, the profile says verified. Casdoor&apos;s UserInfo always says so.</source>
        <translation>يقول رمز الهوية إن البريد الإلكتروني غير متحقَّق منه، ويقول الملف الشخصي إنه متحقَّق منه. وهذا ما يقوله UserInfo في Casdoor دائمًا.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>What the server knows</source>
        <translation>ما يعرفه الخادم</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorSecrets</name>
    <message>
        <source>Password, or what it is made of. The server sends it; nobody needs to see it.</source>
        <translation>كلمة المرور، أو ما تتكوّن منه. يرسلها الخادم، ولا حاجة لأحد إلى رؤيتها.</translation>
    </message>
    <message>
        <source>Secret of a second factor. Whoever sees it can sign in as this person.</source>
        <translation>سر عامل ثانٍ. من يره يستطع تسجيل الدخول باسم هذا الشخص.</translation>
    </message>
    <message>
        <source>Token. Whoever holds it can act as this person.</source>
        <translation>رمز. من يحمله يستطع التصرف باسم هذا الشخص.</translation>
    </message>
    <message>
        <source>Passwords this person keeps for other places.</source>
        <translation>كلمات مرور يحفظها هذا الشخص لأماكن أخرى.</translation>
    </message>
    <message>
        <source>Measurements of this person&apos;s face.</source>
        <translation>قياسات وجه هذا الشخص.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorSignOut</name>
    <message>
        <source>The server said yes, but the token still works.</source>
        <translation>وافق الخادم، لكن الرمز لا يزال يعمل.</translation>
    </message>
    <message>
        <source>It ends by itself. To end it now, sign out on the server&apos;s own pages.</source>
        <translation>ينتهي من تلقاء نفسه. لإنهائه الآن، سجّل الخروج في صفحات الخادم نفسه.</translation>
    </message>
    <message>
        <source>There is no token that could be shown to the server.</source>
        <translation>لا يوجد رمز يمكن تقديمه إلى الخادم.</translation>
    </message>
    <message>
        <source>Sign in again, then sign out everywhere.</source>
        <translation>سجّل الدخول مجددًا، ثم سجّل الخروج من كل مكان.</translation>
    </message>
    <message>
        <source>Through the server&apos;s logout address, because it offers no revocation. The access and the refresh token ended together.</source>
        <translation>عبر عنوان الخروج لدى الخادم، لأنه لا يوفّر الإبطال. انتهى رمز الوصول ورمز التحديث معًا.</translation>
    </message>
    <message>
        <source>All tokens and sessions of this person ended.</source>
        <translation>انتهت كل رموز هذا الشخص وجلساته.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorWriteChecks</name>
    <message>
        <source>A user of this server has no field “%1”.</source>
        <translation>ليس لمستخدم هذا الخادم حقل «%1».</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose one of the fields that the server has.</source>
        <translation>لم يُرسل شيء. اختر أحد الحقول الموجودة لدى الخادم.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed. %2</source>
        <translation>لا يمكن تغيير «%1». %2</translation>
    </message>
    <message>
        <source>Nothing was sent. Leave this field as it is.</source>
        <translation>لم يُرسل شيء. اترك هذا الحقل كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n field(s) of this user meanwhile.</source>
        <translation>
            <numerusform>لم يغيّر شخص آخر أي حقل لهذا المستخدم.</numerusform>
            <numerusform>غيّر شخص آخر في هذه الأثناء حقلًا واحدًا لهذا المستخدم.</numerusform>
            <numerusform>غيّر شخص آخر في هذه الأثناء حقلين لهذا المستخدم.</numerusform>
            <numerusform>غيّر شخص آخر في هذه الأثناء %Ln حقول لهذا المستخدم.</numerusform>
            <numerusform>غيّر شخص آخر في هذه الأثناء %Ln حقلًا لهذا المستخدم.</numerusform>
            <numerusform>غيّر شخص آخر في هذه الأثناء %Ln حقل لهذا المستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Compare the values and choose which to keep.</source>
        <translation>لم يُكتب شيء. قارن القيم واختر ما يُحتفظ به.</translation>
    </message>
    <message>
        <source>There is no user “%1” here.</source>
        <translation>لا يوجد مستخدم «%1» هنا.</translation>
    </message>
    <message>
        <source>Read the list again: the user may have been renamed or deleted.</source>
        <translation>اقرأ القائمة مجددًا: ربما أُعيدت تسمية المستخدم أو حُذف.</translation>
    </message>
    <message>
        <source>The server said yes but did not change %1.</source>
        <translation>وافق الخادم لكنه لم يغيّر %1.</translation>
    </message>
    <message>
        <source>Its rules forbid this account to change that. Ask an administrator.</source>
        <translation>تمنع قواعده هذا الحساب من تغيير ذلك. اسأل أحد المديرين.</translation>
    </message>
    <message>
        <source>This is the account you are signed in with. It was not changed.</source>
        <translation>هذا هو الحساب الذي سجّلت الدخول به، ولم يُغيَّر.</translation>
    </message>
    <message>
        <source>Disabled or deleted, it could not bring itself back. Ask another administrator.</source>
        <translation>إذا عُطِّل أو حُذف فلن يستطيع أن يعيد نفسه. اطلب ذلك من مدير آخر.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CasdoorWriting</name>
    <message>
        <source>A new user needs a username.</source>
        <translation>يحتاج المستخدم الجديد إلى اسم مستخدم.</translation>
    </message>
    <message>
        <source>Nothing was sent. Give one that nobody else has.</source>
        <translation>لم يُرسل شيء. أعطِ اسمًا لا يحمله أحد غيره.</translation>
    </message>
</context>
<context>
    <name>chatelaine::CellText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimMeaning</name>
    <message>
        <source>How strong the sign-in was</source>
        <translation>مدى قوة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Who acts for the subject</source>
        <translation>من يتصرف باسم الموضوع</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation>كيف سجّل الشخص الدخول</translation>
    </message>
    <message>
        <source>Ties it to the access token</source>
        <translation>تربطه برمز الوصول</translation>
    </message>
    <message>
        <source>Audience: who may use it</source>
        <translation>الجمهور: من يجوز له استخدامه</translation>
    </message>
    <message>
        <source>When the person signed in</source>
        <translation>متى سجّل الشخص الدخول</translation>
    </message>
    <message>
        <source>Client that asked for it</source>
        <translation>العميل الذي طلبه</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Ties it to the authorization code</source>
        <translation>تربطه برمز التفويض</translation>
    </message>
    <message>
        <source>Key that its holder must prove</source>
        <translation>المفتاح الذي يجب على حامله إثباته</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Whether the server checked the e-mail address</source>
        <translation>هل تحقّق الخادم من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>What the person may use</source>
        <translation>ما يجوز للشخص استخدامه</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>متى ينتهي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Groups of the person</source>
        <translation>مجموعات الشخص</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>متى صدر</translation>
    </message>
    <message>
        <source>Issuer: who made it</source>
        <translation>الجهة المصدرة: من أصدره</translation>
    </message>
    <message>
        <source>Number of this token</source>
        <translation>رقم هذا الرمز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>من يجوز له التصرف باسم الموضوع</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>متى يبدأ</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Ties it to this sign-in</source>
        <translation>تربطه بتسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Whether the server checked the phone number</source>
        <translation>هل تحقّق الخادم من رقم الهاتف</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>عنوان صورة</translation>
    </message>
    <message>
        <source>Address of a profile page</source>
        <translation>عنوان صفحة الملف الشخصي</translation>
    </message>
    <message>
        <source>Roles of the person</source>
        <translation>أدوار الشخص</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>ما مُنح</translation>
    </message>
    <message>
        <source>Session at the server</source>
        <translation>الجلسة لدى الخادم</translation>
    </message>
    <message>
        <source>Subject: who it is about</source>
        <translation>الموضوع: عمّن يتحدث</translation>
    </message>
    <message>
        <source>When the profile was changed</source>
        <translation>متى تغيّر الملف الشخصي</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة الويب</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimsModel</name>
    <message>
        <source>Ends %1, in %2</source>
        <translation>ينتهي %1، بعد %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation>يبدأ %1</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>بدأ %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>صدر %1</translation>
    </message>
    <message>
        <source>Signed in %1</source>
        <translation>تسجيل الدخول %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تغيّر %1</translation>
    </message>
    <message>
        <source>this client</source>
        <translation>هذا العميل</translation>
    </message>
    <message>
        <source>Hidden: a secret</source>
        <translation>مخفي: سر</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>chatelaine::ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>مطالبات الرمز</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>تصفية المطالبات</translation>
    </message>
</context>
<context>
    <name>chatelaine::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Where the window is narrow, the last ones give way.</source>
        <translation>حين تضيق النافذة تُخفى الأعمدة الأخيرة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>استعادة الأعمدة الأصلية</translation>
    </message>
</context>
<context>
    <name>chatelaine::ConflictDialog</name>
    <message>
        <source>nothing</source>
        <comment>an old value</comment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n of these fields</source>
        <translation>
            <numerusform>لم يغيّر شخص آخر أيًا من هذه الحقول</numerusform>
            <numerusform>غيّر شخص آخر حقلًا واحدًا من هذه الحقول</numerusform>
            <numerusform>غيّر شخص آخر حقلين من هذه الحقول</numerusform>
            <numerusform>غيّر شخص آخر %Ln من هذه الحقول</numerusform>
            <numerusform>غيّر شخص آخر %Ln من هذه الحقول</numerusform>
            <numerusform>غيّر شخص آخر %Ln من هذه الحقول</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not what it was when you began. Nothing was saved yet. Choose for each field.</source>
        <translation>لم يعد «%1» كما كان حين بدأت. لم يُحفظ شيء بعد. اختر لكل حقل.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>حفظ ما اختير</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>القيمة السابقة</translation>
    </message>
    <message>
        <source>They made it</source>
        <translation>قيمة الطرف الآخر</translation>
    </message>
    <message>
        <source>You want</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء قيمة الطرف الآخر</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>أخذ قيمتك</translation>
    </message>
    <message>
        <source>%1: keep theirs, %2</source>
        <translation>%1: إبقاء قيمة الطرف الآخر، %2</translation>
    </message>
    <message>
        <source>%1: take yours, %2</source>
        <translation>%1: أخذ قيمتك، %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::DeleteDialog</name>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>حذف «%1» نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s) for good?</source>
        <translation>
            <numerusform>حذف %Ln مستخدم نهائيًا؟</numerusform>
            <numerusform>حذف مستخدم واحد نهائيًا؟</numerusform>
            <numerusform>حذف مستخدمَين نهائيًا؟</numerusform>
            <numerusform>حذف %Ln مستخدمين نهائيًا؟</numerusform>
            <numerusform>حذف %Ln مستخدمًا نهائيًا؟</numerusform>
            <numerusform>حذف %Ln مستخدم نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The account, its tokens and its sessions end at once. This cannot be undone.</source>
        <translation>ينتهي الحساب ورموزه وجلساته فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Their accounts, tokens and sessions end at once. This cannot be undone.</source>
        <translation>تنتهي حساباتهم ورموزهم وجلساتهم فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>إبقاء الحساب</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤهم</translation>
    </message>
    <message>
        <source>Delete this user</source>
        <translation>حذف هذا المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s)</source>
        <translation>
            <numerusform>حذف %Ln مستخدم</numerusform>
            <numerusform>حذف مستخدم واحد</numerusform>
            <numerusform>حذف مستخدمَين</numerusform>
            <numerusform>حذف %Ln مستخدمين</numerusform>
            <numerusform>حذف %Ln مستخدمًا</numerusform>
            <numerusform>حذف %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>delete %1</source>
        <comment>to be typed; the number of users</comment>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>اكتب «%1» للمتابعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::DemoServer</name>
    <message>
        <source>It ended by itself.</source>
        <translation>انتهى من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>It did not say its address.</source>
        <translation>لم يذكر عنوانه.</translation>
    </message>
    <message>
        <source>The demo server could not be started. %1</source>
        <translation>تعذّر تشغيل الخادم التجريبي. %1</translation>
    </message>
    <message>
        <source>Add an account of a real server instead.</source>
        <translation>أضف حسابًا على خادم حقيقي بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::EditField</name>
    <message>
        <source>nothing</source>
        <comment>an old value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>كان: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the change of %1</source>
        <translation>التراجع عن تغيير %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FieldList</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FieldValue</name>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>chatelaine::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Name of a group</source>
        <translation>اسم مجموعة</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>إزالة عامل التصفية %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::FindActionPopup</name>
    <message>
        <source>Find action</source>
        <translation>بحث عن إجراء</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>No action is called “%1”.</source>
        <translation>لا يوجد إجراء باسم «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::FirstStartPage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>أهلًا بك في Chatelaine</translation>
    </message>
    <message>
        <source>Sign in to your identity servers, see what your tokens really say, and look after the people in the directory.</source>
        <translation>سجّل الدخول إلى خوادم الهوية لديك، واعرف ما تقوله رموزك حقًا، واعتنِ بمن في الدليل.</translation>
    </message>
    <message>
        <source>The demo server runs on this computer only, with made-up people. It ends when you quit.</source>
        <translation>يعمل الخادم التجريبي على هذا الحاسوب فقط، بأشخاص من نسج الخيال. وينتهي عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Sign in with your own browser</source>
        <translation>تسجيل الدخول بمتصفحك أنت</translation>
    </message>
    <message>
        <source>Casdoor and any OpenID Connect server. Chatelaine never sees your password.</source>
        <translation>خوادم Casdoor وأي خادم OpenID Connect. لا يرى Chatelaine كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>Every token with a verdict</source>
        <translation>لكل رمز حكم</translation>
    </message>
    <message>
        <source>Signature, issuer, audience, times: each check is listed with its result and its reason.</source>
        <translation>التوقيع والجهة المصدرة والجمهور والأوقات: يُعرض كل فحص مع نتيجته وسببه.</translation>
    </message>
    <message>
        <source>A directory of a million people</source>
        <translation>دليل بمليون شخص</translation>
    </message>
    <message>
        <source>Search, sort and edit. You see what will change before it changes.</source>
        <translation>ابحث وافرز وحرّر. ترى ما سيتغيّر قبل أن يتغيّر.</translation>
    </message>
    <message>
        <source>Secrets stay in your keyring</source>
        <translation>تبقى الأسرار في حلقة مفاتيحك</translation>
    </message>
    <message>
        <source>Nothing secret is written to files, settings or logs.</source>
        <translation>لا يُكتب أي سر في الملفات أو الإعدادات أو السجلات.</translation>
    </message>
</context>
<context>
    <name>chatelaine::FoldButton</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>chatelaine::KindsModel</name>
    <message>
        <source>Self-hosted or cloud</source>
        <translation>مستضاف ذاتيًا أو سحابي</translation>
    </message>
    <message>
        <source>*.kinde.com</source>
        <translation>*.kinde.com</translation>
    </message>
    <message>
        <source>Cloud or private host</source>
        <translation>سحابة أو مضيف خاص</translation>
    </message>
    <message>
        <source>Any other server</source>
        <translation>أي خادم آخر</translation>
    </message>
    <message>
        <source>Not in this version yet</source>
        <translation>ليس في هذا الإصدار بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::ListFooter</name>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows in view, all that match</comment>
        <translation>%1–%2 من %3</translation>
    </message>
    <message>
        <source>%1 shown, more follow</source>
        <translation>المعروض %1، والبقية تتبع</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>and more follow</source>
        <comment>pages</comment>
        <translation>والبقية تتبع</translation>
    </message>
</context>
<context>
    <name>chatelaine::ListState</name>
    <message>
        <source>Nobody is in group “%1”</source>
        <translation>لا أحد في المجموعة «%1»</translation>
    </message>
    <message>
        <source>No user matches “%1”</source>
        <translation>لا مستخدم يطابق «%1»</translation>
    </message>
    <message>
        <source>Look for another spelling, or search in another field.</source>
        <translation>جرّب كتابة أخرى، أو ابحث في حقل آخر.</translation>
    </message>
    <message>
        <source>Search everybody</source>
        <translation>البحث في الجميع</translation>
    </message>
    <message>
        <source>Search all %1</source>
        <translation>البحث في كل الـ %1</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>لا مستخدمين بعد</translation>
    </message>
    <message>
        <source>Add the first one.</source>
        <translation>أضف الأول.</translation>
    </message>
    <message>
        <source>The server answered “%1”.</source>
        <translation>رد الخادم: «%1».</translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>تعذّرت قراءة المستخدمين</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>You may not see users here</source>
        <translation>لا يجوز لك رؤية المستخدمين هنا</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>سؤال الخادم مجددًا</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>أُوقفت القراءة</translation>
    </message>
    <message>
        <source>Nothing is shown, because nothing was read.</source>
        <translation>لا يُعرض شيء، لأنه لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>The group may have another name, or be empty.</source>
        <translation>قد يكون للمجموعة اسم آخر، أو تكون فارغة.</translation>
    </message>
    <message>
        <source>Searched in “%1” of the users in group “%2”.</source>
        <translation>جرى البحث في «%1» لدى المستخدمين في المجموعة «%2».</translation>
    </message>
    <message>
        <source>Searched in “%1” of %2 users. Another field may have it.</source>
        <translation>جرى البحث في «%1» لدى %2 من المستخدمين. قد يكون في حقل آخر.</translation>
    </message>
    <message>
        <source>No directory here</source>
        <translation>لا يوجد دليل مستخدمين هنا</translation>
    </message>
    <message>
        <source>Servers of this kind tell programs nothing about other users. Profile and tokens work.</source>
        <translation>خوادم هذا النوع لا تذكر للبرامج شيئًا عن المستخدمين الآخرين. يعمل الملف الشخصي والرموز.</translation>
    </message>
</context>
<context>
    <name>chatelaine::MainWindow</name>
    <message>
        <source>There is no account yet.</source>
        <translation>لا يوجد حساب بعد.</translation>
    </message>
    <message>
        <source>Administration waits for the keyring.</source>
        <translation>الإدارة تنتظر حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring is unlocked.</source>
        <translation>حلقة المفاتيح غير مقفلة.</translation>
    </message>
    <message>
        <source>The demo server is not installed.</source>
        <translation>الخادم التجريبي غير مثبَّت.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close and lose changes?</source>
        <translation>الإغلاق وفقدان التغييرات؟</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>الإغلاق وفقدانها</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembersField</name>
    <message>
        <source>Take “%1” out of %2</source>
        <translation>إخراج «%1» من %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::MembershipTree</name>
    <message>
        <source>Groups and roles</source>
        <translation>المجموعات والأدوار</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>chatelaine::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>The server says “%1”.</source>
        <translation>يقول الخادم: «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::NewUserDialog</name>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Will be added to “%1”.</source>
        <translation>سيُضاف إلى «%1».</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>إضافة المستخدم</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>Without one the person cannot sign in with a password yet. It is not kept here.</source>
        <translation>من دونها لا يستطيع الشخص تسجيل الدخول بكلمة مرور بعد. لا تُحفظ هنا.</translation>
    </message>
    <message>
        <source>Press Enter after each.</source>
        <translation>اضغط Enter بعد كل واحد.</translation>
    </message>
    <message>
        <source>Needed. It names the account at the server, so choose it well.</source>
        <translation>لازم. هو اسم الحساب لدى الخادم، فاختره بعناية.</translation>
    </message>
    <message>
        <source>A username is missing.</source>
        <translation>اسم المستخدم ناقص.</translation>
    </message>
    <message>
        <source>Adding the user…</source>
        <translation>جارٍ إضافة المستخدم…</translation>
    </message>
</context>
<context>
    <name>chatelaine::OfferPane</name>
    <message>
        <source>Description found and issuer matches</source>
        <translation>وُجد الوصف والجهة المصدرة مطابقة</translation>
    </message>
    <message>
        <source>Clock differs by %1</source>
        <translation>تختلف الساعة بمقدار %1</translation>
    </message>
    <message>
        <source>Within the %1 allowed. Set the clock if sign-in fails.</source>
        <translation>ضمن فرق %1 المسموح به. اضبط الساعة إن فشل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Tokens of this server will be refused. Set this computer&apos;s clock.</source>
        <translation>ستُرفض رموز هذا الخادم. اضبط ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Chatelaine tries again by itself.</source>
        <translation>يحاول Chatelaine مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The server says “%1”.</source>
        <translation>يقول الخادم: «%1».</translation>
    </message>
    <message>
        <source>Code for a report</source>
        <translation>معرّف الخطأ للتقرير</translation>
    </message>
    <message>
        <source>What this server offers</source>
        <translation>ما يوفّره هذا الخادم</translation>
    </message>
    <message>
        <source>Enter the issuer address. The server&apos;s public description then shows here what can be done with it.</source>
        <translation>أدخل عنوان الجهة المصدرة. عندها يبيّن وصف الخادم العام هنا ما يمكن فعله به.</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>لا وصف</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Asking %1… %2</source>
        <translation>جارٍ سؤال %1… %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::OidcDialect</name>
    <message>
        <source>The server did not revoke the token (HTTP %1).</source>
        <translation>لم يُبطل الخادم الرمز (HTTP %1).</translation>
    </message>
    <message>
        <source>It ends by itself. To end it now, sign out on the server&apos;s own pages.</source>
        <translation>ينتهي من تلقاء نفسه. لإنهائه الآن، سجّل الخروج في صفحات الخادم نفسه.</translation>
    </message>
    <message>
        <source>Register this at the server as the address of a native application. The port is chosen anew at each sign-in (RFC 8252).</source>
        <translation>سجّل هذا لدى الخادم بوصفه عنوان تطبيق أصلي. يُختار المنفذ من جديد عند كل تسجيل دخول (RFC 8252).</translation>
    </message>
    <message>
        <source>Sign-out removes the tokens here; at the server they end by themselves.</source>
        <translation>يزيل تسجيل الخروج الرموز هنا؛ أما لدى الخادم فتنتهي من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>There was no refresh token; the access token ends by itself.</source>
        <translation>لم يكن هناك رمز تحديث؛ وينتهي رمز الوصول من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The server offers no revocation; the tokens end by themselves.</source>
        <translation>لا يوفّر الخادم الإبطال؛ تنتهي الرموز من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>OpenID Connect knows no way to end every session from a program.</source>
        <translation>لا يعرف OpenID Connect طريقة لإنهاء كل الجلسات من برنامج.</translation>
    </message>
</context>
<context>
    <name>chatelaine::OidcNotices</name>
    <message>
        <source>Sign-in in the browser with PKCE (S256)</source>
        <translation>تسجيل الدخول في المتصفح مع PKCE (S256)</translation>
    </message>
    <message>
        <source>PKCE is not announced</source>
        <translation>لا يُعلَن PKCE</translation>
    </message>
    <message>
        <source>Chatelaine uses it all the same. Ask the server&apos;s administrator whether it is checked.</source>
        <translation>يستخدمه Chatelaine على أي حال. اسأل مدير الخادم هل يُتحقَّق منه.</translation>
    </message>
    <message>
        <source>Stays signed in (refresh token)</source>
        <translation>يبقى الدخول مسجَّلًا (رمز التحديث)</translation>
    </message>
    <message>
        <source>Refresh tokens are not announced</source>
        <translation>رموز التحديث غير معلَنة</translation>
    </message>
    <message>
        <source>You may have to sign in again when the token ends.</source>
        <translation>قد يلزم تسجيل الدخول مجددًا حين ينتهي الرمز.</translation>
    </message>
    <message>
        <source>Sign-in with a code on another device</source>
        <translation>تسجيل الدخول برمز قصير على جهاز آخر</translation>
    </message>
    <message>
        <source>Sign-in on another device is not offered</source>
        <translation>لا يتوفر تسجيل الدخول على جهاز آخر</translation>
    </message>
    <message>
        <source>Tokens can be revoked</source>
        <translation>يمكن إبطال الرموز</translation>
    </message>
    <message>
        <source>Token revocation is not offered</source>
        <translation>لا يتوفر إبطال الرموز</translation>
    </message>
    <message>
        <source>Password and implicit grants are announced</source>
        <translation>المنح بكلمة المرور والمنح الضمني معلَنان</translation>
    </message>
    <message>
        <source>The password grant is announced</source>
        <translation>المنح بكلمة المرور معلَن</translation>
    </message>
    <message>
        <source>The implicit grant is announced</source>
        <translation>المنح الضمني معلَن</translation>
    </message>
    <message>
        <source>Chatelaine does not use them. Tell the server&apos;s administrator.</source>
        <translation>لا يستخدم Chatelaine ذلك. أبلغ مدير الخادم.</translation>
    </message>
    <message>
        <source>The browser may still be signed in. Only the browser can end that.</source>
        <translation>قد يكون الدخول لا يزال مسجَّلًا في المتصفح. المتصفح وحده يستطيع إنهاء ذلك.</translation>
    </message>
</context>
<context>
    <name>chatelaine::OidcUserInfo</name>
    <message>
        <source>The server does not accept this sign-in any more.</source>
        <translation>لم يعد الخادم يقبل تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>Sign in again to go on; your settings are kept.</source>
        <translation>سجّل الدخول مجددًا للمتابعة؛ إعداداتك محفوظة.</translation>
    </message>
    <message>
        <source>The server does not tell your profile to this program.</source>
        <translation>لا يعطي الخادم ملفك الشخصي لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Sign in again with the scope “profile”.</source>
        <translation>سجّل الدخول مجددًا بالنطاق «profile».</translation>
    </message>
    <message>
        <source>The server did not answer with a profile (HTTP %1).</source>
        <translation>لم يرد الخادم بملف شخصي (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the server&apos;s administrator.</source>
        <translation>حاول مجددًا؛ وإن استمر ذلك فأبلغ مدير الخادم.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What the server knows</source>
        <translation>ما يعرفه الخادم</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>The server sent the profile of another person than the one signed in.</source>
        <translation>أرسل الخادم الملف الشخصي لشخص غير الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>Nothing of it is used. Tell the server&apos;s administrator.</source>
        <translation>لم يُستخدم منه شيء. أبلغ مدير الخادم.</translation>
    </message>
    <message>
        <source>The server sends profiles as signed tokens.</source>
        <translation>يرسل الخادم الملفات الشخصية رموزًا موقّعة.</translation>
    </message>
    <message>
        <source>This version does not read them. The claims of the ID token are shown instead.</source>
        <translation>لا يقرؤها هذا الإصدار. تُعرض مطالبات رمز الهوية بدلًا منها.</translation>
    </message>
    <message>
        <source>What the server sent is not a profile.</source>
        <translation>ما أرسله الخادم ليس ملفًا شخصيًا.</translation>
    </message>
    <message>
        <source>Check the issuer address and whether a proxy stands in between.</source>
        <translation>تحقّق من عنوان الجهة المصدرة ومن وجود وكيل في الطريق.</translation>
    </message>
    <message>
        <source>%1: the ID token says “%2”, the server says “%3”.</source>
        <translation>%1: يقول رمز الهوية «%2»، ويقول الخادم «%3».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>تم التحقق من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Reading the profile needs the scope “%1”.</source>
        <translation>تحتاج قراءة الملف الشخصي إلى النطاق «%1».</translation>
    </message>
    <message>
        <source>Ask for that scope and sign in again.</source>
        <translation>اطلب ذلك النطاق وسجّل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProfilePage</name>
    <message>
        <source>Reading the profile of %1…</source>
        <translation>جارٍ قراءة الملف الشخصي لـ %1…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message>
        <source>The profile could not be read again</source>
        <translation>تعذّرت قراءة الملف الشخصي مجددًا</translation>
    </message>
    <message>
        <source>The server says “%1”.</source>
        <translation>يقول الخادم: «%1».</translation>
    </message>
    <message>
        <source>The profile could not be read</source>
        <translation>تعذّرت قراءة الملف الشخصي</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>قُرئ %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProfileView</name>
    <message>
        <source>Contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>المجموعات والأدوار</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المصدرة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>chatelaine::QrCode</name>
    <message>
        <source>QR code with the sign-in address</source>
        <translation>رمز QR لعنوان تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>chatelaine::RawText</name>
    <message>
        <source>hidden · %1 characters</source>
        <translation>مخفي · عدد المحارف %1</translation>
    </message>
    <message>
        <source>[second part hidden, %1 characters: it holds %2]</source>
        <translation>[الجزء الثاني مخفي، عدد المحارف %1: يحمل %2]</translation>
    </message>
    <message numerus="yes">
        <source>Hide · %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>إخفاء · %Ln ث</numerusform>
            <numerusform>إخفاء · %Ln ث</numerusform>
            <numerusform>إخفاء · %Ln ث</numerusform>
            <numerusform>إخفاء · %Ln ث</numerusform>
            <numerusform>إخفاء · %Ln ث</numerusform>
            <numerusform>إخفاء · %Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal for 30 s</source>
        <translation>كشف لثلاثين ثانية</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>النص الخام</translation>
    </message>
    <message>
        <source>Raw text of the token</source>
        <translation>النص الخام للرمز</translation>
    </message>
    <message>
        <source>shown · %1 characters</source>
        <translation>ظاهر · عدد المحارف %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Refusal</name>
    <message>
        <source>You or the server declined</source>
        <translation>رفضتَ أنت أو الخادم</translation>
    </message>
    <message>
        <source>The server refused the sign-in</source>
        <translation>رفض الخادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Sign-in cancelled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>لا اتصال بالخادم</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <translation>رُفضت شهادة الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s description cannot be used</source>
        <translation>لا يمكن استخدام وصف الخادم</translation>
    </message>
    <message>
        <source>These settings do not fit</source>
        <translation>هذه الإعدادات لا تتوافق</translation>
    </message>
    <message>
        <source>The sign-in could not be stored</source>
        <translation>تعذّر حفظ تسجيل الدخول</translation>
    </message>
    <message>
        <source>This server needs what Chatelaine cannot do</source>
        <translation>يحتاج هذا الخادم إلى ما لا يستطيعه Chatelaine</translation>
    </message>
    <message>
        <source>Sign-in refused by Chatelaine</source>
        <translation>رفض Chatelaine تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was stored. Your other accounts are unchanged.</source>
        <translation>لم يُحفظ شيء. لم تتغيّر حساباتك الأخرى.</translation>
    </message>
    <message>
        <source>The server&apos;s answer failed a security check, so nothing was stored. Your other accounts are unchanged.</source>
        <translation>لم يجتز رد الخادم فحصًا أمنيًا، فلم يُحفظ شيء. لم تتغيّر حساباتك الأخرى.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
</context>
<context>
    <name>chatelaine::RefusedPage</name>
    <message>
        <source>The server says “%1”.</source>
        <translation>يقول الخادم: «%1».</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Checks of the answer</source>
        <translation>فحوص الرد</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>What this sign-in asked for, to compare with the application at the server</source>
        <translation>ما طلبه تسجيل الدخول هذا، لمقارنته بالتطبيق لدى الخادم</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>chatelaine::RenameDialog</name>
    <message>
        <source>Rename account</source>
        <translation>إعادة تسمية الحساب</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>الاسم في القائمة</translation>
    </message>
    <message>
        <source>For you alone. The server’s own name of this person stays as it is.</source>
        <translation>لك وحدك. يبقى اسم هذا الشخص لدى الخادم كما هو.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
</context>
<context>
    <name>chatelaine::ResultsDialog</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of each</source>
        <translation>ما آل إليه كل منها</translation>
    </message>
</context>
<context>
    <name>chatelaine::SaveBar</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>لم يتغيّر أي حقل</numerusform>
            <numerusform>تغيّر حقل واحد</numerusform>
            <numerusform>تغيّر حقلان</numerusform>
            <numerusform>تغيّرت %Ln حقول</numerusform>
            <numerusform>تغيّر %Ln حقلًا</numerusform>
            <numerusform>تغيّر %Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saving… %1</source>
        <comment>time so far</comment>
        <translation>جارٍ الحفظ… %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>chatelaine::SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>البحث في: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::SectionBar</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>المؤسسة: %1</translation>
    </message>
    <message>
        <source>Whose users are shown</source>
        <translation>المؤسسة التي يُعرض مستخدموها</translation>
    </message>
    <message>
        <source>Another organization…</source>
        <translation>مؤسسة أخرى…</translation>
    </message>
    <message>
        <source>Another organization</source>
        <translation>مؤسسة أخرى</translation>
    </message>
    <message>
        <source>Name of the organization, as the server writes it</source>
        <translation>اسم المؤسسة كما يكتبه الخادم</translation>
    </message>
    <message>
        <source>Show its users</source>
        <translation>عرض مستخدميها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Not in this version of Chatelaine yet.</source>
        <translation>ليس في هذا الإصدار من Chatelaine بعد.</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>القسم: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>محدَّد واحد</numerusform>
            <numerusform>محدَّدان</numerusform>
            <numerusform>%Ln محدَّدين</numerusform>
            <numerusform>%Ln محدَّدًا</numerusform>
            <numerusform>%Ln محدَّد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ServerForm</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file of certificate authorities</source>
        <translation>اختيار ملف سلطات التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>How the account is called in the list. Without one it is the person&apos;s name.</source>
        <translation>اسم الحساب في القائمة. من دونها يكون اسم الشخص.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Of the people who sign in. Without one the server decides.</source>
        <translation>مؤسسة من يسجّلون الدخول. من دونها يقرّر الخادم.</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>منفذ إعادة التوجيه</translation>
    </message>
    <message>
        <source>Only for a server that accepts no other. Without one the system gives a free one each time.</source>
        <translation>فقط لخادم لا يقبل غيره. من دونه يعطي النظام منفذًا متاحًا في كل مرة.</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>أي منفذ متاح</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف سلطات التصديق</translation>
    </message>
    <message>
        <source>Certificate authorities trusted for this server besides the system&apos;s, in PEM format.</source>
        <translation>سلطات تصديق موثوق بها لهذا الخادم إضافة إلى سلطات النظام، بصيغة PEM.</translation>
    </message>
    <message>
        <source>Only for a test server under a loopback address such as 127.0.0.1. Anybody who can read that connection can read the tokens.</source>
        <translation>فقط لخادم اختبار على عنوان استرجاع محلي مثل 127.0.0.1. من يستطيع قراءة ذلك الاتصال يستطيع قراءة الرموز.</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>نوع الخادم</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>عنوان الجهة المصدرة</translation>
    </message>
    <message>
        <source>The address your administrator gave you. Nothing is sent until you continue, except a request for the server&apos;s public description.</source>
        <translation>العنوان الذي أعطاك إياه مدير الخادم. لا يُرسل شيء حتى تتابع، سوى طلب وصف الخادم العام.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Of an application registered for desktop use. No client secret is needed.</source>
        <translation>معرّف تطبيق مسجَّل للاستخدام على سطح المكتب. لا يلزم سر عميل.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>offline_access keeps you signed in. Without it you sign in again when the token ends.</source>
        <translation>يُبقي offline_access دخولك مسجَّلًا. من دونه تسجّل الدخول مجددًا حين ينتهي الرمز.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Label, organization, redirect port, certificate, http</source>
        <translation>التسمية والمؤسسة ومنفذ إعادة التوجيه والشهادة وبروتوكول http</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>السماح بـ http غير المؤمَّن</translation>
    </message>
</context>
<context>
    <name>chatelaine::Servers</name>
    <message>
        <source>This account is not here any more.</source>
        <translation>لم يعد هذا الحساب هنا.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>اختر حسابًا آخر.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SetPasswordDialog</name>
    <message>
        <source>Set a password for “%1”</source>
        <translation>تعيين كلمة مرور لـ «%1»</translation>
    </message>
    <message>
        <source>The old one stops working at once. Tell the new one to the person yourself: it is not kept here.</source>
        <translation>تتوقف القديمة عن العمل فورًا. أبلغ الشخص بالجديدة بنفسك: لا تُحفظ هنا.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>كلمة المرور نفسها مجددًا</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>جارٍ تعيين كلمة المرور…</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>رحب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Servers are asked to answer in this language too.</source>
        <translation>يُطلب من الخوادم أيضًا أن ترد بهذه اللغة.</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>chatelaine::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>دون اختصار</translation>
    </message>
    <message>
        <source>“%1” has this shortcut. Choose another one.</source>
        <translation>هذا الاختصار لـ «%1». اختر غيره.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInFlow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>server address, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>تم تسجيل الدخول باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>لا شيء ينبغي معرفته</numerusform>
            <numerusform>أمر واحد ينبغي معرفته</numerusform>
            <numerusform>أمران ينبغي معرفتهما</numerusform>
            <numerusform>%Ln أمور ينبغي معرفتها</numerusform>
            <numerusform>%Ln أمرًا ينبغي معرفته</numerusform>
            <numerusform>%Ln أمر ينبغي معرفته</numerusform>
        </translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>فتح الحساب</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignOutDialog</name>
    <message>
        <source>Tokens ended on the server</source>
        <translation>أُنهيت الرموز على الخادم</translation>
    </message>
    <message>
        <source>Session on the server ended</source>
        <translation>أُنهيت الجلسة على الخادم</translation>
    </message>
    <message>
        <source>Sessions on all devices ended</source>
        <translation>أُنهيت الجلسات على كل الأجهزة</translation>
    </message>
    <message>
        <source>Refresh token deleted from the keyring</source>
        <translation>حُذف رمز التحديث من حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Account removed from the list</source>
        <translation>أُزيل الحساب من القائمة</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Not offered by this server: %1</source>
        <translation>لا يوفّره هذا الخادم: %1</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>إبقاء الدخول مسجَّلًا</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>تسجيل الخروج هنا</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>تسجيل خروج %1 من كل مكان؟</translation>
    </message>
    <message>
        <source>Sign %1 out here?</source>
        <translation>تسجيل خروج %1 هنا؟</translation>
    </message>
    <message>
        <source>The server ends every session and token of this account, on all devices. The refresh token is deleted from the keyring and the account leaves the list.</source>
        <translation>ينهي الخادم كل جلسات هذا الحساب ورموزه، على كل الأجهزة. يُحذف رمز التحديث من حلقة المفاتيح ويخرج الحساب من القائمة.</translation>
    </message>
    <message>
        <source>The server ends this session and its tokens. The refresh token is deleted from the keyring and the account leaves the list.</source>
        <translation>ينهي الخادم هذه الجلسة ورموزها. يُحذف رمز التحديث من حلقة المفاتيح ويخرج الحساب من القائمة.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>جارٍ سؤال الخادم</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed</source>
        <translation>
            <numerusform>لم تفشل أي خطوة</numerusform>
            <numerusform>فشلت خطوة واحدة</numerusform>
            <numerusform>فشلت خطوتان</numerusform>
            <numerusform>فشلت %Ln خطوات</numerusform>
            <numerusform>فشلت %Ln خطوة</numerusform>
            <numerusform>فشلت %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>إزالة %1 من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The refresh token is deleted from the keyring and the account leaves the list. The server is told nothing: its session and its tokens stay valid there until they end by themselves. To end them too, sign out instead.</source>
        <translation>يُحذف رمز التحديث من حلقة المفاتيح ويخرج الحساب من القائمة. لا يُبلَّغ الخادم بشيء: تبقى جلسته ورموزه صالحة هناك حتى تنتهي من تلقاء نفسها. لإنهائها أيضًا سجّل الخروج بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation>إبقاء الحساب</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>أُزيل من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Only then can the refresh token be deleted, and the account with it.</source>
        <translation>عندئذ فقط يمكن حذف رمز التحديث والحساب معه.</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>جارٍ سؤال حلقة المفاتيح</translation>
    </message>
</context>
<context>
    <name>chatelaine::StatusFooter</name>
    <message>
        <source>Keyring…</source>
        <translation>حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Keyring unlocked</source>
        <translation>حلقة المفاتيح غير مقفلة</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Keyring asks you</source>
        <translation>حلقة المفاتيح تسألك</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>لا حلقة مفاتيح</translation>
    </message>
    <message>
        <source>Keyring is silent</source>
        <translation>حلقة المفاتيح لا ترد</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>chatelaine::TimeWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>صالح لمدة %1</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>انتهى قبل %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدًا، %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenCard</name>
    <message>
        <source>The server gave none with the last refresh</source>
        <translation>لم يعطِ الخادم رمزًا مع آخر تجديد</translation>
    </message>
    <message>
        <source>None at the moment</source>
        <translation>لا يوجد في الوقت الحالي</translation>
    </message>
    <message>
        <source>This server gave none: sign in again when the access token ends</source>
        <translation>لم يعطِ هذا الخادم رمزًا: سجّل الدخول مجددًا حين ينتهي رمز الوصول</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>in the keyring · Secret Service</source>
        <translation>في حلقة المفاتيح · Secret Service</translation>
    </message>
    <message>
        <source>in memory until you quit</source>
        <translation>في الذاكرة حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>same text as the ID token</source>
        <translation>نص رمز الهوية نفسه</translation>
    </message>
    <message>
        <source>Only the server can read it · %1</source>
        <translation>لا يستطيع قراءته إلا الخادم · %1</translation>
    </message>
    <message>
        <source>JWT · %1 · %2</source>
        <translation>JWT · %1 · %2</translation>
    </message>
    <message>
        <source>no longer in the keyring</source>
        <translation>لم يعد في حلقة المفاتيح</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokenCardsModel</name>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>the server did not say how long</source>
        <translation>لم يذكر الخادم المدة</translation>
    </message>
    <message>
        <source>%1 · renewed %2</source>
        <translation>%1 · جُدّد %2</translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <translation>%1 · ينتهي %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ended 2 h ago · 07:50</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>ينتهي %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::TokensPage</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The tokens were renewed</source>
        <translation>جُدّدت الرموز</translation>
    </message>
    <message>
        <source>This token is not a JWT. Only the server can read it.</source>
        <translation>هذا الرمز ليس JWT. لا يستطيع قراءته إلا الخادم.</translation>
    </message>
    <message>
        <source>A refresh token is for the server alone, so there is nothing to check here.</source>
        <translation>رمز التحديث للخادم وحده، فلا شيء يُفحص هنا.</translation>
    </message>
    <message>
        <source>What only the server can read, only the server can check.</source>
        <translation>ما لا يقرؤه إلا الخادم لا يفحصه إلا الخادم.</translation>
    </message>
    <message>
        <source>Sign in again to use these</source>
        <translation>سجّل الدخول مجددًا لاستخدام هذه</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>لا اتصال بالخادم</translation>
    </message>
    <message>
        <source>This server gave no refresh token</source>
        <translation>لم يعطِ هذا الخادم رمز تحديث</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Needs a client secret, which this account has not</source>
        <translation>يحتاج إلى سر عميل، وليس لهذا الحساب سر</translation>
    </message>
    <message>
        <source>Not possible from here yet. Sign out ends the tokens.</source>
        <translation>غير ممكن من هنا بعد. تسجيل الخروج ينهي الرموز.</translation>
    </message>
    <message>
        <source>This server offers no revocation. Sign out ends the tokens.</source>
        <translation>لا يوفّر هذا الخادم الإبطال. تسجيل الخروج ينهي الرموز.</translation>
    </message>
    <message>
        <source>There is no access token</source>
        <translation>لا يوجد رمز وصول</translation>
    </message>
    <message>
        <source>No claim is chosen, or it is a secret</source>
        <translation>لم تُختر مطالبة، أو أنها سر</translation>
    </message>
    <message>
        <source>There is no verdict</source>
        <translation>لا يوجد حكم</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>لا يوجد نص</translation>
    </message>
    <message>
        <source>The access token was copied</source>
        <translation>نُسخ رمز الوصول</translation>
    </message>
    <message>
        <source>It is taken off the clipboard in 30 seconds. Clipboard managers may keep it.</source>
        <translation>يُزال من الحافظة بعد ثلاثين ثانية. قد تحتفظ به برامج إدارة الحافظة.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Copy claims without secrets</source>
        <translation>نسخ المطالبات دون الأسرار</translation>
    </message>
    <message>
        <source>Taken off the clipboard after 30 seconds. Clipboard managers may keep it.</source>
        <translation>يُزال من الحافظة بعد ثلاثين ثانية. قد تحتفظ به برامج إدارة الحافظة.</translation>
    </message>
    <message>
        <source>Introspect and Exchange need a client secret, which this account has not. To end the tokens, sign out.</source>
        <translation>يحتاج الاستعلام لدى الخادم والمبادلة إلى سر عميل، وليس لهذا الحساب سر. لإنهاء الرموز سجّل الخروج.</translation>
    </message>
</context>
<context>
    <name>chatelaine::User</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>لم يدخل قط</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>مقفل</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserCells</name>
    <message>
        <source>%1, not saved</source>
        <translation>%1، لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserDetails</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a time, the time</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserEditor</name>
    <message>
        <source>Show empty fields</source>
        <translation>إظهار الحقول الفارغة</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an old value</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old, new</comment>
        <translation>%1: %2 ‏←‏ %3</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserLook</name>
    <message>
        <source>“%1” is not there any more</source>
        <translation>لم يعد «%1» موجودًا</translation>
    </message>
    <message>
        <source>Somebody deleted this user meanwhile. Read the list again.</source>
        <translation>حذف أحدهم هذا المستخدم في هذه الأثناء. اقرأ القائمة مجددًا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserTableModel</name>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>%1, checked</source>
        <translation>%1، مؤشَّر</translation>
    </message>
    <message>
        <source>The server cannot sort by this.</source>
        <translation>لا يستطيع الخادم الفرز حسب هذا.</translation>
    </message>
</context>
<context>
    <name>chatelaine::UserWork</name>
    <message>
        <source>the server says “%1”.</source>
        <translation>يقول الخادم: «%1».</translation>
    </message>
    <message>
        <source>Saving “%1” was stopped</source>
        <translation>أُوقف حفظ «%1»</translation>
    </message>
    <message>
        <source>Whether the server took the changes is shown below; yours are kept.</source>
        <translation>يظهر أدناه هل أخذ الخادم التغييرات؛ تغييراتك محفوظة لديك.</translation>
    </message>
    <message>
        <source>“%1” was saved</source>
        <translation>حُفظ «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed; the others were not touched.</source>
        <translation>
            <numerusform>لم يتغيّر أي حقل؛ ولم تُمَسّ الحقول الأخرى.</numerusform>
            <numerusform>تغيّر حقل واحد؛ ولم تُمَسّ الحقول الأخرى.</numerusform>
            <numerusform>تغيّر حقلان؛ ولم تُمَسّ الحقول الأخرى.</numerusform>
            <numerusform>تغيّرت %Ln حقول؛ ولم تُمَسّ الحقول الأخرى.</numerusform>
            <numerusform>تغيّر %Ln حقلًا؛ ولم تُمَسّ الحقول الأخرى.</numerusform>
            <numerusform>تغيّر %Ln حقل؛ ولم تُمَسّ الحقول الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Deleting… %1</source>
        <translation>جارٍ الحذف… %1</translation>
    </message>
    <message>
        <source>Disabling… %1</source>
        <translation>جارٍ التعطيل… %1</translation>
    </message>
    <message>
        <source>Enabling… %1</source>
        <translation>جارٍ التفعيل… %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) enabled</source>
        <translation>
            <numerusform>لم يُفعَّل أي مستخدم</numerusform>
            <numerusform>فُعّل مستخدم واحد</numerusform>
            <numerusform>فُعّل مستخدمان</numerusform>
            <numerusform>فُعّل %Ln مستخدمين</numerusform>
            <numerusform>فُعّل %Ln مستخدمًا</numerusform>
            <numerusform>فُعّل %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users enabled</source>
        <translation>المستخدمون المفعَّلون: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) disabled</source>
        <translation>
            <numerusform>لم يُعطَّل أي مستخدم</numerusform>
            <numerusform>عُطّل مستخدم واحد</numerusform>
            <numerusform>عُطّل مستخدمان</numerusform>
            <numerusform>عُطّل %Ln مستخدمين</numerusform>
            <numerusform>عُطّل %Ln مستخدمًا</numerusform>
            <numerusform>عُطّل %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users disabled</source>
        <translation>المستخدمون المعطَّلون: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) deleted</source>
        <translation>
            <numerusform>لم يُحذف أي مستخدم</numerusform>
            <numerusform>حُذف مستخدم واحد</numerusform>
            <numerusform>حُذف مستخدمان</numerusform>
            <numerusform>حُذف %Ln مستخدمين</numerusform>
            <numerusform>حُذف %Ln مستخدمًا</numerusform>
            <numerusform>حُذف %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users deleted</source>
        <translation>المستخدمون المحذوفون: %1 من %2</translation>
    </message>
    <message>
        <source>“%1” was left as it was: %2</source>
        <translation>تُرك «%1» كما كان: %2</translation>
    </message>
    <message>
        <source>You stopped it. The others were left as they were.</source>
        <translation>أوقفتَ العملية. تُرك الآخرون كما كانوا.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n</source>
        <comment>people</comment>
        <translation>
            <numerusform>تراجع</numerusform>
            <numerusform>تراجع</numerusform>
            <numerusform>التراجع عن اثنين</numerusform>
            <numerusform>التراجع عن %Ln</numerusform>
            <numerusform>التراجع عن %Ln</numerusform>
            <numerusform>التراجع عن %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>“%1” is that way already</source>
        <translation>«%1» على هذه الحال أصلًا</translation>
    </message>
    <message>
        <source>Somebody else made the same change meanwhile.</source>
        <translation>أجرى شخص آخر التغيير نفسه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>سيتوقف بعد هذا…</translation>
    </message>
    <message>
        <source>“%1” is as it was</source>
        <translation>عاد «%1» كما كان</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) set back.</source>
        <translation>
            <numerusform>لم يُعَد أي حقل.</numerusform>
            <numerusform>أُعيد حقل واحد إلى ما كان عليه.</numerusform>
            <numerusform>أُعيد حقلان إلى ما كانا عليه.</numerusform>
            <numerusform>أُعيدت %Ln حقول إلى ما كانت عليه.</numerusform>
            <numerusform>أُعيد %Ln حقلًا إلى ما كان عليه.</numerusform>
            <numerusform>أُعيد %Ln حقل إلى ما كان عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersList</name>
    <message>
        <source>%1 (the server cannot)</source>
        <comment>a field that cannot be sorted by</comment>
        <translation>%1 (لا يستطيع الخادم)</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>مجموعة أخرى…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>البحث في المستخدمين</translation>
    </message>
    <message>
        <source>Reading users of %1…</source>
        <translation>جارٍ قراءة مستخدمي %1…</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>جارٍ القراءة مجددًا…</translation>
    </message>
    <message>
        <source>Searching for “%1”…</source>
        <translation>جارٍ البحث عن «%1»…</translation>
    </message>
    <message>
        <source>Reading more rows…</source>
        <translation>جارٍ قراءة صفوف أخرى…</translation>
    </message>
    <message>
        <source>rows below are from %1</source>
        <translation>الصفوف أدناه قُرئت %1</translation>
    </message>
    <message>
        <source>Not all of %1 rows could be read</source>
        <translation>تعذّرت قراءة كل الصفوف وعددها %1</translation>
    </message>
    <message>
        <source>The next rows could not be read</source>
        <translation>تعذّرت قراءة الصفوف التالية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة مجددًا</translation>
    </message>
    <message>
        <source>%1 users in %2</source>
        <translation>عدد المستخدمين في ⁨%2⁩: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئت %1</translation>
    </message>
    <message>
        <source>%1 match</source>
        <comment>people</comment>
        <translation>عدد النتائج: %1</translation>
    </message>
    <message>
        <source>Users, %1 matches</source>
        <translation>المستخدمون، عدد النتائج %1</translation>
    </message>
    <message>
        <source>The server does not tell how many match.</source>
        <translation>لا يذكر الخادم عدد النتائج.</translation>
    </message>
    <message>
        <source>At most %1 can be selected at once. Narrow the search first.</source>
        <translation>لا يمكن تحديد أكثر من %1 معًا. ضيّق البحث أولًا.</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>تحديد كل الـ %1</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Selecting all that match…</source>
        <translation>جارٍ تحديد كل النتائج…</translation>
    </message>
    <message>
        <source>Nothing more was selected</source>
        <translation>لم يُحدَّد شيء آخر</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersPage</name>
    <message>
        <source>The server has not said yet what this account may do.</source>
        <translation>لم يذكر الخادم بعد ما يجوز لهذا الحساب فعله.</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>تغيير آخر جارٍ الآن.</translation>
    </message>
    <message>
        <source>Check somebody, or go to a row first.</source>
        <translation>ضع علامة على أحد، أو انتقل إلى صف أولًا.</translation>
    </message>
    <message>
        <source>Go to a row first.</source>
        <translation>انتقل إلى صف أولًا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>New users go to this account&apos;s own organization. Switch back to it first.</source>
        <translation>يُضاف المستخدمون الجدد إلى مؤسسة هذا الحساب. عُد إليها أولًا.</translation>
    </message>
    <message>
        <source>Not in this version of Chatelaine yet.</source>
        <translation>ليس في هذا الإصدار من Chatelaine بعد.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>القراءة مجددًا (F5)</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>لم تُحفظ التغييرات على «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The changes to %n users are not saved.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة.</numerusform>
            <numerusform>لم تُحفظ التغييرات على مستخدم واحد.</numerusform>
            <numerusform>لم تُحفظ التغييرات على مستخدمَين.</numerusform>
            <numerusform>لم تُحفظ التغييرات على %Ln مستخدمين.</numerusform>
            <numerusform>لم تُحفظ التغييرات على %Ln مستخدمًا.</numerusform>
            <numerusform>لم تُحفظ التغييرات على %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)?</source>
        <translation>
            <numerusform>تجاهل %Ln تغيير؟</numerusform>
            <numerusform>تجاهل تغيير واحد؟</numerusform>
            <numerusform>تجاهل تغييرين؟</numerusform>
            <numerusform>تجاهل %Ln تغييرات؟</numerusform>
            <numerusform>تجاهل %Ln تغييرًا؟</numerusform>
            <numerusform>تجاهل %Ln تغيير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>أُضيف «%1»</translation>
    </message>
    <message>
        <source>The password of “%1” was set</source>
        <translation>عُيّنت كلمة مرور «%1»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Their values were kept</source>
        <translation>أُبقي على قيمهم</translation>
    </message>
    <message>
        <source>Nothing of “%1” was saved.</source>
        <translation>لم يُحفظ شيء من «%1».</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsersToolbar</name>
    <message>
        <source>Sorted by %1</source>
        <translation>الفرز حسب %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictPane</name>
    <message>
        <source>Expected: %1</source>
        <translation>المتوقَّع: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>الموجود: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>القاعدة: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Checks of the token</source>
        <translation>فحوص الرمز</translation>
    </message>
    <message>
        <source>Enter shows what was expected and found</source>
        <translation>يُظهر Enter ما كان متوقَّعًا وما وُجد</translation>
    </message>
</context>
<context>
    <name>chatelaine::VerdictSummary</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا فحص مرفوضًا</numerusform>
            <numerusform>فحص واحد مرفوض</numerusform>
            <numerusform>فحصان مرفوضان</numerusform>
            <numerusform>%Ln فحوص مرفوضة</numerusform>
            <numerusform>%Ln فحصًا مرفوضًا</numerusform>
            <numerusform>%Ln فحص مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>لا مجتاز</numerusform>
            <numerusform>واحد مجتاز</numerusform>
            <numerusform>اثنان مجتازان</numerusform>
            <numerusform>%Ln مجتازة</numerusform>
            <numerusform>%Ln مجتازًا</numerusform>
            <numerusform>%Ln مجتاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>لا شيء غير منطبق</numerusform>
            <numerusform>واحد لا ينطبق</numerusform>
            <numerusform>اثنان لا ينطبقان</numerusform>
            <numerusform>%Ln لا تنطبق</numerusform>
            <numerusform>%Ln لا ينطبق</numerusform>
            <numerusform>%Ln لا ينطبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>لا شيء لم يُجرَ</numerusform>
            <numerusform>واحد لم يُجرَ</numerusform>
            <numerusform>اثنان لم يُجريا</numerusform>
            <numerusform>%Ln لم تُجرَ</numerusform>
            <numerusform>%Ln لم يُجرَ</numerusform>
            <numerusform>%Ln لم يُجرَ</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُجرَ</translation>
    </message>
</context>
<context>
    <name>chatelaine::WaitBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>chatelaine::WaitingPage</name>
    <message>
        <source>Listen on this computer for the answer</source>
        <translation>الاستماع على هذا الحاسوب للرد</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>الاستماع على %1</translation>
    </message>
    <message>
        <source>Read the server&apos;s description</source>
        <translation>قراءة وصف الخادم</translation>
    </message>
    <message>
        <source>Server description read</source>
        <translation>قُرئ وصف الخادم</translation>
    </message>
    <message>
        <source>Ask whether the server accepts this request</source>
        <translation>سؤال الخادم هل يقبل هذا الطلب</translation>
    </message>
    <message>
        <source>The server accepts this request</source>
        <translation>يقبل الخادم هذا الطلب</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser</source>
        <translation>في انتظار إجابتك في المتصفح</translation>
    </message>
    <message>
        <source>Check the answer and the ID token</source>
        <translation>فحص الرد ورمز الهوية</translation>
    </message>
    <message>
        <source>Save the refresh token in the keyring</source>
        <translation>حفظ رمز التحديث في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>جارٍ فحص الرد</translation>
    </message>
    <message>
        <source>Nothing is stored before every check has passed.</source>
        <translation>لا يُحفظ شيء قبل اجتياز كل الفحوص.</translation>
    </message>
    <message>
        <source>Preparing the sign-in</source>
        <translation>جارٍ إعداد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your browser opens in a moment.</source>
        <translation>يُفتح متصفحك بعد لحظات.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>Sign in to %1 on the page that has just opened. This window goes on by itself.</source>
        <translation>سجّل الدخول إلى %1 في الصفحة التي فُتحت الآن. تتابع هذه النافذة تلقائيًا.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>تعذّر فتح أي متصفح</translation>
    </message>
    <message>
        <source>Copy the link into a browser on this computer, or scan the code with another device. This window goes on by itself.</source>
        <translation>انسخ الرابط إلى متصفح على هذا الحاسوب، أو امسح رمز QR بجهاز آخر. تتابع هذه النافذة تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 is asked for: %2</source>
        <translation>النطاقات المطلوبة من %1 هي %2</translation>
    </message>
    <message>
        <source>The address is too long for a QR code</source>
        <translation>العنوان أطول من أن يتسع له رمز QR</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>إظهار رمز QR</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>إخفاء رمز QR</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>إلغاء اللصق</translation>
    </message>
    <message>
        <source>Paste the address the browser shows</source>
        <translation>لصق العنوان الذي يظهر في المتصفح</translation>
    </message>
    <message>
        <source>Sign-in in the browser</source>
        <translation>تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>فتح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Take this address</source>
        <translation>استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>Address from the browser&apos;s address bar</source>
        <translation>العنوان من شريط عناوين المتصفح</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>على جهاز آخر</translation>
    </message>
    <message>
        <source>Opens the same page on another device. The answer must still reach this computer: if it does not, paste the address that the other browser shows at the end.</source>
        <translation>يفتح الصفحة نفسها على جهاز آخر. يجب أن يصل الرد إلى هذا الحاسوب على أي حال: وإن لم يصل، فألصق العنوان الذي يظهر في المتصفح الآخر في النهاية.</translation>
    </message>
    <message>
        <source>minutes left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>chatelaine::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
</TS>
