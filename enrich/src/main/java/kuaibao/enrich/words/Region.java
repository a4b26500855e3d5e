package kuaibao.enrich.words;

/**
 * A place that every atlas has.
 *
 * @param name its full name: {@code 河南省}, {@code 郑州市}, {@code 二七区}
 * @param level its rank
 * @param city the prefecture that it lies in, itself for a prefecture; empty where there is none
 * @param province the province that it lies in, itself for a province; empty outside of China
 */
public record Region(String name, Level level, String city, String province) {
    /** The ranks. */
    public enum Level {
        /** Countries, continents, cities abroad, rivers, and regions without a border. */
        WORLD,
        /** Provinces, autonomous regions and the four municipalities. */
        PROVINCE,
        /** Prefectures. */
        CITY,
        /** Counties, districts, and cities and new areas of their rank. */
        COUNTY,
        /** Towns, subdistricts, villages and rural quarters. */
        TOWN
    }
}
