// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/Thumbprint.h"

#include "jose/JsonPtr.h"

#include <QJsonDocument>

extern "C" {
#include <jose/jwk.h>
}

namespace chatelaine {

QByteArray jwkThumbprint(const QJsonObject &key)
{
    const auto text = QJsonDocument(key).toJson(QJsonDocument::Compact);
    const JsonPtr json(json_loadb(text.constData(), static_cast<size_t>(text.size()), 0, nullptr));
    const JsonPtr thumbprint(json ? jose_jwk_thp(nullptr, json.get(), "S256") : nullptr);
    return thumbprint ? QByteArray(json_string_value(thumbprint.get())) : QByteArray();
}

} // namespace chatelaine
