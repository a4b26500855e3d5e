package kuaibao.ingest.page.layout;

import java.util.List;
import java.util.regex.Matcher;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.script.Pinyin;

/** Takes readings in brackets and invisible characters out of a line: 甪(lù)里 becomes 甪里. */
final class InsideCleaner {

    private static final String BRACKETS = "([〔\uFF08\uFF3B";

    private InsideCleaner() {}

    static void clean(String page, Piece piece, List<Piece> kept, List<Piece> removed) {
        if (!hasBracket(page, piece)) {
            keepVisible(page, piece, kept, removed);
            return;
        }
        String text = HalfWidth.of(piece.in(page));
        Matcher bracket = Pinyin.brackets(text);
        int begin = 0;
        while (bracket.find()) {
            boolean behindHan = bracket.start() > 0 && Letters.isHan(text.charAt(bracket.start() - 1));
            if (behindHan && Pinyin.isReading(bracket.group(1))) {
                keepVisible(page, part(piece, begin, bracket.start()), kept, removed);
                removed.add(part(piece, bracket.start(), bracket.end()).as(SpanKind.PINYIN));
                begin = bracket.end();
            }
        }
        keepVisible(page, part(piece, begin, text.length()), kept, removed);
    }

    private static boolean hasBracket(String page, Piece piece) {
        for (int i = piece.begin(); i < piece.end(); i++) {
            if (BRACKETS.indexOf(page.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void keepVisible(String page, Piece piece, List<Piece> kept, List<Piece> removed) {
        int begin = piece.begin();
        for (int i = piece.begin(); i < piece.end(); i++) {
            if (Letters.isInvisible(page.charAt(i))) {
                keep(new Piece(piece.kind(), begin, i, piece.gap(), piece.level()), kept);
                int end = i;
                while (end < piece.end() && Letters.isInvisible(page.charAt(end))) {
                    end++;
                }
                removed.add(new Piece(SpanKind.CONTROL_CHARACTERS, i, end, 0, 0));
                begin = end;
                i = end - 1;
            }
        }
        keep(new Piece(piece.kind(), begin, piece.end(), piece.gap(), piece.level()), kept);
    }

    private static void keep(Piece piece, List<Piece> kept) {
        if (piece.begin() < piece.end()) {
            kept.add(piece);
        }
    }

    private static Piece part(Piece piece, int begin, int end) {
        return new Piece(piece.kind(), piece.begin() + begin, piece.begin() + end, piece.gap(), piece.level());
    }
}
