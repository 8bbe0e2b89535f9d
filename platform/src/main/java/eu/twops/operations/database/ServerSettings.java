package eu.twops.operations.database;

import java.nio.file.Path;

/// Where the embedded server's programs are kept and how careful it is with what it is given.
record ServerSettings(Path programs, Care care) {

    /// How the server treats data it has confirmed.
    enum Care {
        /// Nothing confirmed is ever lost, not even to a power cut.
        DURABLE("on", "", 30),
        /// For tests: in-memory speed, and databases may be made at will.
        DISPOSABLE("off", " CREATEDB", 100);

        private final String flush;
        private final String rights;
        private final int connections;

        Care(String flush, String rights, int connections) {
            this.flush = flush;
            this.rights = rights;
            this.connections = connections;
        }

        /// The value of `fsync` and its relatives.
        String flush() {
            return flush;
        }

        /// What the application's role may do beyond logging in.
        String rights() {
            return rights;
        }

        /// How many connections there may be at once.
        int connections() {
            return connections;
        }
    }

    static ServerSettings durable(Path home) {
        return new ServerSettings(home, Care.DURABLE);
    }

    static ServerSettings disposable(Path programs) {
        return new ServerSettings(programs, Care.DISPOSABLE);
    }
}
