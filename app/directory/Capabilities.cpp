// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/Capabilities.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Capabilities)
};

const Capability *find(const QList<Capability> &all, const QString &name)
{
    const auto at =
        std::find_if(all.begin(), all.end(), [&name](const Capability &each) { return each.name == name; });
    return at == all.end() ? nullptr : &*at;
}

} // namespace

Capabilities::Capabilities(QList<Capability> all)
    : m_all(std::move(all))
{
}

bool Capabilities::has(const QString &name) const
{
    const Capability *found = find(m_all, name);
    return found && found->available;
}

QString Capabilities::reason(const QString &name) const
{
    const Capability *found = find(m_all, name);
    if (!found)
        return Tr::tr("This server does not offer this to programs.");
    return found->available ? QString() : found->reason;
}

} // namespace chatelaine
