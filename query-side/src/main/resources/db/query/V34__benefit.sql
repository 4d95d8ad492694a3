-- Talent cards, preferences, tax offsets and allowances of enterprises. Of a person nothing is kept but the id.
create table meritbook_read.benefit_benefit (
    benefit_id    text   primary key,
    position      bigint not null unique,
    kind          text   not null,
    scheme_id     text   not null,
    subject_id    text   not null,
    enterprise_id text,
    honor_id      text,
    amount_fen    bigint,
    fiscal_year   int,
    valid_to      date,
    statement     text,
    services      text[] not null,
    status        text   not null,
    status_since  date   not null,
    began_on      date   not null,
    basis_policy_id      text not null,
    basis_policy_version int  not null,
    basis_clause         text not null,
    basis_decision_no    text
);
create index benefit_benefit_kind on meritbook_read.benefit_benefit (kind, position);
