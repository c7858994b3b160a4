// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measuring.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chatelaine::bench {

namespace {

qint64 read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Of sorted values, by nearest rank.
double quantile(const QList<double> &sorted, double part)
{
    const auto rank = qsizetype(std::ceil(part * double(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

} // namespace

qint64 now()
{
    return read(CLOCK_MONOTONIC);
}

qint64 processorTime()
{
    return read(CLOCK_THREAD_CPUTIME_ID);
}

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

double residentMebibytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("/proc/self/statm cannot be read");
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    return double(pages * sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

int option(const char *name, int otherwise)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(QString::fromLatin1(name));
    if (at < 0)
        return otherwise;
    bool isNumber = false;
    const int value = arguments.value(at + 1).toInt(&isNumber);
    if (!isNumber || value < 1)
        qFatal("%s wants a number", name);
    return value;
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : quantile(values, 0.5);
}

QJsonObject spread(QList<double> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    return {{u"median"_s, rounded(quantile(values, 0.5))},
            {u"p95"_s, rounded(quantile(values, 0.95))},
            {u"worst"_s, rounded(values.constLast())}};
}

void print(const QJsonObject &figures)
{
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
}

} // namespace chatelaine::bench
