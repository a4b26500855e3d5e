/** How many of the names in a tagged corpus are found, and how fast: {@code ScoreCommand} is run by {@code bench/score-entities}. */
@NullMarked
package kuaibao.bench.score;

import org.jspecify.annotations.NullMarked;
