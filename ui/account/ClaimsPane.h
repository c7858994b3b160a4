// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/ClaimsModel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace chatelaine {

class Label;

/// The claims of one token with a filter above them. Instead of claims it can show why there are none.
class ClaimsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsPane(const Clock &clock = Clock(), QWidget *parent = nullptr);

    void show(const QJsonObject &claims, const std::shared_ptr<const Dialect> &dialect,
              const QString &clientId);
    /// No claims, and a sentence that says why.
    void showNone(const QString &why);
    void tick();
    void retranslate();

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    /// The current claim's value; empty if none is current or it is a secret.
    [[nodiscard]] QString currentText() const;

Q_SIGNALS:
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter(const QString &text);
    void shareWidth();

    ClaimsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    Label *m_heading;
    QLineEdit *m_filter;
    QTreeView *m_view;
    Label *m_none;
};

} // namespace chatelaine
