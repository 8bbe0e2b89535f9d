package eu.twops.operations.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
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
        for (var name : List.of("postgres", "nobody")) {
            var user = ServerPrograms.run(home, "", List.of("id", "-u", name));
            var group = ServerPrograms.run(home, "", List.of("id", "-g", name));
            if (user.well() && group.well()) {
                giveTo(
                        Integer.parseInt(user.output().strip()),
                        Integer.parseInt(group.output().strip()),
                        home);
                letPass(Optional.ofNullable(home.getParent()).orElseThrow());
                return other(number(home, "unix:uid"), number(home, "unix:gid"), home);
            }
        }
        throw notAsRoot(home);
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

    private static void giveTo(int user, int group, Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /// Lets other accounts reach what lies in a folder, without looking into it.
    private static void letPass(Path folder) throws IOException {
        var permissions = Files.getPosixFilePermissions(folder);
        if (number(folder, "unix:uid") == 0 && permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    private static int number(Path home, String attribute) throws IOException {
        return ((Number) Files.getAttribute(home, attribute)).intValue();
    }
}
