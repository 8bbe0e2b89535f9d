package eu.twops;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The platform. Started by the command line in `operations`.
@SpringBootApplication
public class TwoPs {

    static void main(String[] args) {
        SpringApplication.run(TwoPs.class, args);
    }
}
