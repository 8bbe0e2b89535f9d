package eu.twops.directory;

import eu.twops.directory.Service.EditorialState;
import eu.twops.directory.Service.Organization;
import eu.twops.directory.Service.Source;
import eu.twops.shared.Country;
import eu.twops.shared.Slug;
import eu.twops.shared.Text;
import eu.twops.web.SiteVersion;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All services, kept in PostgreSQL. A service is written and read whole; writing one makes what was rendered before
/// old.
@Repository
class Services {

    private static final String SELECT = """
            select s.*, o.name as organization_name,
                   coalesce((select jsonb_agg(jsonb_build_object('type', c.type, 'value', c.value, 'hours', c.hours,
                                                                 'always_open', c.always_open, 'schedules', c.schedules)
                                              order by c.position)
                             from directory_channel c where c.service_id = s.id), '[]') as channels,
                   coalesce((select jsonb_agg(jsonb_build_object('url', f.url, 'seen', f.seen, 'seenOn', f.seen_on)
                                              order by f.position)
                             from directory_source f where f.service_id = s.id), '[]') as sources,
                   v.verified_on, v.verified_by_role, v.method
            from directory_service s
            join directory_organization o on o.id = s.organization_id
            left join lateral (select verified_on, verified_by_role, method
                               from directory_verification_event e where e.service_id = s.id
                               order by e.verified_on desc, e.id limit 1) v on true
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;
    private final SiteVersion site;

    Services(JdbcClient database, JsonMapper json, Clock clock, SiteVersion site) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.site = site;
    }

    /// Every published service that works in a country, for whatever audience.
    List<Service> serving(Country country) {
        return database.sql(SELECT + " where s.editorial_state = 'published' and s.area_keys && :keys::text[]")
                .param("keys", Area.keysServing(country).toArray(String[]::new))
                .query(this::read)
                .list();
    }

    List<Service> all() {
        return database.sql(SELECT + " order by s.slug").query(this::read).list();
    }

    Optional<Service> find(Slug slug) {
        return database.sql(SELECT + " where s.slug = :slug")
                .param("slug", slug.value())
                .query(this::read)
                .optional();
    }

    Optional<Service> find(UUID id) {
        return database.sql(SELECT + " where s.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    boolean isEmpty() {
        return database.sql("select not exists (select 1 from directory_service)")
                .query(Boolean.class)
                .single();
    }

    /// When someone last looked for a service for an audience in a country, and found none.
    Optional<LocalDate> lastChecked(Country country, Audience audience) {
        return database.sql(
                        "select checked_on from directory_coverage_check where country = :country and audience = :audience")
                .param("country", country.code())
                .param("audience", audience.code())
                .query(LocalDate.class)
                .optional();
    }

    void confirm(UUID service, Verification verification) {
        database.sql("""
                        insert into directory_verification_event (id, service_id, verified_on, verified_by_role, method)
                        values (:id, :service, :on, :role, :method)
                        """)
                .param("id", UUID.randomUUID())
                .param("service", service)
                .param("on", verification.verifiedOn())
                .param("role", verification.verifiedByRole())
                .param("method", verification.method())
                .update();
        site.raise();
    }

    void save(Service service) {
        saveOrganization(service.organization());
        saveRecord(service);
        database.sql("delete from directory_channel where service_id = :id")
                .param("id", service.id())
                .update();
        database.sql("delete from directory_source where service_id = :id")
                .param("id", service.id())
                .update();
        for (var position = 0; position < service.channels().size(); position++) {
            saveChannel(service.id(), position, service.channels().get(position));
        }
        for (var position = 0; position < service.sources().size(); position++) {
            saveSource(service.id(), position, service.sources().get(position));
        }
        site.raise();
    }

    private void saveOrganization(Organization organization) {
        database.sql("""
                        insert into directory_organization (id, name) values (:id, :name)
                        on conflict (id) do update set name = excluded.name
                        """)
                .param("id", organization.id())
                .param("name", organization.name())
                .update();
    }

    private void saveRecord(Service service) {
        database.sql("""
                        insert into directory_service (id, slug, organization_id, name, description, status,
                            editorial_state, base_country, audiences, crisis, areas, area_keys, languages, settings,
                            anonymous, free, confidentiality, doubt, newest_source, imported_from, last_modified)
                        values (:id, :slug, :organization, :name, :description::jsonb, :status,
                            :state, :base, :audiences::text[], :crisis, :areas::text[], :keys::text[],
                            :languages::text[], :settings::text[],
                            :anonymous, :free, :confidentiality::jsonb, :doubt, :newest, :imported, :now)
                        on conflict (id) do update set organization_id = excluded.organization_id,
                            name = excluded.name, description = excluded.description, status = excluded.status,
                            editorial_state = excluded.editorial_state, base_country = excluded.base_country,
                            audiences = excluded.audiences, crisis = excluded.crisis, areas = excluded.areas,
                            area_keys = excluded.area_keys, languages = excluded.languages,
                            settings = excluded.settings, anonymous = excluded.anonymous, free = excluded.free,
                            confidentiality = excluded.confidentiality, doubt = excluded.doubt,
                            newest_source = excluded.newest_source,
                            imported_from = excluded.imported_from, last_modified = excluded.last_modified
                        """)
                .param("id", service.id())
                .param("slug", service.slug().value())
                .param("organization", service.organization().id())
                .param("name", service.name())
                .param(
                        "description",
                        json.writeValueAsString(service.description().wordings()))
                .param("status", service.status().code())
                .param("state", service.editorialState().code())
                .param("base", service.baseCountry())
                .param(
                        "audiences",
                        service.audiences().stream().map(Audience::code).toArray(String[]::new))
                .param("crisis", service.crisis())
                .param("areas", service.areas().stream().map(Area::code).toArray(String[]::new))
                .param(
                        "keys",
                        service.areas().stream().map(Area::key).distinct().toArray(String[]::new))
                .param("languages", service.languages().toArray(String[]::new))
                .param("settings", service.settings().toArray(String[]::new))
                .param("anonymous", service.anonymous().code())
                .param("free", service.free().code())
                .param("confidentiality", json.writeValueAsString(service.confidentiality()))
                .param("doubt", service.doubt())
                .param("newest", service.newestSource())
                .param("imported", service.importedFrom())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private void saveChannel(UUID service, int position, Channel channel) {
        database.sql("""
                        insert into directory_channel (service_id, position, type, value, hours, always_open, schedules)
                        values (:service, :position, :type, :value, :hours, :always, :schedules::jsonb)
                        """)
                .param("service", service)
                .param("position", position)
                .param("type", channel.type().code())
                .param("value", channel.value(), java.sql.Types.VARCHAR)
                .param("hours", channel.hours())
                .param("always", channel.alwaysOpen())
                .param("schedules", json.writeValueAsString(channel.schedules()))
                .update();
    }

    private void saveSource(UUID service, int position, Source source) {
        database.sql("""
                        insert into directory_source (service_id, position, url, seen, seen_on)
                        values (:service, :position, :url, :seen, :on)
                        """)
                .param("service", service)
                .param("position", position)
                .param("url", source.url())
                .param("seen", source.seen())
                .param("on", source.seenOn(), java.sql.Types.DATE)
                .update();
    }

    private Service read(ResultSet row, int number) throws SQLException {
        var verifiedOn = row.getObject("verified_on", LocalDate.class);
        return new Service(
                row.getObject("id", UUID.class),
                new Slug(row.getString("slug")),
                row.getString("name"),
                new Organization(row.getObject("organization_id", UUID.class), row.getString("organization_name")),
                new Text(json.readValue(row.getString("description"), new TypeReference<>() {})),
                ServiceStatus.find(row.getString("status")).orElseThrow(),
                EditorialState.valueOf(row.getString("editorial_state").toUpperCase(Locale.ROOT)),
                row.getString("base_country"),
                strings(row, "audiences").stream()
                        .map(code -> Audience.find(code).orElseThrow())
                        .toList(),
                row.getBoolean("crisis"),
                strings(row, "areas").stream().map(Area::new).toList(),
                strings(row, "languages"),
                strings(row, "settings"),
                Answer.find(row.getString("anonymous")).orElseThrow(),
                Answer.find(row.getString("free")).orElseThrow(),
                json.readValue(row.getString("confidentiality"), Confidentiality.class),
                channels(row.getString("channels")),
                json.readValue(row.getString("sources"), new TypeReference<List<Source>>() {}),
                verifiedOn == null
                        ? null
                        : new Verification(verifiedOn, row.getString("verified_by_role"), row.getString("method")),
                row.getString("doubt"),
                row.getString("newest_source"),
                row.getString("imported_from"));
    }

    private List<Channel> channels(String text) {
        return json.readValue(text, new TypeReference<List<StoredChannel>>() {}).stream()
                .map(StoredChannel::toChannel)
                .toList();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }
}
