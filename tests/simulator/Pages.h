// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace simulator {

// Complete pages; each says that this is a demo. Texts are HTML already unless said otherwise.
std::string page(const std::string &title, const std::string &content);
// "query" is the query string of the page, passed on to the API by script; "button" offers a one-click
// sign-in.
std::string signinPage(const std::string &application, const std::string &organization,
                       const std::string &problem, bool button);
std::string signupPage(const std::string &application, const std::string &organization,
                       const std::string &problem);
std::string devicePage(const std::string &application, const std::string &organization,
                       const std::string &userCode);

} // namespace simulator
