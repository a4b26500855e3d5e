package kuaibao.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import kuaibao.runtime.health.Health;
import kuaibao.runtime.health.Probe;
import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Lifecycle;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.settings.DeclaredSettings;
import kuaibao.runtime.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ServiceTest {

    record DeskSettings(
            @Setting(key = "desk.title", byDefault = "晨报", meaning = "Title.")
            String title) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Lifecycle lifecycle = new Lifecycle();

    @Test
    void ends0_afterARequestedStop() {
        AtomicReference<String> title = new AtomicReference<>("");

        int code = run(
                context -> {
                    title.set(context.settings().get(DeskSettings.class).title());
                    return List.of(part(alarm -> lifecycle.requestStop()));
                },
                List.of("--set", "desk.title=晚报"));

        assertThat(code).isEqualTo(Service.OK);
        assertThat(title).hasValue("晚报");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void ends1_whenAPartDies() {
        int code = run(context -> List.of(part(alarm -> alarm.raise("墨尽", new IllegalStateException()))), List.of());

        assertThat(code).isEqualTo(Service.FAILURE);
        assertThat(text(err)).isEqualTo("desk: desk-part: 墨尽\n");
    }

    @Test
    void ends1_withOneSentence_whenTheUserMustActFirst() {
        int code = run(
                context -> {
                    throw new CannotStartException("there is no folder /pages: create it");
                },
                List.of());

        assertThat(code).isEqualTo(Service.FAILURE);
        assertThat(text(err)).isEqualTo("desk: there is no folder /pages: create it\n");
    }

    @Test
    void ends1_whenThePortOfHealthIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = run(context -> List.of(), List.of("--set", "health.port=" + taken.getLocalPort()));

            assertThat(code).isEqualTo(Service.FAILURE);
            assertThat(text(err))
                    .contains("choose another port with --set health.port=")
                    .hasLineCount(1);
        }
    }

    @Test
    void ends1_afterABugOfOurs() {
        int code = run(
                context -> {
                    throw new IllegalStateException("a bug");
                },
                List.of());

        assertThat(code).isEqualTo(Service.FAILURE);
    }

    @Test
    void ends2_whenSettingsAreRefused() {
        int code = run(context -> List.of(), List.of("--set", "desk.titel=x", "--set", "health.port=x"));

        assertThat(code).isEqualTo(Service.USAGE);
        assertThat(text(err)).isEqualTo("""
                desk: the settings are refused:
                  desk.titel (--set): no such setting; the nearest is desk.title
                  health.port = x (--set): expected a whole number from 0 to 65535
                """);
    }

    @Test
    void ends2_whenArgumentsAreRefused() {
        assertThat(run(context -> List.of(), List.of("--port"))).isEqualTo(Service.USAGE);
        assertThat(text(err)).startsWith("desk: unknown argument \"--port\"").hasLineCount(1);
    }

    @Test
    void explainsAllSettings_onHelp() {
        assertThat(run(context -> List.of(), List.of("--help"))).isEqualTo(Service.OK);
        assertThat(text(out)).contains("Usage: desk", "| `desk.title` |", "| `health.port` |");
    }

    @Test
    void tellsProbesWhereItStands() {
        CompletableFuture<Health> health = new CompletableFuture<>();
        Part last = part(alarm -> {
            assertThat(health.join().report(Probe.STARTED).toJson()).contains("the process is starting");
            assertThat(health.join().report(Probe.READY).isUp()).isFalse();
            assertThat(health.join().report(Probe.LIVE).isUp()).isTrue();
            alarm.raise("墨尽", new IllegalStateException());
        });

        run(
                context -> {
                    health.complete(context.health());
                    return List.of(last);
                },
                List.of());

        assertThat(health.join().report(Probe.LIVE).toJson()).contains("desk-part: 墨尽");
        assertThat(health.join().report(Probe.READY).toJson()).contains("the process is stopped");
    }

    private int run(ServiceParts parts, List<String> arguments) {
        DeclaredSettings declared = DeclaredSettings.of(DeskSettings.class);
        return new Service("desk", declared, parts, stream(out), stream(err)).run(arguments, Map.of(), lifecycle);
    }

    private interface Starting {
        void start(Alarm alarm);
    }

    private static Part part(Starting starting) {
        return new Part() {
            @Override
            public String name() {
                return "desk-part";
            }

            @Override
            public void start(Alarm alarm) {
                starting.start(alarm);
            }

            @Override
            public void stop() {}
        };
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
