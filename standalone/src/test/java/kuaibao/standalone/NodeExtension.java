package kuaibao.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test the {@link NodeProject}, installed once a run; where that is impossible, each test is skipped. */
final class NodeExtension implements BeforeEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(NodeExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        // Here and not first in resolveParameter, whose exceptions are failures, whatever they are.
        project(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == NodeProject.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return project(context);
    }

    private static NodeProject project(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(NodeProject.class, any -> install(), NodeProject.class);
    }

    private static NodeProject install() {
        try {
            return NodeProject.install();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while npm was at work", problem);
        }
    }
}
