package kuaibao.ingest.http;

import static kuaibao.ingest.http.Requests.head;
import static kuaibao.ingest.http.Requests.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import kuaibao.ingest.http.RawClient.RawAnswer;
import kuaibao.ingest.intake.Sha256;
import kuaibao.servers.Servers;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and that nobody can listen. */
@ExtendWith(ServersExtension.class)
class ApiKeysIT {
    private static final String TEXT = "text/plain";
    private static final String PAGE = "本报讯 临江市滨河公园开园。";
    private static final Described DESCRIBED = new Described();

    @TempDir
    private Path folder;

    @Test
    void letsInWhoeverHasAKey_andNobodyElse(Servers servers) throws Exception {
        Path file = keys("# desks\nnight-desk:" + sha256("open sesame") + "\n");
        try (RunningIntake intake = RunningIntake.on(servers, Map.of("ingest.http.keys-file", file.toString()))
                .ready()) {
            assertRefused(push(intake));
            assertRefused(push(intake, "Authorization: Bearer open"));
            assertRefused(push(intake, "Authorization: Bearer "));
            assertRefused(push(intake, "Authorization: Basic b3Blbjpz"));
            assertRefused(RawClient.ask(intake.address(), Requests.of("GET", "/v1/pages/a")));
            assertRefused(RawClient.ask(intake.address(), Requests.of("GET", "/nothing")));
            assertThat(intake.countPages()).isZero();

            assertThat(push(intake, "Authorization: Bearer open sesame").status())
                    .isEqualTo(202);
            assertThat(push(intake, "authorization: bearer open sesame").status())
                    .isEqualTo(200);
            assertThat(RawClient.ask(intake.address(), Requests.of("GET", "/v1/openapi.yaml"))
                            .status())
                    .isEqualTo(200);
            refusesBeforeTheBodyIsSent(intake);
            withdrawsInTheNameOfTheKey(intake);
            takesUpAChangedFile(intake, file);
        }
    }

    private static void refusesBeforeTheBodyIsSent(RunningIntake intake) throws IOException {
        try (RawClient client = new RawClient(intake.address())) {
            client.send(head("POST /v1/pages HTTP/1.1", "Content-Length: 1000000"));
            assertRefused(client.answer());
        }
    }

    private static void withdrawsInTheNameOfTheKey(RunningIntake intake) throws IOException {
        RawAnswer answer = RawClient.ask(
                intake.address(),
                Requests.of(
                        "DELETE", "/v1/articles/article-0?reason=a&by=somebody", "Authorization: Bearer open sesame"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("the parameter by is not known");
    }

    private static void takesUpAChangedFile(RunningIntake intake, Path file) throws IOException {
        Files.writeString(file, "day-desk:" + sha256("other") + "\nnight-desk:" + sha256("third") + "\n");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> push(intake, "Authorization: Bearer third").status() == 200);
        assertRefused(push(intake, "Authorization: Bearer open sesame"));

        Files.writeString(file, "no key at all");
        assertThat(push(intake, "Authorization: Bearer third").status()).isEqualTo(200);
    }

    @Test
    void speaksTls_withTheCertificateGiven(Servers servers) throws Exception {
        Path keystore = keystore("intake.p12");
        Map<String, String> settings =
                Map.of("ingest.http.tls.keystore", keystore.toString(), "ingest.http.tls.password", "changeit");
        try (RunningIntake intake = RunningIntake.on(servers, settings).ready()) {
            assertThat(intake.scheme()).isEqualTo("https");
            try (RawClient client = new RawClient(connect(intake, keystore, "TLSv1.3"))) {
                client.send(post("/v1/pages", TEXT, PAGE));
                assertThat(client.answer().status()).isEqualTo(202);
            }
            try (RawClient client = new RawClient(connect(intake, keystore, "TLSv1.2"))) {
                client.send(post("/v1/pages", TEXT, PAGE));
                assertThat(client.answer().status()).isEqualTo(200);
            }
            try (RawClient plain = new RawClient(intake.address())) {
                plain.send(post("/v1/pages", TEXT, PAGE));
                assertThatIOException().as("nothing but an alert comes back").isThrownBy(plain::answer);
            }
            Path next = keystore("next.p12");
            Files.move(next, keystore, StandardCopyOption.REPLACE_EXISTING);
            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptionsInstanceOf(SSLException.class)
                    .untilAsserted(() -> connect(intake, keystore, "TLSv1.3").close());
        }
    }

    private Path keystore(String name) throws Exception {
        Path keystore = folder.resolve(name);
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "intake",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keystore.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).isZero();
        return keystore;
    }

    private static Socket connect(RunningIntake intake, Path keystore, String protocol) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(keystore.toFile(), "changeit".toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory()
                .createSocket(intake.address().getAddress(), intake.address().getPort());
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setProtocols(new String[] {protocol});
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private Path keys(String text) throws IOException {
        return KeysFileTest.write(folder.resolve("keys"), text);
    }

    private static String sha256(String key) {
        return Sha256.of(Requests.utf8(key));
    }

    private static RawAnswer push(RunningIntake intake, String... headers) throws IOException {
        return RawClient.ask(intake.address(), post("/v1/pages", TEXT, Requests.utf8(PAGE), headers));
    }

    private static void assertRefused(RawAnswer answer) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(List.of("open", "sesame")).noneMatch(answer.body()::contains);
        DESCRIBED.fits("POST", "/v1/pages", answer);
    }
}
