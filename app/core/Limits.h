// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// How much, how deep and how long at most. Every bound on input that is not ours stands here.
namespace chatelaine::limits {

using namespace std::chrono_literals;

// Callback (loopback listener), bytes.
inline constexpr qsizetype callbackRequestLine = 16 * 1024;
inline constexpr qsizetype callbackHeaderBlock = 32 * 1024;
inline constexpr int callbackHeaderFields = 100;
inline constexpr int callbackConnections = 32;
inline constexpr std::chrono::milliseconds callbackHeadDeadline = 10s;
inline constexpr std::chrono::seconds signInDeadline = 5min;

// Documents: metadata, key sets, token and UserInfo answers.
inline constexpr qsizetype documentBytes = 1024 * 1024;
inline constexpr int jsonDepth = 64;
/// A page of a directory: 50 users of Casdoor are 150 KB, an administrator may ask for 1,000.
inline constexpr qsizetype directoryBytes = 64 * 1024 * 1024;

// Tokens and keys.
inline constexpr qsizetype compactJwsBytes = 64 * 1024;
inline constexpr int keysInSet = 100;
inline constexpr int rsaBitsMin = 2048;
inline constexpr int rsaBitsMax = 8192;
inline constexpr qsizetype subjectCharacters = 255;
inline constexpr std::chrono::seconds clockLeeway = 60s;
inline constexpr std::chrono::seconds forcedKeyRefetchInterval = 30s;
inline constexpr std::chrono::seconds keyCacheMin = 5min;
inline constexpr std::chrono::seconds keyCacheMax = 24h;

// Network.
inline constexpr std::chrono::milliseconds connectDeadline = 10s;
inline constexpr std::chrono::milliseconds exchangeDeadline = 30s;
inline constexpr int redirects = 3;

// Keyring.
inline constexpr std::chrono::milliseconds keyringDeadline = 20s;

// Text of a server that a person is shown, in characters.
inline constexpr qsizetype serverText = 500;

} // namespace chatelaine::limits
