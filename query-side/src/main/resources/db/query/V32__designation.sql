-- Platforms, bases, studios and brands with every level they held, so that a past day can be counted.
create table meritbook_read.designation_designation (
    designation_id text   primary key,
    position       bigint not null unique,
    scheme_id      text   not null,
    name           text   not null,
    host_id        text   not null,
    leader_id      text,
    rank           text   not null,
    kind           text   not null,
    region_code    text   not null,
    status         text   not null,
    status_since   date   not null,
    applied_on     date   not null,
    notice_until   date,
    next_assessment_on date,
    basis_policy_id      text not null,
    basis_policy_version int  not null,
    basis_clause         text not null,
    basis_decision_no    text
);
create index designation_designation_scheme on meritbook_read.designation_designation (scheme_id, position);

create table meritbook_read.designation_level (
    designation_id text   not null references meritbook_read.designation_designation,
    position       bigint not null,
    scheme_id      text   not null,
    rank           text   not null,
    from_on        date   not null,
    until_on       date,
    primary key (designation_id, position)
);
