package kuaibao.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import kuaibao.runtime.lifecycle.CannotStartException;
import kuaibao.runtime.settings.Secret;
import kuaibao.runtime.tls.TrustedAuthorities;
import kuaibao.standalone.pipeline.RunningInstance;
import kuaibao.standalone.push.PageTarget;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where pages are taken, and what that door asks for. */
final class DoorOptions {
    @Mixin
    private RunningOption running = new RunningOption();

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "File that holds the API key; default: the key in the environment's KUAIBAO_KEY, if any.")
    private Optional<Path> keyFile = Optional.empty();

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = "PEM file of the authority that signed the certificate of an https address.")
    private Optional<Path> authority = Optional.empty();

    PageTarget target() throws CommandFailedException, CannotStartException, IOException {
        Optional<SSLContext> tls = authority.isPresent()
                ? Optional.of(TrustedAuthorities.context("--ca", authority.get()))
                : Optional.empty();
        return new PageTarget(running.address(RunningInstance::ingest, "http://127.0.0.1:8080"), key(), tls);
    }

    private Optional<Secret> key() throws CommandFailedException {
        String key =
                keyFile.isPresent() ? content(keyFile.get()) : System.getenv().getOrDefault("KUAIBAO_KEY", "");
        if (!key.strip().chars().allMatch(letter -> letter > ' ' && letter <= '~')) {
            throw new CommandFailedException(
                    "The API key holds characters that no key has; expected one line of ASCII.");
        }
        return Optional.of(key.strip()).filter(text -> !text.isEmpty()).map(Secret::new);
    }

    private static String content(Path file) throws CommandFailedException {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new CommandFailedException("The key file " + file + " cannot be read (" + problem + ").");
        }
    }
}
