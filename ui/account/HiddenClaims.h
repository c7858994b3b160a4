// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Dialect.h"

#include <QJsonObject>
#include <QStringList>

namespace chatelaine {

/// Claims whose value must never be shown, as the account's dialect tells them. Elements of a list
/// have the path of the list.
class HiddenClaims
{
public:
    HiddenClaims() = default;
    explicit HiddenClaims(std::shared_ptr<const Dialect> dialect);

    /// Why the value under `path` is hidden; empty if it is not, or if there is nothing in it.
    [[nodiscard]] QString reason(const QString &path, const QJsonValue &value) const;
    /// Every path that is hidden, in order.
    [[nodiscard]] QStringList pathsIn(const QJsonObject &claims) const;
    /// `claims` with each hidden value replaced by an object that says why.
    [[nodiscard]] QJsonObject without(const QJsonObject &claims) const;

    static QString join(const QString &path, const QString &member);

private:
    [[nodiscard]] QString reasonFor(const QString &path) const;

    std::shared_ptr<const Dialect> m_dialect;
};

} // namespace chatelaine
