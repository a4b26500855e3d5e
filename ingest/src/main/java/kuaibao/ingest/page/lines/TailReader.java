package kuaibao.ingest.page.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.BylineReader;
import kuaibao.ingest.page.dateline.CreditReader;
import kuaibao.ingest.page.dateline.JumpLineReader;
import kuaibao.ingest.page.dateline.Signature;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.Letters;

/**
 * Cuts the small print off a line's end, last piece first: …建设新家园。记者 水云 · …。据《青江日报》详见A03版 · …。(通讯员 左岸) · …。①6
 */
final class TailReader {

    private static final int WINDOW = 120;
    private static final int MOST = 8;
    private static final int LONGEST_CODE = 5;
    private static final int LONGEST_CREDIT = 30;
    private static final Pattern CODE = Pattern.compile("(?<=[\\p{IsHan}。)\\s])(?:\\(?[①-⑳]\\d{0,2}\\)?|[A-Z]\\d{2})$");
    private static final Cues CUES =
            Cues.of("记者", "通讯员", "评论员", "实习生", "摄", "图", "供稿", "据", "来源", "转", "接", "新华社", "见", "刊", "载", "扫");

    private static final Cues SOURCE = Cues.of("据");

    private final String page;
    private final int begin;
    private final int signs;
    private final List<Piece> pieces = new ArrayList<>();
    private int end;

    TailReader(String folded, int begin, Piece line) {
        this.page = folded;
        this.begin = begin;
        this.end = line.end();
        this.signs = line.signs();
        for (int count = 0; count < MOST && takeLast(); count++) {
            trim();
        }
        Collections.reverse(pieces);
    }

    /** Where the text before the small print ends. */
    int bodyEnd() {
        return end;
    }

    List<Piece> pieces() {
        return pieces;
    }

    private boolean takeLast() {
        boolean code = end > begin && mayEndInCode();
        boolean words = end > begin && mayEndInWords();
        if (!code && !words) {
            return false;
        }
        int from = Math.max(begin, end - WINDOW);
        String window = page.substring(from, end);
        return (code && takeCode(from, window))
                || (page.charAt(end - 1) == ')' && takeBare(from, window))
                || (words && takeWords(from, window));
    }

    private boolean mayEndInCode() {
        char last = page.charAt(end - 1);
        return last == ')' || Character.isDigit(last) || (last >= '①' && last <= '⑳');
    }

    /** Most lines end in a sentence; of small print only a credit may end so: …家园。据《青江日报》。 */
    private boolean mayEndInWords() {
        char last = page.charAt(end - 1);
        boolean sentence = isSentenceEnd(last);
        boolean may = Signs.BYLINE.in(signs) || Signs.CREDIT.in(signs) || Signs.JUMP.in(signs);
        return may && (!sentence || SOURCE.in(page, Math.max(begin, end - LONGEST_CREDIT), end));
    }

    private boolean takeCode(int from, String window) {
        Matcher code = CODE.matcher(window)
                .region(Math.max(0, window.length() - LONGEST_CODE), window.length())
                .useTransparentBounds(true);
        if (!code.find() || !standsBehindSmallPrint(window, code.start())) {
            return false;
        }
        return take(LineKind.unsigned(SpanKind.COLUMN_CODE), from + code.start());
    }

    /** 记者 水云 G02 and …家园。①6 have a typesetter's code; 下一站是B12 has none. */
    private static boolean standsBehindSmallPrint(String window, int at) {
        String before = window.substring(0, at).strip();
        int stop = lastStop(before);
        String last = before.substring(stop).strip();
        return last.isEmpty()
                || BylineReader.read(last).isPresent()
                || CreditReader.read(last).isPresent();
    }

    /** No small print has a full stop but at its end. */
    private boolean takeWords(int from, String window) {
        int stop = window.lastIndexOf('。', window.length() - 2);
        if (!CUES.in(window, stop, window.length())) {
            return false;
        }
        for (int at = Math.max(1, stop + 1); at < window.length(); at++) {
            boolean may = mayBegin(window, at) || isJump(window, at);
            if (may && from + at > begin) {
                if (take(smallPrint(window.substring(at)), from + at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** …书屋开放。(水云): only right behind a sentence, for inside of one brackets explain. */
    private boolean takeBare(int from, String window) {
        int open = window.lastIndexOf('(');
        boolean behindSentence = open > 0 && from + open > begin && isSentenceEnd(window.charAt(open - 1));
        boolean bare =
                behindSentence && BylineReader.bare(window.substring(open)).isPresent();
        return bare && take(LineKind.signed(BylineReader.read(window.substring(open))), from + open);
    }

    private static boolean isSentenceEnd(char c) {
        return Letters.isTerminal(c) || c == '”';
    }

    private static LineKind smallPrint(String text) {
        if (JumpLineReader.matches(text)) {
            return LineKind.unsigned(SpanKind.CROSS_REFERENCE);
        }
        if (CreditReader.read(text).isPresent()) {
            return LineKind.unsigned(SpanKind.CREDIT);
        }
        return LineKind.signed(BylineReader.read(text).filter(TailReader::isSigned));
    }

    private static boolean isSigned(Signature signature) {
        return !signature.signers().isEmpty() && !signature.open();
    }

    /** Small print follows a sentence's end, other small print or a space; never the middle of a sentence. */
    private static boolean mayBegin(String window, int at) {
        char before = window.charAt(at - 1);
        return Letters.isTerminal(before) || Letters.isCloser(before) || Letters.isBlank(before);
    }

    /** In brackets it may stand right behind a byline: 记者 水云 文/图(详见A08版). */
    private static boolean isJump(String window, int at) {
        return window.charAt(at) == '(' && JumpLineReader.matches(window.substring(at));
    }

    private static int lastStop(String text) {
        int i = text.length();
        while (i > 0 && !Letters.isTerminal(text.charAt(i - 1)) && text.charAt(i - 1) != '”') {
            i--;
        }
        return i;
    }

    /** Whether it was small print, and is taken. */
    private boolean take(LineKind found, int from) {
        if (found.kind() == SpanKind.PARAGRAPH) {
            return false;
        }
        pieces.add(new Piece(SpanKind.PARAGRAPH, from, end, 0, 0, signs, Opening.NONE).as(found));
        end = from;
        return true;
    }

    private void trim() {
        while (end > begin && Letters.isBlank(page.charAt(end - 1))) {
            end--;
        }
    }
}
