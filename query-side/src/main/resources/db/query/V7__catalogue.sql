-- Policy documents with every version, their clauses, targets and outside figures, schemes with every version.
create table meritbook_read.catalogue_policy (
    policy_id     text   primary key,
    position      bigint not null,
    nature        text   not null,
    title         text   not null,
    document_no   text,
    issuers       text[] not null,
    rank          text   not null,
    region_code   text   not null,
    document_date date,
    sorted_on     date   not null,
    note          text,
    repealed_on   date
);
create unique index catalogue_policy_newest on meritbook_read.catalogue_policy (sorted_on desc, position desc);

create table meritbook_read.catalogue_policy_version (
    policy_id      text   not null references meritbook_read.catalogue_policy,
    policy_version int    not null,
    position       bigint not null,
    document_no    text   not null,
    issued_on      date   not null,
    effective_from date   not null,
    effective_to   date,
    primary key (policy_id, policy_version)
);

create table meritbook_read.catalogue_clause (
    policy_id    text   not null references meritbook_read.catalogue_policy,
    clause_id    text   not null,
    position     bigint not null,
    clause       text   not null,
    tier         text   not null,
    kind         text   not null,
    name         text   not null,
    local_level  text   not null,
    ranks        text[] not null,
    region_codes text[] not null,
    lead_units   text[] not null,
    figures      jsonb  not null,
    funding      text,
    note         text,
    primary key (policy_id, clause_id)
);
create unique index catalogue_clause_order on meritbook_read.catalogue_clause (policy_id, position);

create table meritbook_read.catalogue_target (
    target_id            text    primary key,
    position             bigint  not null,
    name                 text    not null,
    statistic            boolean not null,
    region_code          text    not null,
    rank                 text    not null,
    lead_units           text[]  not null,
    figures              jsonb   not null,
    effective_on         date    not null,
    basis_policy_id      text    not null,
    basis_policy_version int     not null,
    basis_clause         text    not null,
    basis_decision_no    text
);
create unique index catalogue_target_order on meritbook_read.catalogue_target (position);
create index catalogue_target_policy on meritbook_read.catalogue_target (basis_policy_id, position);

create table meritbook_read.catalogue_scheme (
    scheme_id text   primary key,
    position  bigint not null unique,
    closed_on date
);

create table meritbook_read.catalogue_scheme_version (
    scheme_id            text   not null references meritbook_read.catalogue_scheme,
    scheme_version       int    not null,
    position             bigint not null,
    effective_on         date   not null,
    name                 text   not null,
    kind                 text   not null,
    region_code          text   not null,
    terms                jsonb  not null,
    basis_policy_id      text   not null,
    basis_policy_version int    not null,
    basis_clause         text   not null,
    basis_decision_no    text,
    primary key (scheme_id, scheme_version)
);
