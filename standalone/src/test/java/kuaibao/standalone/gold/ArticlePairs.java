package kuaibao.standalone.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Pairs each expected article with the found one that shares most of its text, one to one, the likest first. */
final class ArticlePairs {
    private static final double LEAST = 0.05;

    private ArticlePairs() {}

    private record Candidate(double likeness, int expected, int found) {}

    /** The place of the found article by that of the expected one. */
    static Map<Integer, Integer> of(List<JsonNode> expected, List<JsonNode> found) {
        Map<Integer, Integer> pairs = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates(expected, found)) {
            if (!pairs.containsKey(candidate.expected()) && taken.add(candidate.found())) {
                pairs.put(candidate.expected(), candidate.found());
            }
        }
        return pairs;
    }

    private static List<Candidate> candidates(List<JsonNode> expected, List<JsonNode> found) {
        List<Set<String>> theirs = found.stream().map(ArticlePairs::runs).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            Set<String> ours = runs(expected.get(i));
            for (int j = 0; j < theirs.size(); j++) {
                candidates.add(new Candidate(share(ours, theirs.get(j)), i, j));
            }
        }
        candidates.removeIf(candidate -> candidate.likeness() < LEAST);
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return candidates;
    }

    private static double share(Set<String> ours, Set<String> theirs) {
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        return (double) both.size() / Math.max(1, ours.size() + theirs.size() - both.size());
    }

    private static Set<String> runs(JsonNode article) {
        return GoldText.runs(
                Stream.of("titles", "paragraphs")
                        .flatMap(field ->
                                StreamSupport.stream(article.path(field).spliterator(), false))
                        .map(JsonNode::asText)
                        .collect(Collectors.joining()),
                3);
    }
}
