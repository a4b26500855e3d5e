package kuaibao.standalone.command;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import kuaibao.servers.EmbeddedServersSettings;
import kuaibao.standalone.pipeline.RunningInstance;
import picocli.CommandLine.Option;

/** The option {@code --url} of commands that speak to a running kuaibao. */
final class RunningOption {
    @Option(
            names = "--url",
            paramLabel = "URL",
            converter = HttpAddressConverter.class,
            description = "The address to speak to; default: the running kuaibao's, else the usual one.")
    private Optional<URI> url = Optional.empty();

    /**
     * The address that was given, else that of the kuaibao that this user runs.
     *
     * @param address which of its addresses
     * @param usual where none runs
     */
    URI address(Function<RunningInstance, URI> address, String usual) throws IOException {
        if (url.isPresent()) {
            return url.get();
        }
        return RunningInstance.find(EmbeddedServersSettings.defaultCache(System.getenv()))
                .map(address)
                .orElse(URI.create(usual));
    }
}
