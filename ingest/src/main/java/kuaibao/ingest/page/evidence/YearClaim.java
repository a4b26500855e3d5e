package kuaibao.ingest.page.evidence;

import kuaibao.ingest.page.evidence.YearEvidence.Kind;

/**
 * What one mention of a year says of the page's own year.
 *
 * @param words the words that say so
 */
record YearClaim(Stand stand, Kind kind, int year, String words) {

    /** How the page's year stands to the year of the claim. */
    enum Stand {
        /** It is that year, as the page's head or a report's own date prints it. */
        HEAD,
        /** It is that year, unless the page elsewhere tells of a later one as past. */
        NOW,
        /** It is that year or a later one, and a page names no year so much as its own. */
        LEAST,
        /** It is a later one: the year's sum is drawn. Only what is printed in its last month may still be of it. */
        CLOSED,
        /** It is that year or a later one, which may be far off: alone this proves nothing. */
        FLOOR,
        /** It is that year, if nothing better stands: an event to come. */
        COMING,
        /** It is that year, if nothing else stands: a plan for the year. */
        AIM,
        /** It is that year or an earlier one: alone this proves nothing. */
        AHEAD
    }

    /** Whether what is told has come to pass. */
    boolean isPast() {
        return stand == Stand.LEAST || stand == Stand.CLOSED || stand == Stand.FLOOR;
    }
}
