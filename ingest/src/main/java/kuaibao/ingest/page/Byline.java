package kuaibao.ingest.page;

/**
 * One person who signs an article.
 *
 * @param name as printed, without the space that print sets into two-character names
 * @param role 记者 or 通讯员 (their ranks, 首席 or 特约, are left out); other roles as printed: 实习生, 摄影
 */
public record Byline(String name, String role) {}
