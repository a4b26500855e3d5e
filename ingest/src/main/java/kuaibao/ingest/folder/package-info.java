/**
 * Pages as files in a folder: {@link kuaibao.ingest.folder.FolderWatcher}. {@link kuaibao.ingest.IngestApp} starts it when a
 * folder is set; it hands every file to the {@link kuaibao.ingest.intake.Intake} and moves it to where it then belongs. The
 * command line reads names by the same rule ({@link kuaibao.ingest.folder.PagePath}).
 */
@NullMarked
package kuaibao.ingest.folder;

import org.jspecify.annotations.NullMarked;
