// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Store.h"

#include "Tables.h"

#include <algorithm>
#include <stdexcept>

namespace simulator {

using namespace std::string_literals;

class Store::Statement
{
public:
    Statement(sqlite3 *database, const std::string &sql)
    {
        if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(database));
    }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement() { sqlite3_finalize(statement); }

    void bind(int index, std::string_view text)
    {
        sqlite3_bind_text(statement, index, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    void bindAll(const std::vector<std::string> &values)
    {
        for (std::size_t index = 0; index < values.size(); ++index)
            bind(static_cast<int>(index) + 1, values[index]);
    }
    int step() { return sqlite3_step(statement); }
    void reset() { sqlite3_reset(statement); }

    sqlite3_stmt *statement = nullptr;
};

Store::Store(const std::string &file)
{
    const std::string name = file.empty() || file == "memory" ? ":memory:" : file;
    if (sqlite3_open(name.c_str(), &database) != SQLITE_OK)
        throw std::runtime_error("cannot open " + name + ": " + sqlite3_errmsg(database));
    // A demo may lose its last second; it must not wait for the disk.
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = OFF");
    run("PRAGMA cache_size = -65536");
    for (const std::string_view kind : tableNames())
        createTable(kind);
    fresh = count("organization", {}) == 0;
}

Store::~Store()
{
    statements.clear();
    sqlite3_close(database);
}

void Store::run(const std::string &sql)
{
    char *problem = nullptr;
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &problem) != SQLITE_OK) {
        const std::string text = problem ? problem : "unknown";
        sqlite3_free(problem);
        throw std::runtime_error(text + " in " + sql);
    }
}

void Store::createTable(std::string_view kind)
{
    for (const std::string &sql : schemaOf(kind))
        run(sql);
    createIndexes(kind);
}

void Store::createIndexes(std::string_view kind)
{
    int number = 0;
    for (const std::string &columns : tableOf(kind).indexes) {
        run("CREATE INDEX IF NOT EXISTS " + std::string(kind) + "_" + std::to_string(number++) + " ON " +
            tick(kind) + " (" + columns + ")");
    }
}

void Store::dropIndexes(std::string_view kind)
{
    for (std::size_t number = 0; number < tableOf(kind).indexes.size(); ++number)
        run("DROP INDEX IF EXISTS " + std::string(kind) + "_" + std::to_string(number));
}

Store::Statement &Store::cached(const std::string &sql)
{
    auto &slot = statements[sql];
    if (!slot)
        slot = std::make_unique<Statement>(database, sql);
    return *slot;
}

Json Store::row(std::string_view kind, sqlite3_stmt *statement)
{
    const auto text = [&](int column) {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return std::string_view(bytes ? bytes : "",
                                static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    };
    const Table &table = tableOf(kind);
    int column = 0;
    Json object = Json::parse(text(static_cast<int>(table.columns.size())));
    for (const std::string &name : table.columns)
        object.set(name, text(column++));
    return object;
}

Json Store::get(std::string_view kind, std::string_view owner, std::string_view name)
{
    return find(kind, {{"owner", std::string(owner)}, {"name", std::string(name)}});
}

Json Store::get(std::string_view kind, std::string_view id)
{
    const auto [owner, name] = splitId(id);
    return get(kind, owner, name);
}

Json Store::find(std::string_view kind, const std::map<std::string, std::string> &equal)
{
    Listing listing;
    listing.equal = equal;
    std::vector<std::string> values;
    Statement &statement =
        cached("SELECT " + selected(kind) + " FROM " + view(kind) + where(listing, values) + " LIMIT 1");
    statement.bindAll(values);
    const Json found = statement.step() == SQLITE_ROW ? row(kind, statement.statement) : Json();
    statement.reset();
    return found;
}

void Store::bindObject(std::string_view kind, Statement &statement, const Json &object)
{
    int index = 1;
    Json rest = Json::object();
    rest.merge(object);
    for (const std::string &column : tableOf(kind).columns) {
        statement.bind(index++, object.text(column));
        rest.remove(column);
    }
    statement.bind(index, rest.dump());
}

Store::Statement &Store::inserting(std::string_view kind)
{
    std::string marks = "?";
    for (std::size_t index = 0; index < tableOf(kind).columns.size(); ++index)
        marks += ", ?";
    return cached("INSERT INTO " + tick(kind) + " (" + selected(kind) + ") VALUES (" + marks + ")");
}

std::string Store::insert(std::string_view kind, const Json &object)
{
    totals.clear();
    return insert(kind, inserting(kind), object);
}

std::string Store::insert(std::string_view kind, Statement &statement, const Json &object)
{
    bindObject(kind, statement, object);
    const bool good = statement.step() == SQLITE_DONE;
    const std::string problem = good ? "" : sqlite3_errmsg(database);
    const int code = sqlite3_extended_errcode(database);
    statement.reset();
    return good ? "" : "constraint failed: " + problem + " (" + std::to_string(code) + ")";
}

std::string Store::replace(std::string_view kind, std::string_view owner, std::string_view name,
                           const Json &object)
{
    totals.clear();
    std::string assignments;
    for (const std::string &column : tableOf(kind).columns)
        assignments += tick(columnOf(kind, column)) + " = ?, ";
    Statement &statement =
        cached("UPDATE " + tick(kind) + " SET " + assignments + "doc = ? WHERE owner = ? AND name = ?" +
               (kind == "session" ? " AND application = ?" : ""));
    bindObject(kind, statement, object);
    const int next = static_cast<int>(tableOf(kind).columns.size()) + 2;
    statement.bind(next, owner);
    statement.bind(next + 1, name);
    if (kind == "session")
        statement.bind(next + 2, object.text("application"));
    const bool good = statement.step() == SQLITE_DONE;
    const std::string problem = good ? "" : sqlite3_errmsg(database);
    const int code = sqlite3_extended_errcode(database);
    statement.reset();
    return good ? "" : "constraint failed: " + problem + " (" + std::to_string(code) + ")";
}

bool Store::erase(std::string_view kind, std::string_view owner, std::string_view name)
{
    totals.clear();
    Statement &statement = cached("DELETE FROM " + tick(kind) + " WHERE owner = ? AND name = ?");
    statement.bind(1, owner);
    statement.bind(2, name);
    statement.step();
    statement.reset();
    return sqlite3_changes(database) > 0;
}

void Store::eraseWhere(std::string_view kind, const std::map<std::string, std::string> &equal)
{
    totals.clear();
    Listing listing;
    listing.equal = equal;
    std::vector<std::string> values;
    Statement &statement = cached("DELETE FROM " + tick(kind) + where(listing, values));
    statement.bindAll(values);
    statement.step();
    statement.reset();
}

std::string Store::where(const Listing &listing, std::vector<std::string> &values) const
{
    std::string sql;
    const auto condition = [&](const std::string &text, std::string value) {
        sql += (sql.empty() ? " WHERE " : " AND ") + text;
        values.push_back(std::move(value));
    };
    for (const auto &[column, value] : listing.equal)
        condition(tick(column) + " = ?", value);
    if (!listing.groupId.empty())
        condition("groups LIKE ?", "%\"" + listing.groupId + "\"%");
    if (!listing.field.empty())
        condition(tick(listing.field) + " LIKE ?", "%" + listing.value + "%");
    return sql;
}

Page Store::list(std::string_view kind, const Listing &listing)
{
    Page page;
    std::vector<std::string> values;
    const std::string conditions = where(listing, values);
    try {
        std::string sql = "SELECT " + selected(kind) + " FROM " + view(kind) + " AS a" + conditions +
                          " ORDER BY a." + tick(listing.sortColumn) + (listing.ascending ? " ASC" : " DESC");
        if (listing.pageSize) {
            const auto owner = listing.equal.find("owner");
            const bool simple = listing.groupId.empty() && listing.field.empty() &&
                                listing.equal.size() == 1 && owner != listing.equal.end();
            const std::string key = simple ? std::string(kind) + "/" + owner->second : "";
            const auto known = totals.find(key);
            if (simple && known != totals.end()) {
                page.total = known->second;
            } else {
                Statement &counter = cached("SELECT count(*) FROM " + view(kind) + conditions);
                counter.bindAll(values);
                counter.step();
                page.total = sqlite3_column_int64(counter.statement, 0);
                counter.reset();
                if (simple)
                    totals[key] = page.total;
            }
            const long long size = *listing.pageSize;
            // A page beyond the end is the last page.
            const long long pages = size > 0 ? std::max(1LL, (page.total + size - 1) / size) : 1;
            const long long offset = size > 0 ? (std::clamp(listing.page, 1LL, pages) - 1) * size : 0;
            sql += " LIMIT " + std::to_string(size) + " OFFSET " + std::to_string(offset);
        }
        Statement statement(database, sql);
        statement.bindAll(values);
        while (statement.step() == SQLITE_ROW)
            page.rows.push_back(row(kind, statement.statement));
    } catch (const std::runtime_error &problem) {
        page.error = "SQL logic error: "s + problem.what() + " (1)";
    }
    return page;
}

std::vector<Json> Store::all(std::string_view kind, const std::map<std::string, std::string> &equal)
{
    Listing listing;
    listing.equal = equal;
    return list(kind, listing).rows;
}

long long Store::count(std::string_view kind, const std::map<std::string, std::string> &equal)
{
    Listing listing;
    listing.equal = equal;
    std::vector<std::string> values;
    Statement &statement = cached("SELECT count(*) FROM " + view(kind) + where(listing, values));
    statement.bindAll(values);
    statement.step();
    const long long found = sqlite3_column_int64(statement.statement, 0);
    statement.reset();
    return found;
}

void Store::bulk(std::string_view kind, long long rows, const std::function<Json(long long)> &row)
{
    dropIndexes(kind);
    totals.clear();
    Statement &statement = inserting(kind);
    run("BEGIN");
    for (long long index = 0; index < rows; ++index) {
        if (const std::string problem = insert(kind, statement, row(index)); !problem.empty())
            throw std::runtime_error(problem);
    }
    run("COMMIT");
    createIndexes(kind);
}

std::pair<std::string, std::string> splitId(std::string_view id)
{
    const auto slash = id.find('/');
    if (slash == std::string_view::npos)
        return {"", std::string(id)};
    return {std::string(id.substr(0, slash)), std::string(id.substr(slash + 1))};
}

} // namespace simulator
