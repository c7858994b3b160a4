// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ListState.h"

#include "core/CleanText.h"
#include "ui/admin/RowSkeleton.h"
#include "ui/widgets/Button.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// What an administrator can send to whoever runs the server. Holds no secret: Error never does.
QString report(const Error &error)
{
    QStringList lines{error.code, error.message};
    for (const QLatin1StringView member :
         {"server_message"_L1, "server_code"_L1, "http_status"_L1, "request_id"_L1}) {
        const QString value = error.detail.value(member).toVariant().toString();
        if (!value.isEmpty())
            lines << QString(member + u": "_s + value);
    }
    return lines.join(u'\n');
}

} // namespace

ListState::ListState(QWidget *parent)
    : QWidget(parent)
    , m_page(new StatePage)
    , m_skeleton(new RowSkeleton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_page);
    column->addWidget(m_skeleton);
    m_page->hide();
}

void ListState::begin()
{
    m_skeleton->hide();
    m_page->clearButtons();
    m_page->show();
}

void ListState::addButton(const QString &text, const QString &icon, void (ListState::*signal)())
{
    auto *button = new Button(text, icon, icon.isEmpty() ? ButtonKind::Flat : ButtonKind::Normal);
    connect(button, &Button::clicked, this, signal);
    m_page->addButton(button);
}

void ListState::showLoading(bool slow)
{
    m_page->hide();
    m_skeleton->setShown(slow);
    m_skeleton->show();
}

void ListState::showNothingFound(const Question &question)
{
    begin();
    const QString group = cleanText(question.group);
    const bool searched = !question.text.isEmpty();
    QString text = tr("Look for another spelling, or search in another field.");
    if (!searched)
        text = tr("The group may have another name, or be empty.");
    else if (!group.isEmpty())
        text = tr("Searched in “%1” of the users in group “%2”.").arg(question.field, group);
    else if (!question.everybody.isEmpty())
        text = tr("Searched in “%1” of %2 users. Another field may have it.")
                   .arg(question.field, question.everybody);
    m_page->set(u"search"_s,
                searched ? tr("No user matches “%1”").arg(question.text)
                         : tr("Nobody is in group “%1”").arg(group),
                text);
    if (searched && !group.isEmpty())
        addButton(question.everybody.isEmpty() ? tr("Search everybody")
                                               : tr("Search all %1").arg(question.everybody),
                  u"search"_s, &ListState::clearFiltersWanted);
    if (searched)
        addButton(tr("Clear search"), group.isEmpty() ? u"clear"_s : QString(),
                  &ListState::clearSearchWanted);
    else
        addButton(tr("Clear filters"), u"clear"_s, &ListState::clearFiltersWanted);
}

void ListState::showEmpty(QAction *add)
{
    begin();
    m_page->set(u"users"_s, tr("No users yet"), tr("Add the first one."));
    m_page->addButton(new Button(add, ButtonKind::Primary));
}

void ListState::showRefused(const Error &error)
{
    begin();
    const QString said = cleanText(error.detail.value("server_message"_L1).toString());
    const QString text = said.isEmpty() ? error.message : tr("The server answered “%1”.").arg(said);
    m_page->set(u"octagon-cross"_s, tr("Users could not be read"), QString(text + u'\n' + error.next),
                Tone::Refused);
    addButton(tr("Try again"), u"refresh"_s, &ListState::retryWanted);
    auto *copy = new Button(tr("Copy report"), u"copy"_s);
    connect(copy, &Button::clicked, this, [error] { QGuiApplication::clipboard()->setText(report(error)); });
    m_page->addButton(copy);
}

void ListState::showNoRight(const QString &reason)
{
    begin();
    m_page->set(u"lock"_s, tr("You may not see users here"), reason);
    addButton(tr("Ask the server again"), u"refresh"_s, &ListState::retryWanted);
}

void ListState::showStopped()
{
    begin();
    m_page->set(u"stop"_s, tr("Reading was stopped"), tr("Nothing is shown, because nothing was read."));
    addButton(tr("Read again"), u"refresh"_s, &ListState::retryWanted);
}

void ListState::showNone()
{
    begin();
    m_page->set(u"info"_s, tr("No directory here"),
                tr("Servers of this kind tell programs nothing about other users. Profile and tokens work."));
}

} // namespace chatelaine
