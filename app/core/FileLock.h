// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>

namespace chatelaine {

/// The right to be the only one, against every other process of this person. The kernel keeps it
/// (flock(2)) and takes it back however the holder ends; what stands in the file has no meaning, so
/// one that was left behind, copied from another computer or cut short is in nobody's way.
class FileLock
{
public:
    enum class Refusal {
        Held,     ///< by somebody who is alive
        Unusable, ///< no plain file of this person, or it cannot be made (KR-08)
    };

    /// Never waits, whatever stands under that name.
    static std::expected<std::shared_ptr<FileLock>, Refusal> tryLock(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    FileLock(QByteArray name, int file);
    [[nodiscard]] bool isNamed() const;

    QByteArray m_name;
    int m_file;
};

} // namespace chatelaine
