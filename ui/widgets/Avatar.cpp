// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Avatar.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <array>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

/// White on each is at least 5 : 1, in both themes.
constexpr std::array<QRgb, 8> discs{0x3452C7, 0x12707A, 0x9A4A12, 0x8A3B9F,
                                    0x4A6B14, 0xA32B5B, 0x5A4FB0, 0x4D5F73};

/// The first letter as a person sees it, which may be several code points.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

bool isIdeograph(const QString &letter)
{
    const QChar::Script script = letter.isEmpty() ? QChar::Script_Unknown : letter.front().script();
    return script == QChar::Script_Han || script == QChar::Script_Hangul ||
           script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

} // namespace

Avatar::Avatar(int diameter, QWidget *parent)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name, const QString &key)
{
    m_name = name;
    m_key = key;
    update();
}

void Avatar::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

QString Avatar::initials(const QString &name)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList words = name.split(blanks, Qt::SkipEmptyParts);
    // "(host)" and "@server" are no part of a name.
    words.removeIf(
        [](const QString &word) { return !word.front().isLetterOrNumber() && !word.front().isSurrogate(); });
    if (words.isEmpty())
        return u"?"_s;
    QString first = firstLetter(words.first());
    if (words.size() == 1 || isIdeograph(first))
        return first;
    return first + firstLetter(words.last());
}

QColor Avatar::color(const QString &key)
{
    // qHash is seeded anew in each process; a person's colour should stay.
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5);
    return QColor::fromRgb(discs.at(std::size_t(quint8(digest.front())) % discs.size()));
}

void Avatar::paint(QPainter *painter, const QRect &rect, const QString &name, const QString &key)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(key));
    painter->drawEllipse(rect);
    QFont font = painter->font();
    font.setPixelSize(qRound(rect.height() * 0.38));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter, initials(name));
    painter->restore();
}

void Avatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        paint(&painter, rect(), m_name, m_key);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath disc;
    disc.addEllipse(rect());
    painter.setClipPath(disc);
    painter.drawPixmap(rect(), m_picture);
}

} // namespace chatelaine
