package eu.twops.operations;

import eu.twops.operations.database.Attempt;
import eu.twops.operations.database.Attempt.Done;
import eu.twops.operations.database.Attempt.Refused;
import eu.twops.operations.database.DataFolder;
import eu.twops.operations.database.EmbeddedPostgres;
import eu.twops.operations.database.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// A data folder and a database that answers, for as long as a command needs them.
///
/// @param held what has to be let go at the end
record Instance(Path data, Login database, Held held) implements AutoCloseable {

    /// What an instance holds while it runs.
    interface Held {
        void release() throws IOException;
    }

    /// Takes a data folder for this process alone, and starts the embedded database unless the
    /// operator has one.
    static Attempt<Instance> take(Path data, InstanceSettings settings, Consumer<String> progress) {
        return switch (DataFolder.take(data)) {
            case Refused(var reason) -> new Refused<>(reason);
            case Done(var folder) -> {
                var own = settings.ownDatabase();
                var attempt = own.isPresent() ? onOwnDatabase(folder, own.get()) : onEmbeddedDatabase(folder, progress);
                if (attempt instanceof Refused) {
                    release(folder::close);
                }
                yield attempt;
            }
        };
    }

    /// Joins the instance that runs on a data folder, or takes the folder where none does.
    static Attempt<Instance> join(Path folder, InstanceSettings settings, Consumer<String> progress) {
        // The running server knows its folder by its full path.
        var data = folder.toAbsolutePath().normalize();
        var running = settings.ownDatabase().or(() -> EmbeddedPostgres.running(DataFolder.databaseIn(data)));
        return running.isPresent() ? joined(data, running.get()) : take(data, settings, progress);
    }

    /// The settings that hand the database over to the application.
    Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "twops.data", data.toString());
    }

    @Override
    public void close() {
        release(held);
    }

    private static Attempt<Instance> joined(Path data, Login database) {
        return OwnDatabase.trouble(database)
                .<Attempt<Instance>>map(Refused::new)
                .orElseGet(() -> new Done<>(new Instance(data, database, () -> {})));
    }

    private static Attempt<Instance> onOwnDatabase(DataFolder folder, Login own) {
        return OwnDatabase.trouble(own)
                .<Attempt<Instance>>map(Refused::new)
                .orElseGet(() -> new Done<>(new Instance(folder.path(), own, folder::close)));
    }

    private static Attempt<Instance> onEmbeddedDatabase(DataFolder folder, Consumer<String> progress) {
        return switch (EmbeddedPostgres.start(folder.database(), progress)) {
            case Refused(var reason) -> new Refused<>(reason);
            case Done(var server) ->
                new Done<>(new Instance(folder.path(), server.login(), () -> {
                    server.close();
                    folder.close();
                }));
        };
    }

    private static void release(Held held) {
        try {
            held.release();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
