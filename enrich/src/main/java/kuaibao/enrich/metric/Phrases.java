package kuaibao.enrich.metric;

/** Finds where a noun phrase begins that ends at a known place, and where one ends that begins at one. */
final class Phrases {
    private static final int LONGEST = 40;
    private static final int LONGEST_QUOTATION = 20;

    private final WordList governing;
    private final WordList acting;
    private final WordList located;

    Phrases(Vocabulary vocabulary) {
        governing = vocabulary.list("governing");
        acting = vocabulary.list("acting");
        located = vocabulary.list("located");
    }

    /** Where the phrase begins: behind a verb that governs it, a particle, a mark: {@code 将推进|水泵产业园项目}. */
    int begin(LineContext context, int floor, int end) {
        Line line = context.line();
        int first = Math.max(floor, end - LONGEST);
        int at = end;
        int last = -1;
        while (at > first && at != last) {
            last = at;
            at = step(context, first, at);
        }
        return behindVerbs(line, at, end);
    }

    /** The same for a phrase with a known last noun; {@code end} where that noun is but a part of another word. */
    int begin(LineContext context, int floor, int end, int head) {
        Words words = context.line().words();
        boolean whole = words.beginBefore(end) < end;
        boolean begins = words.endAt(end - head) > end - head;
        if (!whole && !begins) {
            return end;
        }
        return begin(context, floor, begins ? end - head : end);
    }

    private int step(LineContext context, int first, int at) {
        Line line = context.line();
        int name = line.nameBegin(first, at);
        if (name < at) {
            return name;
        }
        int quoted = openingBefore(line.text(), first, at);
        if (quoted < at) {
            return quoted;
        }
        if (located.lengthBefore(line.text(), first, at) > 0) {
            return at;
        }
        int begin = line.words().beginBefore(at);
        if (begin == at || begin < first || Clauses.isMark(line.charAt(at - 1))) {
            return at;
        }
        int time = context.timeBefore(first, at);
        if (time < at) {
            return at;
        }
        return joins(line, begin, at) ? begin : at;
    }

    /** A word inside a phrase: any but one that governs it or a particle; 预 and 制 in 预制菜 are single characters. */
    private boolean joins(Line line, int begin, int end) {
        String tag = line.words().tagAt(begin);
        boolean single = end - begin == 1 && "wurpcd".indexOf(tag.charAt(0)) < 0 && line.charAt(begin) != '后';
        boolean side = tag.equals("f") && "东西南北中".indexOf(line.charAt(begin)) >= 0;
        boolean both = end - begin == 1 && "及至".indexOf(line.charAt(begin)) >= 0;
        boolean joined = single || side || both || isNominal(tag) || isVerb(tag);
        return joined && (both || !governing.contains(line.text(), begin, end));
    }

    /** A verb that opens the phrase governs it: {@code 投用|水泵站}. */
    private int behindVerbs(Line line, int begin, int end) {
        int at = begin;
        while (at < end
                && acting.lengthAt(line.text(), at) > 0
                && isVerb(line.words().tagAt(at))
                && line.words().endAt(at) < end) {
            at = line.words().endAt(at);
        }
        return at;
    }

    /** Where the phrase ends that begins at the place: before the first word that is no noun. */
    int end(Line line, int begin, int limit) {
        int last = Math.min(limit, begin + LONGEST);
        int at = begin;
        int before = -1;
        while (at < last && at != before) {
            before = at;
            at = forward(line, at, last);
        }
        return at;
    }

    private int forward(Line line, int at, int limit) {
        int name = line.nameEnd(at, limit);
        if (name > at) {
            return name;
        }
        int closed = closingBehind(line.text(), at, limit);
        if (closed > at) {
            return closed;
        }
        int end = line.words().endAt(at);
        boolean nominal = isNominal(line.words().tagAt(at));
        return nominal && end <= limit && !governing.contains(line.text(), at, end) ? end : at;
    }

    private static int openingBefore(String text, int first, int end) {
        char close = text.charAt(end - 1);
        char open = close == '”' ? '“' : close == '》' ? '《' : close == ')' ? '(' : ' ';
        if (open == ' ') {
            return end;
        }
        int at = text.lastIndexOf(open, end - 1);
        return at >= Math.max(first, end - LONGEST_QUOTATION) ? at : end;
    }

    private static int closingBehind(String text, int begin, int limit) {
        char open = text.charAt(begin);
        char close = open == '“' ? '”' : open == '《' ? '》' : open == '(' ? ')' : ' ';
        if (close == ' ') {
            return begin;
        }
        int last = Math.min(limit, begin + LONGEST_QUOTATION);
        for (int at = begin; at < last; at++) {
            if (text.charAt(at) == close) {
                return at + 1;
            }
        }
        return begin;
    }

    static boolean isVerb(String tag) {
        return tag.startsWith("v") && !tag.equals("vn");
    }

    /** Nouns, names and what stands before a noun; numbers too, as 2 in 2号线. */
    private static boolean isNominal(String tag) {
        return tag.startsWith("n")
                || tag.equals("vn")
                || tag.startsWith("j")
                || tag.startsWith("b")
                || tag.startsWith("g")
                || tag.equals("m")
                || tag.equals("x")
                || tag.equals("t")
                || tag.equals("q")
                || tag.equals("a")
                || tag.equals("an")
                || tag.equals("s");
    }
}
