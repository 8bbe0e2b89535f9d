package eu.twops.operations.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The account the server runs under, as the words put before its command: PostgreSQL refuses to run as root.
record ServerAccount(List<String> prefix) {

    private static final ServerAccount OWN = new ServerAccount(List.of());
    private static final ServerAccount NAMESPACE = new ServerAccount(List.of("unshare", "-U"));

    ServerAccount {
        prefix = List.copyOf(prefix);
    }

    /// Chooses the account for a database folder and gives the folder to it where that is needed.
    static ServerAccount choose(Path home) throws IOException, Refusal {
        if (new UnixSystem().getUid() != 0) {
            return OWN;
        }
        var owner = number(home, "unix:uid");
        if (owner != 0) {
            return other(owner, number(home, "unix:gid"), home);
        }
        return works(NAMESPACE, home, "true") ? NAMESPACE : handOver(home);
    }

    private static ServerAccount handOver(Path home) throws IOException, Refusal {
        var user = Stream.of("postgres", "nobody")
                .flatMap(name -> findUser(home, name).stream())
                .findFirst()
                .orElseThrow(() -> notAsRoot(home));
        giveTo(user, home);
        return other(number(home, "unix:uid"), number(home, "unix:gid"), home);
    }

    private static ServerAccount other(int user, int group, Path home) throws IOException, Refusal {
        var account =
                new ServerAccount(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--"));
        if (!works(account, home, "test", "-w", home.toString())) {
            throw notAsRoot(home);
        }
        return account;
    }

    private static Refusal notAsRoot(Path home) {
        return Refusal.because(
                "The database cannot run as root, and no other account could be used for it in %s. Start 2ps as an ordinary user, or choose a data folder below a path everybody may enter, such as /var/lib/2ps."
                        .formatted(home));
    }

    private static boolean works(ServerAccount account, Path home, String... command) {
        try {
            var words =
                    Stream.concat(account.prefix().stream(), Stream.of(command)).toList();
            return ServerPrograms.run(home, "", words).well();
        } catch (IOException _) {
            return false;
        }
    }

    private static Optional<UserPrincipal> findUser(Path home, String name) {
        try {
            return Optional.of(
                    home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        } catch (UserPrincipalNotFoundException _) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void giveTo(UserPrincipal user, Path home) throws IOException {
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.setOwner(folder, user);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!attributes.isSymbolicLink()) {
                    Files.setOwner(file, user);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static int number(Path home, String attribute) throws IOException {
        return ((Number) Files.getAttribute(home, attribute)).intValue();
    }
}
