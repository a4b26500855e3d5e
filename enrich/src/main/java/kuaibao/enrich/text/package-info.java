/**
 * What can be said of a text without knowing what it means: its sentences and its counts. Called by the finders of
 * metrics and events and by the article's analysis; calls nothing of ours.
 */
@NullMarked
package kuaibao.enrich.text;

import org.jspecify.annotations.NullMarked;
