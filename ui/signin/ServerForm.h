// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace chatelaine {

class Button;
class FoldButton;
class FormRow;
class KindsModel;
class KindsView;
class Label;

/// The fields that describe a server and our registration there. Holds no opinion about whether
/// the server exists.
class ServerForm : public QWidget
{
    Q_OBJECT
public:
    ServerForm(const Accounts *accounts, const QStringList &kinds, QWidget *parent = nullptr);

    void setServer(const std::optional<Server> &server);
    [[nodiscard]] SignInChoice choice() const;
    [[nodiscard]] Server server() const;
    [[nodiscard]] std::shared_ptr<const Dialect> dialect() const;
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    /// What decides where the description is read from.
    void serverChanged();
    /// Any field.
    void changed();
    void submitted();

private:
    void addKinds(const QStringList &kinds);
    void addFields();
    void addAdvanced();
    void kindChanged();
    void showRedirect();
    void retranslateAdvanced();
    QLineEdit *addField(FormRow **row, bool isAddress);

    const Accounts *m_accounts;
    QString m_issuer; ///< as it was when the change was last told
    bool m_scopeTouched = false;
    KindsModel *m_kinds;
    KindsView *m_kindsView;
    Label *m_kindsLabel;
    FormRow *m_issuerRow = nullptr;
    FormRow *m_clientRow = nullptr;
    FormRow *m_scopeRow = nullptr;
    FormRow *m_redirectRow = nullptr;
    FormRow *m_portRow = nullptr;
    FormRow *m_caRow = nullptr;
    FormRow *m_organizationRow = nullptr;
    FormRow *m_labelRow = nullptr;
    QLineEdit *m_issuerField = nullptr;
    QLineEdit *m_clientField = nullptr;
    QLineEdit *m_scopeField = nullptr;
    QLineEdit *m_redirectField = nullptr;
    QSpinBox *m_portField = nullptr;
    QLineEdit *m_caField = nullptr;
    QLineEdit *m_organizationField = nullptr;
    QLineEdit *m_labelField = nullptr;
    Button *m_copy = nullptr;
    Button *m_chooseCa = nullptr;
    QCheckBox *m_http = nullptr;
    FormRow *m_httpRow = nullptr;
    FoldButton *m_fold = nullptr;
    Label *m_advancedNames = nullptr;
    QWidget *m_advanced = nullptr;
};

} // namespace chatelaine
