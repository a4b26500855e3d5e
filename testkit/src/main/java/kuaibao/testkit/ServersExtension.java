package kuaibao.testkit;

import kuaibao.servers.Servers;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test that asks for {@link Servers} those of this run: started once for all tests of a module, stopped behind
 * the last. Tests share them, so each takes names (topic prefix, index) of its own.
 */
public final class ServersExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(ServersExtension.class);

    /** Started here and not when a parameter is asked for: only here is a choice that this machine lacks a skipped test. */
    @Override
    public void beforeAll(ExtensionContext context) {
        servers(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Servers.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return servers(context);
    }

    private static Servers servers(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Started.class, any -> new Started(ServerChoice.current().start()), Started.class)
                .servers();
    }

    /** Kept in the run's store, which closes it at the end. */
    private record Started(Servers servers) implements AutoCloseable {
        @Override
        public void close() {
            servers.close();
        }
    }
}
