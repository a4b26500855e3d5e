package kuaibao.ingest.page.json;

import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.source.TextPageWriter;

/**
 * A string of the document.
 *
 * @param text what it says
 * @param source the document
 * @param begin where what is between the quotes begins in the document
 */
record JsonText(String text, String source, int begin) {

    private static final int UNICODE_ESCAPE = 6;

    boolean isBlank() {
        return text.chars().allMatch(c -> Letters.isBlank((char) c));
    }

    /** Writes the text without the white space around it, each escape as the character that it stands for. */
    void write(TextPageWriter out) {
        int from = 0;
        int to = text.length();
        while (from < to && Letters.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isBlank(text.charAt(to - 1))) {
            to--;
        }
        int at = begin;
        int run = -1;
        for (int i = 0; i < to; i++) {
            int end = end(at);
            boolean plain = end == at + 1 && i >= from;
            run = plain && run < 0 ? at : run;
            if (!plain) {
                run = copied(run, at, out);
            }
            if (!plain && i >= from) {
                out.replace(at, end, text.substring(i, i + 1));
            }
            at = end;
        }
        copied(run, at, out);
    }

    private int copied(int run, int at, TextPageWriter out) {
        if (run >= 0) {
            out.copy(run, at);
        }
        return -1;
    }

    private int end(int at) {
        if (source.charAt(at) != '\\') {
            return at + 1;
        }
        return at + (source.charAt(at + 1) == 'u' ? UNICODE_ESCAPE : 2);
    }
}
