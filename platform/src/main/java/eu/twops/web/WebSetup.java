package eu.twops.web;

import eu.twops.shared.Language;
import eu.twops.shared.Slug;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the parts of `web` together: the handlers in front of the servlet container, the chain for the public, and what
/// controllers may take and return.
@Configuration
@EnableConfigurationProperties(SiteSettings.class)
class WebSetup implements WebMvcConfigurer {

    /// No page of the public site takes more than a short form.
    private static final long LARGEST_REQUEST = 64 * 1024;

    private static final long MOST_READ_AWAY = 32L * 1024 * 1024;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final PageResults pageResults;
    private final AddressParts addressParts;

    WebSetup(PageResults pageResults, AddressParts addressParts) {
        this.pageResults = pageResults;
        this.addressParts = addressParts;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(addressParts);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pageResults);
    }

    @Bean
    static AddressPart<Language> languageInAddresses() {
        return new AddressPart<>(Language.class, Language::find);
    }

    @Bean
    static AddressPart<Slug> slugInAddresses() {
        return new AddressPart<>(Slug.class, Slug::find);
    }

    /// Visitors have no session, no cookie and no token; there is nothing to log in to.
    @Bean
    SecurityFilterChain publicChain(HttpSecurity http) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.disable())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .anonymous(anonymous -> anonymous.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /// An address with a slash too many leads to the one without.
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> slashes() {
        var filter = new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.MOVED_PERMANENTLY)
                .build());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    RequestRejectedHandler rejected() {
        return new HttpStatusRequestRejectedHandler();
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> front(
            PageCache cache, Assets assets, SecurityHeaders security, ErrorPages errors) {
        return factory -> factory.addServerCustomizers(server -> {
            harden(server);
            var size = new SizeLimitHandler(LARGEST_REQUEST, -1);
            var pages = new PageCacheHandler(cache, security);
            var front = new AssetHandler(assets, security);
            // Requests under way are finished before the server stops; pages from the cache need no such care.
            var graceful = new GracefulHandler();
            server.setStopTimeout(LONGEST_STOP.toMillis());
            var limit = new RequestLimit(LARGEST_REQUEST, MOST_READ_AWAY);
            size.setHandler(server.getHandler());
            limit.setHandler(size);
            graceful.setHandler(limit);
            pages.setHandler(graceful);
            front.setHandler(pages);
            server.setHandler(front);
            var serverErrors = new ServerErrors(errors, security);
            server.setErrorHandler(serverErrors);
            server.getDescendants(ServletContextHandler.class).forEach(context -> onceStarted(context, serverErrors));
        });
    }

    /// The servlet container sets an error handler of its own while it starts; ours comes after it.
    private static void onceStarted(ServletContextHandler context, ServerErrors errors) {
        context.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarted(LifeCycle event) {
                context.setErrorHandler(errors);
            }
        });
    }

    private static void harden(Server server) {
        for (var connector : server.getConnectors()) {
            var http = connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) {
                HttpConfiguration settings = http.getHttpConfiguration();
                settings.setSendServerVersion(false);
                settings.setSendXPoweredBy(false);
                settings.setUriCompliance(UriCompliance.DEFAULT);
            }
        }
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
