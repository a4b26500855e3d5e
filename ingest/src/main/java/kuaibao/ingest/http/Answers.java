package kuaibao.ingest.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import kuaibao.ingest.intake.IntakeFullException;
import kuaibao.ingest.intake.IntakeUnavailableException;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.ingest.intake.PageRefusedException;
import kuaibao.ingest.intake.PageRefusedException.Reason;
import kuaibao.ingest.intake.RevisionConflictException;
import kuaibao.ingest.intake.UnknownArticleException;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.runtime.http.Problem;
import kuaibao.runtime.http.ProblemException;
import org.eclipse.jetty.http.HttpStatus;

/** What a sender is told of what the intake did or said. */
final class Answers {
    private static final String TRY_AGAIN_SOON = "1";
    private static final String TRY_AGAIN_LATER = "5";

    private Answers() {}

    /** 202, or 200 if nothing was written because it is known. */
    static int status(PageReceipt receipt) {
        return receipt.known() ? HttpStatus.OK_200 : HttpStatus.ACCEPTED_202;
    }

    /** The members of a receipt in the order in which they are written. */
    static Map<String, Object> members(PageReceipt receipt) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", receipt.id());
        members.put("revision", receipt.revision());
        members.put("sha256", receipt.sha256());
        members.put("topic", receipt.topic());
        members.put("partition", receipt.partition());
        members.put("offset", receipt.offset());
        members.put("known", receipt.known());
        return members;
    }

    /** The problem that a failure is; empty if it is none of a sender's or the broker's, and so an error of ours. */
    static Optional<ProblemException> problem(Throwable failure) {
        if (failure instanceof CompletionException && failure.getCause() != null) {
            return problem(failure.getCause());
        }
        String detail = Optional.ofNullable(failure.getMessage()).orElse("");
        if (failure instanceof ProblemException problem) {
            return Optional.of(problem);
        }
        if (failure instanceof PageRefusedException refused) {
            return Optional.of(new ProblemException(refused(refused, detail)));
        }
        if (failure instanceof UndecodablePageException undecodable) {
            return Optional.of(new ProblemException(undecodable(undecodable, detail)));
        }
        if (failure instanceof MalformedPageException malformed) {
            return Optional.of(new ProblemException(malformed(malformed, detail)));
        }
        if (failure instanceof RevisionConflictException conflict) {
            return Optional.of(new ProblemException(new Problem(
                    HttpStatus.CONFLICT_409,
                    "revision-conflict",
                    detail,
                    Map.of("knownSha256", conflict.known(), "receivedSha256", conflict.received()))));
        }
        if (failure instanceof UnknownArticleException) {
            return Optional.of(new ProblemException(new Problem(HttpStatus.NOT_FOUND_404, "not-found", detail)));
        }
        if (failure instanceof IntakeFullException) {
            return Optional.of(later(HttpStatus.TOO_MANY_REQUESTS_429, "full", detail, TRY_AGAIN_SOON));
        }
        if (failure instanceof TimeoutException) {
            return Optional.of(later(
                    HttpStatus.SERVICE_UNAVAILABLE_503,
                    "unavailable",
                    "the broker has not acknowledged in time; it may or may not have been taken",
                    TRY_AGAIN_LATER));
        }
        if (failure instanceof IntakeUnavailableException) {
            return Optional.of(later(HttpStatus.SERVICE_UNAVAILABLE_503, "unavailable", detail, TRY_AGAIN_LATER));
        }
        return Optional.empty();
    }

    static ProblemException full(String detail) {
        return later(HttpStatus.TOO_MANY_REQUESTS_429, "full", detail, TRY_AGAIN_SOON);
    }

    private static ProblemException later(int status, String kind, String detail, String seconds) {
        return new ProblemException(new Problem(status, kind, detail), Map.of("Retry-After", seconds));
    }

    private static Problem refused(PageRefusedException refused, String detail) {
        return new Problem(
                status(refused.reason()), kind(refused.reason()), detail, place(refused.offset(), Optional.empty()));
    }

    private static Problem undecodable(UndecodablePageException failure, String detail) {
        Reason reason = switch (failure.kind()) {
            case EMPTY -> Reason.EMPTY;
            case ENCODING -> Reason.ENCODING;
            case NOT_TEXT -> Reason.NOT_TEXT;
        };
        return new Problem(status(reason), kind(reason), detail, place(failure.offset(), Optional.empty()));
    }

    private static Problem malformed(MalformedPageException failure, String detail) {
        Map<String, Object> place = place(failure.offset(), failure.pointer());
        return switch (failure.kind()) {
            case SYNTAX -> new Problem(HttpStatus.BAD_REQUEST_400, "json", detail, place);
            case ENCODING -> new Problem(HttpStatus.UNPROCESSABLE_ENTITY_422, "encoding", detail, place);
            case FIELD, VALUE, TOO_LARGE ->
                new Problem(HttpStatus.UNPROCESSABLE_ENTITY_422, "malformed", detail, place);
        };
    }

    private static Map<String, Object> place(OptionalLong offset, Optional<String> pointer) {
        Map<String, Object> place = new LinkedHashMap<>();
        offset.ifPresent(at -> place.put("byteOffset", at));
        pointer.ifPresent(to -> place.put("pointer", to));
        return place;
    }

    private static int status(Reason reason) {
        return switch (reason) {
            case EMPTY, ENCODING, ID, REVISION, MALFORMED -> HttpStatus.UNPROCESSABLE_ENTITY_422;
            case NOT_TEXT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE_415;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE_413;
        };
    }

    private static String kind(Reason reason) {
        return switch (reason) {
            case EMPTY -> "empty";
            case ENCODING -> "encoding";
            case ID -> "id";
            case REVISION -> "revision";
            case MALFORMED -> "malformed";
            case NOT_TEXT -> "not-text";
            case TOO_LARGE -> "too-large";
        };
    }
}
