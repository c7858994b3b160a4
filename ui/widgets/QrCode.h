// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

namespace chatelaine {

/// An address as a QR code: black on white in both themes, because readers expect it, with the
/// quiet zone of four modules that the standard asks for.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);

    /// False if the text does not fit in a code; nothing is shown then.
    bool setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBitArray m_modules; ///< row by row
    int m_side = 0;      ///< in modules, without the quiet zone
};

} // namespace chatelaine
