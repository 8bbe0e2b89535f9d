package eu.twops.directory;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what changed in a record, in the same transaction as the change. Nothing is ever taken out of it.
@Component
class ChangeLog {

    private static final String BY = "import";

    private final JdbcClient database;
    private final Clock clock;

    ChangeLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void created(Service service) {
        write(service.id(), "create", "name", "", service.name());
    }

    void updated(Service before, Service after) {
        var old = fields(before);
        fields(after).forEach((field, value) -> {
            var previous = old.getOrDefault(field, "");
            if (!value.equals(previous)) {
                write(after.id(), "update", field, previous, value);
            }
        });
    }

    private static Map<String, String> fields(Service service) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", service.name());
        fields.put("organization", service.organization().name());
        fields.put("description", service.description().wordings().toString());
        fields.put("status", service.status().code());
        fields.put(
                "audience",
                service.audiences().stream().map(Audience::code).toList().toString());
        fields.put(
                "service_areas",
                service.areas().stream().map(Area::code).toList().toString());
        fields.put("languages", service.languages().toString());
        fields.put("anonymous", service.anonymous().code());
        fields.put("free", service.free().code());
        fields.put("confidentiality", service.confidentiality().toString());
        fields.put("channels", service.channels().toString());
        fields.put("sources", service.sources().toString());
        return fields;
    }

    private void write(UUID service, String type, String field, String previous, String replacement) {
        database.sql("""
                        insert into directory_change (id, service_id, last_action_date, last_action_type, field_name,
                            previous_value, replacement_value, updated_by)
                        values (:id, :service, :on, :type, :field, :previous, :replacement, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("service", service)
                .param("on", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("type", type)
                .param("field", field)
                .param("previous", previous)
                .param("replacement", replacement)
                .param("by", BY)
                .update();
    }
}
