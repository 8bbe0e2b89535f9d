package eu.twops.operations.database;

/// How the application reaches its database.
public record Login(String url, String user, String password) {

    static final String ROLE = "twops";

    static Login onPort(int port, String password) {
        return new Login(
                "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable".formatted(port, ROLE),
                ROLE,
                password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
