// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UserLook.h"

#include "core/CleanText.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

QString userlook::icon(User::State state)
{
    switch (state) {
    case User::State::Active:
        return {};
    case User::State::Administrator:
        return u"shield"_s;
    case User::State::Disabled:
        return u"ban"_s;
    case User::State::Deleted:
        return u"trash"_s;
    case User::State::NeverSignedIn:
        return u"mail"_s;
    case User::State::LockedOut:
        return u"lock"_s;
    }
    std::unreachable();
}

Tone userlook::tone(User::State state)
{
    switch (state) {
    case User::State::Disabled:
        return Tone::Refused;
    case User::State::LockedOut:
        return Tone::Warning;
    case User::State::Administrator:
        return Tone::Information;
    default:
        return Tone::NotApplicable;
    }
}

QString userlook::name(const User &user)
{
    return cleanText(user.displayName.isEmpty() ? user.name : user.displayName);
}

} // namespace chatelaine
