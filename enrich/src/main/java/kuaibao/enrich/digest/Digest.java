package kuaibao.enrich.digest;

import java.util.List;

/**
 * An article in few words.
 *
 * @param keywords the words and names that tell most of what it is about, the best first
 * @param summary sentences of the body that sum it up, in the order of the text; long ones end at the mark of a clause
 */
public record Digest(List<String> keywords, List<String> summary) {
    public Digest {
        keywords = List.copyOf(keywords);
        summary = List.copyOf(summary);
    }
}
