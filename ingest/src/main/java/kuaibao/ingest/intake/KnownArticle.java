package kuaibao.ingest.intake;

/**
 * An article as it stands in {@code bulletin.articles.raw}.
 *
 * @param revision the newest one
 * @param sha256 of what that revision says
 * @param pageId the page that it was read from; empty for a ready-made one
 * @param withdrawn whether that revision withdraws it
 */
public record KnownArticle(String id, long revision, String sha256, String pageId, boolean withdrawn) {}
