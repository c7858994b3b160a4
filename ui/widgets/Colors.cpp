// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Colors.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace chatelaine {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
    [[nodiscard]] QColor pick(bool dark_) const { return QColor::fromRgb(dark_ ? dark : light); }
};

struct ToneColours
{
    Pair text;
    Pair tint;
};

// Contrast of each text on its tint, and on base, window and side, is at least 5.2 : 1.
constexpr ToneColours passedColours{{0x17693A, 0x7FD7A0}, {0xE3F3E8, 0x1D3828}};
constexpr ToneColours refusedColours{{0xB3231B, 0xFF9F95}, {0xFCE8E6, 0x472725}};
constexpr ToneColours warningColours{{0x875000, 0xF1C171}, {0xFCF0D9, 0x3E3218}};
constexpr ToneColours informationColours{{0x2A4FB0, 0xA9BDFF}, {0xE5ECFD, 0x27325A}};
constexpr ToneColours notApplicableColours{{0x565D6B, 0xA9B0BD}, {0xECEEF2, 0x2E323A}};

const ToneColours &coloursOf(Tone tone)
{
    switch (tone) {
    case Tone::Passed:
        return passedColours;
    case Tone::Refused:
        return refusedColours;
    case Tone::Warning:
        return warningColours;
    case Tone::Information:
        return informationColours;
    case Tone::Neutral:
    case Tone::NotApplicable:
        return notApplicableColours;
    }
    std::unreachable();
}

constexpr Pair windowColour{0xF6F7F9, 0x1D1F24};
constexpr Pair sideColour{0xECEEF2, 0x17181C};
constexpr Pair baseColour{0xFFFFFF, 0x23262C};
constexpr Pair alternateColour{0xFAFBFC, 0x272A31};
constexpr Pair fieldColour{0xFFFFFF, 0x1A1C21};
constexpr Pair buttonColour{0xFFFFFF, 0x2C3038};
constexpr Pair textColour{0x1A1D24, 0xECEEF3};
constexpr Pair secondColour{0x565D6B, 0xA9B0BD};
constexpr Pair disabledColour{0x8A909C, 0x727986};
constexpr Pair lineColour{0xDDE0E7, 0x353A43};
constexpr Pair controlColour{0x848B98, 0x79818F};
constexpr Pair accentColour{0x3452C7, 0xA3B6FF};
constexpr Pair fillColour{0x3452C7, 0x4A66D8};
constexpr Pair currentColour{0xDEE6FC, 0x323E68};
constexpr Pair checkedColour{0xE5ECFD, 0x27325A};
constexpr Pair hoverColour{0xE9ECF2, 0x2E323A};

} // namespace

bool colors::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor colors::of(Role role, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (role) {
    case Role::Window:
        return palette.color(QPalette::Window);
    case Role::Base:
        return palette.color(QPalette::Base);
    case Role::Text:
        return palette.color(QPalette::Text);
    case Role::Second:
        return palette.color(QPalette::PlaceholderText);
    case Role::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case Role::Line:
        return palette.color(QPalette::Mid);
    case Role::Control:
        return palette.color(QPalette::Dark);
    case Role::Accent:
        return palette.color(QPalette::Link);
    case Role::Fill:
        return palette.color(QPalette::Active, QPalette::Highlight);
    case Role::OnFill:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case Role::Side:
        return sideColour.pick(dark);
    case Role::Field:
        return fieldColour.pick(dark);
    case Role::Current:
        return currentColour.pick(dark);
    case Role::Checked:
        return checkedColour.pick(dark);
    case Role::Hover:
    case Role::Placeholder:
        return hoverColour.pick(dark);
    }
    std::unreachable();
}

QColor colors::text(Tone tone, const QPalette &palette)
{
    return tone == Tone::Neutral ? of(Role::Text, palette) : coloursOf(tone).text.pick(isDark(palette));
}

QColor colors::tint(Tone tone, const QPalette &palette)
{
    return coloursOf(tone).tint.pick(isDark(palette));
}

QPalette colors::palette(bool dark)
{
    QPalette made;
    const auto set = [&made, dark](QPalette::ColorRole role, const Pair &pair) {
        made.setColor(role, pair.pick(dark));
    };
    set(QPalette::Window, windowColour);
    set(QPalette::WindowText, textColour);
    set(QPalette::Base, baseColour);
    set(QPalette::AlternateBase, alternateColour);
    set(QPalette::Button, buttonColour);
    set(QPalette::ButtonText, textColour);
    set(QPalette::Text, textColour);
    set(QPalette::BrightText, textColour);
    set(QPalette::PlaceholderText, secondColour);
    set(QPalette::Light, baseColour);
    set(QPalette::Midlight, hoverColour);
    set(QPalette::Mid, lineColour);
    set(QPalette::Dark, controlColour);
    set(QPalette::Shadow, controlColour);
    set(QPalette::Link, accentColour);
    set(QPalette::LinkVisited, accentColour);
    set(QPalette::Highlight, fillColour);
    made.setColor(QPalette::HighlightedText, Qt::white);
    set(QPalette::ToolTipBase, baseColour);
    set(QPalette::ToolTipText, textColour);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        made.setColor(QPalette::Disabled, role, disabledColour.pick(dark));
    return made;
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Passed:
        return u"tick-circle"_s;
    case Tone::Refused:
        return u"octagon-cross"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Information:
        return u"info"_s;
    case Tone::NotApplicable:
        return u"dash-circle"_s;
    case Tone::Neutral:
        return {};
    }
    std::unreachable();
}

} // namespace chatelaine
