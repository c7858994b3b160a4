// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

QString categoryName(Category category)
{
    switch (category) {
    case Category::Config:
        return u"config"_s;
    case Category::Discovery:
        return u"discovery"_s;
    case Category::Network:
        return u"network"_s;
    case Category::Tls:
        return u"tls"_s;
    case Category::Callback:
        return u"callback"_s;
    case Category::State:
        return u"state"_s;
    case Category::Issuer:
        return u"issuer"_s;
    case Category::Provider:
        return u"provider"_s;
    case Category::Token:
        return u"token"_s;
    case Category::IdToken:
        return u"idtoken"_s;
    case Category::Signature:
        return u"signature"_s;
    case Category::UserInfo:
        return u"userinfo"_s;
    case Category::Reauth:
        return u"reauth"_s;
    case Category::Storage:
        return u"storage"_s;
    case Category::Timeout:
        return u"timeout"_s;
    case Category::Cancelled:
        return u"cancelled"_s;
    case Category::Unsupported:
        return u"unsupported"_s;
    case Category::Policy:
        return u"policy"_s;
    }
    std::unreachable();
}

Error Error::with(QLatin1StringView member, const QJsonValue &value) &&
{
    detail.insert(member, value);
    return std::move(*this);
}

} // namespace chatelaine
