package kuaibao.ingest.intake;

/**
 * The wish to withdraw an article.
 *
 * @param articleId the article's id
 * @param by who wishes it
 * @param reason why, in a sentence
 */
public record Withdrawal(String articleId, String by, String reason) {}
