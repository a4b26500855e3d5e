package kuaibao.standalone.push;

import java.time.Duration;

/** Whether the user wants the work to end. */
public interface StopRequest {
    /** Nobody ever wants it to end. */
    StopRequest NEVER = new StopRequest() {
        @Override
        public boolean isAsked() {
            return false;
        }

        @Override
        public boolean await(Duration time) throws InterruptedException {
            Thread.sleep(time.toMillis());
            return false;
        }
    };

    boolean isAsked();

    /** Waits for this time, or until it is asked; returns whether it is. */
    boolean await(Duration time) throws InterruptedException;
}
