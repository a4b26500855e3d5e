package kuaibao.bench.score;

import java.util.List;

/**
 * A sentence of a corpus.
 *
 * @param text its tokens, joined
 * @param names what the corpus says that it names, in order
 */
record TaggedSentence(String text, List<TaggedName> names) {
    TaggedSentence {
        names = List.copyOf(names);
    }
}
