// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace chatelaine {

/// `object` with the value of every member for which `reason` gives a sentence replaced by
/// {"hidden": sentence}, at any depth; empty values stay, because they hide nothing. A path joins
/// members by dots; elements of a list have the path of the list.
QJsonObject withoutSecrets(const QJsonObject &object,
                           const std::function<QString(const QString &path)> &reason);

} // namespace chatelaine
