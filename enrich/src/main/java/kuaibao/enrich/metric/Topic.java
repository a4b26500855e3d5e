package kuaibao.enrich.metric;

/**
 * What a clause speaks of, or what it brings in and those behind it may speak of.
 *
 * @param begin its first character
 * @param end the character behind its last one
 * @param text as printed
 * @param kind what it is
 * @param role how its clause brings it in
 */
record Topic(int begin, int end, String text, Kind kind, Role role) {
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
        /** Anything else: 博士 in {@code 对新引进的博士，给予…}. */
        THING,
        /** Words that stand for a name: 该项目, 公司. */
        REFERRING
    }

    /** How a clause brings a topic in. */
    enum Role {
        /** It opens the clause. */
        OPENING,
        /** The clause says that it is held: 举行|应急演练. */
        HELD,
        /** The clause says that it is built or founded: 成立|水泵合作社. */
        FOUNDED,
        /** Somebody comes to see it: 走进|加工车间. */
        VISITED,
        /** It only occurs. */
        NAMED
    }

    boolean opens() {
        return role == Role.OPENING;
    }
}
