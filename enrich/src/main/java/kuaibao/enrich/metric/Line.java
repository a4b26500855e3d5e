package kuaibao.enrich.metric;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import kuaibao.enrich.words.Word;

/**
 * A title or paragraph while it is read.
 *
 * @param part where it stands
 * @param index which title or paragraph it is
 * @param printed the text as printed
 * @param text the same length with full-width letters, digits and punctuation made half-width
 * @param words its words by their places
 * @param mentions the names in it, in order
 */
record Line(Part part, int index, String printed, String text, Words words, List<Mention> mentions) {
    private static final int LONGEST_NAME = 40;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final WordList BUILDING = new WordList(List.of("改造", "新建", "改建", "扩建", "修建", "建设", "建成", "新改建"));

    Line {
        mentions = List.copyOf(mentions);
    }

    /** The line of these words and of those of its names, in order, that are names. */
    static Line of(Part part, int index, String printed, List<Word> words, List<Mention> mentions) {
        Words placed = new Words(words, printed.length());
        List<Mention> own = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (!isBuilding(mention, placed) && !isReached(mention, printed)) {
                own.add(mention);
            }
        }
        return new Line(part, index, printed, halfWidth(printed), placed, own);
    }

    /** {@code 改造危桥}, {@code 听取县}: a place begins with no verb and no time. */
    private static boolean isBuilding(Mention mention, Words words) {
        int begin = mention.span().begin();
        boolean verb = words.tagAt(begin).equals("v") && words.endAt(begin) - begin > 1;
        boolean time = words.tagAt(begin).equals("t") && words.endAt(begin) - begin > 1;
        boolean from = words.tagAt(begin).startsWith("p")
                && "从在由对".indexOf(mention.name().charAt(0)) >= 0; // 从县区|看
        return mention.type() == EntityType.PLACE && (verb || time || from || BUILDING.lengthAt(mention.name(), 0) > 0);
    }

    /** {@code 止于临河县}: with 于 behind such a verb begins no name. */
    private static boolean isReached(Mention mention, String printed) {
        int begin = mention.span().begin();
        return begin > 0 && printed.charAt(begin) == '于' && "止起位处居建属归始".indexOf(printed.charAt(begin - 1)) >= 0;
    }

    Span span(int begin, int end) {
        return new Span(part, index, begin, end);
    }

    /** The names that begin between the two places. */
    List<Mention> mentionsFrom(int begin, int end) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        int first = indexFrom(begin);
        return mentions.subList(first, Math.max(first, indexFrom(end)));
    }

    /** Where the name of a body or place that begins at {@code begin} ends, adjoining names included. */
    int nameEnd(int begin, int end) {
        int at = begin;
        int next = nameFrom(at, end);
        while (next > at) {
            at = next;
            next = nameFrom(at, end);
        }
        return at;
    }

    /** Where the name of a body or place that ends at {@code end} begins, or {@code end}. */
    int nameBegin(int begin, int end) {
        for (int i = indexFrom(Math.max(begin, end - LONGEST_NAME)); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.span().begin() >= end) {
                return end;
            }
            if (mention.type() != EntityType.PERSON && mention.span().end() == end) {
                return mention.span().begin();
            }
        }
        return end;
    }

    private int nameFrom(int begin, int end) {
        int longest = -1;
        for (int i = indexFrom(begin);
                i < mentions.size() && mentions.get(i).span().begin() == begin;
                i++) {
            Mention mention = mentions.get(i);
            if (mention.type() != EntityType.PERSON && mention.span().end() <= end) {
                longest = Math.max(longest, mention.span().end());
            }
        }
        return longest < 0 ? begin : longest;
    }

    private int indexFrom(int begin) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private static String halfWidth(String printed) {
        char[] half = printed.toCharArray();
        for (int i = 0; i < half.length; i++) {
            char c = half[i];
            boolean full = c >= '！' && c <= '～';
            half[i] = full ? (char) (c - FULL_WIDTH_OFFSET) : c == '　' ? ' ' : c;
        }
        return new String(half);
    }
}
