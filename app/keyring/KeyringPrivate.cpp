// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring/KeyringPrivate.h"

#include "keyring/KeyringFault.h"
#include "keyring/SecretService.h"
#include "keyring/Wallet.h"

#include <QAbstractEventDispatcher>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine {

namespace {

constexpr auto keychainService = "chatelaine"_L1;
/// A job that takes longer than that probably waits for a person.
constexpr std::chrono::milliseconds suspicion = 2s;

bool hasGlibLoop()
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

} // namespace

/// The right to use QtKeychain. Whoever drops it lets the next one in the line have it.
struct Keyring::Private::Turn
{
    explicit Turn(std::shared_ptr<Private> owner)
        : keyring(std::move(owner))
    {
    }
    ~Turn()
    {
        if (keyring->m_line.isEmpty())
            keyring->m_isBusy = false;
        else
            keyring->m_line.takeFirst()->happen();
    }
    Q_DISABLE_COPY_MOVE(Turn)

    std::shared_ptr<Private> keyring;
};

/// A job of QtKeychain and the turn it uses up, for as long as QtKeychain holds on to it.
struct Keyring::Private::Running
{
    Running(QKeychain::Job *started, Place turn)
        : job(started)
        , place(std::move(turn))
    {
        job->setAutoDelete(false);
        job->setInsecureFallback(false);
    }
    ~Running() { job->deleteLater(); }
    Q_DISABLE_COPY_MOVE(Running)

    QKeychain::Job *job;
    Place place;
    std::shared_ptr<Waiting> finished = Waiting::create();
};

Keyring::Private::Private(Keyring *keyring)
    : q(keyring)
{
}

void Keyring::Private::setState(KeyringState now)
{
    if (state == now)
        return;
    state = now;
    if (q)
        Q_EMIT q->stateChanged(now);
}

QCoro::Task<void> Keyring::Private::chooseVault()
{
    const auto self = shared_from_this();
    if (vault)
        co_return;
    // The same choice as QtKeychain's, which it makes once in a process.
    const QString version = Wallet::versionOfSession();
    std::unique_ptr<Vault> chosen;
    if (!version.isEmpty()) {
        chosen = std::make_unique<Wallet>(version);
        const KeyringState found = co_await chosen->probe();
        if (found == KeyringState::NoService)
            chosen.reset();
    }
    if (!chosen)
        chosen = std::make_unique<SecretService>();
    if (vault)
        co_return;
    vault = std::move(chosen);
    m_watch = std::make_unique<BusWatch>(vault->news());
    // The watch is ours and goes with us.
    QObject::connect(m_watch.get(), &BusWatch::noticed, m_watch.get(), [this] { probe(); });
}

QCoro::Task<KeyringState> Keyring::Private::probe()
{
    const auto self = shared_from_this();
    co_await chooseVault();
    KeyringState found = co_await vault->probe();
    // A job that never came back, or an open dialog, outweighs what the service says of itself.
    if ((m_isStuck || m_asking > 0) && found == KeyringState::Locked)
        found = KeyringState::Prompting;
    else if (m_isStuck && found == KeyringState::Unlocked)
        found = KeyringState::Hung;
    setState(found);
    co_return found;
}

QCoro::Task<Done> Keyring::Private::requireOpen()
{
    const auto self = shared_from_this();
    const KeyringState found = co_await probe();
    if (found != KeyringState::Unlocked)
        co_return std::unexpected(keyringFault(found));
    if (vault->needsGlib() && !hasGlibLoop()) {
        setState(KeyringState::Hung);
        co_return std::unexpected(keyringNeedsGlib());
    }
    co_return Done();
}

QCoro::Task<Done> Keyring::Private::unlock(Cancellation cancellation)
{
    const auto self = shared_from_this();
    const KeyringState before = co_await probe();
    if (before == KeyringState::Unlocked)
        co_return Done();
    if (before != KeyringState::Locked && before != KeyringState::NoCollection)
        co_return std::unexpected(keyringFault(before));
    setState(KeyringState::Prompting);
    ++m_asking;
    const Done ended = co_await vault->unlock(dialogDeadline, cancellation);
    --m_asking;
    const KeyringState after = co_await probe();
    if (!ended)
        co_return ended;
    // A dialog that was agreed to opens nothing if the password was of another keyring.
    co_return after == KeyringState::Unlocked ? Done() : Done(std::unexpected(keyringFault(after)));
}

QCoro::Task<Result<Keyring::Private::Place>> Keyring::Private::takeTurn(Cancellation cancellation)
{
    const auto self = shared_from_this();
    if (cancellation.isCancelled())
        co_return std::unexpected(keyringCancelled());
    if (m_isStuck)
        co_return std::unexpected(keyringFault(state));
    if (!m_isBusy) {
        m_isBusy = true;
        co_return std::make_shared<Turn>(self);
    }
    const auto waiting = Waiting::create();
    m_line.append(waiting);
    const auto end = co_await Waiting::until(waiting, cancellation);
    // Who is no longer in the line was handed the turn, and passes it on by dropping it.
    const Place turn = m_line.removeOne(waiting) ? nullptr : std::make_shared<Turn>(self);
    if (end == Waiting::End::Cancelled)
        co_return std::unexpected(keyringCancelled());
    if (!turn || m_isStuck) // called out of the line because the one in front hangs
        co_return std::unexpected(keyringFault(state));
    co_return turn;
}

QCoro::Task<Done> Keyring::Private::run(std::shared_ptr<Running> running, Cancellation cancellation)
{
    const auto self = shared_from_this();
    QObject::connect(running->job, &QKeychain::Job::finished, running->finished.get(), &Waiting::happen);
    running->job->start();

    const auto doubt = Waiting::create();
    QObject::connect(running->finished.get(), &Waiting::ended, doubt.get(), &Waiting::happen);
    const auto patience = std::min(suspicion, jobDeadline);
    auto end = co_await Waiting::until(doubt, patience, cancellation);
    if (end == Waiting::End::Expired && jobDeadline > patience && !running->finished->isOver()) {
        const KeyringState found = co_await vault->probe();
        if (found == KeyringState::Locked)
            setState(KeyringState::Prompting);
        const auto rest = Waiting::create();
        QObject::connect(running->finished.get(), &Waiting::ended, rest.get(), &Waiting::happen);
        if (running->finished->isOver())
            rest->happen();
        const auto left = jobDeadline - patience;
        end = co_await Waiting::until(rest, left, cancellation);
    }
    if (!running->finished->isOver())
        co_return co_await giveUp(running, end == Waiting::End::Cancelled);
    if (running->job->error() == QKeychain::NoError)
        co_return Done();
    co_return std::unexpected(co_await explain(running));
}

/// Nobody waits for that job any more, but QtKeychain still holds it: it keeps its turn, and is
/// called stuck once its time is up.
QCoro::Task<Done> Keyring::Private::giveUp(std::shared_ptr<Running> running, bool isCancelled)
{
    const auto self = shared_from_this();
    // The handle in the connection keeps job and turn until QtKeychain lets go of the job.
    QObject::connect(running->finished.get(), &Waiting::ended, running->job, [self, running]() mutable {
        running.reset();
        if (std::exchange(self->m_isStuck, false))
            self->probe();
    });
    if (isCancelled) {
        const std::weak_ptr<Running> watched = running;
        QTimer::singleShot(jobDeadline, running->job, [self, watched] {
            const auto late = watched.lock();
            if (late && !late->finished->isOver())
                self->callStuck();
        });
        co_return std::unexpected(keyringCancelled());
    }
    callStuck();
    const KeyringState now = co_await probe();
    co_return std::unexpected(keyringFault(now == KeyringState::Unlocked ? KeyringState::Hung : now));
}

void Keyring::Private::callStuck()
{
    m_isStuck = true;
    setState(KeyringState::Hung);
    for (const auto &waiting : std::as_const(m_line))
        waiting->happen();
}

/// Turns QtKeychain's word for a failure into ours. A keyring that was locked or went away under
/// the job is told by asking again, since QtKeychain calls it "not found" or "other".
QCoro::Task<Error> Keyring::Private::explain(std::shared_ptr<Running> running)
{
    const auto self = shared_from_this();
    const QKeychain::Error error = running->job->error();
    const QString cause = running->job->errorString();
    const KeyringState now = co_await probe();
    if (now != KeyringState::Unlocked)
        co_return keyringFault(now);
    switch (error) {
    case QKeychain::EntryNotFound:
        co_return keyringNotFound();
    case QKeychain::CouldNotDeleteEntry:
        co_return keyringDeleteFailed(cause);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        co_return keyringRefused();
    default:
        break;
    }
    if (qobject_cast<QKeychain::WritePasswordJob *>(running->job))
        co_return keyringWriteFailed(cause);
    if (qobject_cast<QKeychain::DeletePasswordJob *>(running->job))
        co_return keyringDeleteFailed(cause);
    co_return keyringDamaged(cause);
}

QCoro::Task<Result<QByteArray>> Keyring::Private::readNow(Place place, QString key, Cancellation cancellation)
{
    const auto self = shared_from_this();
    auto *job = new QKeychain::ReadPasswordJob(keychainService);
    job->setKey(key);
    const auto running = std::make_shared<Running>(job, place);
    const Done ended = co_await run(running, cancellation);
    if (!ended)
        co_return std::unexpected(ended.error());
    co_return job->binaryData();
}

QCoro::Task<Result<QByteArray>> Keyring::Private::read(QString key, Cancellation cancellation)
{
    const auto self = shared_from_this();
    const Result<Place> place = co_await takeTurn(cancellation);
    if (!place)
        co_return std::unexpected(place.error());
    const Done open = co_await requireOpen();
    if (!open)
        co_return std::unexpected(open.error());
    const QString service = keychainService;
    const Result<Presence> presence = co_await vault->find(service, key);
    if (!presence)
        co_return std::unexpected(presence.error());
    if (*presence == Presence::None)
        co_return std::unexpected(keyringNotFound());
    if (*presence == Presence::Locked)
        co_return std::unexpected(keyringFault(KeyringState::Locked));
    Result<QByteArray> secret = co_await readNow(*place, key, cancellation);
    // The service has just said that it is there.
    if (!secret && secret.error().code == "keyring.not_found"_L1)
        co_return std::unexpected(keyringDamaged({}));
    co_return secret;
}

QCoro::Task<Done> Keyring::Private::write(QString key, QByteArray secret, Cancellation cancellation)
{
    const auto self = shared_from_this();
    const Result<Place> place = co_await takeTurn(cancellation);
    if (!place)
        co_return std::unexpected(place.error());
    const Done open = co_await requireOpen();
    if (!open)
        co_return open;
    auto *job = new QKeychain::WritePasswordJob(keychainService);
    job->setKey(key);
    // A null array deletes the entry in KWallet; an empty one is kept.
    job->setBinaryData(secret.isNull() ? QByteArray("") : secret);
    const auto running = std::make_shared<Running>(job, *place);
    const Done written = co_await run(running, cancellation);
    if (!written)
        co_return written;
    // KWallet's refusals never reach us, so what counts is what can be read (KR-04).
    const Result<QByteArray> kept = co_await readNow(*place, key, cancellation);
    if (kept && *kept == secret)
        co_return Done();
    if (!kept && kept.error().category == Category::Cancelled)
        co_return std::unexpected(kept.error());
    co_return std::unexpected(keyringWriteFailed(kept ? QString() : kept.error().message));
}

QCoro::Task<Done> Keyring::Private::remove(QString key, Cancellation cancellation)
{
    const auto self = shared_from_this();
    const Result<Place> place = co_await takeTurn(cancellation);
    if (!place)
        co_return std::unexpected(place.error());
    const Done open = co_await requireOpen();
    // Without a default keyring the record may still lie in another one, or be truly absent.
    if (!open && state != KeyringState::NoCollection)
        co_return open;
    const QString service = keychainService;
    const Result<Presence> before = co_await vault->find(service, key);
    if (!before)
        co_return std::unexpected(before.error());
    if (*before == Presence::None)
        co_return Done();
    if (*before == Presence::Locked)
        co_return std::unexpected(keyringFault(KeyringState::Locked));
    if (!open)
        co_return open;
    auto *job = new QKeychain::DeletePasswordJob(keychainService);
    job->setKey(key);
    const auto running = std::make_shared<Running>(job, *place);
    const Done removed = co_await run(running, cancellation);
    if (!removed)
        co_return removed;
    // QtKeychain calls it a success when the keyring was locked and the entry stayed.
    const Result<Presence> after = co_await vault->find(service, key);
    if (!after)
        co_return std::unexpected(after.error());
    if (*after == Presence::None)
        co_return Done();
    const KeyringState now = co_await probe();
    co_return std::unexpected(now == KeyringState::Unlocked ? keyringDeleteFailed({}) : keyringFault(now));
}

} // namespace chatelaine
