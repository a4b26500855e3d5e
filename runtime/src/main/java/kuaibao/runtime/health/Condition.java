package kuaibao.runtime.health;

/** What a check found. */
public sealed interface Condition {

    /** All is well. */
    record Up() implements Condition {}

    /**
     * Something is wrong.
     *
     * @param reason one sentence for whoever is paged; no secrets, no texts of records
     */
    record Down(String reason) implements Condition {}

    static Condition up() {
        return new Up();
    }

    static Condition down(String reason) {
        return new Down(reason);
    }
}
