// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QWidget>

namespace chatelaine {

/// A person as a coloured disc with initials, or with their picture. The colour belongs to the key
/// (an id), so a person keeps it wherever they appear.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int diameter, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &key);
    void setPicture(const QPixmap &picture);

    [[nodiscard]] QSize sizeHint() const override { return {m_diameter, m_diameter}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter *painter, const QRect &rect, const QString &name, const QString &key);
    static QString initials(const QString &name);
    static QColor color(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QString m_name;
    QString m_key;
    QPixmap m_picture;
};

} // namespace chatelaine
