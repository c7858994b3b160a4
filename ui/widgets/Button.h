// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>
#include <QPushButton>

namespace chatelaine {

enum class ButtonKind { Normal, Primary, Flat, Danger };

/// A push button in one of four looks. Made from an action it shows the action's text, icon,
/// tooltip and whether it is off; its accessible description then holds the reason. Space and Enter
/// press the button that has the focus, also where Enter would mean another one.
class Button : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(QString kind READ kindName CONSTANT)
public:
    explicit Button(QAction *action, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);
    explicit Button(const QString &text, const QString &icon = {}, ButtonKind kind = ButtonKind::Normal,
                    QWidget *parent = nullptr);
    /// Icon alone; `name` is its tooltip and accessible name.
    static Button *iconOnly(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    /// Name of an icon; the style draws it in the button's text colour.
    void setIconName(const QString &name);
    /// Without its text, where space is short. Tooltip and accessible name still tell it.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] QString kindName() const;
    /// The text, also while compact.
    void setLabel(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void showText();

    QPointer<QAction> m_action;
    QString m_label;
    ButtonKind m_kind;
    bool m_compact = false;
};

} // namespace chatelaine
