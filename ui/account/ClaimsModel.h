// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/account/HiddenClaims.h"

#include <QAbstractItemModel>

namespace chatelaine {

/// The claims of one token as a tree: name, value, meaning. Values that the dialect calls secret
/// are nowhere in it. Below the third level it is filled when a row is opened.
class ClaimsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Claim, Value, Meaning, ColumnCount };
    enum ClaimRole {
        PathRole = Qt::UserRole + 1, ///< "properties.oauth_GitHub_id"
        SecretReasonRole,            ///< translated; empty if the value may be shown
        CopyRole,                    ///< what "copy claim" copies: the value, without secrets
    };

    explicit ClaimsModel(Clock clock = Clock(), QObject *parent = nullptr);
    ~ClaimsModel() override;

    /// `clientId` is the account's, to call it "this client". `dialect` may be null. False if that is
    /// what it shows already: what is opened and chosen stays.
    bool show(const QJsonObject &claims, const std::shared_ptr<const Dialect> &dialect,
              const QString &clientId);
    /// Times are told relative to now; call when some of it has passed.
    void tick();
    /// Another language.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    [[nodiscard]] Node *node(const QModelIndex &index) const;
    void fill(Node *parent, int levels);
    void addChild(Node *parent, const QString &key, const QString &path, const QJsonValue &value);
    [[nodiscard]] QString meaning(const Node *node) const;
    [[nodiscard]] QString timeMeaning(const QString &claim, qint64 seconds) const;
    [[nodiscard]] QString display(const Node *node, int column) const;

    Clock m_clock;
    HiddenClaims m_hidden;
    std::shared_ptr<const Dialect> m_dialect;
    QString m_clientId;
    std::unique_ptr<Node> m_root;
};

} // namespace chatelaine
