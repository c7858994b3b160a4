// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/SecretClipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

QByteArray fingerprint(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(std::chrono::milliseconds life, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(life);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const QString &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret);
    // Klipper, KeePassXC and others agreed on this name and value.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_fingerprint = fingerprint(secret);
    m_timer.start();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_fingerprint.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (fingerprint(clipboard->text()) == m_fingerprint)
        clipboard->clear();
    m_fingerprint.clear();
    Q_EMIT cleared();
}

} // namespace chatelaine
