// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Colors.h"
#include "ui/widgets/Type.h"

#include <QLabel>

namespace chatelaine {

/// Plain text in one size of type and one colour role, both kept when font, palette or theme
/// change. Never interprets markup, so text of a server may be put in.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, Type type = Type::Body, Role role = Role::Text,
                   QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Wraps at words, and asks for the height that this takes (a wrapped QLabel in nested layouts
    /// gets too little).
    Label *wrapped();
    /// Cut with an ellipsis where it does not fit; the whole text is then in the tooltip.
    Label *elided();
    /// Text that may be marked and copied.
    Label *selectable();
    void setType(Type type);
    void setRole(Role role);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void mirror();
    void fit();
    [[nodiscard]] QString brokenText() const;
    [[nodiscard]] int lineHeight() const;

    Type m_type;
    Role m_role;
    Tone m_tone = Tone::Neutral;
    bool m_elided = false;
    bool m_busy = false;
};

} // namespace chatelaine
