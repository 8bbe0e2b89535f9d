-- Organisations and the help services they run. Codes are those of the HSDS profile.
create table directory_organization (
    id uuid primary key,
    name text not null
);

create table directory_service (
    id uuid primary key,
    slug text not null unique,
    organization_id uuid not null references directory_organization,
    name text not null,
    description jsonb not null,
    status text not null check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
    editorial_state text not null check (editorial_state in ('draft', 'in_review', 'published', 'withdrawn')),
    base_country text not null,
    audiences text[] not null check (cardinality(audiences) > 0),
    crisis boolean not null default false,
    areas text[] not null check (cardinality(areas) > 0),
    -- The areas as the finder asks for them: WORLD, EU, EEA and whole countries; a region counts for its country.
    area_keys text[] not null,
    languages text[] not null,
    settings text[] not null default '{}',
    anonymous text not null check (anonymous in ('yes', 'no', 'optional', 'unknown')),
    free text not null check (free in ('yes', 'no', 'partly', 'unknown')),
    confidentiality jsonb not null,
    doubt text not null default '',
    newest_source text not null default '',
    imported_from text not null default '',
    last_modified timestamptz not null
);
create index directory_service_area on directory_service using gin (area_keys) where editorial_state = 'published';
create index directory_service_organization on directory_service (organization_id);

-- A way to reach a service. A channel without a value is known to exist but cannot be used from here.
create table directory_channel (
    service_id uuid not null references directory_service on delete cascade,
    position smallint not null,
    type text not null,
    value text,
    hours text not null default '',
    always_open boolean not null default false,
    schedules jsonb not null default '[]',
    primary key (service_id, position)
);

-- Where a fact was found, and what was seen there.
create table directory_source (
    service_id uuid not null references directory_service on delete cascade,
    position smallint not null,
    url text not null,
    seen text not null,
    seen_on date,
    primary key (service_id, position)
);

-- Someone confirmed a record. Never changed; the newest one counts.
create table directory_verification_event (
    id uuid primary key,
    service_id uuid not null references directory_service on delete cascade,
    verified_on date not null,
    verified_by_role text not null,
    method text not null check (method in ('provider_confirmed', 'phone_call', 'website', 'desk'))
);
create index directory_verification_newest on directory_verification_event (service_id, verified_on desc);

-- What was changed in a record, shown as HSDS metadata. Append only.
create table directory_change (
    id uuid primary key,
    service_id uuid not null,
    last_action_date timestamptz not null,
    last_action_type text not null check (last_action_type in ('create', 'update')),
    field_name text not null,
    previous_value text not null,
    replacement_value text not null,
    updated_by text not null
);
create index directory_change_service on directory_change (service_id, last_action_date desc);

-- When someone last looked for a service in a country for an audience, and found none.
create table directory_coverage_check (
    country text not null,
    audience text not null,
    checked_on date not null,
    primary key (country, audience)
);
