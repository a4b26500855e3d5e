package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaibao.enrich.words.WordSet;

/** A name that was found once with certainty is found everywhere in the article. */
final class Echoes {
    /**
     * How a name was found first.
     *
     * @param rule the rule
     * @param confidence from 0 to 1
     */
    private record First(String rule, double confidence) {}

    private final Map<String, First> names = new HashMap<>();

    void name(String name, String rule, double confidence) {
        if (name.length() >= 2) {
            names.putIfAbsent(name, new First(rule, confidence));
        }
    }

    List<Found> find(List<Passage> passages) {
        List<Found> found = new ArrayList<>();
        WordSet set = new WordSet(names.keySet());
        for (Passage passage : passages) {
            for (int i = 0; i < passage.length(); i++) {
                int end = set.longestFrom(passage.text(), i);
                if (end > 0 && isMention(passage, i, end)) {
                    Stretch stretch = new Stretch(passage, i, end);
                    First first = names.getOrDefault(stretch.text(), new First("echo", 0.5));
                    found.add(new Found(stretch, first.rule(), first.confidence()));
                }
            }
        }
        return found;
    }

    private static boolean isMention(Passage passage, int begin, int end) {
        if ("该此各某每".indexOf(passage.at(begin - 1)) >= 0) {
            return false;
        }
        if (end - begin <= 3 && passage.at(begin - 1) == '“' && passage.at(end) != '”') {
            return false; // the ship “恒岭之星” is no mention of 恒岭
        }
        boolean begins = passage.startsWord(begin) || end - begin >= 4 || passage.isHard(begin - 1);
        boolean ends = passage.startsWord(end) || end - begin >= 3;
        return begins && ends && !passage.touchesPerson(begin, end) && !passage.isUnread(begin);
    }
}
