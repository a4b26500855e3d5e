package kuaibao.runtime.http;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Answers a request when some work is done elsewhere; until then it holds no thread. */
public final class Later {
    /** Attribute of a request: the server's threads. */
    static final String EXECUTOR = "kuaibao.executor";

    private Later() {}

    /**
     * Answers once the work is done, on a thread of the server and never on that of whoever did it, since a client that
     * reads slowly would hold it up.
     *
     * @param work begins the work; what it throws, and what its future fails with, is answered as if the handler threw it
     * @param answer writes the answer
     */
    public static <T> void answer(Context context, Supplier<CompletableFuture<T>> work, Consumer<T> answer) {
        Executor executor = Objects.requireNonNull(context.<Executor>attribute(EXECUTOR));
        context.future(() -> work.get()
                .handleAsync(
                        (result, failure) -> {
                            if (failure != null) {
                                throw failure instanceof CompletionException known
                                        ? known
                                        : new CompletionException(failure);
                            }
                            answer.accept(result);
                            return context;
                        },
                        executor));
    }
}
