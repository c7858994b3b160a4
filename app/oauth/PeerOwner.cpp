// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/PeerOwner.h"

#include <QFile>
#include <QList>

#include <netinet/in.h>
#include <unistd.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace chatelaine::peerowner {

namespace {

constexpr uid_t root = 0;
/// What a user namespace shows for users that are not mapped into it (user_namespaces(7)).
constexpr uid_t nobody = 65534;
constexpr qsizetype tableBytes = 16 * 1024 * 1024;

/// As the kernel prints it: words of 32 bits in the computer's own order, then the port.
QByteArray spelled(const TcpEnd &end, bool asIpv6)
{
    const Q_IPV6ADDR bytes = end.address.toIPv6Address();
    std::array<quint32, 4> words{};
    std::memcpy(words.data(), bytes.c, sizeof words);
    if (!asIpv6)
        words = {htonl(end.address.toIPv4Address())};
    QByteArray text;
    for (size_t at = 0; at < (asIpv6 ? words.size() : 1); ++at)
        text += QByteArray::number(words.at(at), 16).toUpper().rightJustified(8, '0');
    return text + ':' + QByteArray::number(end.port, 16).toUpper().rightJustified(4, '0');
}

struct Owner
{
    uid_t user = root;
    bool isAlive = false; ///< a process holds the socket
};

std::optional<Owner> find(QByteArrayView table, const QByteArray &local, const QByteArray &remote)
{
    constexpr qsizetype localColumn = 1;
    constexpr qsizetype remoteColumn = 2;
    constexpr qsizetype userColumn = 7;
    constexpr qsizetype inodeColumn = 9;
    const QByteArray wanted = local + ' ' + remote + ' ';
    const qsizetype at = table.indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    const qsizetype start = table.first(at).lastIndexOf('\n') + 1;
    const qsizetype end = table.indexOf('\n', at);
    const QByteArray line = table.sliced(start, (end < 0 ? table.size() : end) - start).toByteArray();
    const QList<QByteArray> columns = line.simplified().split(' ');
    if (columns.size() <= inodeColumn || columns.at(localColumn) != local ||
        columns.at(remoteColumn) != remote)
        return std::nullopt;
    return Owner{columns.at(userColumn).toUInt(), columns.at(inodeColumn).toULongLong() != 0};
}

QByteArray tables()
{
    QByteArray text;
    for (const auto &name : {u"/proc/self/net/tcp"_s, u"/proc/self/net/tcp6"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            text += file.read(tableBytes);
    }
    return text;
}

} // namespace

bool isStranger(QByteArrayView table, const TcpEnd &peer, const TcpEnd &here, uid_t ours)
{
    if (ours == root)
        return false;
    std::optional<Owner> owner;
    if (peer.address.protocol() == QAbstractSocket::IPv4Protocol)
        owner = find(table, spelled(peer, false), spelled(here, false));
    // A socket for both protocols stands in the other table, with a mapped address (RFC 4291 §2.5.5.2).
    if (!owner)
        owner = find(table, spelled(peer, true), spelled(here, true));
    if (!owner || !owner->isAlive)
        return true;
    return owner->user != ours && owner->user != root && owner->user != nobody;
}

bool isStranger(const TcpEnd &peer, const TcpEnd &here)
{
    const uid_t ours = ::geteuid();
    const QByteArray first = tables();
    if (first.isEmpty() || !isStranger(first, peer, here, ours))
        return false;
    // The kernel writes the table in pieces, and connections that come and go can push one out.
    return isStranger(tables(), peer, here, ours);
}

} // namespace chatelaine::peerowner
