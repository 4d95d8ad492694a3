-- Lists under public notice. Who the nominees are is asked of the round read model, their names of party.
create table meritbook_read.announcement_round (
    round_id       text primary key,
    scheme_id      text not null,
    scheme_version int  not null,
    title          text not null,
    region_code    text not null
);

create table meritbook_read.announcement_list (
    disclosure_id        text    primary key,
    position             bigint  not null,
    round_id             text    not null references meritbook_read.announcement_round,
    list_version         int     not null,
    published_on         date    not null,
    first_day            date    not null,
    last_day             date    not null,
    working_days         int     not null,
    convention           text    not null,
    calendar_version     text    not null,
    provisional          boolean not null,
    contact_office       text    not null,
    contact_phone        text    not null,
    contact_email        text    not null,
    contact_address      text    not null,
    change_reason        text,
    closed               boolean not null,
    replaced             boolean not null,
    basis_policy_id      text    not null,
    basis_policy_version int     not null,
    basis_clause         text    not null,
    basis_decision_no    text
);
create unique index announcement_list_newest on meritbook_read.announcement_list (published_on desc, position desc);
create index announcement_list_round on meritbook_read.announcement_list (round_id, position desc);

create table meritbook_read.announcement_line (
    disclosure_id text not null references meritbook_read.announcement_list,
    ordinal       int  not null,
    nomination_id text not null,
    primary key (disclosure_id, ordinal)
);

-- Objections that are still examined.
create table meritbook_read.announcement_objection (
    round_id      text not null,
    objection_id  text not null,
    nomination_id text not null,
    primary key (round_id, objection_id)
);
