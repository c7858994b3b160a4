// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/KindsModel.h"

#include <array>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Kind
{
    const char *name;
    const char *title;
    const char *detail;
    const char *icon;
};

constexpr std::array kinds{
    Kind{"casdoor", "Casdoor", QT_TRANSLATE_NOOP("chatelaine::KindsModel", "Self-hosted or cloud"), "server"},
    Kind{"kinde", "Kinde", QT_TRANSLATE_NOOP("chatelaine::KindsModel", "*.kinde.com"), "globe"},
    Kind{"genauth", "GenAuth", QT_TRANSLATE_NOOP("chatelaine::KindsModel", "Cloud or private host"),
         "server"},
    Kind{"oidc", "OpenID Connect", QT_TRANSLATE_NOOP("chatelaine::KindsModel", "Any other server"), "key"},
};

} // namespace

KindsModel::KindsModel(QStringList known, QObject *parent)
    : QAbstractListModel(parent)
    , m_known(std::move(known))
{
}

bool KindsModel::isKnown(int row) const
{
    return m_known.contains(QLatin1StringView(kinds.at(static_cast<size_t>(row)).name));
}

int KindsModel::rowOf(const QString &kind) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (kind == QLatin1StringView(kinds.at(static_cast<size_t>(row)).name))
            return row;
    return -1;
}

int KindsModel::firstAvailable() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (isKnown(row))
            return row;
    return -1;
}

void KindsModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int KindsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kinds.size());
}

QVariant KindsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind &kind = kinds.at(static_cast<size_t>(index.row()));
    const QString title = QString::fromLatin1(kind.title);
    const QString reason = isKnown(index.row()) ? QString() : tr("Not in this version yet");
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(title, reason.isEmpty() ? tr(kind.detail) : reason);
    case Qt::ToolTipRole:
    case ReasonRole:
        return reason;
    case KindNameRole:
        return QString::fromLatin1(kind.name);
    case DetailRole:
        return reason.isEmpty() ? tr(kind.detail) : reason;
    case IconRole:
        return QString::fromLatin1(kind.icon);
    default:
        return {};
    }
}

Qt::ItemFlags KindsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isKnown(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace chatelaine
