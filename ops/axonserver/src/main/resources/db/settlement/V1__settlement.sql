-- What PostgreSQL keeps beside a book whose events are in Axon Server, which shares no transaction with it.
-- Claims and receipts are in the tables of the event store (schema meritbook_events), settled from the events.

create table meritbook_settlement.settled (
    only_row boolean primary key default true check (only_row),
    position bigint not null
);

insert into meritbook_settlement.settled (position) values (-1);

comment on table meritbook_settlement.settled is 'Position up to which claims and receipts say what the events say. Locked by the node that settles.';

create table meritbook_settlement.reservation (
    kind        text        collate "C" not null,
    value       text        collate "C" not null,
    append_id   text        collate "C" not null,
    reserved_at timestamptz not null default clock_timestamp(),
    primary key (kind, value)
);

create index on meritbook_settlement.reservation (append_id);
create index on meritbook_settlement.reservation (reserved_at);

comment on table meritbook_settlement.reservation is 'Values and command ids taken by an append whose outcome is not known here yet.';
comment on column meritbook_settlement.reservation.append_id is 'Id of the last event of the append: when it is settled, the append is.';

create table meritbook_settlement.conflict (
    position bigint not null,
    kind     text   collate "C" not null,
    holder   text   collate "C" not null,
    primary key (position, kind)
);

comment on table meritbook_settlement.conflict is 'Events that claim what an earlier event holds: an alarm for as long as they stand here.';
