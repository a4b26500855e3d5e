package kuaibao.enrich.metric;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The nouns that a name of a project, an event or a body ends with, and what each of them says. */
final class Heads {
    private static final int LONGEST_NAME = 20;

    private final Map<Topic.Kind, WordList> lists = new LinkedHashMap<>();
    private final WordList all;

    Heads(Vocabulary vocabulary) {
        lists.put(Topic.Kind.PROJECT, vocabulary.list("work"));
        lists.put(Topic.Kind.EVENT, vocabulary.list("occasion"));
        lists.put(Topic.Kind.BODY, vocabulary.list("body"));
        all = vocabulary.heads();
    }

    /** The length of the head noun that ends at the place and does not begin before {@code begin}, or 0. */
    int lengthBefore(String text, int begin, int end) {
        return all.lengthBefore(text, begin, end);
    }

    /** Where the first of the nouns ends behind the place, or the place: 工厂 in {@code 该|工厂总投资}. */
    int nounEnd(Line line, int begin, int end) {
        int last = Math.min(end, begin + LONGEST_NAME);
        for (int at = begin + 2; at <= last; at++) {
            if (lengthBefore(line.text(), begin, at) > 0) {
                return at;
            }
        }
        return begin;
    }

    /** Where the longest of the nouns ends that begins at the place, or the place. */
    int nounAt(String text, int begin, int end) {
        int longest = 0;
        for (WordList list : lists.values()) {
            longest = Math.max(longest, list.lengthAt(text, begin));
        }
        return begin + longest <= end ? begin + longest : begin;
    }

    /** What a phrase names, by its last noun. */
    Optional<Topic.Kind> kind(String phrase) {
        Optional<Topic.Kind> kind = Optional.empty();
        int longest = 0;
        for (Map.Entry<Topic.Kind, WordList> entry : lists.entrySet()) {
            int length = entry.getValue().lengthBefore(phrase, 0, phrase.length());
            if (length > longest) {
                longest = length;
                kind = Optional.of(entry.getKey());
            }
        }
        return kind;
    }
}
