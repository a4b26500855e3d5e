package kuaibao.ingest.page.source;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Leads from the page's text back to the decoded source that it was made of. A character of the text may stand for several
 * of the source, as & does for an HTML reference of five; characters that no source has, such as the line end between two
 * HTML paragraphs, lead nowhere. All offsets are UTF-16 units.
 */
public final class SourceMap {

    private static final int FIELDS = 4;
    private static final int TEXT_BEGIN = 0;
    private static final int TEXT_END = 1;
    private static final int SOURCE_BEGIN = 2;
    private static final int SOURCE_END = 3;

    /** Runs in the order of the text; one that is as long as its source maps its characters one by one. */
    private final int[] runs;

    private SourceMap(int[] runs) {
        this.runs = runs;
    }

    /** The map of a text that is its own source. */
    public static SourceMap identity(int length) {
        return length == 0 ? new SourceMap(new int[0]) : new SourceMap(new int[] {0, length, 0, length});
    }

    /** Where the character of the text stands in the source; empty for one that was put in, and beyond the text. */
    public OptionalInt offset(int text) {
        int run = runAt(text);
        return run < 0 ? OptionalInt.empty() : OptionalInt.of(offset(run, text));
    }

    /** Where a stretch that begins here begins in the source; for a character that was put in, where the one before ends. */
    public int begin(int text) {
        int run = runAt(text);
        if (run >= 0) {
            return offset(run, text);
        }
        int before = -run - 2;
        return before < 0 ? 0 : field(before, SOURCE_END);
    }

    /**
     * Where a stretch that ends here, exclusive, ends in the source; behind a character that was put in, where the next one
     * begins.
     */
    public int end(int text) {
        int run = runAt(text - 1);
        if (run >= 0) {
            return isExact(run) ? offset(run, text - 1) + 1 : field(run, SOURCE_END);
        }
        int next = -run - 1;
        return next < size() ? field(next, SOURCE_BEGIN) : begin(text);
    }

    private int offset(int run, int text) {
        return field(run, SOURCE_BEGIN) + (isExact(run) ? text - field(run, TEXT_BEGIN) : 0);
    }

    private boolean isExact(int run) {
        return field(run, TEXT_END) - field(run, TEXT_BEGIN) == field(run, SOURCE_END) - field(run, SOURCE_BEGIN);
    }

    /** The run that holds the character, or {@code -insertion point - 1}, as {@link Arrays#binarySearch} has it. */
    private int runAt(int text) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (text < field(middle, TEXT_BEGIN)) {
                high = middle - 1;
            } else if (text >= field(middle, TEXT_END)) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -low - 1;
    }

    private int size() {
        return runs.length / FIELDS;
    }

    private int field(int run, int field) {
        return runs[run * FIELDS + field];
    }

    /** Puts a map together, run by run in the order of the text. */
    static final class Builder {
        private int[] runs = new int[FIELDS * 64];
        private int length;

        /** Adds a run; one that goes on where an exact one ended lengthens it. */
        void add(int textBegin, int textEnd, int sourceBegin, int sourceEnd) {
            if (textBegin == textEnd) {
                return;
            }
            boolean exact = textEnd - textBegin == sourceEnd - sourceBegin;
            if (exact && goesOn(textBegin, sourceBegin)) {
                runs[length - FIELDS + TEXT_END] = textEnd;
                runs[length - FIELDS + SOURCE_END] = sourceEnd;
                return;
            }
            if (length == runs.length) {
                runs = Arrays.copyOf(runs, length * 2);
            }
            runs[length + TEXT_BEGIN] = textBegin;
            runs[length + TEXT_END] = textEnd;
            runs[length + SOURCE_BEGIN] = sourceBegin;
            runs[length + SOURCE_END] = sourceEnd;
            length += FIELDS;
        }

        private boolean goesOn(int textBegin, int sourceBegin) {
            if (length == 0) {
                return false;
            }
            int last = length - FIELDS;
            boolean exact = runs[last + TEXT_END] - runs[last + TEXT_BEGIN]
                    == runs[last + SOURCE_END] - runs[last + SOURCE_BEGIN];
            return exact && runs[last + TEXT_END] == textBegin && runs[last + SOURCE_END] == sourceBegin;
        }

        SourceMap build() {
            return new SourceMap(Arrays.copyOf(runs, length));
        }
    }
}
