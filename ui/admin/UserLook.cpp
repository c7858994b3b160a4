// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/UserLook.h"

#include "core/CleanText.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::UserLook)
};

} // namespace

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

Error userlook::named(Error error, const QString &name)
{
    if (error.code == "directory.not_found"_L1) {
        error.message = Tr::tr("“%1” is not there any more").arg(name);
        error.next = Tr::tr("Somebody deleted this user meanwhile. Read the list again.");
    }
    return error;
}

} // namespace chatelaine
