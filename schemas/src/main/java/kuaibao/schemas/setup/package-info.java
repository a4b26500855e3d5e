/**
 * Puts the contract in place: topics on the broker, schemas in the registry. Whoever installs the pipeline calls it (the
 * command line does); the services themselves only check.
 */
@NullMarked
package kuaibao.schemas.setup;

import org.jspecify.annotations.NullMarked;
