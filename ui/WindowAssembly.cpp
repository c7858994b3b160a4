// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowAssembly.h"

#include "servers/Servers.h"
#include "ui/account/ProfilePage.h"
#include "ui/account/TokensPage.h"
#include "ui/admin/AdministrationPage.h"

#include <utility>

namespace chatelaine {

namespace {

template<typename PageClass>
PageFactory factory()
{
    return [](PageContext context) -> AccountPage * {
        return new PageClass(std::move(context));
    };
}

} // namespace

WindowParts assembleWindow(Accounts &accounts, Actions &actions, Theme &theme, BrowserOpener openBrowser)
{
    WindowParts parts;
    parts.accounts = &accounts;
    parts.actions = &actions;
    parts.theme = &theme;
    parts.openDirectory = [&accounts](const QUuid &id) {
        return servers::openDirectory(accounts, id);
    };
    parts.pages.insert(PageId::Profile, factory<ProfilePage>());
    parts.pages.insert(PageId::Tokens, factory<TokensPage>());
    parts.pages.insert(PageId::Administration, factory<AdministrationPage>());
    parts.signIn = [openBrowser = std::move(openBrowser)](Accounts *all) -> SignInPage * {
        SignInTools tools;
        tools.kinds = servers::kinds();
        tools.openBrowser = openBrowser;
        return new SignInFlow(all, std::move(tools));
    };
    return parts;
}

} // namespace chatelaine
