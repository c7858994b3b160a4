// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SecretInput.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Longest line that can be a password or a client secret; more is a mistake, such as a binary.
constexpr qsizetype secretBytes = 4096;

/// Keeps what is typed off the screen for as long as it lives.
class NoEcho
{
public:
    NoEcho()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
};

/// False if a signal came first. read() alone would be taken up again after the handler of the
/// first Ctrl+C, and the second one would leave the terminal without echo; poll() never is (signal(7)).
bool waitForInput()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, -1) >= 0 || errno != EINTR;
}

Result<QString> readLine()
{
    QByteArray line;
    char byte = 0;
    while (true) {
        if (!waitForInput())
            return std::unexpected(
                Error{u"cli.cancelled"_s, Category::Cancelled, Tr::tr("Stopped."), {}, {}});
        if (::read(STDIN_FILENO, &byte, 1) != 1 || byte == '\n')
            break;
        line.append(byte);
        if (line.size() > secretBytes)
            break;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    const bool fits =
        !line.isEmpty() && line.size() <= secretBytes && QString::fromUtf8(line).toUtf8() == line;
    if (fits)
        return QString::fromUtf8(line);
    return std::unexpected(Error{u"cli.no_secret"_s,
                                 Category::Config,
                                 Tr::tr("No secret was given: one line of text is expected."),
                                 Tr::tr("Type it at the prompt, or pass it on standard input."),
                                 {}});
}

} // namespace

Result<QString> readSecret(const QString &prompt, bool fromStdin)
{
    if (fromStdin)
        return readLine();
    if (::isatty(STDIN_FILENO) == 0) {
        return std::unexpected(Error{u"cli.no_secret"_s,
                                     Category::Config,
                                     Tr::tr("A secret is needed, and there is no terminal to ask at."),
                                     Tr::tr("Pass it on standard input, and say so with --password-stdin."),
                                     {}});
    }
    std::fputs((prompt + u": "_s).toUtf8().constData(), stderr);
    const NoEcho silence;
    return readLine();
}

} // namespace chatelaine
