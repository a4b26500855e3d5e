package kuaibao.ingest.folder;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kuaibao.ingest.intake.IncomingPage;
import kuaibao.ingest.intake.Intake;
import kuaibao.ingest.intake.IntakeFullException;
import kuaibao.ingest.intake.PageReceipt;
import kuaibao.ingest.intake.PageRefusedException;
import kuaibao.ingest.intake.RevisionConflictException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the folder hands its pages over. */
@FunctionalInterface
interface PageDoor {
    /** Never throws, and the future never fails: whatever happens is an outcome. */
    CompletableFuture<Outcome> hand(IncomingPage page);

    static PageDoor to(Intake intake) {
        return new ToIntake(intake);
    }

    /** Puts the intake's answers into the folder's words. */
    record ToIntake(Intake intake) implements PageDoor {
        private static final Logger LOG = LoggerFactory.getLogger(PageDoor.class);

        @Override
        public CompletableFuture<Outcome> hand(IncomingPage page) {
            try {
                return intake.accept(page).handle(ToIntake::outcome);
            } catch (PageRefusedException | RevisionConflictException refused) {
                return CompletableFuture.completedFuture(refused(refused));
            } catch (IntakeFullException full) {
                return CompletableFuture.completedFuture(new Outcome.Later(message(full), false));
            } catch (RuntimeException ours) {
                // One page that we stumble over must not hold up all that come behind it.
                LOG.error("{} was refused for an error of ours", page.name(), ours);
                return CompletableFuture.completedFuture(new Outcome.Refused(
                        "internal",
                        OptionalLong.empty(),
                        "an error of ours, which stands in the service's log; put the file back when it is mended"));
            }
        }

        private static Outcome outcome(@Nullable PageReceipt receipt, @Nullable Throwable problem) {
            if (receipt != null) {
                return new Outcome.Taken(receipt.id(), receipt.known());
            }
            Throwable cause = problem instanceof CompletionException wrapped && wrapped.getCause() != null
                    ? wrapped.getCause()
                    : problem;
            if (cause instanceof PageRefusedException || cause instanceof RevisionConflictException) {
                return refused((RuntimeException) cause);
            }
            return new Outcome.Later(message(cause), !(cause instanceof IntakeFullException));
        }

        private static Outcome refused(RuntimeException problem) {
            if (problem instanceof PageRefusedException refused) {
                String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
                return new Outcome.Refused(reason, refused.offset(), message(refused));
            }
            return new Outcome.Refused("revision-conflict", OptionalLong.empty(), message(problem));
        }

        private static String message(@Nullable Throwable problem) {
            return Optional.ofNullable(problem).map(Throwable::getMessage).orElse("no reason given");
        }
    }
}
