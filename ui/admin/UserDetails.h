// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "directory/Directory.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QScrollArea;

namespace chatelaine {

class Avatar;
class Button;
class Chip;
class Label;
class SaveBar;
class UserEditor;

/// The pane of one person: who it is, the form, what can be done with them, and what is not saved.
class UserDetails : public QWidget
{
    Q_OBJECT
public:
    struct PageActions
    {
        QAction *close;
        QAction *save;
        QAction *discard;
        QAction *password;
        QAction *actAs;
    };

    UserDetails(const PageActions &actions, const Clock &clock, QWidget *parent = nullptr);
    ~UserDetails() override;

    void setDirectory(Directory *directory, const QString &organization);
    /// Whose people are shown from now on.
    void setOrganization(const QString &organization);
    void setCapabilities(const Capabilities &capabilities);
    void setAway(const QString &reason);
    /// Shows what the list has at once, then what the server says of this one person.
    void showUser(const User &user, const Change &draft);
    /// A newer reading; what is being edited stays.
    void refresh(const User &user);
    /// After a save: the form starts from the new values.
    void accept(const User &user);
    void clear();
    void setSaving(bool saving);
    /// Scrolls to the field that has the focus.
    void showFocus();

    [[nodiscard]] const std::optional<User> &user() const { return m_user; }
    [[nodiscard]] UserEditor *editor() const { return m_editor; }
    [[nodiscard]] SaveBar *saveBar() const { return m_saveBar; }
    [[nodiscard]] QWidget *firstAction() const;

Q_SIGNALS:
    void edited();
    void read(const chatelaine::User &user);
    void readFailed(const chatelaine::Error &error);
    void enableWanted(bool enabled);
    void deleteWanted();
    void saveCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead(QAction *close);
    QWidget *makeActions(const PageActions &actions);
    QCoro::Task<void> readAgain();
    void showHead();
    [[nodiscard]] QString seenText() const;
    void showReasons();
    void retranslate();
    void recolour();

    Clock m_clock;
    QPointer<Directory> m_directory;
    QString m_organization;
    std::optional<Capabilities> m_capabilities;
    QString m_away;
    std::optional<User> m_user;
    Cancellation m_reading;
    QTimer m_settle;

    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_inside = nullptr; ///< what scrolls
    QWidget *m_panel = nullptr;
    bool m_low = false;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_account;
    Chip *m_state;
    Label *m_seen;
    QScrollArea *m_scroll;
    UserEditor *m_editor;
    Button *m_enable;
    Button *m_more;
    QAction *m_delete;
    Label *m_reasons;
    QLabel *m_reasonIcon;
    SaveBar *m_saveBar;
};

} // namespace chatelaine
