package kuaibao.enrich.entity;

import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region;
import kuaibao.enrich.words.Word;

/** Judges what stands before a suffix: whether it is a name, and which of its places belong to it. */
final class Cores {
    private static final String NO_NAME = "省市县区镇乡村人新大小老总副各该本其厂国家业品类员件产机子分母多氢电水气热油煤站次同";

    private static final int FIRST_WORD = 3;
    private static final int LONGEST_NAME = 16;

    private final Lexicon lexicon;

    Cores(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether the characters hold something that names: a place, a zone, a body, letters, or characters that make no
     * common word. {@code 国资平台} of {@code 国资平台公司} does not.
     */
    boolean isProper(Passage passage, int begin, int end) {
        return holdsPlace(passage, begin, end)
                || passage.atlas().zoneFrom(passage.text(), begin, end) > 0
                || hasName(passage, begin, end);
    }

    boolean holdsPlace(Passage passage, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (passage.placeFrom(i, end) > i + 1 && (passage.startsWord(i) || i == begin)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a name besides places and words of trades. */
    boolean hasName(Passage passage, int begin, int end) {
        for (int i = begin; i < end; ) {
            int place = passage.placeFrom(i, end);
            int index = passage.wordIndex(i);
            if (index < 0) {
                return false;
            }
            Word word = passage.words().get(index);
            int next = place > i + 1 ? place : Math.min(end, word.end());
            boolean lonely = next - i == 1
                    && word.is("v")
                    && !isSingle(passage, i - 1, begin, end)
                    && !isSingle(passage, i + 1, begin, end);
            if (place <= i + 1 && !lonely && isName(word, passage.text().substring(i, next))) {
                return true;
            }
            i = next;
        }
        return false;
    }

    private static boolean isSingle(Passage passage, int position, int begin, int end) {
        return position >= begin && position < end && passage.isWord(position, position + 1);
    }

    private boolean isName(Word word, String text) {
        if (lexicon.innerWords().contains(text)
                || lexicon.breakers().contains(text)
                || lexicon.notNames().contains(text)
                || lexicon.zoneSuffixes().contains(text)) {
            return false;
        }
        return (text.length() == 1 && NO_NAME.indexOf(text.charAt(0)) < 0)
                || word.is("nz")
                || word.is("nr")
                || word.is("ns")
                || word.is("nt")
                || word.is("nx")
                || (word.is("mq") && text.startsWith("第"))
                || lexicon.knownOrganizations().containsKey(text);
    }

    /** {@code 河西省临河市党政代表团} is the city's: a province before its city does not belong to the name. */
    int withoutProvince(Passage passage, int begin) {
        int end = passage.placeFrom(begin);
        if (end < 0) {
            return begin;
        }
        String first = passage.text().substring(begin, end);
        boolean province = passage.atlas().regions(first).stream()
                .anyMatch(region -> (region.level() == Region.Level.PROVINCE || first.endsWith("自治州"))
                        && region.name().equals(first)
                        && !first.endsWith("市"));
        int city = cityEnd(passage, end);
        boolean ranked = city > end + 2 && "市县区州旗盟".indexOf(passage.at(city - 1)) >= 0;
        boolean agency = city > end + 1 && !ranked && passage.partOfSpeech(city).startsWith("m");
        return province && city > end + 1 && !agency ? withoutProvince(passage, end) : begin;
    }

    /** {@code 河西省|陇东农业研究所}, {@code 河西省|农业农村厅}: neither a part of the province nor a village is a city of it. */
    private static int cityEnd(Passage passage, int begin) {
        int end = passage.placeFrom(begin);
        return end > begin
                        && passage.atlas().regions(passage.text().substring(begin, end)).stream()
                                .anyMatch(region ->
                                        region.level() == Region.Level.CITY || region.level() == Region.Level.COUNTY)
                ? end
                : -1;
    }

    /**
     * {@code 临河云图互联科技有限公司}: what stands before a legal form has a name, and where none was read it begins with
     * the place that stands before it in the clause.
     */
    int withPlace(Passage passage, int begin, int suffix) {
        if (isProper(passage, begin, suffix)) {
            return begin;
        }
        for (int i = begin - 1; i >= Math.max(0, suffix - LONGEST_NAME) && !passage.isHard(i); i--) {
            int place = passage.placeFrom(i, suffix);
            if (place > i + 1 && place <= begin) {
                return i;
            }
        }
        return begin;
    }

    /** {@code 高新区恒岭科技公司} lies in the zone and is not named after it. */
    int withoutSeat(Passage passage, int begin, int end) {
        int seat = passage.atlas().zoneFrom(passage.text(), begin, end);
        int region = passage.placeFrom(begin, end);
        if (seat < 0 && region > 0) {
            seat = passage.atlas().zoneFrom(passage.text(), region, end);
        }
        return seat > 0 && end - seat >= 2 && hasName(passage, seat, end) ? seat : begin;
    }

    /** {@code 临河区青石镇}: where the last of several places in a row begins, a town or village; -1 if there is no place. */
    private static int lastOpening(Passage passage, int begin, int end) {
        int opening = begin;
        int place = passage.placeFrom(begin, end);
        for (int next = passage.placeFrom(Math.max(place, begin), end);
                place > begin && next > place && "镇乡村道".indexOf(passage.at(next - 1)) >= 0;
                next = passage.placeFrom(place, end)) {
            opening = place;
            place = next;
        }
        return place > begin ? opening : -1;
    }

    /** {@code 青石镇鹿谷林场} lies in the town and has a name of its own; {@code 青石镇文化站} is named after it. */
    int withoutTown(Passage passage, int begin, int end) {
        int opening = lastOpening(passage, begin, end);
        int town = opening < 0 ? -1 : passage.placeFrom(opening, end);
        boolean ranked = town >= begin + 3 && "镇乡村道旗".indexOf(passage.at(town - 1)) >= 0;
        boolean named = ranked
                && (passage.placeFrom(town, end) > town + 1
                        || hasName(passage, town, Math.min(end, town + FIRST_WORD))
                        || passage.partOfSpeech(town).startsWith("m"));
        return named ? town : Math.max(opening, begin);
    }
}
