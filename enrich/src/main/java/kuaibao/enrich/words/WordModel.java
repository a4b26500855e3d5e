package kuaibao.enrich.words;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The dictionaries that words are cut by. Unchanging and safe for many threads.
 *
 * @param core the words of the language
 * @param compounds words that are put together from words of {@code core}
 * @param pairs how often one word was seen behind another, by their {@link Lexeme#id()}
 * @param odds what the probability of a pair is made of
 * @param kinds the kinds of characters
 * @param begin stands before a text
 * @param end stands behind it
 * @param names how names of people are found
 */
record WordModel(
        Dictionary core,
        Dictionary compounds,
        WordPairs pairs,
        Odds odds,
        CharacterKinds kinds,
        Lexeme begin,
        Lexeme end,
        Names names) {

    /**
     * How a pair's frequency and a word's own are weighed.
     *
     * @param pair the weight of the pair
     * @param smooth how much of that weight an unseen pair loses
     */
    record Odds(double pair, double smooth) {
        /** What a pair costs that was seen so many times, behind a word that was seen so many times. */
        double cost(int seen, int before, double share) {
            return -Math.log(pair * (smooth * seen / (before + 1) + 1 - smooth) + share);
        }
    }

    /**
     * What the recognisers of names know.
     *
     * @param roles what part a word plays in or around a name
     * @param unknown the parts of words of which that is not known
     * @param patterns finds the sequences of parts that are names
     * @param letters the letter of each part
     * @param before the part of what stands before a text
     * @param transitions what one part costs behind another
     * @param isBad names that are none
     * @param isForeign whether a word can be part of a foreign name
     * @param person what is known of a Chinese name
     * @param foreigner what is known of a foreign one
     */
    record Names(
            Function<String, Optional<Roles>> roles,
            UnknownRoles unknown,
            Patterns patterns,
            String letters,
            int before,
            PartCosts transitions,
            Predicate<String> isBad,
            Predicate<String> isForeign,
            Lexeme person,
            Lexeme foreigner) {}

    /** The parts of words that the dictionary of names does not have: names of two characters, posts, all others. */
    record UnknownRoles(Roles name, Roles post, Roles other) {}

    /** Finds the sequences of parts that are names. */
    interface Patterns {
        void find(String letters, Hits hits);
    }

    /** Takes the places of a pattern in the sequence. */
    interface Hits {
        void hit(int begin, int end);
    }
}
