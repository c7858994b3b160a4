// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QJsonObject>
#include <QString>

namespace chatelaine {

/// Standard output and standard error by the rules of the contract: under `--json` standard output
/// holds JSON and nothing else; text for people goes there only without it.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }

    /// The one answer of a command: `object` for scripts, `text` for people.
    void answer(const QJsonObject &object, const QString &text);
    /// One line of long work; `text` may be empty: then people see nothing of it.
    void event(const QJsonObject &object, const QString &text = {});
    /// Why it did not work. Always exit status 1.
    int fail(const Error &error);
    /// The same as the last line of long work.
    int failEvent(const Error &error);
    /// Wrong usage. Always exit status 2.
    int usage(const QString &text, const QJsonObject &detail = {});
    /// Progress and warnings, for people, on standard error.
    void note(const QString &text);

private:
    bool m_json;
};

/// `{"code","category","message","next","detail"}`.
QJsonObject toJson(const Error &error);

} // namespace chatelaine
