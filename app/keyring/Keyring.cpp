// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/Keyring.h"

#include "keyring/KeyringPrivate.h"

namespace chatelaine {

Keyring::Keyring(QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this))
{
}

Keyring::~Keyring() = default;

KeyringState Keyring::state() const
{
    return d->state;
}

QString Keyring::backend() const
{
    return d->vault ? d->vault->name() : QString();
}

void Keyring::setDeadlines(std::chrono::milliseconds job, std::chrono::milliseconds dialog)
{
    d->jobDeadline = job;
    d->dialogDeadline = dialog;
}

QCoro::Task<KeyringState> Keyring::probe()
{
    return d->probe();
}

QCoro::Task<Done> Keyring::unlock(Cancellation cancellation)
{
    return d->unlock(std::move(cancellation));
}

QCoro::Task<Result<QByteArray>> Keyring::read(QString key, Cancellation cancellation)
{
    return d->read(std::move(key), std::move(cancellation));
}

QCoro::Task<Done> Keyring::write(QString key, QByteArray secret, Cancellation cancellation)
{
    return d->write(std::move(key), std::move(secret), std::move(cancellation));
}

QCoro::Task<Done> Keyring::remove(QString key, Cancellation cancellation)
{
    return d->remove(std::move(key), std::move(cancellation));
}

} // namespace chatelaine
