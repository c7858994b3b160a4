// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace chatelaine::bench {

/// Nanoseconds of the clock that nobody sets.
qint64 now();
/// Nanoseconds for which this thread had a processor: what a busy machine takes away is not in it.
qint64 processorTime();
double milliseconds(qint64 nanoseconds);
/// What this process holds in memory at the moment, in MiB (proc_pid_statm(5)).
double residentMebibytes();

/// The number behind "--name" on the command line.
int option(const char *name, int otherwise);

/// Median, 95th percentile and worst, rounded to what the clock is good for.
QJsonObject spread(QList<double> values);
double median(QList<double> values);
double rounded(double value);

/// One line on standard output, as scripts like it.
void print(const QJsonObject &figures);

} // namespace chatelaine::bench
