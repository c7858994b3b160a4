// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <coroutine>
#include <cstddef>
#include <expected>

namespace chatelaine {

/// The eighteen ways in which an operation can end early. Stable: scripts read the names.
enum class Category {
    Config,
    Discovery,
    Network,
    Tls,
    Callback,
    State,
    Issuer,
    Provider,
    Token,
    IdToken,
    Signature,
    UserInfo,
    Reauth,
    Storage,
    Timeout,
    Cancelled,
    Unsupported,
    Policy,
};

/// Lower case and in one word, as the command line prints it ("idtoken").
QString categoryName(Category category);

/// Why something ended early, and what a person can do about it.
///
/// `code` is stable, lower case with dots ("callback.state_mismatch"). `message` and `next` are
/// translated, plain text and free of secrets. `detail` may hold `requirement`, `http_status`,
/// `server_code`, `server_message`, `request_id` and, for a JWS, `reason`; text of a server in it
/// has gone through cleanText().
struct Error
{
    QString code;
    Category category = Category::Config;
    QString message;
    QString next;
    QJsonObject detail;

    /// The same error with one more member of `detail`.
    [[nodiscard]] Error with(QLatin1StringView member, const QJsonValue &value) &&;

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

/// For what either happens or does not.
using Done = std::expected<void, Error>;

#if defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE < 13
/// QCoro compares the handle of what it awaits with nullptr. For a Task<Result<QByteArray>> GCC 12
/// weighs std::expected's own comparison too, whose noexcept then depends on itself; this one is
/// found first.
template<typename Promise>
constexpr bool operator==(std::coroutine_handle<Promise> handle, std::nullptr_t) noexcept
{
    return !handle;
}
#endif

} // namespace chatelaine
