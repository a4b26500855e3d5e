package kuaibao.enrich.entity;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The committees of the other parties: {@code 民盟临河市委会}, in full {@code 中国民主同盟临河市委员会}. */
final class DemocraticParties {
    private static final Map<String, String> PARTIES = Map.of(
            "民革", "中国国民党革命委员会",
            "民盟", "中国民主同盟",
            "民建", "中国民主建国会",
            "民进", "中国民主促进会",
            "农工党", "中国农工民主党",
            "致公党", "中国致公党",
            "九三学社", "九三学社",
            "台盟", "台湾民主自治同盟");
    private static final Pattern COMMITTEE =
            Pattern.compile("(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)([\\p{IsHan}]{0,4}?[省市州区县])委(?:会|员会)?$");
    private static final int LONGEST = 12;

    private DemocraticParties() {}

    /** The committee whose name ends here. */
    static Optional<Found> at(Passage passage, int end) {
        char last = passage.at(end - 1);
        boolean whole = last == '委' ? passage.at(end) != '会' && passage.at(end) != '员' : last == '会';
        if (!whole || !passage.startsWord(end)) {
            return Optional.empty();
        }
        int from = Math.max(0, end - LONGEST);
        Matcher matcher = COMMITTEE.matcher(passage.text().substring(from, end));
        return matcher.find()
                ? Optional.of(new Found(new Stretch(passage, from + matcher.start(), end), "party's committee", 0.95))
                : Optional.empty();
    }

    /** The party's name in full, and what stands behind it: {@code 临河市委员会}. */
    static Optional<Units.Unit> read(String name) {
        Matcher matcher = COMMITTEE.matcher(name);
        return matcher.matches()
                ? Optional.of(
                        new Units.Unit(PARTIES.getOrDefault(matcher.group(1), matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }
}
