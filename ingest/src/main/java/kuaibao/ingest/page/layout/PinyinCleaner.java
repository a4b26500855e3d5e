package kuaibao.ingest.page.layout;

import java.util.List;
import java.util.regex.Matcher;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.Signs;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.script.Pinyin;

/** Takes readings in brackets out of a line: 甪(lù)里 becomes 甪里. */
final class PinyinCleaner {

    private PinyinCleaner() {}

    /** Whether there may be a reading in the line: no reading is without a tone mark. */
    static boolean mayClean(Piece piece) {
        return Signs.TONE.in(piece.signs());
    }

    static void clean(String page, Piece piece, List<Piece> kept, List<Piece> removed) {
        if (!mayClean(piece)) {
            keep(piece, kept);
            return;
        }
        String text = piece.in(page);
        Matcher bracket = Pinyin.brackets(text);
        int begin = 0;
        while (bracket.find()) {
            boolean behindHan = bracket.start() > 0 && Letters.isHan(text.charAt(bracket.start() - 1));
            if (behindHan && Pinyin.isReading(bracket.group(1))) {
                keep(part(piece, begin, bracket.start()), kept);
                removed.add(part(piece, bracket.start(), bracket.end()).as(SpanKind.PINYIN));
                begin = bracket.end();
            }
        }
        keep(part(piece, begin, text.length()), kept);
    }

    private static void keep(Piece piece, List<Piece> kept) {
        if (piece.begin() < piece.end()) {
            kept.add(piece);
        }
    }

    private static Piece part(Piece piece, int begin, int end) {
        Piece part = piece.part(piece.begin() + begin, piece.begin() + end);
        return begin == 0 ? part.opening(piece.opening()) : part;
    }
}
