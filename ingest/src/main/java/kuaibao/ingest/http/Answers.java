package kuaibao.ingest.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import kuaibao.ingest.intake.IntakeFullException;
import kuaibao.ingest.intake.IntakeUnavailableException;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.ingest.intake.PageRefusedException;
import kuaibao.ingest.intake.PageRefusedException.Reason;
import kuaibao.ingest.intake.RevisionConflictException;
import kuaibao.ingest.intake.UnknownArticleException;
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
        Map<String, Object> place = new LinkedHashMap<>();
        OptionalLong offset = refused.offset();
        offset.ifPresent(at -> place.put("byteOffset", at));
        return new Problem(status(refused.reason()), kind(refused.reason()), detail, place);
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
