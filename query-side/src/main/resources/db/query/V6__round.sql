-- Rounds from opening to conferral. Of an objector nothing is kept, of a nominee only the id.
create table meritbook_read.round_round (
    round_id             text   primary key,
    position             bigint not null,
    scheme_id            text   not null,
    scheme_version       int    not null,
    title                text   not null,
    edition_year         int    not null,
    status               text   not null,
    nomination_from      date   not null,
    nomination_until     date   not null,
    reference_date       date   not null,
    max_conferrals       int,
    conferred            int    not null,
    rules                jsonb  not null,
    basis_policy_id      text   not null,
    basis_policy_version int    not null,
    basis_clause         text   not null,
    basis_decision_no    text
);

create table meritbook_read.round_nomination (
    round_id           text    not null references meritbook_read.round_round,
    nomination_id      text    not null,
    position           bigint  not null,
    subject_kind       text    not null,
    subject_id         text    not null,
    employer_id        text,
    nominating_unit_id text    not null,
    unit_path          text[]  not null,
    nominated_on       date    not null,
    status             text    not null,
    listed             boolean not null,
    verdicts           jsonb   not null,
    honor_id           text,
    primary key (round_id, nomination_id)
);
create index round_nomination_order on meritbook_read.round_nomination (round_id, position);

create table meritbook_read.round_review (
    round_id      text not null,
    nomination_id text not null,
    position      bigint not null,
    score_points  int  not null,
    primary key (round_id, nomination_id, position)
);

create table meritbook_read.round_objection (
    round_id      text   not null,
    objection_id  text   not null,
    position      bigint not null,
    receipt_no    text   not null,
    nomination_id text   not null,
    filed_on      date   not null,
    status        text   not null,
    resolved_on   date,
    finding       text,
    primary key (round_id, objection_id)
);
