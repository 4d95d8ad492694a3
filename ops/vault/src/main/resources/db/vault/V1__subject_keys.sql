-- Keys of the subjects, in a schema of their own, so that they can be backed up apart from the book and for a short
-- time only: a long-lived backup would bring destroyed keys back.
create schema if not exists meritbook_keys;

-- Which master keys may wrap. The keys themselves are never in the database.
create table meritbook_keys.master_key (
    key_id     text primary key,
    added_at   timestamptz not null,
    retired_at timestamptz
);

create table meritbook_keys.subject_key (
    subject_id   text primary key,
    wrapped      bytea,
    wrapped_by   text references meritbook_keys.master_key,
    created_at   timestamptz not null,
    destroyed_at timestamptz,
    constraint a_key_is_there_until_it_is_destroyed
        check ((wrapped is null) = (destroyed_at is not null) and (wrapped is null) = (wrapped_by is null))
);

comment on table meritbook_keys.subject_key is 'Key of each subject, wrapped by a master key; a row without key is the tombstone of a destroyed one';
comment on column meritbook_keys.subject_key.created_at is 'When the row was made; for a subject that never had a key, when it was erased';

create function meritbook_keys.refuse_change_of_tombstone() returns trigger language plpgsql as $$
begin
    raise exception 'The key of % was destroyed; its tombstone is never changed or removed', old.subject_id
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger a_destroyed_key_stays_destroyed
    before update or delete on meritbook_keys.subject_key
    for each row when (old.destroyed_at is not null)
    execute function meritbook_keys.refuse_change_of_tombstone();
