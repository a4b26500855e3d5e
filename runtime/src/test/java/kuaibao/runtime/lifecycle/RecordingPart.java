package kuaibao.runtime.lifecycle;

import java.util.List;

/** Notes what is asked of it. */
class RecordingPart implements Part {

    private final String name;
    private final List<String> events;

    RecordingPart(String name, List<String> events) {
        this.name = name;
        this.events = events;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start(Alarm alarm) throws Exception {
        events.add("start " + name);
    }

    @Override
    public void stop() throws Exception {
        events.add("stop " + name);
    }
}
