package kuaibao.runtime.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import kuaibao.runtime.lifecycle.CannotStartException;

/** TLS that trusts the certificates of one PEM file and no others. */
public final class TrustedAuthorities {
    private TrustedAuthorities() {}

    /**
     * What a client of a server is given whose certificate no public authority has signed.
     *
     * @param setting the setting or option that named the file, for the error's sentence
     * @throws CannotStartException if the file cannot be used
     */
    public static SSLContext context(String setting, Path caFile) throws CannotStartException {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store(caFile));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException problem) {
            throw new CannotStartException(
                    setting + " " + caFile + " cannot be used: expected a PEM file with certificates ("
                            + problem.getMessage() + ")",
                    problem);
        }
    }

    private static KeyStore store(Path caFile) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Certificate certificate : certificates(caFile)) {
            store.setCertificateEntry("authority-" + number++, certificate);
        }
        if (number == 0) {
            throw new IOException("it holds no certificate");
        }
        return store;
    }

    private static Collection<? extends Certificate> certificates(Path caFile)
            throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(caFile)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in);
        }
    }
}
