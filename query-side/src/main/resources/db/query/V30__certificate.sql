-- Evaluators with every version of their filing, and skill-level certificates. Of a holder nothing is kept but the id.
create table meritbook_read.certificate_evaluator (
    evaluator_id    text   primary key,
    position        bigint not null,
    organisation_id text   not null,
    registrar_id    text   not null,
    kind            text   not null,
    code            text   not null,
    region_code     text   not null,
    filing_version  int    not null,
    scope           jsonb  not null,
    valid_from      date   not null,
    valid_to        date   not null,
    status          text   not null,
    status_since    date   not null,
    filed_on        date   not null,
    basis_policy_id      text not null,
    basis_policy_version int  not null,
    basis_clause         text not null,
    basis_decision_no    text
);
create unique index certificate_evaluator_order on meritbook_read.certificate_evaluator (position);

create table meritbook_read.certificate_certification (
    certification_id text    primary key,
    position         bigint  not null,
    person_id        text    not null,
    evaluator_id     text    not null,
    region_code      text    not null,
    occupation_code  text    not null,
    edition          int     not null,
    level            text    not null,
    certificate_no   text    not null,
    serial           int     not null,
    route            text    not null,
    issued_on        date    not null,
    out_of_scope     boolean not null,
    ending           text,
    ended_on         date,
    ending_decision_no text
);
create unique index certificate_certification_number on meritbook_read.certificate_certification (certificate_no);
create index certificate_certification_count on meritbook_read.certificate_certification
    (region_code text_pattern_ops, issued_on);
