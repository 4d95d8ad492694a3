-- Every honor that was ever conferred, also the revoked ones. Names are asked of the party read model.
create table meritbook_read.honoursroll_honor (
    honor_id               text   primary key,
    position               bigint not null,
    round_id               text   not null,
    nomination_id          text   not null,
    scheme_id              text   not null,
    scheme_version         int    not null,
    subject_kind           text   not null,
    subject_id             text   not null,
    employer_id            text,
    title                  text   not null,
    route                  text,
    act_type               text   not null,
    rank                   text   not null,
    region_code            text   not null,
    issuer_ids             text[] not null,
    edition_year           int    not null,
    ordinal                int    not null,
    conferred_on           date   not null,
    status                 text   not null,
    status_since           date   not null,
    revocation_reason      text,
    revocation_decision_no text,
    certificate_no         text,
    certificate_serial     int,
    basis_policy_id        text   not null,
    basis_policy_version   int    not null,
    basis_clause           text   not null,
    basis_decision_no      text
);
create unique index honoursroll_honor_newest on meritbook_read.honoursroll_honor (conferred_on desc, position desc);
create index honoursroll_honor_scheme on meritbook_read.honoursroll_honor (scheme_id, conferred_on desc, position desc);
create index honoursroll_honor_region on meritbook_read.honoursroll_honor
    (region_code text_pattern_ops, conferred_on desc, position desc);
create index honoursroll_honor_subject on meritbook_read.honoursroll_honor (subject_id);
create index honoursroll_honor_round on meritbook_read.honoursroll_honor (round_id, ordinal);
