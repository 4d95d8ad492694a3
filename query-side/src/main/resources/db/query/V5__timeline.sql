-- Every step of every record. An event stands under each record it touches; who else may read the row is said by
-- its audience. Names are not kept: a detail that names someone keeps the id.
create table meritbook_read.timeline_entry (
    record_id            text        not null,
    position             bigint      not null,
    audience             text        not null check (audience in ('PUBLIC', 'HONOR', 'STAFF')),
    recorded_at          timestamptz not null,
    effective_on         date        not null,
    event                text        not null,
    office_id            text,
    role                 text,
    actor                text,
    basis_policy_id      text        not null,
    basis_policy_version int         not null,
    basis_clause         text        not null,
    basis_decision_no    text,
    details              jsonb       not null,
    primary key (record_id, position)
);

-- A record whose steps are steps of another one too: a nomination belongs to the honor it led to, both to the one
-- who is honored, and a merged person to the one that stays.
create table meritbook_read.timeline_part (
    record_id text not null,
    part_id   text not null,
    primary key (record_id, part_id)
);
