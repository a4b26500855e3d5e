package kuaibao.enrich.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.enrich.words.Lexicon;

/**
 * The short forms that a full name makes possible: {@code 临河恒岭科技有限公司} lets {@code 恒岭科技} and {@code 恒岭} stand for
 * itself, and {@code (以下简称“恒岭集团”)} says so.
 */
final class Aliases {
    private static final Pattern LEGAL = Pattern.compile("(?:（集团）)?(?:集团)?(?:股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|公司|集团)$");
    private static final Pattern CALLED = Pattern.compile("[（(]?(?:以下)?(?:简称|下称)[:：]?[“\"「]?([^”\"」）)，。]{2,12})");

    private static final String LIMITED = "有限公司";

    private final Lexicon lexicon;

    Aliases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Short form to full name, for every company among the given ones. */
    Map<String, String> of(List<Found> organizations, Atlas atlas) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (Found organization : organizations) {
            Stretch name = organization.name();
            introduced(name, aliases);
            String full = company(name.text());
            for (String alias : shortForms(full, atlas)) {
                aliases.merge(alias, full, (one, other) -> one.length() >= other.length() ? one : other);
            }
        }
        aliases.entrySet()
                .removeIf(entry -> entry.getKey().length() >= entry.getValue().length());
        return aliases;
    }

    private static void introduced(Stretch name, Map<String, String> aliases) {
        Matcher matcher = CALLED.matcher(name.passage().text())
                .region(name.end(), name.passage().length());
        if (matcher.lookingAt()) {
            aliases.put(matcher.group(1), name.text());
        }
    }

    /** {@code 临河恒岭棉业有限公司} of its party committee or its branch: the company is named with them. */
    private static String company(String body) {
        int legal = body.lastIndexOf(LIMITED);
        boolean goesOn = legal > 0 && legal + LIMITED.length() < body.length();
        return goesOn ? body.substring(0, legal + LIMITED.length()) : body;
    }

    /** The short forms of a company's name, the longest first. */
    List<String> shortForms(String body, Atlas atlas) {
        String name = company(body);
        Matcher legal = LEGAL.matcher(name);
        if (!legal.find() || legal.start() < 2) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        String core = name.substring(0, legal.start());
        core = core.indexOf('（') > 1 ? core.replaceFirst("（[^（）]*）", "") : core;
        for (String start : starts(core, atlas)) {
            int named = namedEnd(start, atlas);
            for (int end = start.length(); end >= named; end--) {
                add(forms, start.substring(0, end), name, atlas);
            }
            addWithoutMiddle(forms, start, named, atlas);
        }
        return forms;
    }

    /** {@code 河西临河恒岭科技} without its province, and without its city. */
    private static List<String> starts(String core, Atlas atlas) {
        List<String> starts = new ArrayList<>();
        starts.add(core);
        int place = atlas.longestFrom(core, 0);
        if (place > 0 && place < core.length()) {
            starts.add(core.substring(place));
            int second = atlas.longestFrom(core, place);
            if (second > 0 && second <= core.length() - 2) {
                starts.add(core.substring(second));
            }
        }
        return starts;
    }

    private void add(List<String> forms, String form, String name, Atlas atlas) {
        if (isDistinct(form, atlas)) {
            forms.add(form);
        }
        for (String suffix : List.of("公司", "集团", "集团公司")) {
            boolean fits = suffix.equals("公司") || name.contains("集团");
            if (fits && !(form + suffix).equals(name) && hasName(form, atlas)) {
                forms.add(form + suffix);
            }
        }
    }

    /** {@code 恒岭航运} for {@code 恒岭国际航运}: the name and one word of the trade. */
    private void addWithoutMiddle(List<String> forms, String core, int named, Atlas atlas) {
        int place = Math.max(0, atlas.longestFrom(core, 0));
        int name = Math.min(named, place + 2);
        addInitials(forms, core, name, atlas);
        if (place >= 2) {
            addInitials(forms, core, place, atlas); // 松江重装 for 松江重型装备: the name is one of a place
        }
        for (int begin = name + 1; begin <= core.length() - 2; begin++) {
            String trade = core.substring(begin, begin + 2);
            if (lexicon.innerWords().contains(trade)) {
                for (int end = name; end <= named && end < begin; end++) {
                    String form = core.substring(0, end) + trade;
                    if (isDistinct(form, atlas)) {
                        forms.add(form);
                    }
                }
            }
        }
    }

    /** {@code 恒岭交建} for {@code 恒岭交通建设}: the name and the first characters of two words of trades. */
    private void addInitials(List<String> forms, String core, int name, Atlas atlas) {
        boolean trades = name + 4 <= core.length()
                && lexicon.innerWords().contains(core.substring(name, name + 2))
                && lexicon.innerWords().contains(core.substring(name + 2, name + 4));
        String form = trades ? core.substring(0, name) + core.charAt(name) + core.charAt(name + 2) : "";
        if (trades && isDistinct(form, atlas)) {
            forms.add(form);
        }
    }

    /** Where the part of the core that names ends: before the first word of a trade behind two characters. */
    private int namedEnd(String core, Atlas atlas) {
        int place = Math.max(0, atlas.longestFrom(core, 0));
        for (int end = place + 2; end < core.length(); end++) {
            if (lexicon.innerWords().longestFrom(core, end) > 0 && hasName(core.substring(0, end), atlas)) {
                return end;
            }
        }
        return core.length();
    }

    private boolean isDistinct(String form, Atlas atlas) {
        return form.length() >= 2
                && hasName(form, atlas)
                && !atlas.contains(form)
                && atlas.zoneTo(form, form.length()) < 0
                && !lexicon.notNames().contains(form)
                && !lexicon.breakers().contains(form);
    }

    /** Whether the form is more than words of trades and places. */
    private boolean hasName(String form, Atlas atlas) {
        int rest = 0;
        while (rest < form.length()) {
            int next = Math.max(lexicon.innerWords().longestFrom(form, rest), atlas.longestFrom(form, rest));
            if (next < 0) {
                return true;
            }
            rest = next;
        }
        return false;
    }
}
