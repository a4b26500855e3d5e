package kuaibao.ingest.intake;

import java.util.OptionalLong;

/**
 * The wish to withdraw an article.
 *
 * @param articleId the article's id
 * @param by who wishes it
 * @param reason why, in a sentence
 * @param revision the withdrawal's revision; left out, the next one of the article, which must then be known
 */
public record Withdrawal(String articleId, String by, String reason, OptionalLong revision) {

    /** The withdrawal of an article that is known. */
    public Withdrawal(String articleId, String by, String reason) {
        this(articleId, by, reason, OptionalLong.empty());
    }
}
