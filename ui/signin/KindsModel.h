// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace chatelaine {

/// Kinds of server to choose from. Those this program cannot speak to yet are listed as well, off
/// and with the reason.
class KindsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum KindRole { KindNameRole = Qt::UserRole + 1, DetailRole, IconRole, ReasonRole };

    /// `known` are the kinds that have a dialect.
    explicit KindsModel(QStringList known, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(const QString &kind) const;
    [[nodiscard]] int firstAvailable() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isKnown(int row) const;

    QStringList m_known;
};

} // namespace chatelaine
