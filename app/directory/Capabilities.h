// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace chatelaine {

/// Something this server and this account can do, or why not.
struct Capability
{
    QString name; ///< stable: "users.list", "users.edit", "users.set_password", …
    bool available = false;
    QString reason; ///< translated, when not available
};

class Capabilities
{
public:
    Capabilities() = default;
    explicit Capabilities(QList<Capability> all);

    [[nodiscard]] const QList<Capability> &all() const { return m_all; }
    [[nodiscard]] bool has(const QString &name) const;
    /// Why `name` is off; a general sentence if the server never spoke of it.
    [[nodiscard]] QString reason(const QString &name) const;

private:
    QList<Capability> m_all;
};

} // namespace chatelaine
