// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Button.h"

namespace chatelaine {

/// Opens and closes what stands below it. Not a checked button: open is no choice that needs a
/// tint, the arrow tells it.
class FoldButton : public Button
{
    Q_OBJECT
public:
    explicit FoldButton(QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void retranslate(const QString &text);

Q_SIGNALS:
    void toggledOpen(bool open);

private:
    void showState();

    bool m_open = false;
};

} // namespace chatelaine
