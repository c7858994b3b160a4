// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsDialog.h"

#include "ui/shell/LanguageChoice.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace chatelaine {

SettingsDialog::SettingsDialog(Theme *theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_themes(new QComboBox)
    , m_languages(new QComboBox)
    , m_densities(new QComboBox)
    , m_themeRow(new FormRow({}, m_themes, FormRow::Layout::LabelBeside))
    , m_languageRow(new FormRow({}, m_languages, FormRow::Layout::LabelBeside))
    , m_densityRow(new FormRow({}, m_densities, FormRow::Layout::LabelBeside))
    , m_shortcuts(new Button(QString(), QString(), ButtonKind::Flat))
    , m_close(new Button(QString(), QString(), ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    for (FormRow *row : {m_themeRow, m_languageRow, m_densityRow})
        column->addWidget(row);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_shortcuts);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    setMinimumWidth(460);
    m_close->setDefault(true);

    connect(m_themes, &QComboBox::activated, this, [this](int at) { m_theme->setChoice(Theme::Choice(at)); });
    connect(m_languages, &QComboBox::activated, this,
            [this](int at) { Q_EMIT languageChosen(m_languages->itemData(at).toString()); });
    connect(m_densities, &QComboBox::activated, this, [this](int at) {
        metrics::setDensity(metrics::Density(at));
        Q_EMIT densityChanged();
    });
    connect(m_shortcuts, &Button::clicked, this, &SettingsDialog::shortcutsWanted);
    connect(m_close, &Button::clicked, this, &SettingsDialog::close);
    retranslate();
}

void SettingsDialog::fill()
{
    m_themes->clear();
    m_themes->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    m_themes->setCurrentIndex(int(m_theme->choice()));
    m_languages->clear();
    const QList<languagechoice::Choice> languages = languagechoice::all();
    for (const languagechoice::Choice &each : languages)
        m_languages->addItem(each.name, each.tag);
    m_languages->setCurrentIndex(m_languages->findData(languagechoice::saved()));
    m_densities->clear();
    m_densities->addItems({tr("Compact"), tr("Normal"), tr("Roomy")});
    m_densities->setCurrentIndex(int(metrics::density()));
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_themeRow->setLabel(tr("Colours"));
    m_languageRow->setLabel(tr("Language"));
    m_languageRow->setHelp(tr("Servers are asked to answer in this language too."));
    m_densityRow->setLabel(tr("Height of rows"));
    m_shortcuts->setLabel(tr("Keyboard shortcuts"));
    m_close->setLabel(tr("Close"));
    fill();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chatelaine
