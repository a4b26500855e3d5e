package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds new areas by the name alone that the article gives with its kind elsewhere: {@code 青安} for {@code 青安新区}. */
final class NewAreas {
    private static final String KIND = "新区";
    private static final int LONGEST_NAME = 3;

    private NewAreas() {}

    static List<FoundSite> find(List<Passage> passages, List<FoundSite> sites) {
        Set<String> names = new LinkedHashSet<>();
        for (FoundSite site : sites) {
            Stretch stretch = site.found().name();
            String full = stretch.text();
            String name = full.endsWith(KIND) ? full.substring(0, full.length() - KIND.length()) : "";
            boolean own = name.length() >= 2 && name.length() <= LONGEST_NAME;
            if (own && !stretch.passage().atlas().contains(name)) {
                names.add(name);
            }
        }
        List<FoundSite> found = new ArrayList<>();
        names.forEach(name -> passages.forEach(passage -> find(passage, name, found)));
        return found;
    }

    private static void find(Passage passage, String name, List<FoundSite> found) {
        int begin = passage.text().indexOf(name);
        while (begin >= 0) {
            int end = begin + name.length();
            if (passage.startsWord(begin) && passage.startsWord(end) && !passage.isUnread(begin)) {
                Found area = new Found(new Stretch(passage, begin, end), "new area without its kind", 0.7);
                found.add(new FoundSite(area, PlaceType.ZONE));
            }
            begin = passage.text().indexOf(name, end);
        }
    }
}
