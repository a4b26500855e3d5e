package kuaibao.runtime;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A service's command line: {@code [--config FILE] [--set KEY=VALUE]… [--help]}.
 *
 * @param file settings file
 * @param flags what was set by {@code --set}
 * @param help whether only help is asked for
 */
record ServiceArguments(Optional<Path> file, Map<String, String> flags, boolean help) {

    /** Arguments that make no sense; the message is a sentence for the user. */
    static final class UsageException extends Exception {

        private static final long serialVersionUID = 1L;

        UsageException(String sentence) {
            super(sentence);
        }
    }

    ServiceArguments {
        flags = Map.copyOf(flags);
    }

    static ServiceArguments parse(List<String> arguments) throws UsageException {
        Deque<String> left = new ArrayDeque<>(arguments);
        Optional<Path> file = Optional.empty();
        Map<String, String> flags = new TreeMap<>();
        boolean help = false;
        while (!left.isEmpty()) {
            String argument = left.pop();
            switch (argument) {
                case "--config" -> file = Optional.of(Path.of(following(argument, left)));
                case "--set" -> set(following(argument, left), flags);
                case "--help", "-h" -> help = true;
                default ->
                    throw new UsageException(
                            "unknown argument \"" + argument + "\": expected --config FILE, --set KEY=VALUE or --help");
            }
        }
        return new ServiceArguments(file, flags, help);
    }

    private static String following(String argument, Deque<String> left) throws UsageException {
        if (left.isEmpty()) {
            throw new UsageException(argument + " lacks what it needs: expected --config FILE or --set KEY=VALUE");
        }
        return left.pop();
    }

    private static void set(String assignment, Map<String, String> flags) throws UsageException {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            throw new UsageException("--set \"" + assignment + "\": expected KEY=VALUE");
        }
        String key = assignment.substring(0, equals).strip();
        if (flags.put(key, assignment.substring(equals + 1).strip()) != null) {
            throw new UsageException("--set " + key + " is given twice: expected once");
        }
    }
}
