package kuaibao.ingest.page.html;

/**
 * What the elements around a line say of it.
 *
 * @param rank of a heading, 1 the highest; 0 if it is none
 * @param whole whether it is a paragraph of its own: an item of a list, a row of a table
 */
record LineStyle(int rank, boolean caption, boolean whole, boolean link, boolean preformatted, boolean row) {

    static final LineStyle PLAIN = new LineStyle(0, false, false, false, false, false);

    /** Whether a line in the one style cannot be a line in the other. */
    boolean differs(LineStyle other) {
        return rank != other.rank
                || caption != other.caption
                || whole != other.whole
                || preformatted != other.preformatted;
    }

    LineStyle heading(int other) {
        return new LineStyle(other, false, false, link, preformatted, row);
    }

    LineStyle ofCaption() {
        return new LineStyle(0, true, false, link, preformatted, row);
    }

    LineStyle ofWhole() {
        return new LineStyle(rank, caption, true, link, preformatted, row);
    }

    LineStyle ofRow() {
        return new LineStyle(rank, caption, true, link, preformatted, true);
    }

    LineStyle linked() {
        return new LineStyle(rank, caption, whole, true, preformatted, row);
    }

    LineStyle ofPreformatted() {
        return new LineStyle(rank, caption, whole, link, true, row);
    }
}
