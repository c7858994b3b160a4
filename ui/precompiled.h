// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only what nearly every file includes anyhow; nothing may rely on it being here.
#pragma once

#include <QApplication>
#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
