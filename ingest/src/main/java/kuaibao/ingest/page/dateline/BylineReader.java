package kuaibao.ingest.page.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kuaibao.ingest.page.script.Cues;
import kuaibao.ingest.page.script.HalfWidth;
import kuaibao.ingest.page.script.Letters;
import kuaibao.ingest.page.script.Surnames;

/**
 * Reads a whole text as a byline or says that it is none. Forms (half width): 记者 水云 · □江城晚报记者 水 云 · (通讯员 左岸) ·
 * ■特约通讯员左岸报道 · 首席记者水云文记者左岸通讯员知秋图 · 文/水云 图/左岸 · 本报评论员.
 */
public final class BylineReader {

    /** Most roles stand without any rank. */
    private static final Set<String> BARE = Set.of("记者", "通讯员");

    private static final Pattern OF_THE_PAPER = Pattern.compile("全媒体?|融媒体?|新媒体|驻站|专职|本报|\\s");
    private static final Cues MARK = Cues.ofCharacters("□■◆◇●○◎▲△▼★☆※—-·*/|");
    private static final int MOST_MARKS = 3;
    private static final Pattern BRAND = Pattern.compile("[\\p{IsHan}A-Za-z0-9·•&+]{0,24}");
    private static final Pattern BRAND_END =
            Pattern.compile("(?:本报|报|网|社|台|新闻|媒体?|客户端|传媒|中心|在线|频道|杂志|周刊|电视|广播|日报社|站)$");
    private static final Pattern WORK = Pattern.compile(
            "(?:^|(?<=[\\s/、,]))(?:摄影报道|综合报道|图文|文/图|图/文|文并图|文图|文|图|摄影|摄|撰文|采写|供图|报道|整理|/)(?=$|[\\s/、,])");
    private static final Pattern GLUED_WORK =
            Pattern.compile("(?:摄影报道|综合报道|文/图|图/文|文并图|文图|图文|/文|/图|/摄|摄影|摄|报道|采写|供图|整理)$");
    private static final Pattern GLUED_LETTER = Pattern.compile("[文图]$");
    /** A character of each sort of work. */
    private static final Cues WORKS = Cues.ofCharacters("文图摄道采供整/");

    private static final Cues PHOTO = Cues.ofCharacters("图摄");
    private static final Pattern WORK_FIRST =
            Pattern.compile("^(?:本[报版组])?(?:文/图|图/文|文并图|文图|图文|文|图|摄影|摄|撰文|采写)(?:$|[/:\\s]\\s{0,3}+)");
    private static final Cues CUES = Cues.of(
            "记者", "通讯员", "评论员", "摄", "实习生", "撰稿", "报道员", "作者", "通联员", "供图", "供稿", "文/", "图/", "文:", "图:", "文\uFF0F",
            "图\uFF0F", "文\uFF1A", "图\uFF1A", "/图", "/摄", "/文", "\uFF0F图", "\uFF0F摄", "\uFF0F文", "文并图");
    private static final Cues NEVER_INSIDE = Cues.ofCharacters("。;\uFF1B“”《》?\uFF1F!\uFF01");
    private static final int LONGEST = 160;
    /** Of a Chinese name, which then has a surname of two characters. */
    private static final int LONGEST_NAME = 4;

    private BylineReader() {}

    /** The byline of a text that is nothing but names in brackets: (水云 左岸). */
    public static Optional<Signature> bare(String printed) {
        return BareNames.read(printed);
    }

    /** A cheap look: whether the text is short and has a word that bylines have. */
    public static boolean mayBe(String printed) {
        return printed.length() <= LONGEST && CUES.in(printed);
    }

    /** The byline that the whole text is; empty if any part of it is something else. */
    public static Optional<Signature> read(String printed) {
        if (!mayBe(printed)) {
            return BareNames.read(printed);
        }
        if (NEVER_INSIDE.in(printed)) {
            return Optional.empty();
        }
        String whole = HalfWidth.of(printed).strip();
        String text = unwrap(whole);
        List<RoleWord> roles = RoleWord.in(text);
        if (roles.isEmpty()) {
            return WorkReader.read(text);
        }
        return withRoles(text, roles, roles.size() > 1 || isWrapped(unmarked(whole)));
    }

    /**
     * The byline that a line and the one below it make, when the second is no byline of its own: 通讯员 鲜于 | 水 文/图. A
     * single character completes the last name; more are another name.
     */
    public static Optional<Signature> goesOn(String line, String below) {
        if (read(below).isPresent()) {
            return Optional.empty();
        }
        boolean torn = read(line).filter(Signature::open).isPresent();
        String rest = HalfWidth.of(below).strip();
        boolean half = rest.length() == 1 || (rest.length() > 1 && rest.charAt(1) == ' ');
        boolean named = half || torn || Surnames.begins(rest);
        return named ? read(line.strip() + (torn || half ? "" : " ") + rest).filter(s -> !s.open()) : Optional.empty();
    }

    private static String unwrap(String text) {
        String open = unmarked(text);
        return isWrapped(open) ? open.substring(1, open.length() - 1).strip() : open;
    }

    private static String unmarked(String text) {
        int begin = 0;
        while (begin < MOST_MARKS && MARK.in(text, begin, begin + 1)) {
            begin++;
        }
        String open = text.substring(begin).strip();
        return open.endsWith(":") ? open.substring(0, open.length() - 1).strip() : open;
    }

    private static boolean isWrapped(String open) {
        return open.length() > 2
                && "([【〔<".indexOf(open.charAt(0)) >= 0
                && ")]】〕>".indexOf(open.charAt(open.length() - 1)) >= 0;
    }

    /** @param sure whether nothing but names can follow the roles, so that a rare surname is one all the same */
    private static Optional<Signature> withRoles(String text, List<RoleWord> roles, boolean sure) {
        List<Signer> signers = new ArrayList<>();
        boolean lettered = PHOTO.in(text);
        boolean open = false;
        RoleWord first = roles.get(0);
        Optional<List<String>> before = namesBefore(text.substring(0, first.begin()), role(first.printed(text)));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        before.get().forEach(name -> signers.add(new Signer(name, role(first.printed(text)))));
        for (int i = 0; i < roles.size(); i++) {
            int end = i + 1 < roles.size() ? roles.get(i + 1).begin() : text.length();
            int begin = roles.get(i).runBegin();
            boolean separated =
                    (begin < end && !Letters.isHan(text.charAt(begin))) || ":/|".indexOf(text.charAt(begin - 1)) >= 0;
            String run = names(text.substring(begin, end), i + 1 < roles.size(), lettered);
            NameRun reader = NameRun.of(run);
            Optional<List<String>> names =
                    reader.names().filter(all -> all.isEmpty() || separated || sure || beginsName(all.get(0)));
            open = i + 1 == roles.size() && ((run.isBlank() && signers.isEmpty()) || reader.breaksOff());
            if (names.isEmpty() && !open) {
                return Optional.empty();
            }
            String role = role(roles.get(i).printed(text));
            names.orElse(List.of()).forEach(name -> signers.add(new Signer(name, role)));
        }
        return Optional.of(new Signature(signers, lettered && signsPhoto(text, roles, signers), open));
    }

    /** 文/图 tells of a picture; 通讯员 图雅 does not, nor does a photographer's role: 摄影 左岸. */
    private static boolean signsPhoto(String text, List<RoleWord> roles, List<Signer> signers) {
        long named = signers.stream()
                .mapToLong(signer -> photoCharacters(signer.name()))
                .sum();
        long ranked = roles.stream()
                .filter(role -> role.runBegin() < text.length() && !text.startsWith("报道", role.runBegin()))
                .map(role -> role.printed(text))
                .filter(role -> role.contains("摄影"))
                .count();
        return photoCharacters(text) > named + ranked;
    }

    private static long photoCharacters(String text) {
        return text.chars().filter(c -> c == '图' || c == '摄').count();
    }

    /** Right behind a role, 从 is no surname: 记者从市 is torn off 记者从市水利局获悉. */
    private static boolean beginsName(String name) {
        return (Surnames.begins(name) && !name.startsWith("从")) || name.indexOf('·') > 0 || MongolianNames.mayBe(name);
    }

    /** What stands before the first role: the paper, or, where the work follows the names (水云 摄影), the names. */
    private static Optional<List<String>> namesBefore(String text, String role) {
        if (text.isBlank()) {
            return Optional.of(List.of());
        }
        String brand = WORK_FIRST.matcher(text.strip()).replaceFirst("");
        if (brand.isEmpty()
                || (BRAND.matcher(brand).matches() && BRAND_END.matcher(brand).find())) {
            return Optional.of(List.of());
        }
        if (isWork(role)) {
            return NameRun.read(brand).filter(names -> names.stream().allMatch(name -> name.length() < 5));
        }
        String[] parts = brand.split("\\s");
        boolean papers = parts.length < 4
                && List.of(parts).stream().allMatch(p -> BRAND.matcher(p).matches())
                && BRAND_END.matcher(parts[parts.length - 1]).find();
        return papers ? Optional.of(List.of()) : Optional.empty();
    }

    private static boolean isWork(String role) {
        return role.equals("摄影") || role.equals("供图") || role.equals("供稿");
    }

    private static String names(String run, boolean roleFollows, boolean lettered) {
        String names = run.strip();
        if (WORKS.in(names)) {
            names = GLUED_WORK.matcher(names).replaceFirst("").strip();
        }
        if (roleFollows) {
            names = withoutBrand(names);
        }
        if (WORKS.in(names)) {
            names = WORK.matcher(names).replaceAll(" ").strip();
            names = GLUED_WORK.matcher(names).replaceFirst("").strip();
            names = WORK.matcher(names).replaceAll(" ").strip();
        }
        boolean letter = names.length() > 2 && GLUED_LETTER.matcher(names).find() && isGlued(names);
        return letter && (lettered || isTooLong(names)) ? names.substring(0, names.length() - 1) : names;
    }

    /** 水知秋文 cannot be a name as 司马知文 can. */
    private static boolean isTooLong(String names) {
        String last = names.substring(names.lastIndexOf(' ') + 1);
        return last.length() == LONGEST_NAME && !Surnames.isDouble(last.substring(0, 2));
    }

    /** 丁图 is 丁 with a picture; the 图 of 敖特根巴图 is his own. */
    private static boolean isGlued(String names) {
        int from = names.length() - 3;
        String last = names.substring(names.lastIndexOf(' ') + 1);
        return Letters.isHan(names.substring(from)) && !MongolianNames.is(last);
    }

    private static String withoutBrand(String names) {
        int space = Math.max(names.lastIndexOf(' '), Math.max(names.lastIndexOf('、'), names.lastIndexOf(',')));
        String last = names.substring(space + 1);
        return space >= 0 && BRAND_END.matcher(last).find() ? names.substring(0, space) : names;
    }

    /** A rank belongs to the role, the paper and its kind do not: 首席记者 and 特约通讯员 stay, 本报全媒体记者 is 记者. */
    private static String role(String printed) {
        if (BARE.contains(printed)) {
            return printed;
        }
        String role = OF_THE_PAPER.matcher(printed).replaceAll("");
        return role.equals("供图") || role.equals("摄影师") ? "摄影" : role;
    }
}
