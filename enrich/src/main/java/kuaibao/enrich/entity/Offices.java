package kuaibao.enrich.entity;

import java.util.Set;
import kuaibao.enrich.words.Lexicon;
import kuaibao.enrich.words.Region.Level;

/** Writes out the names of offices and of the places that they govern: {@code 工信局}, {@code 政府}, {@code 河右中旗}. */
final class Offices {
    private static final Set<String> GOVERNMENTS = Set.of("政府", "人民政府");

    private final Lexicon lexicon;
    private final Atlas atlas;

    Offices(Lexicon lexicon, Atlas atlas) {
        this.lexicon = lexicon;
        this.atlas = atlas;
    }

    /** {@code 河右中旗旗委} is that of 河曲右翼中旗: a government's place that leaves out characters is written in full. */
    String fullPlace(String place, String office) {
        boolean banner = place.endsWith("旗") && isGoverning(office);
        boolean county = place.endsWith("县") && (office.equals("委") || GOVERNMENTS.contains(office));
        boolean prefecture = place.endsWith("州") && GOVERNMENTS.contains(office);
        boolean abbreviated = place.length() >= 3 && (banner || county || prefecture) && atlas.contains(place);
        return abbreviated ? atlas.regions(place).get(0).name() : place;
    }

    private boolean isGoverning(String office) {
        return lexicon.departmentNames().contains(office)
                || lexicon.bodySuffixes().contains(office)
                || lexicon.wholeOrganizations().contains(office);
    }

    /** Whether the name begins with a place in China. */
    boolean isChinese(String name, int place) {
        return place > 0
                && atlas.regions(name.substring(0, place)).stream().anyMatch(region -> region.level() != Level.WORLD);
    }

    /** {@code 工信局} in full, a party's committee behind its committee's name included. */
    String office(String rest, boolean inChina) {
        for (int end = lexicon.departmentNames().longestFrom(rest, 0); end >= 2; end--) {
            String department = lexicon.departments().get(rest.substring(0, end));
            String behind = rest.substring(end);
            if (department != null
                    && (behind.isEmpty() || lexicon.bodySuffixes().contains(behind))) {
                return department + behind;
            }
        }
        if (rest.endsWith("届人大常委会") && "一二三四五六七八九十".indexOf(rest.charAt(0)) >= 0) {
            return "第" + rest; // 县十九届人大常委会
        }
        if (rest.equals("行署")) {
            return "行政公署";
        }
        if (inChina && rest.startsWith("政府党")) {
            return "人民" + rest; // 政府党组
        }
        boolean ofTown = atlas.longestFrom(rest, 0) == rest.length() - 2;
        boolean government = rest.endsWith("政府") && (rest.length() <= 3 || ofTown);
        if (inChina && rest.startsWith("政府") && lexicon.departments().containsKey(rest.substring(2))) {
            return "人民政府" + lexicon.departments().get(rest.substring(2));
        }
        return inChina && government ? rest.substring(0, rest.length() - 2) + "人民政府" : rest.replace("综保区", "综合保税区");
    }
}
