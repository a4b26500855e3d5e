package kuaibao.runtime;

import java.util.List;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.lifecycle.Part;

/** Wires a service by hand from what every service gets. */
@FunctionalInterface
public interface ServiceParts {

    /**
     * Makes the parts, without starting them, and registers their checks and metrics.
     *
     * @return the parts in the order of their start: what others rely on first, what takes in work last
     * @throws CannotStartException if the user must change something first
     */
    List<Part> wire(ServiceContext context) throws CannotStartException;
}
