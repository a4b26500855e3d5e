package kuaibao.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences: behind 。！？ and …… with the closing quotation marks and brackets that follow, and at line
 * ends. {@code 他说：“路通了。”大家笑了。} is two sentences. A semicolon ends none.
 */
public final class SentenceSplitter {
    private static final String ENDS = "。！？!?…\n";
    private static final String CLOSING = "”’」』）)》】\"";

    private SentenceSplitter() {}

    /** The sentences in order; together they hold every character that is not white space between two of them. */
    public static List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isEnd(text.charAt(at))) {
                at++;
                continue;
            }
            at = behindMarks(text, at);
            add(sentences, text, begin, at);
            begin = at;
        }
        add(sentences, text, begin, text.length());
        return List.copyOf(sentences);
    }

    private static boolean isEnd(char c) {
        boolean character = c >= '\u4e00' && c <= '\u9fff'; // most are, and none of these ends a sentence
        return !character && ENDS.indexOf(c) >= 0;
    }

    private static int behindMarks(String text, int at) {
        int end = at;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            sentences.add(new Sentence(begin, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
    }
}
