package kuaibao.runtime.streams;

import java.nio.file.Path;
import kuaibao.runtime.settings.Setting;

/** Where the stores of the topologies are kept on this machine. */
public record StateSettings(
        @Setting(
                key = "state.folder",
                byDefault = "data/state",
                meaning = "Folder of the topologies' stores; it can be lost, since the broker keeps a copy of all.")
        Path folder) {}
