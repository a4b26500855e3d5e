package kuaibao.sink;

import java.time.Duration;
import kuaibao.runtime.settings.Setting;

/** How the sink reads its topic, and how it waits for servers that are down. */
public record SinkSettings(
        @Setting(
                key = "sink.group",
                byDefault = "kuaibao-sink",
                meaning = "Consumer group; a new name reads the topic from its beginning, which does no harm.")
        String group,

        @Setting(
                key = "sink.poll.records",
                byDefault = "500",
                min = "1",
                max = "10000",
                meaning = "The most records that are taken in at once; all of them are held in memory.")
        int pollRecords,

        @Setting(
                key = "sink.poll.wait",
                byDefault = "500ms",
                min = "10ms",
                max = "5s",
                meaning = "How long to wait for records; an orderly stop may take as long.")
        Duration pollWait,

        @Setting(
                key = "sink.retry.first",
                byDefault = "500ms",
                min = "1ms",
                max = "1m",
                meaning = "The longest wait after a first failure; it doubles with each further one.")
        Duration retryFirst,

        @Setting(
                key = "sink.retry.longest",
                byDefault = "10s",
                min = "1ms",
                max = "5m",
                meaning = "The longest wait between attempts; there is no limit on their number.")
        Duration retryLongest) {

    public SinkSettings {
        if (retryLongest.compareTo(retryFirst) < 0) {
            throw new IllegalArgumentException("sink.retry.longest is " + retryLongest.toMillis()
                    + " ms: expected at least sink.retry.first, " + retryFirst.toMillis() + " ms");
        }
    }
}
