// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/Discovery.h"
#include "oauth/IdToken.h"

#include <QCoroTask>

#include <QPointer>

namespace chatelaine {

/// Judges an ID token with the keys of its server. A key that is not known yet is asked for once
/// (JW-07, JW-18). Fails if the keys could not be had; what is wrong with the token itself stands in
/// the judgement.
QCoro::Task<Result<JudgedToken>> judgeByServer(QPointer<Discovery> discovery, ServerMetadata server,
                                               QByteArray token, IdTokenExpectation expected, Clock clock,
                                               Cancellation cancellation = {});

} // namespace chatelaine
