package kuaibao.ingest.page.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kuaibao.ingest.page.evidence.YearClaim.Stand;
import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/**
 * Decides between the claims of a page. A page cannot be older than what it tells as past: of what claims to be of the day
 * only that which is not is heard, the strongest kind first, within it the latest year. Else the latest year that is told as
 * past counts, or the one behind it where its sum is drawn.
 */
final class YearVerdict {

    private static final Comparator<YearClaim> STRONGEST =
            Comparator.comparing(YearClaim::kind).thenComparing(YearClaim::year, Comparator.reverseOrder());

    private final List<YearClaim> claims;
    private final BooleanSupplier inDecember;

    /** @param inDecember whether the page's reports are of the last month of a year; asked only where it matters */
    YearVerdict(List<YearClaim> claims, BooleanSupplier inDecember) {
        this.claims = claims;
        this.inDecember = inDecember;
    }

    Optional<YearClaim> best() {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        return strongest(Stand.HEAD, floor())
                .or(() -> strongest(Stand.NOW, floor()))
                .or(this::latest)
                .or(() -> strongest(Stand.HEAD, 0))
                .or(() -> strongest(Stand.NOW, 0))
                .or(() -> strongest(Stand.COMING, 0))
                .or(() -> strongest(Stand.AIM, 0));
    }

    private Optional<YearClaim> strongest(Stand stand, int floor) {
        return claims.stream()
                .filter(claim -> claim.stand() == stand && claim.year() >= floor)
                .min(STRONGEST);
    }

    private int floor() {
        return claims.stream()
                .filter(YearClaim::isPast)
                .mapToInt(YearClaim::year)
                .max()
                .orElse(0);
    }

    private Optional<YearClaim> latest() {
        boolean open = claims.stream().anyMatch(claim -> claim.stand() == Stand.CLOSED) && inDecember.getAsBoolean();
        Set<Integer> planned =
                claims.stream().filter(YearVerdict::isPlan).map(YearClaim::year).collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> claim.stand() == Stand.LEAST || claim.stand() == Stand.CLOSED)
                .map(claim -> open || planned.contains(claim.year()) ? claim : behind(claim))
                .max(Comparator.comparingInt(YearClaim::year).thenComparing(STRONGEST.reversed()))
                .map(this::aimed);
    }

    /** 截至2018年底 is printed in 2019, unless in December, or where the page still plans for 2018. */
    private static YearClaim behind(YearClaim claim) {
        return claim.stand() == Stand.CLOSED
                ? new YearClaim(Stand.LEAST, claim.kind(), claim.year() + 1, claim.words())
                : claim;
    }

    /** 2018年完成3亿元,力争2019年完成4亿元: the plan's words say it best. */
    private YearClaim aimed(YearClaim latest) {
        return claims.stream()
                .filter(claim -> claim.kind() == Kind.TARGET && claim.year() == latest.year())
                .findFirst()
                .orElse(latest);
    }

    private static boolean isPlan(YearClaim claim) {
        return claim.stand() == Stand.AHEAD || claim.stand() == Stand.AIM;
    }
}
