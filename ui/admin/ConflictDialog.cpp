// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ConflictDialog.h"

#include "ui/admin/FieldValue.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Line.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

enum Choice { Theirs = 0, Yours = 1 };
constexpr int iconSize = 24;

QString words(const QJsonValue &value, const Field &field)
{
    const QString text = fieldvalue::text(value, field.type);
    return text.isEmpty() ? ConflictDialog::tr("nothing", "an old value") : text;
}

} // namespace

ConflictDialog::ConflictDialog(const QString &name, const QList<Conflict> &conflicts, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString headline = tr("Somebody else changed %n of these fields", nullptr, int(conflicts.size()));
    setWindowTitle(headline);
    auto *icon = new QLabel;
    icon->setPixmap(icons::get(u"warning"_s, Tone::Warning).pixmap(iconSize));
    auto *title = new Label(headline, Type::Title);
    title->wrapped();
    auto *text = new Label(
        tr("“%1” is not what it was when you began. Nothing was saved yet. Choose for each field.").arg(name),
        Type::Body, Role::Second);
    text->wrapped();
    auto *said = new QVBoxLayout;
    said->setSpacing(4);
    said->addWidget(title);
    said->addWidget(text);
    said->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(said, 1);

    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    addHead(grid);
    for (const Conflict &conflict : conflicts)
        addRow(grid, conflict);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *back = new Button(tr("Go on editing"));
    auto *save = new Button(tr("Save what is chosen"), {}, ButtonKind::Primary);
    save->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    back->setDefault(true);
    resize(640, 360);
    for (const QButtonGroup *group : std::as_const(m_choices))
        connect(group, &QButtonGroup::idToggled, save, [this, save] { save->setEnabled(isComplete()); });
    connect(back, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, [this] {
        QStringList yours;
        for (auto each = m_choices.cbegin(); each != m_choices.cend(); ++each)
            if (each.value()->checkedId() == Yours)
                yours << each.key();
        Q_EMIT chosen(yours);
        accept();
    });
}

QList<ConflictDialog::Conflict> ConflictDialog::parse(const Error &error, const QList<Field> &fields)
{
    QList<Conflict> conflicts;
    const QJsonArray all = error.detail.value("conflicts"_L1).toArray();
    for (const auto &each : all) {
        const QJsonObject object = each.toObject();
        const QString name = object.value("field"_L1).toString();
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&name](const Field &known) { return known.name == name; });
        if (field != fields.end())
            conflicts << Conflict{*field, object.value("before"_L1), object.value("theirs"_L1),
                                  object.value("yours"_L1)};
    }
    return conflicts;
}

void ConflictDialog::addHead(QGridLayout *grid)
{
    int column = 0;
    for (const QString &title : {tr("It was"), tr("They made it"), tr("You want")})
        grid->addWidget(new Label(title, Type::SmallStrong, Role::Second), 0, column++);
    grid->addWidget(new Line, 1, 0, 1, 3);
    for (int at = 0; at < 3; ++at)
        grid->setColumnStretch(at, 1);
}

void ConflictDialog::addRow(QGridLayout *grid, const Conflict &conflict)
{
    const int row = grid->rowCount();
    const QString title = conflict.field.title;
    auto *group = new QButtonGroup(this);
    auto *was = new Label(words(conflict.before, conflict.field), Type::Body, Role::Second);
    auto *theirs = new Label(words(conflict.theirs, conflict.field));
    auto *yours = new Label(words(conflict.yours, conflict.field));
    auto *keepTheirs = new QRadioButton(tr("Keep theirs"));
    auto *keepYours = new QRadioButton(tr("Take yours"));
    keepTheirs->setAccessibleName(tr("%1: keep theirs, %2").arg(title, theirs->text()));
    keepYours->setAccessibleName(tr("%1: take yours, %2").arg(title, yours->text()));
    group->addButton(keepTheirs, Theirs);
    group->addButton(keepYours, Yours);
    m_choices.insert(conflict.field.name, group);
    grid->addWidget(new Label(title, Type::Strong), row, 0, 1, 3);
    int column = 0;
    for (Label *value : {was, theirs, yours})
        grid->addWidget(value->wrapped()->selectable(), row + 1, column++, Qt::AlignTop);
    grid->addWidget(keepTheirs, row + 2, 1);
    grid->addWidget(keepYours, row + 2, 2);
    grid->addWidget(new Line, row + 3, 0, 1, 3);
}

void ConflictDialog::choose(const QString &field, bool yours)
{
    if (const QButtonGroup *group = m_choices.value(field))
        group->button(yours ? Yours : Theirs)->setChecked(true);
}

bool ConflictDialog::isComplete() const
{
    return std::none_of(m_choices.begin(), m_choices.end(),
                        [](const QButtonGroup *group) { return group->checkedId() < 0; });
}

} // namespace chatelaine
