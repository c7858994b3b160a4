// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSize>
#include <QString>
#include <QTranslator>

#include <memory>

namespace chatelaine::test {

/// The texts of the program, which a static library leaves out until they are named.
void loadTexts();

/// One way the program may look on somebody's desktop, for a test that goes through all of them:
/// `Guise::addRows()` in its _data function, a `Guise` at the start of its body. Language, direction,
/// palette and font are the desktop's again when it goes out of scope.
class Guise
{
public:
    /// light, dark, Chinese, Arabic, 200 %, smallest, large type and a language of long words.
    static void addRows();

    Guise();
    /// Only a language, without a row.
    explicit Guise(const QString &language);
    ~Guise();
    Guise(const Guise &) = delete;
    Guise &operator=(const Guise &) = delete;

    /// Of a page beside the accounts list, or beside the rail where the window is narrow.
    [[nodiscard]] QSize page() const { return m_page; }
    /// For the file of a picture.
    [[nodiscard]] QString name() const { return m_name; }

private:
    void speak(const QString &language);

    QSize m_page;
    QString m_name;
    QFont m_font;
    std::unique_ptr<QTranslator> m_longWords;
};

} // namespace chatelaine::test
