package kuaibao.ingest.intake;

import kuaibao.runtime.lifecycle.Alarm;
import kuaibao.runtime.lifecycle.Part;

/** Closes the intake when the service stops, after what it still holds is written. */
public record IntakePart(Intake intake) implements Part {
    @Override
    public String name() {
        return "intake";
    }

    @Override
    public void start(Alarm alarm) {
        // Open since it was made: whoever takes pages needs it from the first one on.
    }

    @Override
    public void stop() {
        intake.close();
    }
}
