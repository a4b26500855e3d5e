package kuaibao.enrich.metric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells from the full names of an article's bodies which city or county is at home in it: 临河市 from 临河市委. */
final class HomeRegions {
    private static final String BODIES = "委政人府党";
    private static final Pattern PARTY = Pattern.compile("^(?:中国)?(?:共产党|中共|共青团)");
    private static final int LONGEST = 8;

    private final List<String> bodies;

    HomeRegions(List<String> bodies) {
        this.bodies = List.copyOf(bodies);
    }

    /** The region of the rank (市, 县 …) whose own bodies are named most often. */
    Optional<String> ofRank(char rank) {
        Map<String, Integer> votes = new TreeMap<>();
        for (String named : bodies) {
            String body = PARTY.matcher(named).replaceFirst("");
            int at = body.indexOf(rank, 1);
            if (at > 0 && at <= LONGEST && at + 1 < body.length() && BODIES.indexOf(body.charAt(at + 1)) >= 0) {
                votes.merge(withoutProvince(body.substring(0, at + 1)), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static String withoutProvince(String region) {
        int province = region.indexOf('省');
        return province > 0 && province < region.length() - 2 ? region.substring(province + 1) : region;
    }
}
