package kuaibao.ingest.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kuaibao.runtime.settings.DataSize;
import kuaibao.runtime.settings.Secret;
import kuaibao.runtime.settings.Setting;

/** Where and from whom pages are taken over HTTP. */
public record IntakeHttpSettings(
        @Setting(
                key = "ingest.http.host",
                byDefault = "127.0.0.1",
                meaning = "Address on which pages are taken over HTTP; any but the loopback address needs API keys.")
        String host,

        @Setting(
                key = "ingest.http.port",
                byDefault = "8080",
                min = "0",
                max = "65535",
                meaning = "Port on which pages are taken over HTTP; 0 takes any free one and logs it.")
        int port,

        @Setting(
                key = "ingest.http.keys-file",
                meaning = "File with the API keys' names and SHA-256, a `name:hexadecimal` a line; read again when it "
                        + "changes. None: no key is asked for.")
        Optional<Path> keysFile,

        @Setting(
                key = "ingest.http.open",
                byDefault = "false",
                meaning = "Whether everybody who reaches the address may push and withdraw, without API keys; only for "
                        + "networks that nobody else is in.")
        boolean open,

        @Setting(
                key = "ingest.http.tls.keystore",
                meaning = "PKCS#12 file with certificate and key; read again when it changes. None: plain HTTP.")
        Optional<Path> keystore,

        @Setting(key = "ingest.http.tls.password", meaning = "The keystore's password.")
        Optional<Secret> keystorePassword,

        @Setting(
                key = "ingest.http.connections",
                byDefault = "512",
                min = "4",
                max = "100000",
                meaning = "The most connections at once; further ones wait until one is closed.")
        int connections,

        @Setting(
                key = "ingest.http.buffer",
                byDefault = "64MiB",
                min = "4MiB",
                max = "1GiB",
                meaning =
                        "The most bytes of request bodies in memory at once; beyond it senders get 429 and try again.")
        DataSize buffer,

        @Setting(
                key = "ingest.http.batch.bytes",
                byDefault = "64MiB",
                min = "1MiB",
                max = "1GiB",
                meaning = "The largest batch, decoded; it is read as it comes, so memory does not grow with it.")
        DataSize batchBytes,

        @Setting(
                key = "ingest.http.batch.lines",
                byDefault = "10000",
                min = "1",
                max = "100000",
                meaning = "The most pages or articles in a batch.")
        int batchLines,

        @Setting(
                key = "ingest.http.patience",
                byDefault = "30s",
                min = "1s",
                max = "10m",
                meaning = "How long a request's body may take besides a second for every 16 KiB; a slower sender gets "
                        + "408.")
        Duration patience) {

    public IntakeHttpSettings {
        if (!open && keysFile.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException("ingest.http.host is " + host
                    + ", which others can reach: expected ingest.http.keys-file beside it, or ingest.http.open=true "
                    + "if really everybody there may push and withdraw");
        }
        if (keystore.isPresent() != keystorePassword.isPresent()) {
            throw new IllegalArgumentException(
                    "ingest.http.tls.keystore and ingest.http.tls.password: expected both or none of them");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
