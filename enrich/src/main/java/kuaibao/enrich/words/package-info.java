/**
 * Words and what is known about them: the segmentation of a text with parts of speech, and the lexicon of posts,
 * suffixes, surnames, places and policy terms. Called by every finder of {@code kuaibao.enrich}; calls nothing but what
 * cuts a text into words.
 */
@NullMarked
package kuaibao.enrich.words;

import org.jspecify.annotations.NullMarked;
