// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/Directory.h"

/// Values of a user's fields between the server's JSON and what a person reads and types.
namespace chatelaine::fieldvalue {

/// For a text field and for "was: …"; a list has its members whole, a time in the program's words.
QString text(const QJsonValue &value, Field::Type type);
/// The short form of a member of a list: the last part of a group's path.
QString memberText(const QString &member);
/// What a person typed. Keeps the type that the server uses for the field.
QJsonValue parse(const QString &text, Field::Type type);
/// Never set, by any of the ways in which servers say so.
bool isEmpty(const QJsonValue &value);

} // namespace chatelaine::fieldvalue
