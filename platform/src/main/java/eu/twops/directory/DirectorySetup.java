package eu.twops.directory;

import eu.twops.shared.Country;
import eu.twops.web.AddressPart;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets addresses name audiences by their neutral words, and countries by their codes.
@Configuration
@EnableConfigurationProperties(DirectorySettings.class)
class DirectorySetup implements WebMvcConfigurer {

    @Bean
    static AddressPart<Audience> audienceInAddresses() {
        return new AddressPart<>(Audience.class, Audience::findByPath);
    }

    /// For the form that asks for the country.
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class, Country.class, code -> Country.findByPath(code).orElseThrow());
    }
}
