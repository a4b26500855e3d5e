package kuaibao.standalone.push;

import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import kuaibao.runtime.settings.Secret;

/**
 * Where pages are sent.
 *
 * @param url of the ingest
 * @param key what its door asks for, where it does
 * @param tls whom to trust, where not the authorities that the JDK knows
 */
public record PageTarget(URI url, Optional<Secret> key, Optional<SSLContext> tls) {
    /** A door that asks for nothing. */
    public static PageTarget open(URI url) {
        return new PageTarget(url, Optional.empty(), Optional.empty());
    }
}
