package kuaibao.ingest.page.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.page.dateline.DatelineReader;
import kuaibao.ingest.page.lines.GuideReader;
import kuaibao.ingest.page.lines.HeadingShape;
import kuaibao.ingest.page.lines.Piece;
import kuaibao.ingest.page.lines.SpanKind;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.SentenceEnd;
import kuaibao.ingest.page.script.Words;

/**
 * Takes out what web copies print twice: a headline doubled, the list of the page's headlines above the reports, a summary
 * (核心提示) that repeats the lead and breaks off.
 */
final class Repeats {

    private static final String NOT_TEXT = "·•●■◆#";
    private static final char FIRST_IDEOGRAPH = '\u3400';
    private static final int LONGEST_KEY = 90;
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

    private Repeats(String page, List<Piece> pieces) {
        this.page = page;
        this.pieces = new ArrayList<>(pieces);
    }

    /** Guide lists, before headings are told from body: all that follows 导读 and looks like an item of it. */
    static List<Piece> withoutGuides(String page, List<Piece> pieces) {
        Repeats repeats = new Repeats(page, pieces);
        repeats.markGuides();
        return repeats.pieces;
    }

    /** Doubled headlines and leads, when headings are known. */
    static List<Piece> withoutDoubles(String page, List<Piece> pieces) {
        Repeats repeats = new Repeats(page, pieces);
        repeats.markHeadings();
        return repeats.pieces;
    }

    /** Summaries that the body repeats, before torn paragraphs are joined. */
    static List<Piece> withoutSummaries(String page, List<Piece> pieces) {
        Repeats repeats = new Repeats(page, pieces);
        repeats.markLeads();
        return repeats.pieces;
    }

    private void markGuides() {
        if (pieces.stream().noneMatch(piece -> piece.kind() == SpanKind.GUIDE)) {
            return;
        }
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).end() - pieces.get(i).begin() <= LONGEST_KEY) {
                last.put(key(pieces.get(i)), i);
            }
        }
        boolean inGuide = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == SpanKind.GUIDE) {
                inGuide = true;
            } else if (inGuide && piece.kind() != SpanKind.MARK) {
                inGuide = GuideReader.isItem(piece.in(page))
                        || (HeadingShape.fits(piece.in(page)) && last.getOrDefault(key(piece), i) > i);
                pieces.set(i, inGuide ? piece.as(SpanKind.GUIDE) : piece);
            }
        }
    }

    private String key(Piece piece) {
        String text = piece.in(page);
        return text.length() > LONGEST_KEY ? text : textOnly(HalfWidth.of(text));
    }

    private static String textOnly(String text) {
        char[] only = text.toCharArray();
        int length = 0;
        for (char c : only) {
            if (c >= FIRST_IDEOGRAPH || (!Character.isWhitespace(c) && NOT_TEXT.indexOf(c) < 0)) {
                only[length++] = c;
            }
        }
        return length == only.length ? text : new String(only, 0, length);
    }

    /** Of headings printed several times before their article's body begins, one stays. */
    private void markHeadings() {
        Map<String, Integer> last = new HashMap<>();
        int[] run = runs();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == SpanKind.HEADING) {
                last.put(key(pieces.get(i)), i);
            }
        }
        int previous = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() != SpanKind.HEADING) {
                continue;
            }
            String key = key(pieces.get(i));
            if (previous >= 0
                    && run[previous] == run[i]
                    && key(pieces.get(previous)).equals(key)) {
                pieces.set(i, pieces.get(i).as(SpanKind.DOUBLED_HEADLINE));
            } else if (repeatedLater(i, last.getOrDefault(key, i), run)) {
                pieces.set(i, pieces.get(i).as(SpanKind.GUIDE));
            } else {
                previous = i;
            }
        }
    }

    private boolean repeatedLater(int at, int last, int[] run) {
        if (last <= at) {
            return false;
        }
        boolean onlyDoubles = true;
        for (int i = at + 1; i < last && run[i] == run[at] && onlyDoubles; i++) {
            onlyDoubles = pieces.get(i).kind() != SpanKind.HEADING
                    || key(pieces.get(i)).equals(key(pieces.get(at)));
        }
        return !onlyDoubles;
    }

    /** Numbers the runs of headings that no body parts. */
    private int[] runs() {
        int[] run = new int[pieces.size()];
        int current = 0;
        for (int i = 0; i < run.length; i++) {
            current += pieces.get(i).kind() == SpanKind.PARAGRAPH ? 1 : 0;
            run[i] = current;
        }
        return run;
    }

    private void markLeads() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == SpanKind.PARAGRAPH && isRepeated(i)) {
                pieces.set(i, pieces.get(i).as(SpanKind.DOUBLED_LEAD));
            }
        }
    }

    private boolean isRepeated(int at) {
        String text = pieces.get(at).in(page);
        int label = SUMMARIES.in(text, 0, 1) ? labelEnd(text) : 0;
        boolean labelled = label > 0 || (at > 0 && isSummaryLabel(pieces.get(at - 1)));
        if (!labelled && !breaksOff(text)) {
            return false;
        }
        String lead = text.substring(label);
        if (DatelineReader.opens(lead)) {
            lead = lead.substring(DatelineReader.read(lead).end()).strip();
        }
        String whole = withoutEnd(lead);
        if (whole.length() < SHORTEST_LEAD) {
            return false;
        }
        int seen = 0;
        for (int i = at + 1; i < Math.min(pieces.size(), at + FAR) && seen < (labelled ? NEAR : 1); i++) {
            if (pieces.get(i).kind() == SpanKind.BYLINE && seen > 0) {
                return false;
            }
            if (pieces.get(i).kind() == SpanKind.PARAGRAPH) {
                seen++;
                if (repeats(joined(i), whole, labelled)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int labelEnd(String text) {
        Matcher label = SUMMARY.matcher(HalfWidth.of(Words.head(text, LONGEST_LABEL)));
        return label.lookingAt() ? label.end() : 0;
    }

    /** The piece and, where it is torn, what goes on with it: enough of it to see whether it has the lead. */
    private String joined(int at) {
        StringBuilder text = new StringBuilder(pieces.get(at).in(page));
        for (int i = at + 1; i < pieces.size() && text.length() < LONGEST_LEAD; i++) {
            if (pieces.get(i).kind() != SpanKind.PARAGRAPH) {
                break;
            }
            Cut cut = new Cut(Words.tail(text.toString(), TAIL), pieces.get(i).in(page));
            if (!cut.isOpen()) {
                break;
            }
            text.append(pieces.get(i).in(page).substring(cut.overlap()));
        }
        return text.toString();
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && (".…。".indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean breaksOff(String text) {
        boolean ellipsis = text.endsWith("…") || text.endsWith("...");
        return (ellipsis || (!SentenceEnd.closes(text) && !HeadingShape.fits(text))) && !DatelineReader.opens(text);
    }

    private boolean isSummaryLabel(Piece piece) {
        return piece.kind() == SpanKind.SECTION_LABEL && isSummaryLabel(piece.in(page));
    }

    /** Whether the words announce a summary: 核心提示. It stands within a report, and parts none. */
    static boolean isSummaryLabel(String label) {
        return SUMMARY.matcher(HalfWidth.of(label)).matches();
    }

    private static boolean repeats(String body, String lead, boolean labelled) {
        String head = body.substring(0, Math.min(body.length(), DATELINE + SHORTEST_LEAD));
        int found = head.indexOf(lead.substring(0, SHORTEST_LEAD));
        if (found >= 0) {
            boolean whole = body.regionMatches(found, lead, 0, lead.length()) && lead.length() < body.length() - found;
            return labelled
                    || (whole
                            && DatelineReader.opens(body)
                            && found <= DatelineReader.read(body).end() + 2);
        }
        return labelled && sharesLead(body, lead);
    }

    /** A summary may leave out words of the lead, but most of its clauses stand there. */
    private static boolean sharesLead(String body, String lead) {
        String[] clauses = HalfWidth.of(lead).split("[,。;、]");
        String folded = HalfWidth.of(body.substring(0, Math.min(body.length(), LONGEST_LEAD)));
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
