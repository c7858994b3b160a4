// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/KeyringFault.h"

#include "core/CleanText.h"
#include "core/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

Error fault(const QString &code, const QString &message, const QString &next)
{
    return Error{code, Category::Storage, message, next, {}};
}

Error withCause(Error error, const QString &cause)
{
    if (!cause.isEmpty())
        error.detail.insert("server_message"_L1, cleanText(cause));
    return error;
}

QString stateMessage(KeyringState state)
{
    switch (state) {
    case KeyringState::Unknown:
        return Tr::tr("The keyring was not asked yet.");
    case KeyringState::Unlocked:
        return Tr::tr("The keyring is unlocked.");
    case KeyringState::Locked:
        return Tr::tr("The keyring is locked.");
    case KeyringState::Prompting:
        return Tr::tr("The keyring asks for its password in a window of its own.");
    case KeyringState::NoService:
        return Tr::tr("No keyring service runs in this session.");
    case KeyringState::NoBus:
        return Tr::tr("This session has no D-Bus, so no keyring can be reached.");
    case KeyringState::NoCollection:
        return Tr::tr("The keyring service has no default keyring yet.");
    case KeyringState::Hung:
        return Tr::tr("The keyring does not answer.");
    }
    std::unreachable();
}

QString stateNext(KeyringState state)
{
    switch (state) {
    case KeyringState::Unknown:
    case KeyringState::Unlocked:
        return {};
    case KeyringState::Locked:
        return Tr::tr("Unlock the keyring; the accounts are kept.");
    case KeyringState::Prompting:
        return Tr::tr("Answer that window; the accounts are kept.");
    case KeyringState::NoService:
        return Tr::tr("Start a keyring service such as GNOME Keyring, KWallet or KeePassXC.");
    case KeyringState::NoBus:
        return Tr::tr("Start the program from a desktop session.");
    case KeyringState::NoCollection:
        return Tr::tr("Unlock the keyring; its service will ask for a password for a new keyring.");
    case KeyringState::Hung:
        return Tr::tr("Look for a hidden keyring window, or restart the keyring service.");
    }
    std::unreachable();
}

} // namespace

QString keyringStateName(KeyringState state)
{
    switch (state) {
    case KeyringState::Unknown:
        return u"unknown"_s;
    case KeyringState::Unlocked:
        return u"unlocked"_s;
    case KeyringState::Locked:
        return u"locked"_s;
    case KeyringState::Prompting:
        return u"prompting"_s;
    case KeyringState::NoService:
        return u"no_service"_s;
    case KeyringState::NoBus:
        return u"no_bus"_s;
    case KeyringState::NoCollection:
        return u"no_collection"_s;
    case KeyringState::Hung:
        return u"hung"_s;
    }
    std::unreachable();
}

QString keyringStateText(KeyringState state)
{
    return sentences({stateMessage(state), stateNext(state)});
}

Error keyringFault(KeyringState state)
{
    QString code;
    switch (state) {
    case KeyringState::Locked:
    case KeyringState::Prompting:
        code = u"keyring.locked"_s;
        break;
    case KeyringState::Hung:
        code = u"keyring.timeout"_s;
        break;
    default:
        code = u"keyring.unavailable"_s;
    }
    return fault(code, stateMessage(state), stateNext(state)).with("keyring"_L1, keyringStateName(state));
}

Error keyringCancelled()
{
    return Error{u"cancelled"_s, Category::Cancelled, Tr::tr("Stopped waiting for the keyring."), {}, {}};
}

Error keyringRefused()
{
    return fault(u"keyring.refused"_s, Tr::tr("The keyring did not allow it."),
                 Tr::tr("Try again and confirm the keyring’s window."));
}

Error keyringNotFound()
{
    return fault(u"keyring.not_found"_s, Tr::tr("The keyring is open and holds no record of this account."),
                 Tr::tr("Sign in to this account again."));
}

Error keyringDamaged(const QString &cause)
{
    return withCause(fault(u"keyring.damaged"_s,
                           Tr::tr("The keyring’s record of this account cannot be read."),
                           Tr::tr("Sign in to this account again; the record will be replaced.")),
                     cause);
}

Error keyringWriteFailed(const QString &cause)
{
    return withCause(fault(u"keyring.write_failed"_s, Tr::tr("The keyring did not keep what it was given."),
                           Tr::tr("The account stays signed in until you quit. Check the keyring service.")),
                     cause);
}

Error keyringDeleteFailed(const QString &cause)
{
    return withCause(fault(u"keyring.delete_failed"_s, Tr::tr("The record is still in the keyring."),
                           Tr::tr("Try again, or remove it in the keyring’s own program.")),
                     cause);
}

Error keyringNeedsGlib()
{
    return fault(
        u"keyring.unavailable"_s,
        Tr::tr("This program runs without GLib’s event loop, so the keyring’s answers cannot arrive."),
        Tr::tr("Start it without QT_NO_GLIB in the environment."));
}

} // namespace chatelaine
