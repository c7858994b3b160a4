// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/QrCode.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <cmath>

namespace chatelaine {

namespace {

constexpr int quietZone = 4;
constexpr int smallestModule = 3;
constexpr int wantedSize = 164;

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code with the sign-in address"));
}

bool QrCode::setText(const QString &text)
{
    m_side = 0;
    try {
        const auto code =
            qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
        m_side = code.getSize();
        m_modules = QBitArray(qsizetype(m_side) * m_side);
        for (int y = 0; y < m_side; ++y) {
            for (int x = 0; x < m_side; ++x)
                m_modules.setBit(qsizetype(y) * m_side + x, code.getModule(x, y));
        }
    } catch (const qrcodegen::data_too_long &) {
        m_side = 0;
    }
    updateGeometry();
    update();
    return m_side > 0;
}

QSize QrCode::sizeHint() const
{
    if (m_side == 0)
        return {};
    const int modules = m_side + 2 * quietZone;
    const int side = modules * std::max(smallestModule, wantedSize / modules);
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent * /*event*/)
{
    if (m_side == 0)
        return;
    QPainter painter(this);
    const int modules = m_side + 2 * quietZone;
    // Whole device pixels for each module, so that no grey edges confuse a reader.
    const qreal ratio = devicePixelRatioF();
    const qreal module = std::max(1.0, std::floor(std::min(width(), height()) * ratio / modules)) / ratio;
    painter.fillRect(QRectF(0, 0, module * modules, module * modules), Qt::white);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (m_modules.testBit(qsizetype(y) * m_side + x))
                painter.fillRect(QRectF((x + quietZone) * module, (y + quietZone) * module, module, module),
                                 Qt::black);
        }
    }
}

} // namespace chatelaine
