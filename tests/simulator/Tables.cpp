// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tables.h"

#include "Fields.h"

#include <algorithm>
#include <map>

namespace simulator {

namespace {

using namespace std::string_literals;

const std::map<std::string_view, Table> tables = {
    {"user",
     {{"owner", "name", "createdTime", "id", "email", "phone", "displayName"},
      {"owner, created_time", "id", "email", "phone", "owner, display_name"}}},
    {"token",
     {{"owner", "name", "createdTime", "code", "accessTokenHash", "refreshTokenHash", "organization", "user"},
      {"code", "access_token_hash", "refresh_token_hash", "organization, user"}}},
    {"application", {{"owner", "name", "createdTime", "organization", "clientId"}, {"client_id"}}},
    {"session", {{"owner", "name", "application", "createdTime"}, {}}},
    {"record", {{"owner", "name", "createdTime", "organization"}, {}}},
    {"organization", {{"owner", "name", "createdTime"}, {}}},
    {"group", {{"owner", "name", "createdTime"}, {}}},
    {"role", {{"owner", "name", "createdTime"}, {}}},
    {"permission", {{"owner", "name", "createdTime"}, {}}},
    {"cert", {{"owner", "name", "createdTime"}, {}}},
    {"key", {{"owner", "name", "createdTime", "accessKey"}, {}}},
    {"invitation", {{"owner", "name", "createdTime"}, {}}},
    {"provider", {{"owner", "name", "createdTime"}, {}}},
    {"webhook", {{"owner", "name", "createdTime"}, {}}},
};

bool isReal(const Table &table, std::string_view wireName)
{
    return std::ranges::find(table.columns, wireName) != table.columns.end();
}

} // namespace

const Table &tableOf(std::string_view kind)
{
    return tables.at(kind);
}

std::string columnOf(std::string_view kind, const std::string &wireName)
{
    const Field *field = fieldOf(kind, wireName);
    return field ? field->column : wireName;
}

std::string tick(std::string_view name)
{
    return "`" + std::string(name) + "`";
}

std::string view(std::string_view kind)
{
    return tick(std::string(kind) + "_all");
}

std::vector<std::string_view> tableNames()
{
    std::vector<std::string_view> names;
    for (const auto &[kind, table] : tables)
        names.push_back(kind);
    return names;
}

std::string selected(std::string_view kind)
{
    std::string columns;
    for (const std::string &column : tableOf(kind).columns)
        columns += tick(columnOf(kind, column)) + ", ";
    return columns + "doc";
}

// A view shows every other member as a column too. Generated columns would do the same, but SQLite computes
// all of them at each insert, which makes a million people ten times slower.
std::vector<std::string> schemaOf(std::string_view kind)
{
    const Table &table = tableOf(kind);
    std::string sql = "CREATE TABLE IF NOT EXISTS " + tick(kind) + " (";
    std::string shown = "doc";
    for (const std::string &column : table.columns) {
        sql += tick(columnOf(kind, column)) + " TEXT NOT NULL, ";
        shown += ", " + tick(columnOf(kind, column));
    }
    sql += "doc TEXT NOT NULL";
    for (const Field &field : fieldsOf(kind)) {
        if (isReal(table, field.name))
            continue;
        const std::string otherwise = field.type == Field::Text    ? "''"
                                      : field.type == Field::Other ? "'null'"
                                                                   : "0";
        shown +=
            ", ifnull(json_extract(doc, '$." + field.name + "'), " + otherwise + ") AS " + tick(field.column);
    }
    const bool triple = kind == "session";
    sql += ", PRIMARY KEY (owner, name"s + (triple ? ", application" : "") + "))";
    std::vector<std::string> statements = {sql, "CREATE VIEW IF NOT EXISTS " + view(kind) + " AS SELECT " +
                                                    shown + " FROM " + tick(kind)};
    if (kind == "group") // names are unique across organizations
        statements.emplace_back("CREATE UNIQUE INDEX IF NOT EXISTS group_name ON `group` (name)");
    return statements;
}

} // namespace simulator
