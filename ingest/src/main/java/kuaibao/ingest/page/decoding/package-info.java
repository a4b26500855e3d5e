/**
 * Bytes to characters: encodings, byte order marks, what is no text at all. Called by {@code PageDecoder}; calls nothing
 * but {@code page.script}.
 */
@NullMarked
package kuaibao.ingest.page.decoding;

import org.jspecify.annotations.NullMarked;
