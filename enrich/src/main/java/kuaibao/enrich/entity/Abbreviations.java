package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaibao.enrich.entity.PersonDraft.Post;
import kuaibao.enrich.words.WordSet;

/**
 * The short forms that the text itself must show: {@code 临河城投} for 临河城市建设投资集团, {@code 合作社} for the one
 * cooperative of the article, {@code 工会} for that of the company named before.
 */
final class Abbreviations {
    private static final WordSet HEADS = new WordSet(List.of(
            "联合社", "合作社", "研究院", "研究所", "同乡会", "商会", "协会", "学会", "联合会", "基金会", "剧团", "艺术团", "歌舞团", "话剧团", "乐团", "合唱团",
            "组委会", "学院", "产业学院"));
    /** Units whose kind alone is found where a post stands behind it: {@code 支队政委}. */
    private static final List<String> UNITS = List.of("支队", "大队", "总队");

    private static final WordSet LEGAL = new WordSet(List.of("股份有限公司", "有限责任公司", "集团有限公司", "有限公司"));
    private static final int LONGEST_PART = 3;
    private static final Set<String> COMMITTEES = Set.of("工会", "党委", "纪委", "团委", "党组", "党总支", "党支部");

    private Abbreviations() {}

    /** Short form to full name. */
    static Map<String, String> of(
            List<Found> organizations, List<PersonDraft> people, List<Passage> passages, Atlas atlas) {
        Map<String, String> aliases = new HashMap<>();
        heads(organizations, passages, aliases);
        organizations.forEach(found -> team(found, atlas, aliases));
        tails(organizations, atlas, aliases);
        units(organizations, aliases);
        people.forEach(person -> committees(person.posts(), aliases));
        Map<String, String> cores = cores(organizations, atlas);
        if (!cores.isEmpty()) {
            passages.forEach(passage -> letters(passage, cores, atlas, aliases));
        }
        return aliases;
    }

    /** {@code 恒岭电源} is {@code 临河青山恒岭电源有限公司}: the end of the one company that is named after a place and a part of it. */
    private static void tails(List<Found> organizations, Atlas atlas, Map<String, String> aliases) {
        Set<String> names = new HashSet<>();
        organizations.forEach(found -> names.add(found.name().text()));
        for (String full : names) {
            int form = LEGAL.longestTo(full, full.length());
            String core = form < 0 ? full : full.substring(0, form);
            int place = form < 0 ? -1 : atlas.longestFrom(core, 0);
            for (int begin = place + 1;
                    place >= 2 && begin <= Math.min(place + LONGEST_PART, core.length() - 4);
                    begin++) {
                if (names.contains(core.substring(begin))) {
                    aliases.putIfAbsent(core.substring(begin), full);
                }
            }
        }
    }

    /** {@code 临河远山队} is 远山队 later on. */
    private static void team(Found found, Atlas atlas, Map<String, String> aliases) {
        String name = found.name().text();
        int place = found.rule().equals("team") ? atlas.longestFrom(name, 0) : -1;
        if (place >= 2 && name.length() == place + 3 && name.endsWith("队") && "男女".indexOf(name.charAt(place)) < 0) {
            aliases.putIfAbsent(name.substring(place), name);
        }
    }

    /** A kind of body that only one full name of the article ends in, where it stands as a word. */
    private static void heads(List<Found> organizations, List<Passage> passages, Map<String, String> aliases) {
        Set<String> names = new HashSet<>();
        organizations.forEach(found -> names.add(found.name().text()));
        Map<String, List<String>> byHead = new HashMap<>();
        for (String name : names) {
            int head = HEADS.longestTo(name, name.length());
            if (head >= 2) {
                byHead.computeIfAbsent(name.substring(head), key -> new ArrayList<>())
                        .add(name);
            }
        }
        byHead.forEach((head, full) -> {
            if (full.size() == 1
                    && passages.stream().anyMatch(passage -> passage.text().contains(head))) {
                aliases.put(head, full.get(0));
            }
        });
    }

    /** {@code 支队政委} is that of the one {@code 临河市消防救援支队} of the article. */
    private static void units(List<Found> organizations, Map<String, String> aliases) {
        Set<String> names = new HashSet<>();
        organizations.forEach(found -> names.add(found.name().text()));
        for (String unit : UNITS) {
            List<String> full = names.contains(unit)
                    ? names.stream()
                            .filter(name -> name.endsWith(unit) && !name.equals(unit))
                            .toList()
                    : List.of();
            if (full.size() == 1) {
                aliases.put(unit, full.get(0));
            }
        }
    }

    private static void committees(List<Post> posts, Map<String, String> aliases) {
        Optional<String> owner = Optional.empty();
        for (Post post : posts) {
            String body = post.body().orElse("");
            boolean ofZone = body.equals("管委会")
                    && owner.filter(zone -> zone.endsWith("区")).isPresent();
            if (ofZone || COMMITTEES.contains(body)) {
                owner.ifPresent(company -> aliases.putIfAbsent(body, company + body));
            } else if (!body.isEmpty()) {
                owner = Optional.of(Bodies.owner(body));
            }
        }
    }

    /** For each place the cores of the companies that are named after it. */
    private static Map<String, String> cores(List<Found> organizations, Atlas atlas) {
        Map<String, String> cores = new HashMap<>();
        for (Found found : organizations) {
            String name = found.name().text();
            int place = atlas.longestFrom(name, 0);
            if (place >= 2 && name.length() >= place + 6 && (name.endsWith("公司") || name.endsWith("集团"))) {
                cores.put(name.substring(0, place), name);
            }
        }
        return cores;
    }

    /** A place and two characters of the core in their order. */
    private static void letters(Passage passage, Map<String, String> cores, Atlas atlas, Map<String, String> aliases) {
        for (int i = 0; i + 4 <= passage.length(); i++) {
            int place = atlas.longestFrom(passage.text(), i);
            int end = place + 2;
            String full = place < 0 ? null : cores.get(passage.text().substring(i, place));
            if (full == null
                    || end > passage.length()
                    || full.startsWith(passage.text().substring(i, end))) {
                continue;
            }
            String letters = passage.text().substring(place, end);
            int first = place - i;
            boolean abbreviates =
                    full.charAt(first) == letters.charAt(0) && full.indexOf(letters.charAt(1), first + 1) > 0;
            if (abbreviates && passage.startsWord(end)) {
                aliases.put(passage.text().substring(i, end), full);
            }
        }
    }
}
