// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QTimer>

class QLineEdit;

namespace chatelaine {

class Button;

/// A field to search in, with a choice of what to search where there is more than one. Tells what
/// to look for a quarter of a second after typing stops, and at once on Enter.
class SearchBox : public QFrame
{
    Q_OBJECT
public:
    struct Field
    {
        QString name;
        QString title; ///< translated
    };

    explicit SearchBox(QWidget *parent = nullptr);

    /// With one field or none there is no choice; one field is still named in the placeholder's
    /// place, so that a person knows what is searched.
    void setFields(const QList<Field> &fields);
    void setField(const QString &name);
    [[nodiscard]] QString field() const { return m_field; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void openFields();

Q_SIGNALS:
    void searched(const QString &field, const QString &text);
    /// Return or the arrow down: on to what was found.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QList<Field> m_fields;
    QString m_field;
    QString m_told;
    Button *m_choice;
    QLineEdit *m_edit;
    Button *m_clear;
    QTimer m_pause;
};

} // namespace chatelaine
