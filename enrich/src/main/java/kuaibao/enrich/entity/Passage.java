package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import kuaibao.enrich.Part;
import kuaibao.enrich.Span;
import kuaibao.enrich.words.SegmentedArticle;
import kuaibao.enrich.words.Widening;
import kuaibao.enrich.words.Word;

/**
 * One title or paragraph under analysis: its widened text, the words that cover it, what is not to be read, and the
 * people found so far. Used by one thread only.
 */
final class Passage {
    private static final String HARD = "，。；：！？、（）《》【】〈〉「」『』“”‘’\"'…—|/+*#\\[]{}<>=~～■□●▲◆①②③④⑤";
    private static final int TITLES = 1 << 20;

    private final Part part;
    private final int index;
    private final String text;
    private final List<Word> words;
    private final int[] wordAt;
    private final BitSet unread;
    private final Atlas atlas;
    private final BitSet people = new BitSet();
    private final int[] bodyBegins;

    /** Where the places end that begin at each character, once it was asked for: 0 where it was not. */
    private final int[] placeEnds;

    private Passage(Part part, int index, String text, List<Word> words, int[] wordAt, BitSet unread, Atlas atlas) {
        this.part = part;
        this.index = index;
        this.text = text;
        this.words = words;
        this.wordAt = wordAt;
        this.unread = unread;
        this.atlas = atlas;
        this.bodyBegins = new int[text.length() + 1];
        this.placeEnds = new int[text.length()];
        forgetBodies();
    }

    static List<Passage> of(SegmentedArticle article, Atlas atlas) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < article.titles().size(); i++) {
            passages.add(of(
                    Part.TITLE,
                    i,
                    article.text().titles().get(i),
                    article.titles().get(i),
                    atlas));
        }
        for (int i = 0; i < article.paragraphs().size(); i++) {
            String text = article.text().paragraphs().get(i);
            passages.add(of(Part.PARAGRAPH, i, text, article.paragraphs().get(i), atlas));
        }
        return passages;
    }

    private static Passage of(Part part, int index, String printed, List<Word> words, Atlas atlas) {
        String text = Widening.widen(printed);
        int[] wordAt = new int[text.length()];
        Arrays.fill(wordAt, -1);
        for (int i = 0; i < words.size(); i++) {
            Arrays.fill(wordAt, words.get(i).begin(), words.get(i).end(), i);
        }
        return new Passage(part, index, text, words, wordAt, Unread.of(text), atlas);
    }

    /** The same passage among other places. */
    Passage in(Atlas places) {
        return new Passage(part, index, text, words, wordAt, unread, places);
    }

    /** The place among the passages: titles first. */
    int order() {
        return part == Part.TITLE ? index : TITLES + index;
    }

    Atlas atlas() {
        return atlas;
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    int length() {
        return text.length();
    }

    Span span(int begin, int end) {
        return new Span(part, index, begin, end);
    }

    /** The character, or a line end outside of the text. */
    char at(int position) {
        return position < 0 || position >= text.length() ? '\n' : text.charAt(position);
    }

    /** Where the longest place that begins here ends; -1 if none does. */
    int placeFrom(int begin) {
        if (begin >= text.length()) {
            return -1;
        }
        int end = placeEnds[begin];
        if (end == 0) {
            end = atlas.longestFrom(text, begin);
            placeEnds[begin] = end;
        }
        return end;
    }

    /** Where the longest place that begins here and does not go beyond {@code limit} ends; -1 if none does. */
    int placeFrom(int begin, int limit) {
        int end = placeFrom(begin);
        return end <= limit ? end : atlas.longestFrom(text, begin, limit);
    }

    /** The index of the word over the character, -1 for white space. */
    int wordIndex(int position) {
        return position < 0 || position >= wordAt.length ? -1 : wordAt[position];
    }

    /** Whether a word begins here, or no word goes on here. */
    boolean startsWord(int position) {
        int word = wordIndex(position);
        return word < 0 || words.get(word).begin() == position;
    }

    /** The tag of the word over the character; empty for white space. */
    String partOfSpeech(int position) {
        int word = wordIndex(position);
        return word < 0 ? "" : words.get(word).partOfSpeech();
    }

    /** Whether one word covers exactly these characters. */
    boolean isWord(int begin, int end) {
        int word = wordIndex(begin);
        return word >= 0 && words.get(word).begin() == begin && words.get(word).end() == end;
    }

    /** Whether the character parts names: punctuation, white space, or an end of the text. */
    boolean isHard(int position) {
        if (position < 0 || position >= text.length()) {
            return true;
        }
        char character = text.charAt(position);
        boolean han = character >= '\u4e00' && character <= '\u9fff';
        return !han && (Character.isWhitespace(character) || HARD.indexOf(character) >= 0);
    }

    boolean isUnread(int position) {
        return unread.get(position);
    }

    /** Notes that a person is named here, so that no body's name grows over it. */
    void markPerson(int begin, int end) {
        people.set(begin, end);
        Arrays.fill(bodyBegins, begin, Math.min(bodyBegins.length, end + BodyReader.LONGEST * 2), -1);
    }

    void clearPeople() {
        people.clear();
        forgetBodies();
    }

    boolean isPerson(int position) {
        return people.get(position);
    }

    boolean touchesPerson(int begin, int end) {
        int next = people.nextSetBit(begin);
        return next >= 0 && next < end;
    }

    /** What {@link #rememberBody} was told about this end; -1 if nothing or if a person was found there since. */
    int rememberedBody(int end) {
        return bodyBegins[end];
    }

    void rememberBody(int end, int begin) {
        bodyBegins[end] = begin;
    }

    private void forgetBodies() {
        Arrays.fill(bodyBegins, -1);
    }
}
