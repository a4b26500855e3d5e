package kuaibao.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;
import java.util.stream.Stream;
import kuaibao.enrich.ArticleText;

/** What HanLP itself does to find names: its segmentation with all of its recognisers, and nothing else. */
final class HanLpBaseline {
    private final Segment segment = HanLP.newSegment().enableAllNamedEntityRecognize(true);

    /** How many words the articles have. */
    int words(List<ArticleText> articles) {
        return articles.stream()
                .flatMap(article -> Stream.concat(article.titles().stream(), article.paragraphs().stream()))
                .mapToInt(text -> segment.seg(text).size())
                .sum();
    }
}
