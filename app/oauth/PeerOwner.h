// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHostAddress>

#include <sys/types.h>

namespace chatelaine {

/// One end of a connection on this computer.
struct TcpEnd
{
    QHostAddress address;
    quint16 port = 0;
};

/// Whose program a loopback connection comes from, by the kernel's table of connections (proc(5)).
///
/// The state of a sign-in stands in the address that the browser is started with, and on a computer
/// with several users anybody may read that in the list of processes. So whoever knows the state is
/// not yet the person's own browser.
namespace peerowner {

/// Whether `table`, a text like /proc/net/tcp, says that the end `peer` of the connection to `here`
/// belongs to another ordinary user than `ours`, or to no process any more: a browser stays for its
/// page. Root and users that this namespace cannot name are let through, and root is told nothing.
bool isStranger(QByteArrayView table, const TcpEnd &peer, const TcpEnd &here, uid_t ours);

/// The same for this process and the tables of its network; false where they cannot be read.
bool isStranger(const TcpEnd &peer, const TcpEnd &here);

} // namespace peerowner
} // namespace chatelaine
