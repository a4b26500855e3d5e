package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.words.Lexicon;

/** {@code 恒岭科技、远山电子等4家企业}: whatever a list names before it says that these are companies. */
final class CompanyLists {
    private static final Pattern CLOSING = Pattern.compile(
            "等(?:[0-9]{1,4}|[一二三四五六七八九十百两数多几]{1,4})?余?(?:多?[家个])?[^，。；：、等]{0,8}?(?:企业|公司|子公司|药企|车企|房企|厂商|品牌商)");
    private static final int LONGEST = 14;

    private final Lexicon lexicon;
    private final BodyReader bodies;
    private final Cores cores;

    CompanyLists(Lexicon lexicon, BodyReader bodies, Cores cores) {
        this.cores = cores;
        this.lexicon = lexicon;
        this.bodies = bodies;
    }

    List<Found> find(Passage passage) {
        if (passage.text().indexOf('等') < 0) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher matcher = CLOSING.matcher(passage.text());
        while (matcher.find()) {
            readItems(passage, matcher.start(), found);
        }
        return found;
    }

    private void readItems(Passage passage, int listEnd, List<Found> found) {
        int end = listEnd;
        while (end > 1) {
            int begin = bodies.begin(passage, end);
            int separator = separator(passage, end);
            boolean whole = separator > 0 && passage.at(separator - 1) == '、' && isWhole(passage, separator, end);
            int item = whole ? separator : Math.max(begin, separator);
            if (item < end && isCompany(passage, item, end)) {
                found.add(new Found(new Stretch(passage, item, end), "list of companies", 0.8));
            }
            if (separator <= 0 || item > separator || passage.at(separator - 1) != '、') {
                return;
            }
            end = separator - 1;
        }
    }

    /** Where the item before {@code end} begins: behind the last 、 or other mark, or behind a place or zone. */
    private int separator(Passage passage, int end) {
        for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
            if (passage.isHard(i)) {
                return i + 1;
            }
            int zone = lexicon.zoneSuffixes().longestFrom(passage.text(), i);
            if (zone > 0 && zone < end && passage.startsWord(zone)) {
                return zone;
            }
        }
        return Math.max(0, end - LONGEST);
    }

    /** An item between two marks of a list is a name as a whole unless a word in it says otherwise. */
    private boolean isWhole(Passage passage, int begin, int end) {
        for (int i = begin; i < end; i++) {
            int breaker = lexicon.breakers().longestFrom(passage.text(), i, end);
            if (breaker > i + 1 || (breaker > 0 && "的了在与和及对向由为是等".indexOf(passage.at(i)) >= 0)) {
                return false;
            }
        }
        return end - begin <= 10;
    }

    private boolean isCompany(Passage passage, int begin, int end) {
        String name = passage.text().substring(begin, end);
        boolean place = passage.atlas().contains(name);
        return name.length() >= 2
                && !place
                && !passage.touchesPerson(begin, end)
                && !lexicon.innerWords().contains(name)
                && !isOneCommonWord(passage, begin, end)
                && (cores.isProper(passage, begin, end) || isNameAndTrade(passage, begin, end));
    }

    /** {@code 晨曦重工}: a common word that is none of the trades, and a trade. */
    private boolean isNameAndTrade(Passage passage, int begin, int end) {
        int trade = lexicon.innerWords().longestTo(passage.text(), end);
        return trade >= begin + 2
                && end - begin <= 6
                && !lexicon.innerWords().contains(passage.text().substring(begin, trade))
                && lexicon.innerWords().longestTo(passage.text(), trade) < 0;
    }

    private static boolean isOneCommonWord(Passage passage, int begin, int end) {
        String tag = passage.partOfSpeech(begin);
        return passage.isWord(begin, end) && (tag.equals("n") || tag.startsWith("v") || tag.startsWith("a"));
    }
}
