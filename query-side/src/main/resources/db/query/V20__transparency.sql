-- The transparency log. A schema of its own: the tree can be made again from the book, but what was signed,
-- cosigned and witnessed can not, and is never emptied.
create schema if not exists meritbook_log;

-- One row: how many leaves the tree has.
create table if not exists meritbook_log.tree (
    one  boolean primary key default true check (one),
    size bigint  not null
);
insert into meritbook_log.tree (size) select 0 where not exists (select from meritbook_log.tree);

-- c2sp.org/tlog-tiles: up to 256 hashes of 32 bytes each; only the last of a level is not full.
create table if not exists meritbook_log.tile (
    level  int    not null,
    n      bigint not null,
    hashes bytea  not null,
    primary key (level, n)
);
-- Hashes do not compress.
alter table meritbook_log.tile alter column hashes set storage external;

create table if not exists meritbook_log.entry (
    log_index bigint primary key,
    entry     bytea  not null
);

create table if not exists meritbook_log.stream_tip (
    stream      text   collate "C" primary key,
    pseudonym   text   not null,
    first_index bigint not null,
    sequence    bigint not null,
    leaf_hash   text   not null
);

-- Every checkpoint ever signed, and when the trust policy was met for it.
create table if not exists meritbook_log.checkpoint (
    size      bigint      primary key,
    root      text        not null,
    note      text        not null,
    signed_at timestamptz not null,
    met_at    timestamptz
);
create index if not exists checkpoint_met on meritbook_log.checkpoint (size) where met_at is not null;

create table if not exists meritbook_log.cosignature (
    size     bigint      not null references meritbook_log.checkpoint,
    key_name text        not null,
    key_id   text        not null,
    line     text        not null,
    at       timestamptz not null,
    primary key (size, key_name, key_id)
);

-- Keys of this log, in the order of their use. A key that follows another was introduced by a checkpoint that
-- both signed.
create table if not exists meritbook_log.log_key (
    vkey       text        primary key,
    since_size bigint      not null,
    since      timestamptz not null,
    until_size bigint,
    succession text
);

-- What this server saw as a witness of other logs: the newest checkpoint that it cosigned, by origin.
create table if not exists meritbook_log.witnessed (
    origin      text   collate "C" primary key,
    origin_hash text   not null unique,
    size        bigint not null,
    root        text   not null,
    note        text   not null
);

-- Two notes that cannot both be true.
create table if not exists meritbook_log.contradiction (
    id       bigint generated always as identity primary key,
    found_at timestamptz not null,
    kind     text        not null,
    origin   text        not null,
    first    text        not null,
    second   text        not null,
    unique (kind, first, second)
);

create or replace function meritbook_log.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'What was signed stays signed: % on %.% is refused.', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create or replace trigger refuse_delete before delete on meritbook_log.checkpoint
    for each statement execute function meritbook_log.refuse_change();
create or replace trigger refuse_change before update of size, root, note, signed_at on meritbook_log.checkpoint
    for each row when (old is distinct from new and (old.size, old.root, old.note, old.signed_at)
        is distinct from (new.size, new.root, new.note, new.signed_at))
    execute function meritbook_log.refuse_change();

-- Digests of the read models, each after so many events. A digest that differs from an earlier one of the same
-- size stays beside it.
create table if not exists meritbook_log.read_model_digest (
    read_model text        not null,
    size       bigint      not null,
    digest     text        not null,
    taken_at   timestamptz not null,
    primary key (read_model, size, digest)
);
