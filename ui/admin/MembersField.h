// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;

namespace chatelaine {

/// A field that holds several words as chips: press one to take it away, type and press Enter to
/// add. Wraps to as many lines as it needs.
class MembersField : public QFrame
{
    Q_OBJECT
public:
    explicit MembersField(QWidget *parent = nullptr);

    void setMembers(const QStringList &members);
    /// Those of the chips, and what stands typed in the field already.
    [[nodiscard]] QStringList members() const;
    /// What a member is called in the names of its buttons: "groups".
    void setTitle(const QString &title);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void rebuild();
    bool keyPressed(QObject *watched, int key);
    void take(qsizetype at);
    void addTyped();
    int arrange(int width, bool move) const;

    QStringList m_members;
    QString m_title;
    QList<QWidget *> m_chips;
    QLineEdit *m_edit;
};

} // namespace chatelaine
