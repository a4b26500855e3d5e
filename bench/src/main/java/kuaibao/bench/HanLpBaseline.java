package kuaibao.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;
import kuaibao.enrich.ArticleText;

/** What HanLP itself does with a text: its segmentation and nothing else. */
final class HanLpBaseline {
    private final Segment segment;

    private HanLpBaseline(Segment segment) {
        this.segment = segment;
    }

    /** As it is made, which finds Chinese names. */
    static HanLpBaseline plain() {
        return new HanLpBaseline(HanLP.newSegment());
    }

    /** With all of its recognisers. */
    static HanLpBaseline withAllRecognizers() {
        return new HanLpBaseline(HanLP.newSegment().enableAllNamedEntityRecognize(true));
    }

    /** How many words the articles have. */
    int words(List<ArticleText> articles) {
        return articles.stream()
                .mapToInt(article -> count(article.titles()) + count(article.paragraphs()))
                .sum();
    }

    /** How many words the texts have. */
    int count(List<String> texts) {
        return texts.stream().mapToInt(text -> segment.seg(text).size()).sum();
    }
}
