package kuaibao.runtime.http;

import java.util.Optional;
import kuaibao.runtime.http.Doorkeeper.BodyRule;

/**
 * Who is let in, and whether what is said can be overheard.
 *
 * @param tls empty for plain HTTP
 */
public record HttpAccess(Doorkeeper doorkeeper, Optional<ServerTls> tls) {

    /** Everybody is let in, by plain HTTP. */
    static HttpAccess open(HttpBounds bounds) {
        BodyRule rule = new BodyRule(bounds.maxBody(), true);
        return new HttpAccess(request -> rule, Optional.empty());
    }
}
