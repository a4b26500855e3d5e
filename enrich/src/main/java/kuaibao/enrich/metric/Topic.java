package kuaibao.enrich.metric;

/**
 * What a clause speaks of, or what it brings in and those behind it may speak of.
 *
 * @param begin its first character
 * @param end the character behind its last one
 * @param text as printed
 * @param kind what it is
 * @param opening whether it opens its clause; what a verb brings in does not: {@code 成立|水泵合作社}
 */
record Topic(int begin, int end, String text, Kind kind, boolean opening) {
    /** What can have a figure. */
    enum Kind {
        /** Something built or planned: 扩建项目, 产业园. */
        PROJECT,
        /** Something held: 招聘会, 应急演练. */
        EVENT,
        /** A firm, an office, a school. */
        BODY,
        PLACE,
        PERSON,
        /** Anything else: 首列车, 社员. */
        THING,
        /** Words that stand for a name: 该项目, 公司. */
        REFERRING
    }
}
