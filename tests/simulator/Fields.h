// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace simulator {

class Json;

struct Field
{
    enum Type : char { Text = 't', Flag = 'b', Number = 'i', Other = 'n' };
    std::string name;   // as on the wire
    std::string column; // as in the database
    Type type = Text;
    std::string absent; // what the wire shows when nothing is stored
};

const std::vector<Field> &fieldsOf(std::string_view kind);
const Field *fieldOf(std::string_view kind, std::string_view nameOrColumn); // null when unknown

// Appends the complete object: every member of the kind, stored or not, and nothing else.
void write(std::string &out, std::string_view kind, const Json &sparse, std::string_view omitted = {});
std::string written(std::string_view kind, const Json &sparse);

// What Go's decoder says about members of another type, or empty.
std::string typeError(std::string_view kind, std::string_view goType, const Json &body);

} // namespace simulator
