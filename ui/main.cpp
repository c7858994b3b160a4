// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowAssembly.h"

#include "cli/CommandLine.h"
#include "cli/Invocation.h"
#include "core/Hardening.h"
#include "core/Paths.h"
#include "core/Redaction.h"
#include "core/Translations.h"
#include "keyring/Keyring.h"
#include "servers/Servers.h"
#include "ui/shell/LanguageChoice.h"
#include "ui/shell/SingleInstance.h"
#include "ui/widgets/Actions.h"
#include "ui/widgets/Theme.h"

#include <QApplication>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

void introduce()
{
    QCoreApplication::setApplicationName(u"chatelaine"_s);
    QCoreApplication::setOrganizationName(u"chatelaine"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(CHATELAINE_VERSION));
}

/// Qt ends the process where it finds no platform to draw on; that is for who asked for one by name.
bool hasDisplay(const QStringList &arguments)
{
    const auto isSet = [](const char *name) {
        return !qEnvironmentVariableIsEmpty(name);
    };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM") ||
           arguments.contains("-platform"_L1) || arguments.contains("--platform"_L1);
}

int refuseWithoutDisplay(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    translations::use(translations::choose(languagechoice::saved()));
    if (const auto options = StartOptions::parse(QCoreApplication::arguments()); !options)
        return Output(false).usage(options.error());
    Output(false).note(QCoreApplication::translate(
        "CommandLine",
        "There is no display for the window. Commands need none: “chatelaine --help” lists them."));
    return exitcode::failed;
}

/// Commands need no display: no QApplication, no platform plugin.
int runWithoutWindow(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    translations::use(translations::choose(languagechoice::saved()));
    return runCommandLine(QCoreApplication::arguments());
}

int runWindow(int &argc, char **argv)
{
    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"chatelaine"_s);
    installLogging(LogLevel::Info);
    languagechoice::useSaved();

    const auto options = StartOptions::parse(QCoreApplication::arguments());
    if (!options)
        return Output(false).usage(options.error());
    SingleInstance instance(paths::runtime());
    if (!instance.claim(*options))
        return 0;

    Theme theme;
    Keyring keyring;
    Accounts accounts(&keyring, servers::dialect);
    Actions actions;
    MainWindow window(assembleWindow(accounts, actions, theme));
    QObject::connect(&instance, &SingleInstance::asked, &window, &MainWindow::present);
    QObject::connect(&window, &MainWindow::painted, &theme, &Theme::followDesktop);
    window.present(*options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // In a static library, which a linker would leave out with everything nobody names.
    Q_INIT_RESOURCE(translations);
    hardenProcess();
    introduce();
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments << QString::fromLocal8Bit(argv[at]);
    if (isCommandLine(arguments))
        return runWithoutWindow(argc, argv);
    return hasDisplay(arguments) ? runWindow(argc, argv) : refuseWithoutDisplay(argc, argv);
}
