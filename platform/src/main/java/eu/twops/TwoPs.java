package eu.twops;

import eu.twops.operations.Operations;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/// The platform. Started by the command line in `operations`.
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
public class TwoPs {

    static void main(String[] arguments) {
        System.exit(Operations.run(TwoPs.class, arguments));
    }
}
