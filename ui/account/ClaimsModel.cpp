// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ClaimsModel.h"

#include "core/CleanText.h"
#include "core/TimeWords.h"
#include "ui/account/ClaimMeaning.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/Colors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int levelsAtOnce = 3;

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        // NumericDates and identifiers are integers; scientific notation would change their text.
        if (std::floor(number) == number && std::abs(number) < 9e15)
            return QString::number(value.toInteger());
        return QString::number(number, 'g', 17);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return u"[%1]"_s.arg(value.toArray().size());
    case QJsonValue::Object:
        return u"{%1}"_s.arg(value.toObject().size());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

QString wholeText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented)).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented)).trimmed();
    return scalarText(value);
}

/// JSON objects have no order; people look for these first, in this one.
QStringList inOrder(QStringList names)
{
    static const QStringList first{
        u"iss"_s, u"sub"_s,   u"aud"_s,       u"azp"_s, u"client_id"_s, u"exp"_s, u"nbf"_s,
        u"iat"_s, u"nonce"_s, u"auth_time"_s, u"acr"_s, u"amr"_s,       u"jti"_s, u"scope"_s,
    };
    const auto rank = [](const QString &name) {
        const qsizetype at = first.indexOf(name);
        return at < 0 ? first.size() : at;
    };
    std::ranges::stable_sort(names, {}, rank);
    return names;
}

} // namespace

struct ClaimsModel::Node
{
    QString key;
    QString path;
    QJsonValue value; ///< null in place of a secret
    QString secret;
    Node *parent = nullptr;
    int row = 0;
    bool filled = false;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isBranch() const
    {
        return (value.isObject() && !value.toObject().isEmpty()) ||
               (value.isArray() && !value.toArray().isEmpty());
    }
};

ClaimsModel::ClaimsModel(Clock clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(std::move(clock))
    , m_root(std::make_unique<Node>())
{
}

ClaimsModel::~ClaimsModel() = default;

bool ClaimsModel::show(const QJsonObject &claims, const std::shared_ptr<const Dialect> &dialect,
                       const QString &clientId)
{
    if (m_root && m_root->value == claims && m_dialect == dialect && m_clientId == clientId)
        return false;
    beginResetModel();
    m_dialect = dialect;
    m_hidden = HiddenClaims(dialect);
    m_clientId = clientId;
    m_root = std::make_unique<Node>();
    m_root->value = claims;
    fill(m_root.get(), levelsAtOnce);
    endResetModel();
    return true;
}

void ClaimsModel::addChild(Node *parent, const QString &key, const QString &path, const QJsonValue &value)
{
    auto child = std::make_unique<Node>();
    child->key = key;
    child->path = path;
    child->secret = m_hidden.reason(path, value);
    if (child->secret.isEmpty())
        child->value = value;
    child->parent = parent;
    child->row = static_cast<int>(parent->children.size());
    parent->children.push_back(std::move(child));
}

void ClaimsModel::fill(Node *parent, int levels)
{
    if (parent->filled || levels == 0)
        return;
    parent->filled = true;
    if (parent->value.isObject()) {
        const QJsonObject object = parent->value.toObject();
        const QStringList names = parent == m_root.get() ? inOrder(object.keys()) : object.keys();
        for (const QString &name : names)
            addChild(parent, name, HiddenClaims::join(parent->path, name), object.value(name));
    } else if (parent->value.isArray()) {
        const QJsonArray array = parent->value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            addChild(parent, QString::number(i), parent->path, array.at(i));
    }
    for (const auto &child : parent->children)
        fill(child.get(), levels - 1);
}

ClaimsModel::Node *ClaimsModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ClaimsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children.at(static_cast<size_t>(row)).get());
}

QModelIndex ClaimsModel::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? node(child)->parent : nullptr;
    if (!above || above == m_root.get())
        return {};
    return createIndex(above->row, 0, above);
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int ClaimsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool ClaimsModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *above = node(parent);
    return above->filled ? !above->children.empty() : above->isBranch();
}

bool ClaimsModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *above = node(parent);
    return !above->filled && above->isBranch();
}

void ClaimsModel::fetchMore(const QModelIndex &parent)
{
    Node *above = node(parent);
    if (above->filled)
        return;
    const qsizetype count =
        above->value.isArray() ? above->value.toArray().size() : above->value.toObject().size();
    beginInsertRows(parent.siblingAtColumn(0), 0, static_cast<int>(count) - 1);
    fill(above, 1);
    endInsertRows();
}

QString ClaimsModel::timeMeaning(const QString &claim, qint64 seconds) const
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(seconds).toUTC();
    const QDateTime now = m_clock.now();
    const QString moment = timewords::moment(when, now);
    const bool ahead = when > now;
    if (claim == "exp"_L1)
        return ahead ? tr("Ends %1, in %2").arg(moment, timewords::span(now.secsTo(when)))
                     : tr("Ended %1").arg(moment);
    if (claim == "nbf"_L1)
        return ahead ? tr("Begins %1").arg(moment) : tr("Began %1").arg(moment);
    if (claim == "iat"_L1)
        return tr("Issued %1").arg(moment);
    if (claim == "auth_time"_L1)
        return tr("Signed in %1").arg(moment);
    return tr("Changed %1").arg(moment);
}

QString ClaimsModel::meaning(const Node *node) const
{
    if (!node->secret.isEmpty())
        return node->secret;
    if (node->parent->value.isArray())
        return node->parent->path == "aud"_L1 && node->value.toString() == m_clientId && !m_clientId.isEmpty()
                   ? tr("this client")
                   : QString();
    if (node->parent != m_root.get())
        return m_dialect ? m_dialect->claimMeaning(node->path) : QString();
    // 8e11 seconds is the year 27320; anything behind it is no time.
    if (isTimeClaim(node->key) && node->value.isDouble() && std::abs(node->value.toDouble()) < 8e11)
        return timeMeaning(node->key, static_cast<qint64>(node->value.toDouble()));
    QString registered = registeredClaimMeaning(node->key);
    if (!registered.isEmpty() || !m_dialect)
        return registered;
    return m_dialect->claimMeaning(node->key);
}

QString ClaimsModel::display(const Node *node, int column) const
{
    if (column == Claim)
        return cleanText(node->key);
    if (column == Meaning)
        return meaning(node);
    return node->secret.isEmpty() ? cleanText(scalarText(node->value)) : tr("Hidden: a secret");
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = this->node(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(node, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Value && isTimeClaim(node->key) && node->value.isDouble() &&
            node->parent == m_root.get())
            return timewords::exact(QDateTime::fromSecsSinceEpoch(node->value.toInteger()).toUTC());
        return index.column() == Value && !node->secret.isEmpty() ? node->secret
                                                                  : display(node, index.column());
    case cell::MonoRole:
        return index.column() == Claim || (index.column() == Value && node->secret.isEmpty());
    case cell::SecondRole:
        return index.column() == Meaning;
    case cell::ToneRole:
    case cell::IconRole:
        if (index.column() != Value || node->secret.isEmpty())
            return {};
        return role == cell::IconRole ? QVariant(u"eye-off"_s) : QVariant(static_cast<int>(Tone::Warning));
    case PathRole:
        return node->path;
    case SecretReasonRole:
        return node->secret;
    case CopyRole:
        if (!node->secret.isEmpty())
            return QString();
        // A branch may hold a secret further down.
        return wholeText(node->value.isObject() || node->value.isArray()
                             ? m_hidden.without(QJsonObject{{node->path, node->value}}).value(node->path)
                             : node->value);
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Claim:
        return tr("Claim");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

void ClaimsModel::tick()
{
    if (const int rows = rowCount())
        Q_EMIT dataChanged(index(0, Meaning), index(rows - 1, Meaning),
                           {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void ClaimsModel::retranslate()
{
    // Meanings and reasons come from the dialect and are translated there: read them again.
    const QJsonObject claims = m_root->value.toObject();
    show(claims, m_dialect, m_clientId);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace chatelaine
