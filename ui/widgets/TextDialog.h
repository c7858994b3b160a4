// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace chatelaine {

/// Asks for one line of text.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString headline;
        QString label;
        QString take; ///< on the button that takes the text
        QString keep; ///< on the one that leaves everything as it is
    };

    TextDialog(const Words &words, const QString &text, QWidget *parent);

Q_SIGNALS:
    /// Without blanks around it, and never empty.
    void taken(const QString &text);
};

} // namespace chatelaine
