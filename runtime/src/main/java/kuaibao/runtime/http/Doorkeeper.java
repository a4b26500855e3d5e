package kuaibao.runtime.http;

import kuaibao.runtime.settings.DataSize;
import org.eclipse.jetty.server.Request;

/** Looks at a request when its head is there and its body is not read yet. */
@FunctionalInterface
public interface Doorkeeper {

    /**
     * Lets a request in.
     *
     * @throws ProblemException if it is not let in; its body is then not read
     */
    BodyRule admit(Request request);

    /**
     * How a request's body is read.
     *
     * @param max the largest that is taken; a larger one is answered 413
     * @param whole whether it is there as a whole before a handler is called, so that a slow sender holds no thread; else
     *     the handler reads it as it comes
     */
    record BodyRule(DataSize max, boolean whole) {}
}
