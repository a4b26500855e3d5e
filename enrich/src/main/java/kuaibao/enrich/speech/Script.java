package kuaibao.enrich.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kuaibao.enrich.EntityType;
import kuaibao.enrich.Mention;
import kuaibao.enrich.text.Sentence;
import kuaibao.enrich.text.SentenceSplitter;
import kuaibao.enrich.words.Word;

/**
 * One paragraph under analysis: its widened text, words, names, sentences, and which quotation mark closes which. Used by
 * one thread only.
 */
final class Script {
    private static final String CLAUSE_ENDS = "，；：。！？…\n ”」』";

    private final int index;
    private final String text;
    private final List<Word> words;
    private final List<Mention> people;
    private final List<Mention> bodies;
    private final List<Sentence> sentences;
    private final List<Quoted> quoted;
    private final int[] wordAt;
    private final boolean[] inMarks;

    Script(int index, String text, List<Word> words, List<Mention> names) {
        this.index = index;
        this.text = text;
        this.words = words;
        this.quoted = Quoted.of(text);
        this.sentences = whole(SentenceSplitter.split(text));
        this.wordAt = new int[text.length() + 1];
        this.inMarks = new boolean[text.length() + 1];
        Arrays.fill(wordAt, -1);
        for (int i = 0; i < words.size(); i++) {
            Arrays.fill(wordAt, words.get(i).begin(), words.get(i).end(), i);
        }
        quoted.forEach(marks -> Arrays.fill(inMarks, marks.open(), marks.close(), true));
        this.people = outsideOfMarks(names, EntityType.PERSON);
        this.bodies = outsideOfMarks(names, EntityType.ORGANIZATION);
    }

    private List<Mention> outsideOfMarks(List<Mention> names, EntityType type) {
        return names.stream()
                .filter(name -> name.type() == type && !inMarks[name.span().begin()])
                .toList();
    }

    /** {@code “路通了。心也通了。”}: sentences inside of one pair of marks are one. */
    private List<Sentence> whole(List<Sentence> split) {
        List<Sentence> whole = new ArrayList<>();
        int marks = 0;
        int begin = -1;
        for (Sentence sentence : split) {
            begin = begin < 0 ? sentence.begin() : begin;
            while (marks < quoted.size() && quoted.get(marks).close() < sentence.end()) {
                marks++;
            }
            if (marks == quoted.size() || quoted.get(marks).open() >= sentence.end()) {
                whole.add(new Sentence(begin, sentence.end()));
                begin = -1;
            }
        }
        return whole;
    }

    int index() {
        return index;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The people named between the two places, quotation marks aside. */
    List<Mention> people(int begin, int end) {
        return between(people, begin, end);
    }

    /** The bodies named between the two places, quotation marks aside. */
    List<Mention> bodies(int begin, int end) {
        return between(bodies, begin, end);
    }

    private static List<Mention> between(List<Mention> names, int begin, int end) {
        return names.subList(firstFrom(names, begin), Math.max(firstFrom(names, begin), firstFrom(names, end)));
    }

    private static int firstFrom(List<Mention> names, int begin) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = names.get(middle).span().begin() < begin;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Quoted> quoted() {
        return quoted;
    }

    /** The marks that open here. */
    Optional<Quoted> marksAt(int open) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = quoted.get(middle).open() < open;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        boolean here = low < quoted.size() && quoted.get(low).open() == open;
        return here ? Optional.of(quoted.get(low)) : Optional.empty();
    }

    /** The character, or a line end outside of the text. */
    char at(int position) {
        return position < 0 || position >= text.length() ? '\n' : text.charAt(position);
    }

    boolean isInMarks(int position) {
        return inMarks[position];
    }

    /** The index of the word over the character, -1 for white space. */
    int wordIndex(int position) {
        return wordAt[position];
    }

    Word word(int wordIndex) {
        return words.get(wordIndex);
    }

    boolean startsWord(int position) {
        int word = wordAt[position];
        return word >= 0 && words.get(word).begin() == position;
    }

    /** Whether the character parts clauses outside of quotation marks; a blank inside a foreign name does not. */
    boolean endsClause(int position) {
        if (CLAUSE_ENDS.indexOf(at(position)) < 0) {
            return false;
        }
        boolean foreign = at(position) == ' ' && isLatin(at(position - 1)) && isLatin(at(position + 1));
        return !foreign && (position < 0 || position >= length() || !inMarks[position]);
    }

    private static boolean isLatin(char character) {
        return character < '\u0250' && Character.isLetter(character);
    }

    /** Where the clause over the position begins, at most {@code reach} characters before; -1 if it begins earlier. */
    int clauseBegin(int position, int reach) {
        int begin = position;
        while (begin > 0 && !endsClause(begin - 1)) {
            begin--;
            if (position - begin > reach) {
                return -1;
            }
        }
        return begin;
    }
}
