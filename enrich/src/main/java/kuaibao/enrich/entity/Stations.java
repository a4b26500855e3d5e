package kuaibao.enrich.entity;

import java.util.Optional;

/** Finds the stations of a line by their names alone, where the line is named close by ({@code 1号线西起青山站，东至柳湾站}). */
final class Stations {
    private static final String BEFORE = "起至到在自从和与于由经";
    static final char LAST = '站';
    private static final int WINDOW = 60;
    private static final int LONGEST = 6;

    private Stations() {}

    /** The station whose name ends here. */
    static Optional<FoundSite> at(Passage passage, int end) {
        if (passage.at(end - 1) != LAST || passage.at(end - 2) == '车' || !isOfLine(passage, end)) {
            return Optional.empty();
        }
        for (int begin = end - 3; begin >= Math.max(0, end - LONGEST); begin--) {
            if (passage.isHard(begin)) {
                return Optional.empty();
            }
            boolean opens = passage.isHard(begin - 1) || BEFORE.indexOf(passage.at(begin - 1)) >= 0;
            if (opens
                    && BEFORE.indexOf(passage.at(begin)) < 0
                    && !passage.partOfSpeech(begin).startsWith("m")) {
                Found found = new Found(new Stretch(passage, begin, end), "station of a line", 0.8);
                return Optional.of(new FoundSite(found, PlaceType.FACILITY));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfLine(Passage passage, int end) {
        String near = passage.text().substring(Math.max(0, end - WINDOW), Math.min(passage.length(), end + WINDOW));
        return near.contains("号线") || near.contains("地铁") || near.contains("轨道交通") || near.contains("站施工");
    }
}
