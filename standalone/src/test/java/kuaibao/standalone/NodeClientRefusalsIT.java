package kuaibao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import kuaibao.servers.Servers;
import kuaibao.standalone.NodeProject.Outcome;
import kuaibao.testkit.ServersExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the Node client says, in one sentence and an exit code, where it cannot do what it is asked for. */
@ExtendWith({NodeExtension.class, ServersExtension.class})
class NodeClientRefusalsIT {
    private static final int WRONG = 1;
    private static final int AWAY = 2;
    private static final int TOO_FEW = 3;

    @TempDir
    Path folder;

    private Installation installation;
    private NodeClient client;

    @BeforeEach
    void install(NodeProject project, Servers servers) {
        installation = Installation.on(servers, folder);
        client = new NodeClient(project, installation);
    }

    @Test
    void writesNothing_thatKuaibaoCouldNotUse() throws Exception {
        refuses(article -> article.put("headlines", "滨河公园开园"), "no field headlines");
        refuses(article -> article.without("id"), "an article's id is article- and 32 hexadecimal digits, got: none");
        refuses(article -> article.put("id", "0417"), "got: 0417");
        refuses(article -> article.put("revision", 0), "counted from 1, got: 0");
        refuses(article -> article.put("published", "6.5.2024"), "published is to be null or date, got: \"6.5.2024\"");
        fails(client.offer("本报讯"), WRONG, "standard input holds no JSON");
        fails(client.run("produce.mjs", "missing.json"), WRONG, "missing.json cannot be read");
        assertThat(installation.records(installation.topics().rawArticles().name()))
                .isEmpty();
    }

    @Test
    void refusesSettings_thatCannotBe() throws Exception {
        fails(client.run("produce.mjs", "--topic", "other"), WRONG, "--topic");
        fails(client.run("produce.mjs", "article.json", "--topics-prefix", "no."), WRONG, "no subject no.bulletin");
        fails(client.run("subscribe.mjs", "--topics-prefix", "no."), WRONG, "no such topic");
        fails(client.run("subscribe.mjs", "--count", "0"), WRONG, "got: 0");
    }

    @Test
    void saysWhoIsAway() throws Exception {
        String nobody = nobody();
        String broker = "no broker answers at " + nobody;
        fails(client.run("produce.mjs", "article.json", "--brokers", nobody), AWAY, broker);
        fails(client.run("subscribe.mjs", "--brokers", nobody), AWAY, broker);
        String registry = "http://" + nobody;
        fails(client.run("produce.mjs", "article.json", "--registry", registry), AWAY, "the registry at " + registry);
    }

    @Test
    void saysHowManyCame_whenTheTimeIsOver() throws Exception {
        fails(client.run("subscribe.mjs", "--count", "1", "--timeout", "5"), TOO_FEW, "got 0 of 1 articles within 5");
        assertThat(NodeClient.printed(client.run("subscribe.mjs", "--timeout", "1")))
                .isEmpty();
    }

    private void refuses(UnaryOperator<ObjectNode> change, String reason) throws Exception {
        fails(client.offer(change.apply(NodeClient.sample()).toString()), WRONG, reason);
    }

    private static void fails(Outcome outcome, int exitCode, String reason) {
        assertThat(outcome.errors()).contains(reason);
        assertThat(outcome.errors().lines()).as("one sentence").hasSize(1);
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.output()).isEmpty();
    }

    /** An address at which nobody listens. */
    private static String nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + socket.getLocalPort();
        }
    }
}
