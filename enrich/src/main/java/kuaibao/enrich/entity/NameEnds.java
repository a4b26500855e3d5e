package kuaibao.enrich.entity;

import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Word;

/** Judges whether a name may end at a character by what follows: a mark, a verb of saying, a preposition, a post. */
final class NameEnds {
    /** What a name needs at least. */
    static final double LEAST = 2.0;

    /** What makes an end certain: a mark, or a word that follows names. */
    static final double SURE = 2.2;

    /** A verb of two characters follows. */
    static final double VERB = 2.2;

    private static final String STOPS = "、\uff0c。\uff1b";
    private static final double MARK = 3;
    private static final double PERSON_VERB = 2.6;
    private static final double FOLLOWER = 2.5;
    private static final double UNALIGNED_FOLLOWER = 1.4;
    private static final double WORD = 1.5;

    private final Lexicon lexicon;

    NameEnds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How well a name ends here, from 0 (inside a word) to 3 (before a mark). */
    double score(Passage passage, int end) {
        if (passage.isHard(end)) {
            return MARK;
        }
        if (isPersonVerb(passage, end)) {
            return PERSON_VERB;
        }
        int follower = lexicon.followers().longestFrom(passage.text(), end);
        boolean alone =
                follower == end + 1 && STOPS.indexOf(passage.at(follower)) >= 0 && passage.at(end) != '等'; // 局长李大有、王晓
        boolean whole = follower > end + 1 || (follower > 0 && !alone && passage.isWord(end, follower));
        if (whole || isTitle(passage, end)) {
            return FOLLOWER;
        }
        if (passage.startsWord(end) && opensVerb(passage, end)) {
            return VERB;
        }
        if (follower > 0) {
            return UNALIGNED_FOLLOWER;
        }
        return passage.startsWord(end) ? WORD : 0;
    }

    /** Whether a word of two characters or more that follows names begins here: {@code 参加}. */
    boolean isLongFollower(Passage passage, int end) {
        return lexicon.followers().longestFrom(passage.text(), end) > end + 1;
    }

    /** Whether a verb that only people do begins here. */
    boolean isPersonVerb(Passage passage, int end) {
        return lexicon.personVerbs().longestFrom(passage.text(), end) >= 0;
    }

    /** Where a name that goes on to {@code end} is to be cut because a follower of two characters begins inside it. */
    int cut(Passage passage, int from, int end) {
        for (int i = Math.max(from + 1, end - 4); i < end; i++) {
            int follower = lexicon.followers().longestFrom(passage.text(), i);
            if (follower - i >= 2 && passage.startsWord(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean isTitle(Passage passage, int end) {
        return lexicon.persons().longestFrom(passage.text(), end) >= 0
                || lexicon.posts().longestFrom(passage.text(), end) >= 0;
    }

    private static boolean opensVerb(Passage passage, int position) {
        int index = passage.wordIndex(position);
        if (index < 0) {
            return false;
        }
        Word word = passage.words().get(index);
        return word.text().length() >= 2 && (word.is("v") || word.is("d") || word.is("p") || word.is("ad"));
    }
}
