// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QSpinBox;

namespace chatelaine {

class Label;

/// Below an endless list: what part is in view, how many there are, how old it is, and a box that
/// jumps to a page.
class ListFooter : public QWidget
{
    Q_OBJECT
public:
    struct Facts
    {
        qint64 firstRow = 0; ///< in view, counted from 0
        qint64 lastRow = 0;
        qint64 rows = 0; ///< that can be scrolled to
        int pageSize = 50;
        std::optional<qint64> total; ///< empty where the server cannot count
        QString directory;           ///< "1,000,000 users in acme", may be empty
        QString age;                 ///< "read 12 s ago", may be empty
    };

    explicit ListFooter(QWidget *parent = nullptr);

    void setFacts(const Facts &facts);
    [[nodiscard]] QSpinBox *pageBox() const { return m_page; }
    /// The page that the first visible row belongs to, from 1; the last one where the end is in view.
    [[nodiscard]] qint64 page() const;
    [[nodiscard]] qint64 pages() const;
    [[nodiscard]] QString range() const; ///< "51–100 of 1,248"

Q_SIGNALS:
    void pageWanted(qint64 page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rewrite();
    [[nodiscard]] bool isEndInView() const;

    Facts m_facts;
    Label *m_range;
    Label *m_rest;
    Label *m_pageLabel;
    QSpinBox *m_page;
    Label *m_of;
};

} // namespace chatelaine
