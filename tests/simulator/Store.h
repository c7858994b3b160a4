// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Json.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace simulator {

// What a list call asks for. Column names are checked by the caller.
struct Listing
{
    std::map<std::string, std::string> equal; // column → value
    std::string groupId;                      // members of this group only
    std::string field, value;                 // LIKE %value%
    std::string sortColumn = "created_time";
    bool ascending = false;
    std::optional<long long> pageSize; // absent: everything
    long long page = 1;
};

struct Page
{
    std::vector<Json> rows;
    long long total = 0;
    std::string error; // the database's own words
};

// Every kind of object is one table: some real columns to find rows by, the rest as one JSON document whose
// members a view shows to SQL as columns, so that any field can be filtered and sorted.
class Store
{
public:
    explicit Store(const std::string &file); // "memory" for none
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store();

    bool isNew() const { return fresh; } // nothing was stored in this file before
    Json get(std::string_view kind, std::string_view owner, std::string_view name);
    Json get(std::string_view kind, std::string_view id); // "owner/name"
    Json find(std::string_view kind, const std::map<std::string, std::string> &equal);
    std::string insert(std::string_view kind, const Json &object); // error text of the database, or empty
    std::string replace(std::string_view kind, std::string_view owner, std::string_view name,
                        const Json &object);
    bool erase(std::string_view kind, std::string_view owner, std::string_view name);
    void eraseWhere(std::string_view kind, const std::map<std::string, std::string> &equal);
    Page list(std::string_view kind, const Listing &listing);
    std::vector<Json> all(std::string_view kind, const std::map<std::string, std::string> &equal = {});
    long long count(std::string_view kind, const std::map<std::string, std::string> &equal);

    // Inserts without indexes in one transaction; they are built afterwards, which is many times faster.
    void bulk(std::string_view kind, long long rows, const std::function<Json(long long)> &row);

private:
    class Statement;
    void run(const std::string &sql);
    void createTable(std::string_view kind);
    void createIndexes(std::string_view kind);
    void dropIndexes(std::string_view kind);
    Statement &inserting(std::string_view kind);
    std::string insert(std::string_view kind, Statement &statement, const Json &object);
    Statement &cached(const std::string &sql);
    Json row(std::string_view kind, sqlite3_stmt *statement);
    void bindObject(std::string_view kind, Statement &statement, const Json &object);
    std::string where(const Listing &listing, std::vector<std::string> &values) const;

    sqlite3 *database = nullptr;
    bool fresh = true;
    std::map<std::string, std::unique_ptr<Statement>> statements;
    std::map<std::string, long long, std::less<>>
        totals; // rows by kind and owner, until something is written
};

std::pair<std::string, std::string> splitId(std::string_view id);

} // namespace simulator
