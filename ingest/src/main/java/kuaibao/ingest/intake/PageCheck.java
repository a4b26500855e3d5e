package kuaibao.ingest.intake;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import kuaibao.ingest.intake.PageRefusedException.Reason;
import kuaibao.ingest.page.MalformedPageException;
import kuaibao.ingest.page.decoding.UndecodablePageException;
import kuaibao.ingest.page.format.DocumentReader;
import kuaibao.ingest.page.format.PageDocument;
import kuaibao.schemas.Topics;

/** What may come in at all. */
final class PageCheck {
    /** The two names of folders would leave an address that no client asks for as it is. */
    private static final Pattern ID = Pattern.compile("(?!\\.{1,2}$)[A-Za-z0-9._:-]{1,128}");

    private static final int SHOWN = 128;

    private final DocumentReader documents = new DocumentReader();

    void check(String name, byte[] bytes, PageDetails told) {
        told.id().ifPresent(this::checkId);
        checkRevision(told.revision());
        if (bytes.length > Topics.MAX_PAGE_BYTES) {
            throw refused(
                    Reason.TOO_LARGE,
                    "the page has " + bytes.length + " bytes, at most " + Topics.MAX_PAGE_BYTES + " are taken");
        }
        try {
            documents.check(new PageDocument(bytes, told.contentType(), Optional.of(name), told.charset()));
        } catch (MalformedPageException problem) {
            throw new PageRefusedException(Reason.MALFORMED, problem.offset(), String.valueOf(problem.getMessage()));
        } catch (UndecodablePageException problem) {
            throw new PageRefusedException(
                    reason(problem.kind()), problem.offset(), String.valueOf(problem.getMessage()));
        }
    }

    void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            String shown = id.length() <= SHOWN ? id : id.substring(0, SHOWN) + "…";
            throw refused(
                    Reason.ID,
                    "the id is \"" + shown
                            + "\", expected 1 to 128 letters, digits and any of . _ : -, and more than one or two dots");
        }
    }

    void checkRevision(OptionalLong revision) {
        if (revision.isPresent() && (revision.getAsLong() < 1 || revision.getAsLong() > PageEntry.MAX_REVISION)) {
            throw refused(
                    Reason.REVISION,
                    "the revision is " + revision.getAsLong() + ", expected 1 to " + PageEntry.MAX_REVISION);
        }
    }

    private static Reason reason(UndecodablePageException.Kind kind) {
        return switch (kind) {
            case EMPTY -> Reason.EMPTY;
            case NOT_TEXT -> Reason.NOT_TEXT;
            case ENCODING -> Reason.ENCODING;
        };
    }

    private static PageRefusedException refused(Reason reason, String message) {
        return new PageRefusedException(reason, OptionalLong.empty(), message);
    }
}
