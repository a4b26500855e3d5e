package kuaibao.ingest.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.lines.HeadingShape;
import kuaibao.ingest.page.lines.Opening;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.SentenceEnd;
import kuaibao.ingest.page.script.Words;

/** Takes out the summaries of web copies (核心提示), which repeat the lead of the report below and break off. */
final class Summaries {

    private static final Pattern SUMMARY = Pattern.compile("[【\\[]?(?:核心提示|内容提要|阅读提示|新闻提要)[】\\]]?\\s?[::]?\\s?");
    /** First characters of the labels. */
    private static final Cues SUMMARIES = Cues.ofCharacters("【[\uFF3B核内阅新");

    private static final int LONGEST_LABEL = 20;
    private static final int SHORTEST_LEAD = 10;
    private static final int NEAR = 6;
    private static final int FAR = 40;
    private static final int DATELINE = 160;
    private static final int LONGEST_LEAD = 1000;
    private static final int TAIL = 200;

    private final String page;
    private final List<Piece> pieces;

    private Summaries(String page, List<Piece> pieces) {
        this.page = page;
        this.pieces = new ArrayList<>(pieces);
    }

    /** Before torn paragraphs are joined. */
    static List<Piece> without(String page, List<Piece> pieces) {
        Summaries summaries = new Summaries(page, pieces);
        summaries.mark();
        return summaries.pieces;
    }

    /** Whether the words announce a summary: 核心提示. It stands within a report, and parts none. */
    static boolean isLabel(String words) {
        return SUMMARIES.in(words, 0, 1) && SUMMARY.matcher(words).matches();
    }

    private void mark() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == SpanKind.PARAGRAPH && isSummary(i)) {
                pieces.set(i, pieces.get(i).as(SpanKind.DOUBLED_LEAD));
            }
        }
    }

    private boolean isSummary(int at) {
        Piece piece = pieces.get(at);
        int label = SUMMARIES.in(page, piece.begin(), piece.begin() + 1) ? labelEnd(piece) : 0;
        boolean labelled = label > 0 || (at > 0 && isLabel(pieces.get(at - 1)));
        if (!labelled && !breaksOff(piece)) {
            return false;
        }
        String words = piece.in(page).substring(label);
        String lead = withoutEnd(labelled ? withoutDateline(words) : words);
        return lead.length() >= SHORTEST_LEAD && isRepeated(lead, at, labelled);
    }

    private int labelEnd(Piece piece) {
        Matcher label = SUMMARY.matcher(piece.head(page, LONGEST_LABEL));
        return label.lookingAt() ? label.end() : 0;
    }

    private boolean isLabel(Piece piece) {
        return piece.kind() == SpanKind.SECTION_LABEL && isLabel(piece.in(page));
    }

    private boolean breaksOff(Piece piece) {
        String end = piece.tail(page);
        boolean ellipsis = end.endsWith("…") || end.endsWith("...");
        return (ellipsis || (!SentenceEnd.closes(end) && !HeadingShape.fits(page, piece)))
                && piece.opening() != Opening.MARKER;
    }

    private static String withoutDateline(String text) {
        int end = DatelineReader.read(text).end();
        return end > 0 ? text.substring(end).strip() : text;
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && (".…。".indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether one of the next paragraphs has the lead; without a label only the very next one counts. */
    private boolean isRepeated(String lead, int at, boolean labelled) {
        int seen = 0;
        for (int i = at + 1; i < Math.min(pieces.size(), at + FAR) && seen < (labelled ? NEAR : 1); i++) {
            if (pieces.get(i).kind() == SpanKind.BYLINE && seen > 0) {
                return false;
            }
            if (pieces.get(i).kind() == SpanKind.PARAGRAPH) {
                seen++;
                if (labelled ? tells(i, lead) : begins(i, lead)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The piece and, where it is torn, what goes on with it: so many characters of it or a little more. */
    private String joined(int at, int enough) {
        if (pieces.get(at).length() >= enough) {
            return pieces.get(at).in(page);
        }
        StringBuilder text = new StringBuilder(pieces.get(at).in(page));
        for (int i = at + 1; i < pieces.size() && text.length() < enough; i++) {
            if (pieces.get(i).kind() != SpanKind.PARAGRAPH) {
                break;
            }
            Cut cut = new Cut(Words.tail(text, TAIL), pieces.get(i).head(page));
            if (!cut.isOpen()) {
                break;
            }
            text.append(
                    page, pieces.get(i).begin() + cut.overlap(), pieces.get(i).end());
        }
        return text.toString();
    }

    /** Where the lead's first words stand in the body, shortly behind its dateline; -1 if they do not. */
    private static int found(String body, String lead) {
        return Words.head(body, DATELINE + SHORTEST_LEAD).indexOf(lead.substring(0, SHORTEST_LEAD));
    }

    /** Whether the paragraph opens with a dateline, through which a cut may go, and then has the whole lead and more. */
    private boolean begins(int at, String lead) {
        Piece piece = pieces.get(at);
        boolean opens = piece.opening() == Opening.MARKER || piece.length() < Opening.LONGEST;
        if (!opens || found(joined(at, DATELINE + SHORTEST_LEAD), lead) < 0) {
            return false;
        }
        String body = joined(at, LONGEST_LEAD);
        int found = found(body, lead);
        return body.regionMatches(found, lead, 0, lead.length())
                && lead.length() < body.length() - found
                && DatelineReader.opens(body)
                && found <= DatelineReader.read(body).end() + 2;
    }

    /** Whether the paragraph has the lead's first words or, since a summary may leave out some words, most of its clauses. */
    private boolean tells(int at, String lead) {
        String body = joined(at, LONGEST_LEAD);
        return found(body, lead) >= 0 || sharesClauses(body, lead);
    }

    private static boolean sharesClauses(String body, String lead) {
        String[] clauses = lead.split("[,。;、]");
        String folded = Words.head(body, LONGEST_LEAD);
        int found = 0;
        int clausesOfLength = 0;
        for (String clause : clauses) {
            if (clause.length() > 3) {
                clausesOfLength++;
                found += folded.contains(clause) ? 1 : 0;
            }
        }
        return clausesOfLength > 0 && found * 2 >= clausesOfLength;
    }
}
