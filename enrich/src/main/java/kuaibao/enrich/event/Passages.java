package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.Mention;
import kuaibao.enrich.Part;
import kuaibao.enrich.text.Sentence;
import kuaibao.enrich.text.SentenceSplitter;
import kuaibao.enrich.words.Widening;

/** Cuts an article's body into sentences with their names. */
final class Passages {
    private Passages() {}

    static List<Passage> of(ArticleText article, List<Mention> mentions) {
        Map<Integer, List<Mention>> byParagraph = mentions.stream()
                .filter(mention -> mention.span().part() == Part.PARAGRAPH)
                .sorted(Comparator.comparingInt(mention -> mention.span().begin()))
                .collect(Collectors.groupingBy(mention -> mention.span().paragraph()));
        List<Passage> passages = new ArrayList<>();
        for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
            List<Mention> own = byParagraph.getOrDefault(paragraph, List.of());
            String text = Widening.widen(article.paragraphs().get(paragraph));
            int next = 0;
            for (Sentence sentence : SentenceSplitter.split(text)) {
                int first = next;
                while (next < own.size() && own.get(next).span().end() <= sentence.end()) {
                    next++;
                }
                passages.add(new Passage(paragraph, sentence.begin(), sentence.of(text), own.subList(first, next)));
            }
        }
        return passages;
    }
}
