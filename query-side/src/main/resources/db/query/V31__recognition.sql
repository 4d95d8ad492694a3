-- Agreements and equivalence tables with every version, and recognitions. Of who asked nothing is kept.
create table meritbook_read.recognition_agreement (
    agreement_id text   primary key,
    position     bigint not null unique,
    name         text   not null,
    document_no  text   not null,
    party_ids    text[] not null,
    subject_kind text   not null,
    signed_on    date   not null,
    versions     jsonb  not null,
    ended_on     date,
    basis_policy_id      text not null,
    basis_policy_version int  not null,
    basis_clause         text not null,
    basis_decision_no    text
);

create table meritbook_read.recognition_table (
    table_id text   primary key,
    position bigint not null unique,
    name     text   not null,
    versions jsonb  not null,
    basis_policy_id      text not null,
    basis_policy_version int  not null,
    basis_clause         text not null,
    basis_decision_no    text
);

create table meritbook_read.recognition_recognition (
    recognition_id text   primary key,
    position       bigint not null unique,
    scheme_id      text   not null,
    route          text   not null,
    source_kind    text   not null,
    agreement_id   text,
    status         text   not null,
    status_since   date   not null,
    requested_on   date   not null,
    version        int,
    effect         text,
    benefit        text,
    credit_tenths  int,
    basis_policy_id      text not null,
    basis_policy_version int  not null,
    basis_clause         text not null,
    basis_decision_no    text
);
create index recognition_recognition_scheme on meritbook_read.recognition_recognition (scheme_id, position);
