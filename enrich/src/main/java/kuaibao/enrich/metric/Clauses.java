package kuaibao.enrich.metric;

/** Where clauses of a half-width line begin and end. */
final class Clauses {
    /** A clause says no more than this before or behind a figure; it keeps texts without punctuation linear. */
    private static final int LONGEST = 80;

    private static final String MARKS = ",;:。!?…“”\"《》()【】—\n";

    private Clauses() {}

    static boolean isMark(char c) {
        boolean character = c >= '\u4e00' && c <= '\u9fff'; // most are, and none of these is a mark
        return !character && MARKS.indexOf(c) >= 0;
    }

    /** The place behind the last clause mark before {@code at}, not before {@code floor}; brackets do not cut. */
    static int begin(String text, int floor, int at) {
        int begin = at;
        int first = Math.max(floor, at - LONGEST);
        while (begin > first && (!isMark(text.charAt(begin - 1)) || closesBracket(text, floor, begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Short brackets and quotations belong to a word and do not cut a clause: {@code 产销量(全国)}. */
    private static boolean closesBracket(String text, int floor, int at) {
        char c = text.charAt(at);
        int window = 8;
        if (c == '”') {
            return text.substring(Math.max(floor, at - window), at).indexOf('“') >= 0;
        }
        if (c == '“') {
            return text.substring(at, Math.min(text.length(), at + window + 1)).indexOf('”') >= 0;
        }
        if (c == ')') {
            return text.substring(Math.max(floor, at - window), at).indexOf('(') >= 0;
        }
        if (c == '(') {
            int close =
                    text.substring(at, Math.min(text.length(), at + window + 1)).indexOf(')');
            return close >= 0;
        }
        return false;
    }

    /** The first clause mark at or behind {@code at}, or {@code limit}, or as far as a clause goes. */
    static int end(String text, int at, int limit) {
        int end = at;
        int last = Math.min(limit, at + LONGEST);
        while (end < last && (!isMark(text.charAt(end)) || closesBracket(text, 0, end))) {
            end++;
        }
        return end;
    }
}
