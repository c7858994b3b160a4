// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Json.h"
#include "Text.h"

#include <httplib.h>
#include <memory>
#include <optional>
#include <stdexcept>

namespace simulator {

// The server's memory of one cookie.
struct Session
{
    std::string id;
    std::string user;        // "org/name", "app/name" or empty
    std::string accessToken; // what get-account minted
    std::string pendingUser; // first factor passed, or consent asked
    std::string verifiedMethod;
};

// Where the real server panics: HTTP 500 with an empty body.
struct Panic : std::runtime_error
{
    Panic()
        : std::runtime_error("panic")
    {
    }
};

// One request being answered: what was sent, who sent it, and the reply in the real server's layouts.
class Exchange
{
public:
    Exchange(const httplib::Request &request, httplib::Response &response, std::string body);

    const httplib::Request &request;
    httplib::Response &response;
    std::string body;
    Parameters query, form;
    std::string uploadName, uploadContent; // the part "file" of a multipart body
    std::string origin;                    // issuer and prefix of all own addresses
    std::shared_ptr<Session> session;
    std::string identity; // "org/name", "app/name" or empty
    std::string token;    // the access token the identity came from

    const std::string &method() const { return request.method; }
    const std::string &path() const { return request.path; }
    std::string header(const char *name) const { return request.get_header_value(name); }
    std::string contentType() const; // lower case, without parameters
    std::string language() const;
    std::string say(std::string_view english, std::initializer_list<std::string_view> values = {}) const;

    bool has(const std::string &name) const { return query.contains(name) || form.contains(name); }
    std::string parameter(const std::string &name) const; // URL first, then form
    std::string fromUrl(const std::string &name) const;
    const Json &json() const { return parsed; } // undefined when the body is none
    const std::string &jsonError() const { return parseError; }
    bool hasForm() const;

    // Seven members, compact. Values are JSON texts.
    void ok(const std::string &data = "null", const std::string &data2 = "null",
            const std::string &data3 = "null");
    void okAs(const std::string &sub, const std::string &name, const std::string &data,
              const std::string &data2);
    void fail(std::string_view message, const std::string &data = "null");
    void affected(bool yes) { ok(yes ? "\"Affected\"" : "\"Unaffected\""); }
    void refuse(std::string_view message); // four members, indented: the layers before the controllers
    void loginFirst();
    void sendJson(const std::string &text, int status = 200);
    void tokenError(std::string_view error, std::string_view description);
    void html(const std::string &text, int status = 200);
    void notFound();
    void redirect(const std::string &address);

private:
    void readMultipart();

    Json parsed;
    std::string parseError;
};

std::string multipartBoundary(const std::string &contentType);

} // namespace simulator
