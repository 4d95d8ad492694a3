-- Every grant with its money, what was done to it by whom, its payments, the budget lines with their accounts, and what
-- the bank answered. Names are asked of the party read model; the account to pay into stays sealed.
create table meritbook_read.payout_grant (
    grant_id             text     primary key,
    position             bigint   not null,
    scheme_id            text     not null,
    scheme_version       int      not null,
    rule_id              text     not null,
    rule_version         int      not null,
    rule_clause          text     not null,
    row_id               text,
    figure_document_no   text,
    subject_kind         text     not null,
    subject_id           text     not null,
    honor_id             text,
    source_key           text,
    year                 int      not null,
    months               text[]   not null,
    requested_fen        bigint,
    entitled_fen         bigint,
    prepayment_fen       bigint,
    reserved_fen         bigint   not null default 0,
    in_transit_fen       bigint   not null default 0,
    paid_fen             bigint   not null default 0,
    recovered_fen        bigint   not null default 0,
    claimed              boolean  not null default false,
    status               text     not null,
    notice_last_day      date,
    honor_disclosed      boolean  not null,
    disclosed            boolean  not null,
    region_code          text     not null,
    inputs               jsonb    not null,
    verdicts             jsonb    not null,
    payee                text,
    entitled_on          date     not null,
    basis_policy_id      text     not null,
    basis_policy_version int      not null,
    basis_clause         text     not null,
    basis_decision_no    text
);
create unique index payout_grant_newest on meritbook_read.payout_grant (position desc);
create index payout_grant_scheme on meritbook_read.payout_grant (scheme_id, position desc);
create index payout_grant_subject on meritbook_read.payout_grant (subject_id, position desc);
create index payout_grant_honor on meritbook_read.payout_grant (honor_id);

create table meritbook_read.payout_step (
    grant_id    text   not null,
    position    bigint not null,
    kind        text   not null,
    account     text,
    on_day      date   not null,
    amount_fen  bigint,
    decision_no text,
    note        text,
    fund_id     text,
    primary key (grant_id, position, kind)
);

create table meritbook_read.payout_payment (
    payment_id    text   primary key,
    position      bigint not null,
    grant_id      text   not null,
    batch_id      text   not null,
    fund_id       text   not null,
    amount_fen    bigint not null,
    status        text   not null,
    reason        text,
    instructed_on date   not null,
    answered_on   date
);
create index payout_payment_grant on meritbook_read.payout_payment (grant_id, position);
create index payout_payment_batch on meritbook_read.payout_payment (batch_id, payment_id);

create table meritbook_read.payout_line (
    fund_id              text   primary key,
    position             bigint not null,
    name                 text   not null,
    fiscal_year          int    not null,
    region_code          text   not null,
    funding_route        text   not null,
    owner_id             text   not null,
    opened_on            date   not null,
    basis_policy_id      text   not null,
    basis_policy_version int    not null,
    basis_clause         text   not null,
    basis_decision_no    text
);
create table meritbook_read.payout_account (
    fund_id    text   not null,
    account    text   not null,
    amount_fen bigint not null,
    primary key (fund_id, account)
);

create table meritbook_read.payout_batch (
    batch_id             text   primary key,
    position             bigint not null,
    fund_id              text   not null,
    payments             int    not null,
    total_fen            bigint not null,
    answered             int    not null default 0,
    settled_fen          bigint not null default 0,
    returned_fen         bigint not null default 0,
    instructed_on        date   not null,
    basis_policy_id      text   not null,
    basis_policy_version int    not null,
    basis_clause         text   not null,
    basis_decision_no    text
);
create table meritbook_read.payout_row (
    batch_id   text   not null,
    position   bigint not null,
    line       int    not null,
    file_name  text   not null,
    payment_id text   not null,
    amount_fen bigint,
    outcome    text   not null,
    reason     text,
    primary key (batch_id, position, line)
);
