package kuaibao.enrich.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.words.Region.Level;

/** The places of China down to the counties, and the countries and great cities of the world, by every spelling. */
public final class Gazetteer {
    private static final Pattern RANK = Pattern.compile("(?:维吾尔|壮族|回族)?自治区$|特别行政区$|地区$|新区$|林区$|矿区$|[省市县区旗盟]$");
    private static final Pattern PEOPLES = Pattern.compile(
            "(?:蒙古|哈萨克|土家|朝鲜|布依|哈尼|锡伯|达斡尔|柯尔克孜|塔吉克|裕固|撒拉|布朗|保安|东乡|景颇|傈僳|拉祜|纳西|普米|独龙|羌|苗|侗|彝|壮|回|藏|傣|白|瑶|满|土|畲|黎|佤|怒|水|各|仫佬|毛南|仡佬|鄂温克)族|自治[州县旗]$|蒙古自治|哈萨克自治|锡伯自治|塔吉克自治|柯尔克孜自治");

    /** {@code 科尔沁右翼前旗} is 科右前旗 for short. */
    private static final Pattern BANNER = Pattern.compile("(\\p{IsHan})\\p{IsHan}{1,3}?([左右])翼?([前中后]?旗)");

    private final Map<String, List<Region>> bySpelling = new HashMap<>();
    private final Map<String, Region> byCharacter = new HashMap<>();
    private final WordSet spellings;

    Gazetteer(WordFile regions, WordFile world) {
        readWorld(world);
        readChina(regions);
        spellings = new WordSet(bySpelling.keySet());
    }

    /** Every spelling of a place: full ones ({@code 河南省}) and short ones ({@code 河南}), not those of one character. */
    public WordSet spellings() {
        return spellings;
    }

    /** The places that the spelling may stand for, the highest rank first; empty if it is none. */
    public List<Region> regions(String spelling) {
        return bySpelling.getOrDefault(spelling, List.of());
    }

    /** The place that the character stands for where it is used as a place: {@code 豫}. */
    public Optional<Region> ofCharacter(char character) {
        return Optional.ofNullable(byCharacter.get(String.valueOf(character)));
    }

    /** The name without its rank: {@code 临河} for {@code 临河市}; the name itself where nothing would be left. */
    public static String shortName(String name) {
        String bare = RANK.matcher(name).replaceFirst("");
        if (bare.endsWith("族自治") && PEOPLES.matcher(bare).replaceAll("").length() <= 2) {
            return bare.replace("族自治", "");
        }
        if (bare.contains("族") || bare.contains("自治")) {
            bare = PEOPLES.matcher(bare).replaceAll("");
            bare = bare.endsWith("自治") ? bare.substring(0, bare.length() - 2) : bare;
        }
        return bare.length() >= 2 ? bare : name;
    }

    private void readWorld(WordFile world) {
        for (String line : world.lines()) {
            String[] names = line.split(" ");
            boolean alias = names.length == 2;
            for (String name : alias ? new String[] {names[0]} : names) {
                add(name, new Region(alias ? names[1] : name, Level.WORLD, "", ""));
            }
        }
    }

    private void readChina(WordFile file) {
        String province = "";
        for (String line : file.lines()) {
            if (line.startsWith("@")) {
                String[] names = line.substring(1).trim().split(" ");
                province = names[0];
                addRanked(
                        new Region(province, Level.PROVINCE, province.endsWith("市") ? province : "", province), names);
            } else {
                readPrefecture(line, province);
            }
        }
    }

    private void readPrefecture(String line, String province) {
        int colon = line.indexOf(':');
        String[] names = line.substring(0, colon).split(" ");
        String city = names[0].equals("-") ? (province.endsWith("市") ? province : "") : names[0];
        if (!names[0].equals("-")) {
            addRanked(new Region(city, Level.CITY, city, province), names);
        }
        for (String county : line.substring(colon + 1).trim().split(" ")) {
            if (!county.isEmpty()) {
                addCounty(new Region(county, Level.COUNTY, city, province));
            }
        }
    }

    private void addRanked(Region region, String[] names) {
        add(region.name(), region);
        add(shortName(region.name()), region);
        if (region.name().endsWith("州") && region.name().contains("族")) {
            add(shortName(region.name()) + "州", region);
        }
        for (int i = 1; i < names.length; i++) {
            byCharacter.putIfAbsent(names[i], region);
        }
    }

    private void addCounty(Region region) {
        add(region.name(), region);
        boolean all = region.name().startsWith("全"); // 全州 is mostly the whole of a 州, and not 全州县
        if (!all && (!region.name().endsWith("区") || region.name().endsWith("新区"))) {
            add(shortName(region.name()), region);
        }
        if (region.name().endsWith("族自治县")) { // 临溪自治县 and 临溪县 for 临溪苗族自治县
            add(shortName(region.name()) + "自治县", region);
            add(shortName(region.name()) + "县", region);
        }
        Matcher banner = BANNER.matcher(region.name());
        if (banner.matches()) {
            add(banner.group(1) + banner.group(2) + banner.group(3), region);
        }
    }

    private void add(String spelling, Region region) {
        List<Region> regions = bySpelling.computeIfAbsent(spelling, key -> new ArrayList<>());
        if (!regions.contains(region)) {
            regions.add(region);
        }
    }
}
