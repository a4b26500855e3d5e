package kuaibao.sink.document;

import java.util.List;
import kuaibao.schemas.record.EnrichedArticle;
import kuaibao.schemas.record.Paragraph;
import kuaibao.schemas.record.Part;
import kuaibao.schemas.record.Word;

/** The segmentation of an article as the {@code whitespace} analyser reads it: {@code 新能源 汽车 下线}. */
final class IndexedWords {
    private static final String PUNCTUATION_TAG = "w";

    private final List<Word> words;
    private final List<String> titles;
    private final List<String> paragraphs;

    IndexedWords(EnrichedArticle article) {
        words = article.getWords();
        titles = article.getTitles();
        paragraphs = article.getParagraphs().stream().map(Paragraph::getText).toList();
    }

    /** The words of the titles or of the body, joined by spaces, punctuation left out. */
    String of(Part part) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words) {
            if (word.getPart() == part && !word.getPartOfSpeech().startsWith(PUNCTUATION_TAG)) {
                append(joined, SearchText.word(printed(word)));
            }
        }
        return joined.toString();
    }

    private static void append(StringBuilder joined, String word) {
        if (!word.isEmpty()) {
            joined.append(joined.isEmpty() ? "" : " ").append(word);
        }
    }

    private String printed(Word word) {
        List<String> texts = word.getPart() == Part.TITLE ? titles : paragraphs;
        int paragraph = word.getParagraph();
        if (paragraph < 0 || paragraph >= texts.size()) {
            throw new IllegalArgumentException(
                    "a word in " + word.getPart() + " " + paragraph + ": expected below " + texts.size());
        }
        String text = texts.get(paragraph);
        if (word.getBegin() < 0 || word.getBegin() > word.getEnd() || word.getEnd() > text.length()) {
            throw new IllegalArgumentException("a word from " + word.getBegin() + " to " + word.getEnd() + " in "
                    + word.getPart() + " " + paragraph + ": expected to end by " + text.length());
        }
        return text.substring(word.getBegin(), word.getEnd());
    }
}
