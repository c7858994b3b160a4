// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Exchange.h"

#include "Language.h"

namespace simulator {

namespace {

std::string first(const Parameters &parameters, const std::string &name)
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? std::string() : found->second;
}

} // namespace

std::string multipartBoundary(const std::string &contentType)
{
    const auto mark = contentType.find("boundary=");
    if (mark == std::string::npos)
        return {};
    std::string boundary = contentType.substr(mark + 9);
    if (boundary.starts_with('"'))
        return boundary.substr(1, boundary.find('"', 1) - 1);
    return boundary.substr(0, boundary.find(';'));
}

Exchange::Exchange(const httplib::Request &theRequest, httplib::Response &theResponse, std::string theBody)
    : request(theRequest)
    , response(theResponse)
    , body(std::move(theBody))
{
    if (const auto mark = request.target.find('?'); mark != std::string::npos)
        query = parseForm(std::string_view(request.target).substr(mark + 1));
    if (contentType() == "application/x-www-form-urlencoded" && method() != "GET")
        form = parseForm(body);
    else if (contentType() == "multipart/form-data")
        readMultipart();
    parsed = Json::parse(body, &parseError);
}

void Exchange::readMultipart()
{
    const std::string boundary = multipartBoundary(header("Content-Type"));
    if (boundary.empty())
        return;
    const std::string delimiter = "--" + boundary;
    std::size_t start = body.find(delimiter);
    while (start != std::string::npos) {
        start += delimiter.size() + 2;
        const std::size_t end = body.find("\r\n" + delimiter, start);
        const std::size_t blank = body.find("\r\n\r\n", start);
        if (end == std::string::npos || blank == std::string::npos || blank > end)
            return;
        const std::string head = body.substr(start, blank - start);
        const std::string content = body.substr(blank + 4, end - blank - 4);
        const auto name = head.find("name=\"");
        if (name != std::string::npos) {
            const std::string key = head.substr(name + 6, head.find('"', name + 6) - name - 6);
            if (const auto file = head.find("filename=\""); file != std::string::npos) {
                uploadName = head.substr(file + 10, head.find('"', file + 10) - file - 10);
                uploadContent = content;
            } else {
                form.emplace(key, content);
            }
        }
        start = end + 2;
    }
}

std::string Exchange::contentType() const
{
    const std::string type = header("Content-Type");
    return lower(trimmed(std::string_view(type).substr(0, type.find(';'))));
}

bool Exchange::hasForm() const
{
    return contentType() == "application/x-www-form-urlencoded" || contentType() == "multipart/form-data";
}

std::string Exchange::language() const
{
    return languageOf(header("Accept-Language"));
}

std::string Exchange::say(std::string_view english, std::initializer_list<std::string_view> values) const
{
    return simulator::say(language(), english, values);
}

std::string Exchange::parameter(const std::string &name) const
{
    return query.contains(name) ? first(query, name) : first(form, name);
}

std::string Exchange::fromUrl(const std::string &name) const
{
    return first(query, name);
}

void Exchange::ok(const std::string &data, const std::string &data2, const std::string &data3)
{
    sendJson(R"({"status":"ok","msg":"","sub":"","name":"","data":)" + data + R"(,"data2":)" + data2 +
             R"(,"data3":)" + data3 + "}");
}

void Exchange::okAs(const std::string &sub, const std::string &name, const std::string &data,
                    const std::string &data2)
{
    sendJson(R"({"status":"ok","msg":"","sub":)" + jsonText(sub) + R"(,"name":)" + jsonText(name) +
             R"(,"data":)" + data + R"(,"data2":)" + data2 + R"(,"data3":null})");
}

void Exchange::fail(std::string_view message, const std::string &data)
{
    sendJson(R"({"status":"error","msg":)" + jsonText(message) + R"(,"sub":"","name":"","data":)" + data +
             R"(,"data2":null,"data3":null})");
}

void Exchange::refuse(std::string_view message)
{
    sendJson("{\n  \"status\": \"error\",\n  \"msg\": " + jsonText(message) +
             ",\n  \"data\": null,\n  \"data2\": null\n}");
}

void Exchange::loginFirst()
{
    fail(say("Please login first"), "\"Please login first\"");
}

void Exchange::sendJson(const std::string &text, int status)
{
    response.status = status;
    response.set_content(text, "application/json; charset=utf-8");
}

void Exchange::tokenError(std::string_view error, std::string_view description)
{
    Json reply = Json::object();
    reply.set("error", error);
    if (!description.empty())
        reply.set("error_description", description);
    const bool client = error == "invalid_client";
    if (client)
        response.set_header("Www-Authenticate", "Basic realm=\"OAuth2\"");
    sendJson(reply.dump(), client ? 401 : 400);
}

void Exchange::html(const std::string &text, int status)
{
    response.status = status;
    response.set_content(text, "text/html; charset=utf-8");
}

void Exchange::notFound()
{
    html(
        "\n<!DOCTYPE html>\n<html lang=\"en\">\n\t<head>\n\t\t<title>Not Found</title>\n\t</head>\n\t<body>\n"
        "\t\t<h1>404</h1>\n\t\t<p>There is no such page. This is a demo server.</p>\n\t</body>\n</html>\n",
        404);
}

void Exchange::redirect(const std::string &address)
{
    // set_header would drop an address with bytes a header may not hold; the real server sends them raw.
    response.headers.emplace("Location", address);
    html("<a href=\"" + htmlEscaped(address) + "\">Found</a>.\n\n", 302);
}

} // namespace simulator
