/**
 * Page files to a running ingest over HTTP, however many there are: listed, sent some at a time, noted in a journal so that
 * a run can be taken up again. The commands {@code ingest} and {@code demo} call {@link kuaibao.standalone.push.Push}.
 */
@NullMarked
package kuaibao.standalone.push;

import org.jspecify.annotations.NullMarked;
