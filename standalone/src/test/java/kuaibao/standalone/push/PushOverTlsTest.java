package kuaibao.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import kuaibao.runtime.tls.TrustedAuthorities;
import kuaibao.standalone.push.PushedPage.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushOverTlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    private final List<PushedPage> settled = new ArrayList<>();
    private HttpsServer server;
    private Path page;

    @BeforeEach
    void start() throws Exception {
        page = Files.writeString(folder.resolve("a.txt"), "本报讯 5月6日,公园开园。");
        keytool("-genkeypair", "-alias", "door", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "door",
                "-file",
                folder.resolve("door.pem").toString());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(serverContext()));
        server.createContext("/v1/pages", exchange -> {
            byte[] receipt = "{\"id\":\"page-1\",\"revision\":1,\"sha256\":\"00\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(202, receipt.length);
            exchange.getResponseBody().write(receipt);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void trustsTheAuthorityThatItIsGiven() throws Exception {
        push(Optional.of(TrustedAuthorities.context("--ca", folder.resolve("door.pem"))));
        assertThat(settled).extracting(PushedPage::result).containsExactly(Result.ACCEPTED);
    }

    @Test
    void trustsNobodyElse() {
        assertThatThrownBy(() -> push(Optional.empty()))
                .isInstanceOf(PushFailedException.class)
                .hasMessageContaining("--ca");
        assertThat(settled).isEmpty();
    }

    private void push(Optional<SSLContext> tls) throws Exception {
        URI url = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
        new Push(
                        new PageTarget(url, Optional.empty(), tls),
                        Told.NOTHING,
                        Optional.empty(),
                        2,
                        StopRequest.NEVER,
                        settled::add)
                .run(new PageTree(List.of(page)));
    }

    private SSLContext serverContext() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("door.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "-keystore", folder.resolve("door.p12").toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("keytool.log")))
                .isZero();
    }
}
