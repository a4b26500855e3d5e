package kuaibao.enrich.entity;

import java.util.List;
import kuaibao.enrich.entity.PeopleFinder.People;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.WordSet;

/** Reads lists of names that only their end tells: {@code 李明远、詹若楠、禹菁等市领导参加植树}. */
final class LeaderLists {
    private static final WordSet LEADERS = new WordSet(List.of(
            "市领导", "县领导", "区领导", "省领导", "州领导", "盟领导", "旗领导", "校领导", "领导同志", "市四套班子领导", "县四套班子领导", "区四套班子领导", "市级领导",
            "县级领导", "区级领导"));
    private static final int LONGEST_NAME = 4;
    private static final int MOST = 40;

    private final Lexicon lexicon;

    LeaderLists(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Passage passage, People people) {
        String text = passage.text();
        for (int close = text.indexOf('等'); close > 0; close = text.indexOf('等', close + 1)) {
            if (LEADERS.longestFrom(text, close + 1) > 0) {
                readTo(passage, close, people);
            }
        }
    }

    /** From the end to the first name; one that was read before stays as it is. */
    private void readTo(Passage passage, int close, People people) {
        int end = close;
        for (int count = 0; count < MOST; count++) {
            int begin = itemBegin(passage, end);
            if (begin < 0) {
                return;
            }
            if (!passage.touchesPerson(begin, end)) {
                people.add(new Stretch(passage, begin, end), List.of(), "leaders", 0.85);
            }
            if (passage.at(begin - 1) != '、') {
                return;
            }
            end = begin - 1;
        }
    }

    /** Where the item of the list begins that ends here, if it has the form of a name; -1 otherwise. */
    private int itemBegin(Passage passage, int end) {
        int begin = end;
        while (end - begin <= LONGEST_NAME && !passage.isHard(begin - 1)) {
            begin--;
        }
        int surname = lexicon.surnames().longestFrom(passage.text(), begin);
        boolean named =
                surname > begin && surname < end && end - surname <= 2 && Givens.areGiven(passage, surname, end);
        return named ? begin : -1;
    }
}
