package kuaibao.enrich.digest;

/** Where the report itself begins behind {@code 本报讯(记者 林一帆)}. */
final class DatelineEnd {
    private static final int LONGEST_MARKER = 30;
    private static final int LONGEST_BYLINE = 60;

    private DatelineEnd() {}

    static int of(String paragraph) {
        int at = skipBlanks(paragraph, behindMarker(paragraph));
        int reported = behindReported(paragraph, at);
        if (reported > at) {
            return skipBlanks(paragraph, reported);
        }
        if (at < paragraph.length() && (paragraph.charAt(at) == '(' || paragraph.charAt(at) == '（')) {
            int close = closing(paragraph, at);
            boolean byline = close > 0 && isByline(paragraph.substring(at, close));
            return byline ? skipBlanks(paragraph, close + 1) : at;
        }
        return at;
    }

    /** {@code 记者林一帆、通讯员苏禾报道：} before the report's own words. */
    private static int behindReported(String paragraph, int begin) {
        int limit = Math.min(paragraph.length(), begin + LONGEST_BYLINE);
        int end = paragraph.indexOf("报道", begin);
        boolean named = end > begin && end + 2 < limit && isByline(paragraph.substring(begin, end));
        return named && "：:".indexOf(paragraph.charAt(end + 2)) >= 0 ? end + 3 : begin;
    }

    /** Behind 讯 or 电, where a blank, a bracket or a date follows. */
    private static int behindMarker(String paragraph) {
        int limit = Math.min(LONGEST_MARKER, paragraph.length() - 1);
        for (int at = 1; at < limit; at++) {
            char character = paragraph.charAt(at);
            if ("，,。；".indexOf(character) >= 0) {
                return 0;
            }
            char next = paragraph.charAt(at + 1);
            boolean parted = " \u3000(（".indexOf(next) >= 0 || (Character.isDigit(next) && paragraph.startsWith("本报"));
            if (parted && "讯电".indexOf(character) >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private static int closing(String paragraph, int open) {
        int limit = Math.min(paragraph.length(), open + LONGEST_BYLINE);
        for (int at = open; at < limit; at++) {
            if (paragraph.charAt(at) == ')' || paragraph.charAt(at) == '）') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isByline(String brackets) {
        return brackets.contains("记者") || brackets.contains("通讯员") || brackets.contains("实习生");
    }

    private static int skipBlanks(String paragraph, int begin) {
        int at = begin;
        while (at < paragraph.length()
                && (Character.isWhitespace(paragraph.charAt(at)) || paragraph.charAt(at) == '\u3000')) {
            at++;
        }
        return at;
    }
}
