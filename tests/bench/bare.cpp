// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt Widgets program with a table can be: what window.py measures ours against.
#include <QApplication>
#include <QStandardItemModel>
#include <QTreeView>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardItemModel model(1000, 6);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(1200, 780);
    view.show();
    return QApplication::exec();
}
