// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace chatelaine {

/// The cards side by side, each as wide as its share. One stop of Tab; arrows go from card to card.
class TokenCardsView : public QListView
{
    Q_OBJECT
public:
    explicit TokenCardsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int cardHeight() const;
    void share();
};

} // namespace chatelaine
