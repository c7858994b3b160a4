// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AboutDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

constexpr int markSize = 48;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Chatelaine"));
    auto *mark = new QLabel;
    mark->setPixmap(icons::application().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    const QStringList facts{u"Qt "_s + QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                            u"GPL-3.0-or-later"_s};
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new Label(tr("Chatelaine %1").arg(QCoreApplication::applicationVersion()), Type::Title));
    words->addWidget((new Label(facts.join(u" · "_s), Type::Small, Role::Second))->wrapped()->selectable());
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *close = new Button(tr("Close"), {}, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(
        (new Label(tr("Signs in to identity servers, shows what tokens say, administers users.")))
            ->wrapped());
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(500);
    close->setDefault(true);
    close->setFocus();
    connect(close, &Button::clicked, this, &QDialog::accept);
}

} // namespace chatelaine
