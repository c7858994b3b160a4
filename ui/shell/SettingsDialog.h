// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace chatelaine {

class Button;
class FormRow;
class Theme;

/// Theme, language and density; each takes effect at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Theme *theme, QWidget *parent);

Q_SIGNALS:
    void languageChosen(const QString &tag);
    void densityChanged();
    void shortcutsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    Theme *m_theme;
    QComboBox *m_themes;
    QComboBox *m_languages;
    QComboBox *m_densities;
    FormRow *m_themeRow;
    FormRow *m_languageRow;
    FormRow *m_densityRow;
    Button *m_shortcuts;
    Button *m_close;
};

} // namespace chatelaine
