package kuaibao.enrich.entity;

import java.util.List;
import java.util.Optional;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/** Finds the teams of countries, cities and clubs: a place, perhaps a name, and 队 ({@code 临河远山队}, {@code 泰国女队}). */
final class Teams {
    private static final WordSet KINDS = new WordSet(List.of(
            "队", "男队", "女队", "女足", "男足", "女排", "男排", "女篮", "男篮", "足球队", "篮球队", "排球队", "乒乓球队", "羽毛球队", "网球队", "游泳队",
            "体操队", "射击队", "围棋队", "象棋队", "冰球队", "曲棍球队", "手球队", "垒球队", "棒球队", "田径队", "跳水队", "举重队"));
    private static final WordSet OTHERS = new WordSet(List.of(
            "车队", "船队", "军队", "部队", "排队", "组队", "舰队", "团队", "领队", "乐队", "卫队", "梯队", "连队", "商队", "分队", "纵队", "归队", "本队",
            "客队", "主队", "全队", "各队", "两队", "球队", "强队", "弱队", "老队", "新队", "工程队", "施工队", "生产队", "马队", "带队", "率队"));
    private static final String NO_TEAM = "员伍长友列形";
    private static final int LONGEST = 8;
    private static final int LONGEST_NAME = 4;

    private final Lexicon lexicon;

    Teams(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The team whose name ends here. */
    Optional<Found> at(Passage passage, int end) {
        if ("队足排篮".indexOf(passage.at(end - 1)) < 0 || NO_TEAM.indexOf(passage.at(end)) >= 0) {
            return Optional.empty();
        }
        int kind = KINDS.longestTo(passage.text(), end);
        boolean other = OTHERS.longestTo(passage.text(), end) >= 0;
        if (kind < 1 || (other && end - kind == 1) || !passage.startsWord(end)) {
            return Optional.empty();
        }
        for (int begin = Math.max(0, kind - LONGEST); begin < kind; begin++) {
            int place = passage.startsWord(begin) ? passage.placeFrom(begin, kind) : -1;
            if (place > begin + 1 && kind - place <= LONGEST_NAME && isName(passage, place, kind)) {
                return Optional.of(new Found(new Stretch(passage, begin, end), "team", 0.8));
            }
        }
        return Optional.empty();
    }

    private boolean isName(Passage passage, int begin, int end) {
        for (int i = begin; i < end; i++) {
            String tag = passage.partOfSpeech(i);
            boolean named = tag.startsWith("n") || tag.startsWith("g") || tag.startsWith("b") || tag.startsWith("a");
            if (passage.isHard(i) || passage.isPerson(i) || !named) {
                return false;
            }
        }
        return begin == end || lexicon.breakers().longestTo(passage.text(), end) < begin;
    }
}
