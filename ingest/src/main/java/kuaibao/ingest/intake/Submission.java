package kuaibao.ingest.intake;

import java.util.Optional;
import java.util.OptionalLong;
import kuaibao.schemas.record.Page;

/** Something that was handed over and waits for its turn. */
sealed interface Submission {

    /** The page, its revision not yet set. */
    Page page();

    /** What its sender gave. */
    OptionalLong revision();

    /**
     * What is to be done with it.
     *
     * @throws RevisionConflictException if other content is known under the same revision
     */
    Verdict judge(PageHistory known);

    /** A page. */
    record OfPage(Page page, OptionalLong revision) implements Submission {
        @Override
        public Verdict judge(PageHistory known) {
            if (revision.isPresent()) {
                return ofRevision(this, revision.getAsLong(), PageEntry.Kind.GIVEN, known);
            }
            Optional<PageEntry> same = known.ofContent(page.getSha256());
            return same.isPresent()
                    ? new Verdict.Known(same.get())
                    : write(this, known.nextRevision(), PageEntry.Kind.ASSIGNED);
        }
    }

    /**
     * The withdrawal of an article.
     *
     * @param article what was known of it when the withdrawal came in
     */
    record OfWithdrawal(Page page, OptionalLong revision, Optional<KnownArticle> article) implements Submission {
        @Override
        public Verdict judge(PageHistory known) {
            if (revision.isPresent()) {
                return ofRevision(this, revision.getAsLong(), PageEntry.Kind.WITHDRAWAL, known);
            }
            long newest = article.map(KnownArticle::revision).orElse(0L);
            Optional<PageEntry> standing = known.ofKind(PageEntry.Kind.WITHDRAWAL)
                    .filter(entry -> entry.revision() > newest
                            || article.filter(KnownArticle::withdrawn).isPresent());
            return standing.isPresent()
                    ? new Verdict.Known(standing.get())
                    : write(this, Math.max(newest + 1, known.nextRevision()), PageEntry.Kind.WITHDRAWAL);
        }
    }

    private static Verdict ofRevision(Submission submission, long revision, PageEntry.Kind kind, PageHistory known) {
        String sha256 = submission.page().getSha256();
        Optional<PageEntry> there = known.ofRevision(revision);
        if (there.isEmpty()) {
            return write(submission, revision, kind);
        }
        if (!there.get().sha256().equals(sha256)) {
            throw new RevisionConflictException(
                    submission.page().getId(), revision, there.get().sha256(), sha256);
        }
        return new Verdict.Known(there.get());
    }

    private static Verdict write(Submission submission, long revision, PageEntry.Kind kind) {
        return new Verdict.Write(
                Page.newBuilder(submission.page()).setRevision(revision).build(), kind);
    }
}
