// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace simulator {

struct Table
{
    std::vector<std::string> columns; // wire names kept in real columns, owner and name first
    std::vector<std::string> indexes; // column lists
};

const Table &tableOf(std::string_view kind);
std::vector<std::string_view> tableNames();
std::string columnOf(std::string_view kind, const std::string &wireName);

std::string tick(std::string_view name);     // quoted so that SQLite never takes it for a text
std::string view(std::string_view kind);     // the table with every member as a column
std::string selected(std::string_view kind); // the real columns, then the document
std::vector<std::string> schemaOf(std::string_view kind);

} // namespace simulator
