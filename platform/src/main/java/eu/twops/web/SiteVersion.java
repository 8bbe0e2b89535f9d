package eu.twops.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The version of everything published: one number in the database, raised in the transaction of each publication and
/// looked at once a second by every node. A page rendered under an older version is not served again.
@Component
public class SiteVersion implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SiteVersion.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(900);

    private final JdbcClient database;
    private final AtomicLong seen = new AtomicLong();
    private final Thread watcher = Thread.ofVirtual().name("site-version").unstarted(this::watch);

    SiteVersion(JdbcClient database) {
        this.database = database;
    }

    /// The version this node last saw.
    public long current() {
        return seen.get();
    }

    /// Raises the version as part of the present transaction; this node sees it as soon as that commits.
    public void raise() {
        if (TransactionSynchronizationManager.isSynchronizationActive() && !firstOfItsTransaction()) {
            return;
        }
        var raised = database.sql("update web_site_version set version = version + 1 returning version")
                .query(Long.class)
                .single();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            advance(raised);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                advance(raised);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(SiteVersion.this);
            }
        });
    }

    private boolean firstOfItsTransaction() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return false;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        return true;
    }

    private void advance(long version) {
        seen.set(version);
    }

    private void look() {
        advance(database.sql("select version from web_site_version")
                .query(Long.class)
                .single());
    }

    private void watch() {
        var reachable = true;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(LOOK_EVERY);
                look();
                reachable = true;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException gone) {
                if (Thread.currentThread().isInterrupted() || watcher.isInterrupted()) {
                    return;
                }
                // Whatever it is, the next look may succeed; a watcher that ended would leave old pages for good.
                if (reachable) {
                    LOG.warn(
                            "The database does not answer ({}); pages already rendered are served on.",
                            gone.getClass().getSimpleName());
                }
                reachable = false;
            }
        }
    }

    @Override
    public void afterPropertiesSet() {
        look();
        watcher.start();
    }

    @Override
    public void destroy() {
        watcher.interrupt();
    }
}
