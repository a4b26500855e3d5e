package kuaibao.ingest.page.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kuaibao.ingest.page.lines.CaptionReader;
import kuaibao.ingest.page.lines.HeadingShape;
import kuaibao.ingest.page.lines.Opening;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.lines.TableRow;
import kuaibao.ingest.page.script.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Decides which unmarked lines are headings or captions, by what stands above and below them. A short line above 本报讯 is
 * a heading; a short line in the middle of a torn paragraph is a part of it or a caption.
 */
final class HeadingReader {

    private static final int LONGEST_SUBHEAD = 30;
    private static final int SHORTEST_SUBHEAD = 6;
    private static final int STRAY = 4;
    private static final int PHOTO_GAP = 2;

    private final String page;
    private final List<Piece> pieces;
    private final int[] flow;
    private final boolean[] shaped;
    private final boolean[] opening;
    private final boolean[] boundary;
    private final boolean[] leads;
    private @Nullable PairsOfPage pairs;
    private int body = -1;

    private HeadingReader(String page, List<Piece> pieces) {
        this.page = page;
        this.pieces = new ArrayList<>(pieces);
        this.flow = flow(pieces);
        this.shaped = new boolean[flow.length];
        this.opening = new boolean[flow.length];
        this.boundary = new boolean[flow.length];
        this.leads = new boolean[flow.length + 1];
    }

    /** Which of the pieces are no furniture. */
    private static int[] flow(List<Piece> pieces) {
        int[] flow = new int[pieces.size()];
        int size = 0;
        for (int i = 0; i < flow.length; i++) {
            if (!pieces.get(i).kind().isFurniture()) {
                flow[size++] = i;
            }
        }
        return Arrays.copyOf(flow, size);
    }

    static List<Piece> read(String page, List<Piece> pieces) {
        HeadingReader reader = new HeadingReader(page, pieces);
        reader.look();
        for (int at = 0; at < reader.flow.length; at++) {
            reader.decide(at);
        }
        return reader.pieces;
    }

    private void look() {
        for (int at = flow.length - 1; at >= 0; at--) {
            boundary[at] = isBoundary(flow[at]);
            if (kind(at) == SpanKind.PARAGRAPH) {
                opening[at] = piece(at).opening() != Opening.NONE && !isDatedHeading(at);
                shaped[at] = !opening[at] && !isWhole(at) && HeadingShape.fits(page, piece(at)) && !isOfTable(at);
            }
            leads[at] = leads(at);
        }
    }

    /** 昨日青江大桥合龙 right above 本报讯 is a headline, though sentences begin so too. */
    private boolean isDatedHeading(int at) {
        boolean aboveMarker = isBody(at + 1) && piece(at + 1).opening() == Opening.MARKER;
        return aboveMarker
                && piece(at).opening() == Opening.DAY
                && piece(at).length() <= LONGEST_SUBHEAD
                && text(at).indexOf(',') < 0
                && HeadingShape.fits(text(at));
    }

    private boolean isOfTable(int at) {
        return TableRow.is(text(at)) || (at + 1 < flow.length && TableRow.isHeadOf(text(at), text(at + 1)));
    }

    private boolean isBoundary(int index) {
        for (int i = index - 1; i >= 0 && pieces.get(i).kind().isFurniture(); i--) {
            if (Blocks.isBoundary(page, pieces.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article's opening follows from here on: headings, then a dateline. */
    private boolean leads(int at) {
        return switch (kind(at)) {
            case HEADING -> true;
            case PARAGRAPH -> opening[at] || (shaped[at] && leads[at + 1]);
            case BYLINE, CROSS_REFERENCE -> leads[at + 1] || (isBody(at + 1) && !shaped[at + 1]);
            case CAPTION -> leads[at + 1];
            default -> false;
        };
    }

    private void decide(int at) {
        if (kind(at) != SpanKind.PARAGRAPH) {
            body = kind(at) == SpanKind.BYLINE || kind(at) == SpanKind.CREDIT ? -1 : body;
            return;
        }
        SpanKind kind = shaped[at] ? shapedKind(at) : SpanKind.PARAGRAPH;
        set(at, kind);
        if (kind == SpanKind.PARAGRAPH) {
            body = at;
        }
    }

    private SpanKind shapedKind(int at) {
        boolean torn = body >= 0 && !isWhole(body) && !boundary[at] && cut(at).isOpen();
        if (torn) {
            return tornKind(at);
        }
        if (leads[at + 1] && !cutFromNext(at)) {
            return isCaptionAboveHeading(at) ? SpanKind.CAPTION : SpanKind.HEADING;
        }
        boolean afterBody = body >= 0 && body == at - 1 && !boundary[at];
        return afterBody || (body >= 0 && kind(at - 1) == SpanKind.CAPTION) ? subheadKind(at) : firstLineKind(at);
    }

    /** A picture's words far below the body, with the next report's marked heading behind them. */
    private boolean isCaptionAboveHeading(int at) {
        return body >= 0
                && body == at - 1
                && gap(at) > PHOTO_GAP
                && kind(at + 1) == SpanKind.HEADING
                && CaptionReader.looksLike(text(at));
    }

    /** The line above it breaks off. */
    private SpanKind tornKind(int at) {
        boolean doubled = cut(at).overlap() > 0;
        if (!doubled && at + 1 < flow.length && leads[at + 1] && text(at).length() > STRAY && !joinsPrevious(at)) {
            return SpanKind.HEADING;
        }
        boolean alone = gap(at) > PHOTO_GAP || (at + 1 < flow.length && gap(at + 1) > PHOTO_GAP);
        if (!doubled && isSubheadInCut(at)) {
            return SpanKind.HEADING;
        }
        boolean caption = !doubled && at + 1 < flow.length && (alone || CaptionReader.looksLike(text(at)));
        return caption && CaptionReader.looksLike(text(at)) ? SpanKind.CAPTION : SpanKind.PARAGRAPH;
    }

    /**
     * A line without any punctuation, far from what stands above and below, or between two pieces of which the second
     * begins as the first ends: a subhead that the cut has caught.
     */
    private boolean isSubheadInCut(int at) {
        boolean far = gap(at) > PHOTO_GAP && at + 1 < flow.length && gap(at + 1) > PHOTO_GAP;
        return isBody(at + 1)
                && (far || cut(at + 1).overlap() > 1)
                && text(at).length() >= SHORTEST_SUBHEAD
                && text(at).length() <= LONGEST_SUBHEAD
                && text(at).chars().allMatch(c -> Letters.isHan((char) c))
                && !CaptionReader.looksLike(text(at))
                && !joinsPrevious(at);
    }

    private boolean joinsPrevious(int at) {
        return cut(at).startsInside() || isPair(last(body), first(at));
    }

    /** Nothing torn above, no dateline below, body above: a subhead, a caption or the torn first words of a paragraph. */
    private SpanKind subheadKind(int at) {
        if (!isBody(at + 1)) {
            return SpanKind.PARAGRAPH;
        }
        if (CaptionReader.looksLike(text(at))) {
            return SpanKind.CAPTION;
        }
        boolean sentence = text(at).indexOf(',') >= 0 || text(at).length() > LONGEST_SUBHEAD;
        return sentence || cutFromNext(at) ? SpanKind.PARAGRAPH : SpanKind.HEADING;
    }

    /** At the page's head or behind a byline, with plain body below. */
    private SpanKind firstLineKind(int at) {
        if (at + 1 >= flow.length) {
            return SpanKind.HEADING;
        }
        return isBody(at + 1) && cutFromNext(at) ? SpanKind.PARAGRAPH : SpanKind.HEADING;
    }

    private boolean cutFromNext(int at) {
        if (!isBody(at + 1) || opening[at + 1] || isWhole(at + 1)) {
            return false;
        }
        String above = text(at);
        Cut cut = Cut.between(page, piece(at), piece(at + 1));
        boolean nextIsHeading = shaped[at + 1] && leads[at + 1];
        return cut.startsInside()
                || isNumberCut(at)
                || (cut.overlap() > 0 && !nextIsHeading)
                || (HeadingShape.opensSentence(above) && !(nextIsHeading && HeadingShape.asks(above)))
                || (above.indexOf(' ') < 0 && !shaped[at + 1] && isPair(last(at), first(at + 1)));
    }

    /** 桥长3 | 00米: a figure goes on. */
    private boolean isNumberCut(int at) {
        return Character.isDigit(last(at)) && Character.isDigit(first(at + 1));
    }

    /** Collected when first asked for: most pages never ask. */
    private boolean isPair(char first, char second) {
        if (pairs == null) {
            pairs = new PairsOfPage(page);
        }
        return pairs.hold(first, second);
    }

    private boolean isBody(int at) {
        return at < flow.length && kind(at) == SpanKind.PARAGRAPH;
    }

    private boolean isWhole(int at) {
        return piece(at).isWhole();
    }

    private SpanKind kind(int at) {
        return piece(at).kind();
    }

    private int gap(int at) {
        return piece(at).gap();
    }

    private String text(int at) {
        return piece(at).in(page);
    }

    private char first(int at) {
        return page.charAt(piece(at).begin());
    }

    private char last(int at) {
        return page.charAt(piece(at).end() - 1);
    }

    private Piece piece(int at) {
        return pieces.get(flow[at]);
    }

    /** The cut between the body above and a line. */
    private Cut cut(int at) {
        return Cut.between(page, piece(body), piece(at));
    }

    private void set(int at, SpanKind kind) {
        if (piece(at).kind() != kind) {
            pieces.set(flow[at], piece(at).as(kind));
        }
    }
}
