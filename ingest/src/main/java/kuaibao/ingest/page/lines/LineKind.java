package kuaibao.ingest.page.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.CreditReader;
import kuaibao.ingest.page.dateline.JumpLineReader;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.script.Cues;

/**
 * What a line is, without a look at its neighbours: what may yet be a heading is a paragraph.
 *
 * @param signature of a byline, which is read by finding that it is one
 */
record LineKind(SpanKind kind, Optional<Signature> signature) {

    private static final Pattern NUMBER = Pattern.compile("[\\d①-⑳]{1,2}[.、]?");
    private static final Pattern LABEL = Pattern.compile("[【〖\\[][^】〗\\]。,]{1,12}[】〗\\]]|([◆◇■●★])[^◆◇■●★。,]{1,12}\\1");
    private static final Pattern LEAD_LABEL =
            Pattern.compile("[【\\[◆]?\\s?(?:核心提示|内容提要|阅读提示|新闻提要|编者按语?|导读|今日导读|要闻导读|本期导读)\\s?[】\\]◆]?\\s?[::]?");
    private static final Pattern CODE = Pattern.compile("\\s?[((]?(?:[①-⑳]\\d{0,2}|[A-Z]\\d{1,2}|[①-⑳]{1,2})[))]?$");
    private static final String RULED = "-—_=*~─━·.…+# \t\u000B";
    /** Most lines begin with an ideograph, which is past all of these. */
    private static final char FIRST_LETTER = '\u3000';

    private static final int SHORTEST_RULE = 3;
    private static final Cues LABELS = Cues.ofCharacters("0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳【〖[◆◇■●★核内阅新编导今要本");
    private static final int LONGEST_LABEL = 14;

    /** What may be a heading, a caption or body. */
    static final LineKind PLAIN = unsigned(SpanKind.PARAGRAPH);

    /** A line of a kind that nobody signs. */
    static LineKind unsigned(SpanKind kind) {
        return new LineKind(kind, Optional.empty());
    }

    /** A byline, or nothing of its kind where there is no signature. */
    static LineKind signed(Optional<Signature> signature) {
        return signature.isPresent() ? new LineKind(SpanKind.BYLINE, signature) : PLAIN;
    }

    /**
     * The kind of a line in half width. One with a full stop is neither byline nor masthead, which most lines need not be
     * asked for that reason.
     *
     * @param signs of the line that the text is or is a part of
     */
    static LineKind of(String text, int signs) {
        if (isRule(text)) {
            return unsigned(SpanKind.RULE);
        }
        if (isLabel(text)) {
            return unsigned(GuideReader.isLabel(text) ? SpanKind.GUIDE : SpanKind.SECTION_LABEL);
        }
        LineKind small = smallPrint(text, signs);
        if (small.isSmallPrint()) {
            return small;
        }
        boolean sentence = isSentence(text, signs);
        if (!sentence && MastheadReader.matches(text, signs)) {
            return unsigned(SpanKind.MASTHEAD);
        }
        boolean caption = Signs.CAPTION.in(signs) && CaptionReader.matches(text);
        return unsigned(caption ? SpanKind.CAPTION : SpanKind.PARAGRAPH);
    }

    /** Of small print: which; anything else is a paragraph. */
    private static LineKind smallPrint(String text, int signs) {
        if (Signs.JUMP.in(signs) && JumpLineReader.matches(text)) {
            return unsigned(SpanKind.CROSS_REFERENCE);
        }
        if (Signs.CREDIT.in(signs) && CreditReader.read(text).isPresent()) {
            return unsigned(SpanKind.CREDIT);
        }
        Optional<Signature> signature = isSentence(text, signs) ? Optional.empty() : signature(text, signs);
        return signed(signature);
    }

    private static Optional<Signature> signature(String text, int signs) {
        Optional<Signature> worded = Signs.BYLINE.in(signs) && BylineReader.mayBe(text)
                ? BylineReader.read(text.substring(0, codeBegin(text)))
                : Optional.empty();
        return worded.isPresent() ? worded : bare(text);
    }

    /** Whatever looks like names in brackets is a byline, though its names may be read with their roles. */
    private static Optional<Signature> bare(String text) {
        return BylineReader.bare(text).map(names -> BylineReader.read(text).orElse(names));
    }

    private static boolean isSentence(String text, int signs) {
        return Signs.STOP.in(signs) && text.indexOf('。') >= 0;
    }

    private static boolean isRule(String text) {
        int at = 0;
        while (at < text.length() && isRuled(text.charAt(at))) {
            at++;
        }
        return at == text.length() && at >= SHORTEST_RULE;
    }

    private static boolean isRuled(char c) {
        return c < FIRST_LETTER && RULED.indexOf(c) >= 0;
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL
                && LABELS.in(text, 0, 1)
                && (NUMBER.matcher(text).matches()
                        || LABEL.matcher(text).matches()
                        || LEAD_LABEL.matcher(text).matches());
    }

    boolean isSmallPrint() {
        return kind == SpanKind.BYLINE || kind == SpanKind.CREDIT || kind == SpanKind.CROSS_REFERENCE;
    }

    /** Where the typesetter's code behind a byline begins (记者 水云 G02); the text's end if it has none. */
    static int codeBegin(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != ')' && !Character.isDigit(last) && (last < '①' || last > '⑳')) {
            return text.length();
        }
        Matcher code = CODE.matcher(text);
        return code.find() ? code.start() : text.length();
    }
}
