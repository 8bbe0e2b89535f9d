package eu.twops;

import eu.twops.operations.Operations;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/// The platform. Started by the command line in `operations`.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class TwoPs {

    static void main(String[] arguments) {
        System.exit(Operations.run(TwoPs.class, arguments));
    }
}
