package kuaibao.enrich;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import kuaibao.enrich.entity.Entities;
import kuaibao.enrich.entity.EntityFinder;
import kuaibao.enrich.segment.HanLpSegmenter;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Segmenter;

/**
 * The names in a single sentence, and nothing else of it: what {@link ArticleAnalyzer} would find if it were all there is,
 * and what an article's record leaves out, as the names of reporters. Thread-safe; any text gives an answer.
 */
public final class SentenceAnalyzer {
    private static final Comparator<Mention> LONGEST_FIRST = Comparator.comparingInt(
                    (Mention mention) -> mention.span().begin() - mention.span().end())
            .thenComparingInt(mention -> mention.span().begin())
            .thenComparing(Mention::type);
    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingInt(mention -> mention.span().begin());

    private final Segmenter segmenter = new HanLpSegmenter();
    private final Lexicon lexicon = new Lexicon();
    private final EntityFinder finder = new EntityFinder(lexicon);
    private final LoneNames loneNames = new LoneNames(lexicon);

    /** Everything named, in the order of the text, each name exactly as printed; of names that overlap the longest. */
    public List<Mention> names(String sentence) {
        if (sentence.isBlank()) {
            return List.of();
        }
        ArticleText text = ArticleText.of(List.of(), List.of(sentence));
        SegmentedArticle segmented = SegmentedArticle.of(text, segmenter);
        List<Mention> all = mentions(text, finder.find(segmented));
        all.addAll(loneNames.find(sentence, segmented.paragraphs().get(0), all));
        all.sort(IN_ORDER);
        return isApart(all) ? List.copyOf(all) : longest(all);
    }

    private static List<Mention> mentions(ArticleText text, Entities entities) {
        List<Mention> all = new ArrayList<>();
        entities.people().forEach(person -> add(all, EntityType.PERSON, text, person.mentions()));
        entities.organizations().forEach(body -> add(all, EntityType.ORGANIZATION, text, body.mentions()));
        entities.places().forEach(place -> add(all, EntityType.PLACE, text, place.mentions()));
        return all;
    }

    private static void add(List<Mention> all, EntityType type, ArticleText text, List<Span> spans) {
        spans.forEach(span -> all.add(new Mention(text.at(span), type, span)));
    }

    private static boolean isApart(List<Mention> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).span().end() > ordered.get(i).span().begin()) {
                return false;
            }
        }
        return true;
    }

    private static List<Mention> longest(List<Mention> ordered) {
        List<Mention> rest = new ArrayList<>(ordered);
        rest.sort(LONGEST_FIRST);
        BitSet taken = new BitSet();
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : rest) {
            Span span = mention.span();
            int next = taken.nextSetBit(span.begin());
            if (next < 0 || next >= span.end()) {
                taken.set(span.begin(), span.end());
                kept.add(mention);
            }
        }
        kept.sort(IN_ORDER);
        return kept;
    }
}
