package kuaibao.enrich.entity;

import kuaibao.enrich.Span;

/** Characters of a passage that name something. */
record Stretch(Passage passage, int begin, int end) {
    String text() {
        return passage.text().substring(begin, end);
    }

    int length() {
        return end - begin;
    }

    Span span() {
        return passage.span(begin, end);
    }

    boolean overlaps(Stretch other) {
        return passage == other.passage && begin < other.end && other.begin < end;
    }

    boolean holds(Stretch other) {
        return passage == other.passage && begin <= other.begin && other.end <= end;
    }
}
