package eu.twops.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator decides about the whole site.
///
/// @param origin scheme and host under which the public reaches the site, for canonical and alternate addresses
/// @param examples whether content that still awaits confirmation or review is shown, labelled
/// @param demo whether the pages made for trying the platform out (such as the design page) are there
/// @param leave where "leave this page" goes; `{language}` is replaced by the code of the reader's language
/// @param securityContact where weaknesses are reported, as a `mailto:` or `https:` address; empty until entered
/// @param onion host name of the onion service without scheme, empty where there is none
@ConfigurationProperties("twops")
public record SiteSettings(
        @DefaultValue("http://localhost:8080") URI origin,
        @DefaultValue("true") boolean examples,
        @DefaultValue("false") boolean demo,
        @DefaultValue("https://{language}.wikipedia.org/") String leave,
        @DefaultValue("") String securityContact,
        @DefaultValue("") String onion) {

    /// The origin without a slash at its end.
    public String base() {
        return origin.toString().replaceAll("/+$", "");
    }
}
