// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Redirects.h"

#include "Exchange.h"

#include <regex>

namespace simulator {

namespace {

struct Address
{
    std::string scheme, host, port, path;
};

Address parse(const std::string &text)
{
    Address address;
    const auto separator = text.find("://");
    if (separator == std::string::npos) {
        address.scheme = text.substr(0, text.find(':'));
        return address;
    }
    address.scheme = lower(text.substr(0, separator));
    const std::string rest = text.substr(separator + 3);
    const auto end = rest.find_first_of("/?#");
    std::string authority = rest.substr(0, end);
    if (const auto at = authority.rfind('@'); at != std::string::npos)
        authority.erase(0, at + 1);
    const auto colon =
        authority.starts_with('[') ? authority.find(':', authority.find(']')) : authority.rfind(':');
    address.host = authority.substr(0, colon);
    if (colon != std::string::npos)
        address.port = authority.substr(colon + 1);
    if (end != std::string::npos && rest[end] == '/')
        address.path = rest.substr(end, rest.find_first_of("?#", end) - end);
    return address;
}

bool isAlwaysAccepted(const Address &address)
{
    const bool web = address.scheme == "http" || address.scheme == "https";
    return (web && (address.host == "localhost" || address.host.ends_with(".chromiumapp.org"))) ||
           (address.scheme == "http" &&
            (address.host == "127.0.0.1" || address.host == "casdoor-authenticator"));
}

bool hostFits(const std::string &host, const std::string &registered)
{
    if (registered.starts_with('.'))
        return host.ends_with(registered);
    return host == registered || host.ends_with("." + registered);
}

bool matches(const std::string &entry, const std::string &text, const Address &address)
{
    if (entry.empty())
        return false;
    if (entry == text)
        return true;
    if (entry.find("://") != std::string::npos) {
        const Address wanted = parse(entry);
        return wanted.scheme == address.scheme && wanted.port == address.port &&
               wanted.path == address.path && hostFits(address.host, wanted.host);
    }
    if (entry.find_first_of("^*()|\\+") != std::string::npos) {
        try {
            return std::regex_match(text, std::regex(entry));
        } catch (const std::regex_error &) {
            return false;
        }
    }
    if (entry.find(':') != std::string::npos || (address.scheme != "http" && address.scheme != "https"))
        return false;
    const Address wanted = parse("https://" + entry);
    return hostFits(address.host, wanted.host) &&
           (wanted.path.empty() || wanted.path == "/" || wanted.path == address.path);
}

} // namespace

bool isRedirectAllowed(const Json &application, const std::string &text)
{
    const bool openBracket = text.find('[') != std::string::npos && text.find(']') == std::string::npos;
    if (!percentValid(text) || openBracket)
        throw Panic();
    const Address address = parse(text);
    if (isAlwaysAccepted(address))
        return true;
    const Json registered = application.at("redirectUris");
    for (std::size_t index = 0; registered.isArray() && index < registered.size(); ++index) {
        if (matches(registered[index].string(), text, address))
            return true;
    }
    return false;
}

} // namespace simulator
