-- One row: the version of everything published. Raised by each publication, watched by every node.
create table web_site_version (
    only_row boolean primary key default true check (only_row),
    version bigint not null
);
insert into web_site_version (version) values (1);
