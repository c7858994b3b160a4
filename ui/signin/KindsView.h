// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace chatelaine {

class KindsModel;

/// The kinds as cards, two beside each other.
class KindsView : public QListView
{
    Q_OBJECT
public:
    explicit KindsView(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSize cell() const;
    void mirror();
};

} // namespace chatelaine
