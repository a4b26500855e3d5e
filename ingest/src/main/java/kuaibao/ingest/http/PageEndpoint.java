package kuaibao.ingest.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.Intake;
import kuaibao.ingest.intake.IntakeUnavailableException;
import kuaibao.ingest.intake.PageDetails;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.ingest.intake.PageRefusedException;
import kuaibao.schemas.record.PageSource;

/**
 * {@code POST /v1/pages}: the body is the page's bytes; {@code name}, {@code publication}, {@code published} and {@code
 * edition} are query parameters, the character set is that of the content type. 202 with the receipt means that the
 * broker has the page; every other answer is a problem (RFC 9457).
 */
public final class PageEndpoint {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}\"?([^\";\\s]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_PARAMETER = 300;

    private final Intake intake;
    private final MeterRegistry meters;

    public PageEndpoint(Intake intake, MeterRegistry meters) {
        this.intake = intake;
        this.meters = meters;
    }

    /** Registers the endpoint and the answers to what goes wrong. */
    public void routes(RoutesConfig routes) {
        routes.post("/v1/pages", this::take);
        routes.exception(PageRefusedException.class, (problem, context) -> refuse(problem, context));
        routes.exception(IntakeUnavailableException.class, (problem, context) -> {
            context.header("Retry-After", "5");
            Problem.answer(context, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", problem);
        });
        routes.exception(
                IllegalParameterException.class,
                (problem, context) -> Problem.answer(context, HttpStatus.BAD_REQUEST, "parameter", problem));
    }

    private void take(Context context) {
        PageDetails told = new PageDetails(
                Optional.empty(),
                OptionalLong.empty(),
                parameter(context, "publication"),
                parameter(context, "published").map(PageEndpoint::date),
                parameter(context, "edition"),
                Optional.empty(),
                charset(context));
        IncomingPage page = new IncomingPage(
                parameter(context, "name").orElse("unnamed"),
                ByteBuffer.wrap(context.bodyAsBytes()),
                told,
                PageSource.HTTP);
        PageReceipt receipt = await(page);
        meters.counter("bulletin.pages.accepted").increment();
        context.status(HttpStatus.ACCEPTED).json(receipt);
    }

    private PageReceipt await(IncomingPage page) {
        try {
            return intake.accept(page).join();
        } catch (CompletionException problem) {
            throw problem.getCause() instanceof IntakeUnavailableException unavailable ? unavailable : problem;
        }
    }

    private void refuse(PageRefusedException problem, Context context) {
        meters.counter("bulletin.pages.refused", "reason", problem.reason().name())
                .increment();
        switch (problem.reason()) {
            case EMPTY -> Problem.answer(context, HttpStatus.UNPROCESSABLE_CONTENT, "empty", problem);
            case NOT_TEXT -> Problem.answer(context, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-text", problem);
            case ENCODING ->
                Problem.answer(context, HttpStatus.UNPROCESSABLE_CONTENT, "encoding", problem, problem.offset());
            case ID, REVISION, MALFORMED ->
                Problem.answer(context, HttpStatus.UNPROCESSABLE_CONTENT, "malformed", problem, problem.offset());
            case TOO_LARGE -> Problem.answer(context, HttpStatus.CONTENT_TOO_LARGE, "too-large", problem);
        }
    }

    private static Optional<String> parameter(Context context, String name) {
        Optional<String> value =
                Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(text -> !text.isEmpty());
        value.filter(text -> text.length() > LONGEST_PARAMETER).ifPresent(text -> {
            throw new IllegalParameterException("the parameter " + name + " has " + text.length()
                    + " characters, at most " + LONGEST_PARAMETER + " are taken");
        });
        return value;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException problem) {
            throw new IllegalParameterException(
                    "the parameter published is " + text + ", expected a day as 2023-07-03");
        }
    }

    private static Optional<Charset> charset(Context context) {
        Matcher declared =
                CHARSET.matcher(Optional.ofNullable(context.contentType()).orElse(""));
        try {
            return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException problem) {
            throw new IllegalParameterException(
                    "the character set " + declared.group(1) + " is not known, expected one such as utf-8 or gb18030");
        }
    }
}
