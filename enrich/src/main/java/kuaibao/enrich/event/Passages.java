package kuaibao.enrich.event;

import java.util.ArrayList;
import java.util.List;
import kuaibao.enrich.ArticleText;
import kuaibao.enrich.Mention;
import kuaibao.enrich.MentionIndex;
import kuaibao.enrich.Part;
import kuaibao.enrich.text.Sentence;
import kuaibao.enrich.text.SentenceSplitter;
import kuaibao.enrich.words.Widening;

/** Cuts an article's body into sentences with their names. */
final class Passages {
    private Passages() {}

    static List<Passage> of(ArticleText article, List<Mention> mentions) {
        MentionIndex names = MentionIndex.of(mentions);
        List<Passage> passages = new ArrayList<>();
        for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
            List<Mention> own = names.of(Part.PARAGRAPH, paragraph);
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
