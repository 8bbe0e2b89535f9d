/// The public site: home, entrances, news, articles, resources, questions, feeds and sitemap.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "web::component",
            "search",
            "accounts",
            "editorial",
            "directory",
            "actions",
            "training",
            "deterrence",
            "support",
            "insights"
        })
@NullMarked
package eu.twops.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
