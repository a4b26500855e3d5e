package kuaibao.runtime.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.junit.jupiter.api.Test;

class MetricsTest {

    @Test
    void knowsJvmProcessAndLog_fromTheStart() {
        try (Metrics metrics = new Metrics("press")) {
            assertThat(metrics.scrape())
                    .contains("jvm_memory_used_bytes{", "process_uptime_seconds{", "process_files_open_files{")
                    .contains("logback_events_total{", "jvm_threads_live_threads{", "service=\"press\"");
        }
    }

    @Test
    void keepsSeriesFew() {
        try (Metrics metrics = new Metrics("press")) {
            assertThat(metrics.scrape().lines().filter(line -> !line.startsWith("#")))
                    .hasSizeBetween(20, 200);
        }
    }

    @Test
    void showsWhatModulesAdd() {
        try (Metrics metrics = new Metrics("press")) {
            metrics.registry().counter("bulletin.pages", "result", "accepted").increment(3);

            assertThat(metrics.scrape()).contains("bulletin_pages_total{result=\"accepted\",service=\"press\"} 3.0");
        }
    }

    @Test
    void closesBinders_withItself() {
        ClosingBinder binder = new ClosingBinder();
        Metrics metrics = new Metrics("press");
        metrics.bind(binder);

        metrics.close();

        assertThat(binder.closed).isTrue();
    }

    private static final class ClosingBinder implements MeterBinder, AutoCloseable {

        private boolean closed;

        @Override
        public void bindTo(MeterRegistry registry) {
            registry.gauge("press.sheets", 7);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
