package kuaibao.enrich.metric;

import java.util.List;
import kuaibao.enrich.words.Word;

/** The words of a line, asked for by the place where they begin or end. */
final class Words {
    private final List<Word> words;
    private final int[] byBegin;
    private final int[] byEnd;

    Words(List<Word> words, int length) {
        this.words = List.copyOf(words);
        byBegin = new int[length + 1];
        byEnd = new int[length + 1];
        for (int i = 0; i < words.size(); i++) {
            byBegin[words.get(i).begin()] = i + 1;
            byEnd[words.get(i).end()] = i + 1;
        }
    }

    /** Where the word ends that begins exactly at the place; the place itself where none does. */
    int endAt(int begin) {
        int index = byBegin[begin];
        return index == 0 ? begin : words.get(index - 1).end();
    }

    /** Where the word begins that ends exactly at the place; the place itself where none does. */
    int beginBefore(int end) {
        int index = byEnd[end];
        return index == 0 ? end : words.get(index - 1).begin();
    }

    /** The tag of the word that begins exactly at the place; empty where none does. */
    String tagAt(int begin) {
        int index = byBegin[begin];
        return index == 0 ? "" : words.get(index - 1).partOfSpeech();
    }
}
