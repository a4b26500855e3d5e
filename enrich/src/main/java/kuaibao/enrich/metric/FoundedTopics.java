package kuaibao.enrich.metric;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.metric.Topic.Kind;
import kuaibao.enrich.metric.Topic.Role;

/** Finds what a clause ends with that it opens or publishes: {@code 开办“青石夜校”，}, {@code 印发《用水办法》，}. */
final class FoundedTopics {
    private static final WordList OPENING =
            new WordList(List.of("开办", "创办", "设立", "成立", "开设", "办起", "办起了", "建立", "组建", "开放", "上线", "开办了"));
    private static final WordList PUBLISHING =
            new WordList(List.of("印发", "印发了", "出台", "出台了", "发布", "发布了", "公布", "制定", "制定了", "下发"));
    private static final int LONGEST = 40;

    private FoundedTopics() {}

    static Optional<Topic> find(Line line, int begin, int end) {
        char last = line.charAt(end - 1);
        if (line.charAt(begin) == '《') {
            return document(line, begin);
        }
        int open = end - 1;
        while (last == '”' && open > begin && line.charAt(open) != '“') {
            open--;
        }
        boolean founded = last == '”' && open > begin && OPENING.lengthBefore(line.text(), begin, open) > 0;
        return founded ? Optional.of(topic(line, open + 1, end - 1)) : Optional.empty();
    }

    private static Optional<Topic> document(Line line, int begin) {
        int limit = Math.min(line.text().length(), begin + LONGEST);
        int close = begin;
        while (close < limit && line.charAt(close) != '》') {
            close++;
        }
        boolean published = close < limit && PUBLISHING.lengthBefore(line.text(), 0, begin) > 0;
        return published ? Optional.of(topic(line, begin, close + 1)) : Optional.empty();
    }

    private static Topic topic(Line line, int begin, int end) {
        return new Topic(begin, end, line.printed().substring(begin, end), Kind.BODY, Role.FOUNDED);
    }
}
