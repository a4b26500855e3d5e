package kuaibao.runtime.http;

import java.nio.file.Files;
import java.nio.file.Path;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.settings.Secret;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The certificate that a server shows, and its key.
 *
 * @param keystore PKCS#12 file; when it is replaced, the server takes the new one up
 * @param key the setting that a user changes when something is wrong with it: {@code ingest.http.tls.keystore}
 */
public record ServerTls(Path keystore, Secret password, String key) {

    SslContextFactory.Server open() throws CannotStartException {
        if (!Files.isReadable(keystore)) {
            throw new CannotStartException(key + " is " + keystore + ", which is no file that can be read: expected a "
                    + "PKCS#12 file with the server's certificate and key");
        }
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(keystore.toAbsolutePath().toString());
        tls.setKeyStoreType("PKCS12");
        tls.setKeyStorePassword(password.value());
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        try {
            tls.start();
            tls.stop();
        } catch (Exception problem) {
            throw new CannotStartException(
                    key + " is " + keystore + ", which cannot be used (" + problem.getMessage()
                            + "): expected a PKCS#12 file with the server's certificate and key, and its password",
                    problem);
        }
        return tls;
    }
}
