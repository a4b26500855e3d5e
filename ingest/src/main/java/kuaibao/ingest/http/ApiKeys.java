package kuaibao.ingest.http;

import java.util.Optional;

/** Who may push and withdraw. */
interface ApiKeys {

    /** Whether a key is asked for at all. */
    boolean areAsked();

    /** The name of whoever has this key; empty if nobody has. */
    Optional<String> owner(String key);

    /** Everybody may do everything. */
    static ApiKeys none() {
        return new ApiKeys() {
            @Override
            public boolean areAsked() {
                return false;
            }

            @Override
            public Optional<String> owner(String key) {
                return Optional.empty();
            }
        };
    }
}
