// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StopSignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace chatelaine {

namespace {

// A handler may do little more than write to a descriptor (signal-safety(7)).
int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t caught = 0;

extern "C" void onSignal(int number)
{
    caught = number;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(Cancellation cancellation, QObject *parent)
    : QObject(parent)
    , m_cancellation(std::move(cancellation))
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pipeEnds) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &StopSignals::take);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

int StopSignals::exitStatus() const
{
    return caught != 0 ? 128 + caught : 0;
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

void StopSignals::take()
{
    char number = 0;
    if (::read(pipeEnds[0], &number, 1) != 1)
        return;
    m_cancellation.cancel();
}

} // namespace chatelaine
