package eu.twops.directory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets addresses name audiences by their neutral words.
@Configuration
@EnableConfigurationProperties(DirectorySettings.class)
class DirectorySetup implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class, Audience.class, path -> Audience.findByPath(path).orElseThrow());
    }
}
