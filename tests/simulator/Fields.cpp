// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fields.h"

#include "Json.h"

#include <map>
#include <stdexcept>
#include <unordered_map>

namespace simulator {

namespace {

// Members in the order of the wire. ":b" flag, ":i" number, ":n" list or map that is null until set, else
// text.
const std::map<std::string_view, std::string_view> specifications = {
    {"user",
     "owner name createdTime updatedTime deletedTime id externalId type password passwordSalt passwordType "
     "displayName firstName lastName avatar avatarType permanentAvatar email emailVerified:b phone "
     "countryCode region location address:n addresses:n affiliation title idCardType idCard realName "
     "isVerified:b homepage bio tag language gender birthday education score:i karma:i ranking:i balance:i "
     "balanceCredit:i currency balanceCurrency isDefaultAvatar:b isOnline:b isAdmin:b isForbidden:b "
     "isDeleted:b signupApplication hash preHash registerType registerSource accessToken originalToken "
     "originalRefreshToken createdIp lastSigninTime lastSigninIp github google qq wechat facebook dingtalk "
     "weibo gitee linkedin wecom lark gitlab adfs baidu alipay casdoor infoflow apple azuread azureadb2c "
     "slack steam bilibili okta douyin kwai line amazon auth0 battlenet bitbucket box cloudfoundry "
     "dailymotion deezer digitalocean discord dropbox eveonline fitbit gitea heroku influxcloud instagram "
     "intercom kakao lastfm mailru meetup microsoftonline naver nextcloud onedrive oura patreon paypal "
     "salesforce shopify soundcloud spotify strava stripe telegram tiktok tumblr twitch twitter typetalk "
     "uber vk wepay xero yahoo yammer yandex zoom metamask web3onboard custom custom2 custom3 custom4 "
     "custom5 custom6 custom7 custom8 custom9 custom10 webauthnCredentials:n preferredMfaType "
     "recoveryCodes:n totpSecret mfaPhoneEnabled:b mfaEmailEnabled:b mfaRadiusEnabled:b mfaRadiusUsername "
     "mfaRadiusProvider mfaPushEnabled:b mfaPushReceiver mfaPushProvider multiFactorAuths:n invitation "
     "invitationCode faceIds:n cart:n ldap uidNumber:i properties:n roles:n permissions:n groups:n "
     "lastChangePasswordTime lastSigninWrongTime signinWrongTimes:i managedAccounts:n mfaAccounts:n "
     "mfaItems:n mfaRememberDeadline needUpdatePassword:b ipWhitelist applicationScopes:n"},
    {"organization",
     "owner name createdTime displayName websiteUrl logo logoDark favicon hasPrivilegeConsent:b "
     "passwordType passwordSalt passwordOptions:n passwordObfuscatorType passwordObfuscatorKey "
     "passwordExpireDays:i tokenRetentionDays:i recordRetentionDays:i countryCodes:n defaultAvatar "
     "usePermanentAvatar:b defaultApplication defaultTokenFormat userTypes:n tags:n languages:n "
     "themeData:n masterPassword defaultPassword masterVerificationCode ipWhitelist initScore:i "
     "enableSoftDeletion:b isProfilePublic:b useEmailAsUsername:b enableTour:b disableSignin:b "
     "ipRestriction navItems:n userNavItems:n widgetItems:n mfaItems:n mfaRememberInHours:i accountMenu "
     "accountItems:n dcrPolicy ldapAttributes:n kerberosRealm kerberosKdcHost kerberosKeytab "
     "kerberosServiceName orgBalance:i userBalance:i balanceCredit:i balanceCurrency"},
    {"application",
     "owner name createdTime displayName category type scopes:n logo title favicon order:i homepageUrl "
     "description organization cert defaultGroup defaultTag headerHtml pageHtml enablePassword:b "
     "enableSignUp:b enableGuestSignin:b disableSignin:b enableSigninSession:b enableAutoSignin:b "
     "enableCodeSignin:b enableExclusiveSignin:b enableSamlCompress:b enableSamlC14n10:b "
     "enableSamlPostBinding:b disableSamlAttributes:b enableSamlAssertionSignature:b "
     "useEmailAsSamlNameId:b enableWebAuthn:b enableLinkWithEmail:b orgChoiceMode samlReplyUrl providers:n "
     "signinMethods:n signupItems:n signinItems:n grantTypes:n organizationObj:n certPublicKey tags:n "
     "samlAttributes:n samlHashAlgorithm samlC14nPrefix isShared:b ipRestriction clientId clientSecret "
     "clientCert redirectUris:n backchannelLogoutUri forcedRedirectOrigin tokenFormat tokenSigningMethod "
     "tokenFields:n tokenAttributes:n expireInHours:i refreshExpireInHours:i cookieExpireInHours:i "
     "signupUrl signinUrl forgetUrl affiliationUrl ipWhitelist termsOfUse signupHtml signinHtml "
     "themeData:n footerHtml formCss formCssMobile formOffset:i formSideHtml formBackgroundUrl "
     "formBackgroundUrlMobile failedSigninLimit:i failedSigninFrozenTime:i codeResendTimeout:i "
     "customScopes:n domain otherDomains:n upstreamHost sslMode sslCert CertObj:n registrationAccessToken"},
    {"group", "owner name createdTime updatedTime displayName manager contactEmail type parentId parentName "
              "isTopGroup:b users:n haveChildren:b isEnabled:b gidNumber:i properties:n"},
    {"role", "owner name createdTime displayName description users:n groups:n roles:n domains:n isEnabled:b"},
    {"permission",
     "owner name createdTime displayName description users:n groups:n roles:n domains:n model adapter "
     "resourceType resources:n actions:n effect isEnabled:b expireTime submitter approver approveTime "
     "state"},
    {"token",
     "owner name createdTime application organization user code accessToken refreshToken accessTokenHash "
     "refreshTokenHash expiresIn:i scope tokenType grantType codeChallenge codeIsUsed:b codeExpireIn:i "
     "resource dPoPJkt"},
    {"record",
     "id:i owner name createdTime organization clientIp user method requestUri action language object "
     "response statusCode:i detail isTriggered:b"},
    {"cert",
     "owner name createdTime displayName scope type cryptoAlgorithm bitSize:i expireInYears:i expireTime "
     "domainExpireTime provider account accessKey accessSecret certificate privateKey"},
    {"key", "owner name createdTime updatedTime displayName type organization application user accessKey "
            "accessSecret expireTime state"},
    {"invitation",
     "owner name createdTime updatedTime displayName code isRegexp:b quota:i usedCount:i application "
     "username email phone signupGroup defaultCode state"},
    {"provider",
     "owner name createdTime displayName category type subType method clientId clientSecret clientId2 "
     "clientSecret2 cert customAuthUrl customTokenUrl customUserInfoUrl customLogoutUrl customLogo scopes "
     "userMapping:n httpHeaders:n host port:i disableSsl:b sslMode title content receiver regionId "
     "signName templateCode appId endpoint intranetEndpoint domain bucket pathPrefix metadata idP "
     "issuerUrl enableSignAuthnRequest:b emailRegex providerUrl enableProxy:b enablePkce:b state"},
    {"session", "owner name application createdTime sessionId:n ExclusiveSignin:b"},
    {"webhook", "owner name createdTime organization url method contentType headers:n events:n tokenFields:n "
                "objectFields:n isUserExtended:b singleOrgOnly:b isEnabled:b maxRetries:i retryInterval:i "
                "useExponentialBackoff:b"},
};

std::vector<Field> parse(std::string_view specification)
{
    std::vector<Field> fields;
    while (!specification.empty()) {
        const auto end = specification.find(' ');
        std::string_view word = specification.substr(0, end);
        specification = end == std::string_view::npos ? std::string_view() : specification.substr(end + 1);
        Field field;
        if (word.size() > 2 && word[word.size() - 2] == ':') {
            field.type = static_cast<Field::Type>(word.back());
            word.remove_suffix(2);
        }
        field.name = word;
        for (const char letter : word) {
            if (letter >= 'A' && letter <= 'Z' && letter != word.front())
                field.column += '_';
            field.column += static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
        }
        field.absent = field.type == Field::Flag     ? "false"
                       : field.type == Field::Number ? "0"
                       : field.type == Field::Other  ? "null"
                                                     : "\"\"";
        fields.push_back(field);
    }
    return fields;
}

} // namespace

const std::vector<Field> &fieldsOf(std::string_view kind)
{
    static const auto all = [] {
        std::map<std::string_view, std::vector<Field>> parsed;
        for (const auto &[name, specification] : specifications)
            parsed[name] = parse(specification);
        return parsed;
    }();
    const auto found = all.find(kind);
    if (found == all.end())
        throw std::logic_error("no such kind: " + std::string(kind));
    return found->second;
}

const Field *fieldOf(std::string_view kind, std::string_view nameOrColumn)
{
    using Index = std::unordered_map<std::string_view, const Field *>;
    static const auto all = [] {
        std::map<std::string_view, Index> indexes;
        for (const auto &[name, specification] : specifications) {
            for (const Field &field : fieldsOf(name)) {
                indexes[name].emplace(field.name, &field);
                indexes[name].emplace(field.column, &field);
            }
        }
        return indexes;
    }();
    const Index &index = all.at(kind);
    const auto found = index.find(nameOrColumn);
    return found == index.end() ? nullptr : found->second;
}

void write(std::string &out, std::string_view kind, const Json &sparse, std::string_view omitted)
{
    char separator = '{';
    for (const Field &field : fieldsOf(kind)) {
        const Json member = sparse.at(field.name);
        // The two members that appear only when they hold something.
        if (field.name == omitted || (!member && field.name == "multiFactorAuths"))
            continue;
        out += separator;
        out += '"';
        out += field.name;
        out += "\":";
        if (member)
            out += member.dump();
        else
            out += field.absent;
        separator = ',';
    }
    out += '}';
}

std::string written(std::string_view kind, const Json &sparse)
{
    std::string out;
    write(out, kind, sparse);
    return out;
}

std::string typeError(std::string_view kind, std::string_view goType, const Json &body)
{
    const auto nameOf = [](const Json &value) {
        return json_is_boolean(value.raw())  ? "bool"
               : json_is_number(value.raw()) ? "number"
               : value.isString()            ? "string"
               : value.isArray()             ? "array"
                                             : "object";
    };
    if (!body.isObject())
        return body.isNull() ? ""
                             : std::string("json: cannot unmarshal ") + nameOf(body) +
                                   " into Go value of type object." + std::string(goType);
    std::string problem;
    body.each([&](const std::string &name, const Json &value) {
        const Field *field = fieldOf(kind, name);
        if (!field || !problem.empty() || value.isNull())
            return;
        const bool good = field->type == Field::Text     ? value.isString()
                          : field->type == Field::Flag   ? json_is_boolean(value.raw())
                          : field->type == Field::Number ? json_is_number(value.raw())
                                                         : value.isArray() || value.isObject();
        if (!good)
            problem = std::string("json: cannot unmarshal ") + nameOf(value) + " into Go struct field " +
                      std::string(goType) + "." + name + " of type " +
                      (field->type == Field::Text     ? "string"
                       : field->type == Field::Flag   ? "bool"
                       : field->type == Field::Number ? "int"
                                                      : "[]string");
    });
    return problem;
}

} // namespace simulator
