package kuaibao.ingest.page;

import java.util.List;

/**
 * One person who signs an article.
 *
 * @param name as printed, without the space that print sets into two-character names
 * @param role 记者 or 通讯员; other roles as printed: 实习生, 摄影
 * @param rank what the paper puts before that role, empty if nothing: 首席, 见习, 特约
 */
public record Byline(String name, String role, String rank) {

    private static final List<String> RANKED = List.of("记者", "通讯员");

    /** Without a rank. */
    public Byline(String name, String role) {
        this(name, role, "");
    }

    /** Of the role with its rank: 首席记者 柳知春 is a 记者, ranked 首席. */
    public static Byline printed(String name, String role) {
        return RANKED.stream()
                .filter(role::endsWith)
                .map(plain -> new Byline(name, plain, role.substring(0, role.length() - plain.length())))
                .findFirst()
                .orElseGet(() -> new Byline(name, role));
    }
}
