package kuaibao.enrich.words;

import java.util.List;

/** Cuts a text into words. Implementations may be used by many threads at once and never fail, whatever the text. */
public interface Segmenter {
    /** The words of the text in order; together they cover it, white space apart. */
    List<Word> segment(String text);
}
