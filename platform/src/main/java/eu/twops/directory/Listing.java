package eu.twops.directory;

import eu.twops.web.SiteSettings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The rule of what may be public: usable, and confirmed recently enough, or shown with the label "not confirmed" where
/// the operator allows that.
@Component
class Listing {

    private final DirectorySettings settings;
    private final boolean showsUnverified;

    Listing(DirectorySettings settings, SiteSettings site) {
        this.settings = settings;
        this.showsUnverified = settings.showUnverified() == null ? site.examples() : settings.showUnverified();
    }

    boolean showsUnverified() {
        return showsUnverified;
    }

    VerificationState state(Service service, LocalDate today) {
        return VerificationState.on(today, service.verification(), service.crisis(), settings);
    }

    boolean listable(Service service, LocalDate today) {
        return service.usable() && shown(state(service, today));
    }

    private boolean shown(VerificationState state) {
        return switch (state) {
            case FRESH, DUE, STALE -> true;
            case UNVERIFIED -> showsUnverified;
            case EXPIRED -> false;
        };
    }
}
