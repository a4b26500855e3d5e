package kuaibao.runtime;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.Part;
import kuaibao.runtime.lifecycle.ProcessExit;
import kuaibao.runtime.settings.DeclaredSettings;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A service for {@link ServiceProcessTest}: lives, dies, or hangs when it is to stop. */
final class DemoService {

    private DemoService() {}

    public static void main(String[] arguments) {
        String fate = arguments[0];
        if (fate.equals("hang")) {
            ProcessExit.onSignal(() -> {}, Duration.ofMillis(300));
            System.err.println("hanging");
            new Thread(DemoService::waitForEver, "hanging").start();
            return;
        }
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        Service.run("demo", rest, DeclaredSettings.of(), context -> List.of(new DemoPart(fate)));
    }

    private static void waitForEver() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record DemoPart(String fate) implements Part {

        @Override
        public String name() {
            return "demo-part";
        }

        @Override
        public void start(Alarm alarm) {
            if (fate.equals("die")) {
                alarm.raise("so it was asked", new IllegalStateException("asked"));
            }
            MDC.put("topic", "bulletin.pages");
            LoggerFactory.getLogger(DemoService.class).info("快报");
            MDC.remove("topic");
        }

        @Override
        public void stop() {}
    }
}
