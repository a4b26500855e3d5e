package kuaibao.ingest.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kuaibao.runtime.settings.Setting;

/** Which folder is watched, and how. */
public record FolderSettings(
        @Setting(
                key = "ingest.folder",
                meaning = "Folder that page files are taken from; none: no folder is watched. Taken files go to its "
                        + "subfolder done, refused ones with the reason to refused.")
        Optional<Path> folder,

        @Setting(
                key = "ingest.folder.quiet",
                byDefault = "2s",
                min = "0s",
                max = "10m",
                meaning = "A file is taken when its size and time have stayed the same for so long (an empty one: ten "
                        + "times as long). Names that end in .part or .tmp or begin with a dot are never taken.")
        Duration quiet,

        @Setting(
                key = "ingest.folder.every",
                byDefault = "1s",
                min = "10ms",
                max = "1h",
                meaning = "The pause between two looks into the folder.")
        Duration every,

        @Setting(
                key = "ingest.folder.parallel",
                byDefault = "16",
                min = "1",
                max = "256",
                meaning = "How many files may wait for the broker's acknowledgement at a time; all are held in memory.")
        int parallel) {}
