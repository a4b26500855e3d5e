package kuaibao.runtime.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what handlers throw, and requests that no handler is there for, as a {@link Problem}. */
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    static void register(RoutesConfig routes) {
        routes.exception(ProblemException.class, (refusal, context) -> answer(context, refusal));
        routes.exception(
                NotFoundResponse.class,
                (any, context) -> answer(
                        context,
                        new Problem(HttpStatus.NOT_FOUND_404, "not-found", "there is nothing at " + context.path())));
        routes.exception(MethodNotAllowedResponse.class, Refusals::answerOtherMethod);
        routes.exception(
                HttpResponseException.class,
                (refusal, context) ->
                        answer(context, new Problem(refusal.getStatus(), "bad-request", message(refusal))));
        routes.exception(Exception.class, (ours, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), ours);
            answer(
                    context,
                    new Problem(
                            HttpStatus.INTERNAL_SERVER_ERROR_500,
                            "internal",
                            "an error of ours, which stands in the log"));
        });
    }

    /** Answers a request with a problem. */
    public static void answer(Context context, ProblemException refusal) {
        refusal.headers().forEach(context::header);
        answer(context, refusal.problem());
    }

    private static void answerOtherMethod(MethodNotAllowedResponse refusal, Context context) {
        String allowed = String.join(", ", refusal.getDetails().values()) + ", OPTIONS";
        context.header("Allow", allowed);
        if (context.method().equals(HandlerType.OPTIONS)) {
            context.status(HttpStatus.NO_CONTENT_204);
        } else {
            answer(
                    context,
                    new Problem(
                            HttpStatus.METHOD_NOT_ALLOWED_405,
                            "method",
                            context.method() + " is not possible at " + context.path() + ", expected " + allowed));
        }
    }

    private static void answer(Context context, Problem problem) {
        context.status(problem.status())
                .header("Cache-Control", "no-store")
                .contentType(Problem.MEDIA_TYPE)
                .result(problem.json(context.path()));
    }

    private static String message(Exception problem) {
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }
}
