-- Competitions with their events, results and titles.
create table meritbook_read.competition_competition (
    competition_id text   primary key,
    position       bigint not null unique,
    scheme_id      text   not null,
    name           text   not null,
    edition_year   int    not null,
    organiser_id   text   not null,
    items          jsonb  not null,
    opened_on      date   not null,
    first_day      date   not null,
    last_day       date   not null,
    off_cycle      boolean not null,
    basis_policy_id      text not null,
    basis_policy_version int  not null,
    basis_clause         text not null,
    basis_decision_no    text
);

create table meritbook_read.competition_placing (
    competition_id text not null references meritbook_read.competition_competition,
    item_id        text not null,
    place          int  not null,
    person_id      text not null,
    honor_ids      text[] not null,
    primary key (competition_id, item_id, person_id)
);
