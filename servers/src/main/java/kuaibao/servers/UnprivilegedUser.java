package kuaibao.servers;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The user that Elasticsearch runs as when we are root, since it refuses to run as root. */
final class UnprivilegedUser {
    private static final String NAME = "nobody";

    private UnprivilegedUser() {}

    /** Whether this process runs as root and a server must be given another user. */
    static boolean isNeeded() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** What to write before a command so that it runs as the other user. */
    static List<String> commandPrefix() {
        if (!isNeeded()) {
            return List.of();
        }
        Path setpriv = find("setpriv")
                .orElseThrow(() -> new ServerStartException("Elasticsearch does not run as root and the program setpriv"
                        + " (Debian package util-linux) is missing; install it or start as an ordinary user."));
        return List.of(setpriv.toString(), "--reuid=" + NAME, "--regid=65534", "--clear-groups", "--");
    }

    /** Gives a folder and all in it to the other user, who must be able to reach it. */
    static void giveFolder(Path folder) {
        if (!isNeeded()) {
            return;
        }
        checkReachable(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            UserPrincipal owner =
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(NAME);
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setOwner(file, owner);
            }
        } catch (IOException problem) {
            throw new ServerStartException(
                    "Cannot give " + folder + " to the user " + NAME + " (" + problem + ").", problem);
        }
    }

    /** Lets the other user pass through a folder of ours, without letting it list what is there. */
    static void letEnter(Path folder) throws IOException {
        if (isNeeded() && !isOpenToOthers(folder)) {
            Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(folder));
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    /** Throws with the remedy when the other user cannot reach the path. */
    static void checkReachable(Path path) {
        for (Path parent = path.toAbsolutePath().getParent(); parent != null; parent = parent.getParent()) {
            if (isNeeded() && !isOpenToOthers(parent)) {
                throw new ServerStartException("Elasticsearch does not run as root, and its user " + NAME
                        + " cannot enter " + parent + "; choose another folder (--data, KUAIBAO_CACHE), or start as an"
                        + " ordinary user.");
            }
        }
    }

    private static boolean isOpenToOthers(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Optional<Path> find(String program) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
