// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/WorkDialog.h"

#include "core/TimeWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageBar.h"

#include <QBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr qint64 namedAfter = 1000;

constexpr int titleBar = 48; ///< of the desktop
/// What else needs room on the screen: title bar, words, buttons and a message.
constexpr int besideForm = 280;
constexpr int leastForm = 120;

/// As high as its form where the screen has the room; a form that is higher scrolls, and the buttons
/// below it stay.
class FormScroll : public QScrollArea
{
public:
    explicit FormScroll(QWidget *form)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(form);
        viewport()->setAutoFillBackground(false);
        form->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize sizeHint() const override { return {widget()->sizeHint().width(), formHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int room = screen()->availableSize().height() - besideForm;
        return {widget()->minimumSizeHint().width(), std::min(formHeight(), std::max(leastForm, room))};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            updateGeometry();
    }

private:
    [[nodiscard]] int formHeight() const
    {
        const int height = widget()->heightForWidth(width());
        return height < 0 ? widget()->sizeHint().height() : height;
    }
};

} // namespace

WorkDialog::WorkDialog(QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar)
    , m_headline(new Label({}, Type::Title))
    , m_text(new Label({}, Type::Body, Role::Second))
    , m_fields(new QVBoxLayout)
    , m_scroll(new FormScroll(new QWidget))
    , m_wait(new Label({}, Type::Small, Role::Second))
    , m_cancel(new Button(tr("Cancel")))
    , m_primary(new Button(QString(), {}, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_headline->wrapped();
    m_text->wrapped();
    m_wait->elided();
    m_fields->setSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_wait, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_primary);
    auto *rows = new QVBoxLayout(m_scroll->widget());
    rows->setContentsMargins({});
    rows->addLayout(m_fields);
    rows->addStretch();
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(24, 24, 24, 20);
    inside->setSpacing(16);
    inside->addWidget(m_headline);
    inside->addWidget(m_text);
    inside->addWidget(m_scroll, 1);
    inside->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addLayout(inside);
    setMinimumWidth(440);
    m_primary->setDefault(true);
    m_tick.setInterval(500ms);
    connect(&m_tick, &QTimer::timeout, this, &WorkDialog::tick);
    connect(m_cancel, &Button::clicked, this, &WorkDialog::reject);
    connect(m_primary, &Button::clicked, this, [this] {
        if (!isBusy())
            submit();
    });
}

WorkDialog::~WorkDialog()
{
    m_running.cancel();
}

void WorkDialog::showEvent(QShowEvent *event)
{
    // Left to itself a dialog opens no higher than two thirds of the screen.
    setMaximumHeight(screen()->availableSize().height() - titleBar);
    m_scroll->updateGeometry(); // only now it knows its width
    resize(width(), sizeHint().height());
    QDialog::showEvent(event);
}

void WorkDialog::setTexts(const QString &headline, const QString &text, const QString &primary)
{
    setWindowTitle(headline);
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_primary->setLabel(primary);
}

void WorkDialog::add(QWidget *row)
{
    m_fields->addWidget(row);
}

Cancellation WorkDialog::begin(const QString &what)
{
    m_running = Cancellation::create();
    m_what = what;
    m_messages->clear();
    setBusy(true);
    return m_running;
}

void WorkDialog::failed(const Error &error)
{
    setBusy(false);
    m_messages->showError(error);
}

void WorkDialog::setBusy(bool busy)
{
    m_since.start();
    if (busy)
        m_tick.start();
    else
        m_tick.stop();
    m_primary->setEnabled(!busy);
    m_wait->setText({});
}

void WorkDialog::tick()
{
    if (m_since.elapsed() >= namedAfter)
        m_wait->setText(m_what + u' ' + timewords::span(m_since.elapsed() / 1000));
}

void WorkDialog::reject()
{
    if (!isBusy()) {
        QDialog::reject();
        return;
    }
    // The first press ends the wait, the next one the dialog.
    m_running.cancel();
    setBusy(false);
}

} // namespace chatelaine
