-- The book. Positions are handed out in commit order without gaps, from 0, so that a
-- position is the index of the event's leaf in the transparency log (RFC 6962).
-- The schema meritbook_events is Flyway's default schema here: Flyway creates it.

create table meritbook_events.event (
    position    bigint      primary key check (position >= 0),
    recorded_at timestamptz not null,
    stream      text        collate "C",
    stream_type text        collate "C",
    sequence    bigint      check (sequence >= 0),
    event_id    text        collate "C" not null unique,
    name        text        collate "C" not null,
    revision    text        collate "C",
    payload     bytea       not null,
    metadata    bytea       not null,
    unique (stream, sequence),
    check ((stream is null) = (sequence is null))
);

comment on table meritbook_events.event is 'Every event of the book, once, for ever. Written only by append().';
comment on column meritbook_events.event.recorded_at is 'When the book knew. Never earlier than that of the event before.';
comment on column meritbook_events.event.stream is 'Aggregate identifier; null for an event that belongs to no stream.';

create table meritbook_events.claim (
    kind     text   collate "C" not null,
    value    text   collate "C" not null,
    stream   text   collate "C" not null,
    position bigint not null,
    primary key (kind, value)
);

comment on table meritbook_events.claim is 'Values that one stream holds alone, taken and freed with the event that says so.';

create table meritbook_events.command_receipt (
    command_id     text   collate "C" primary key,
    input_hash     text   not null,
    record_id      text   not null,
    first_position bigint not null,
    last_position  bigint not null
);

comment on table meritbook_events.command_receipt is 'What a command wrote, so that a repeated command answers with the first result.';

create table meritbook_events.snapshot (
    stream      text        collate "C" primary key,
    stream_type text        collate "C" not null,
    sequence    bigint      not null,
    event_id    text        not null,
    recorded_at timestamptz not null,
    name        text        not null,
    revision    text,
    payload     bytea       not null,
    metadata    bytea       not null
);

comment on table meritbook_events.snapshot is 'State of a stream at a sequence, to load it faster. May be emptied at any time.';

create function meritbook_events.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'The book is append-only: % on %.% is refused.', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation',
              hint = 'Record a correction, a revocation or a return as a new event.';
end
$$;

create trigger refuse_change
    before update or delete or truncate on meritbook_events.event
    for each statement execute function meritbook_events.refuse_change();

-- Also in sessions that replicate: there, ordinary triggers are silent.
alter table meritbook_events.event enable always trigger refuse_change;

-- Appends several commands' events in one round trip, each command's whole or not at all.
--
-- The advisory lock is held until the commit is visible, so the next writer, on whatever
-- node, continues right behind it: order of positions = order of commits, without a gap.
-- A lock and not a counter row: a row updated by every commit grows a chain of dead
-- versions as long as one long transaction (a backup) looks on.
--
-- Arrays with p_command_id: one entry per append. With p_event_id: one per event, appends
-- one after another. With p_claim_kind: one per claim, in the order of the events.
-- Answers one row per append: outcome 'stored', or what refused it ('command', 'stream',
-- 'event', 'claim') with detail (the stream, or the kind of claim) and holder of the claim.
create function meritbook_events.append(
    p_recorded_at timestamptz,
    p_command_id text[], p_input_hash text[], p_record_id text[],
    p_first_event int[], p_last_event int[], p_first_claim int[], p_last_claim int[],
    p_event_id text[], p_stream text[], p_stream_type text[], p_sequence bigint[],
    p_name text[], p_revision text[], p_payload bytea[], p_metadata bytea[],
    p_claim_event int[], p_claim_kind text[], p_claim_value text[], p_claim_held boolean[])
    returns table (o_append int, o_outcome text, o_detail text, o_holder text,
                   o_first bigint, o_last bigint, o_recorded_at timestamptz)
    language plpgsql
    set search_path = meritbook_events, pg_temp
    -- The tables' statistics lag behind their growth; the indexes are right at every size.
    set enable_seqscan = off
    set plan_cache_mode = force_generic_plan
    set jit = off
as $$
declare
    v_appends   constant int := coalesce(cardinality(p_command_id), 0);
    v_next      bigint;
    v_start     bigint;
    v_at        timestamptz;
    v_from      int := 1;   -- appends v_from..v_to are tried together,
    v_to        int := v_appends;
    e1          int;        -- with events e1..e2
    e2          int;
    c1          int;        -- and claims c1..c2
    c2          int;
    v_ordered   boolean;    -- claims depend on one another
    v_claim     record;
begin
    -- 'merit', 'book'
    perform pg_advisory_xact_lock(1835364969, 1651470187);
    select e.position + 1, greatest(e.recorded_at, p_recorded_at) into v_next, v_at
      from event e order by e.position desc limit 1;
    if not found then
        v_next := 0;
        v_at := p_recorded_at;
    end if;
    v_start := v_next;

    while v_from <= v_appends loop
        e1 := p_first_event[v_from];
        e2 := p_last_event[v_to];
        c1 := p_first_claim[v_from];
        c2 := p_last_claim[v_to];
        o_outcome := null;
        o_detail := null;
        o_holder := null;

        if exists (select from command_receipt r where r.command_id = any (p_command_id[v_from:v_to]))
           or v_from < v_to and (select count(*) > count(distinct u.id)
                                   from unnest(p_command_id[v_from:v_to]) u(id) where u.id is not null) then
            o_outcome := 'command';
        end if;

        if o_outcome is null then
            select u.stream into o_detail
              from (select s.stream, min(s.sequence) as first, max(s.sequence) as last,
                           count(*) as events, count(distinct s.sequence) as sequences
                      from unnest(p_stream[e1:e2], p_sequence[e1:e2]) s(stream, sequence)
                     where s.stream is not null group by s.stream) u
             where u.events <> u.sequences
                or u.events <> u.last - u.first + 1
                or u.first <> coalesce((select x.sequence + 1 from event x where x.stream = u.stream
                                        order by x.sequence desc limit 1), 0)
             limit 1;
            if found then
                o_outcome := 'stream';
            end if;
        end if;

        if o_outcome is null
           and (exists (select from event x where x.event_id = any (p_event_id[e1:e2]))
                or (select count(*) > count(distinct u.id) from unnest(p_event_id[e1:e2]) u(id))) then
            o_outcome := 'event';
        end if;

        if o_outcome is null and c1 <= c2 then
            v_ordered := exists (select from unnest(p_claim_kind[c1:c2], p_claim_value[c1:c2], p_claim_held[c1:c2])
                                   u(kind, value, held)
                                  group by u.kind, u.value having count(*) > 1 or not bool_and(u.held));
            if v_ordered and v_from < v_to then
                o_outcome := 'claim';   -- of one another, perhaps: tried one by one below
            elsif v_ordered then
                begin
                    for v_claim in
                        select u.kind, u.value, u.held, p_stream[u.event] as stream, v_next + u.event - e1 as position
                          from unnest(p_claim_kind[c1:c2], p_claim_value[c1:c2], p_claim_held[c1:c2],
                                      p_claim_event[c1:c2]) with ordinality u(kind, value, held, event, n)
                         order by u.n
                    loop
                        if v_claim.held then
                            insert into claim values (v_claim.kind, v_claim.value, v_claim.stream, v_claim.position)
                                on conflict (kind, value) do nothing;
                            select c.stream into o_holder from claim c
                             where c.kind = v_claim.kind and c.value = v_claim.value;
                            if o_holder <> v_claim.stream then
                                raise exception using errcode = 'MB001';
                            end if;
                        else
                            delete from claim c where c.kind = v_claim.kind and c.value = v_claim.value
                                and c.stream = v_claim.stream;
                        end if;
                    end loop;
                exception when sqlstate 'MB001' then
                    o_outcome := 'claim';
                    o_detail := v_claim.kind;
                end;
            else
                select c.kind, c.stream into o_detail, o_holder
                  from unnest(p_claim_kind[c1:c2], p_claim_value[c1:c2], p_claim_event[c1:c2]) u(kind, value, event)
                  join claim c on c.kind = u.kind and c.value = u.value
                 where c.stream <> p_stream[u.event] limit 1;
                if found then
                    o_outcome := 'claim';
                else
                    insert into claim
                    select u.kind, u.value, p_stream[u.event], v_next + u.event - e1
                      from unnest(p_claim_kind[c1:c2], p_claim_value[c1:c2], p_claim_event[c1:c2]) u(kind, value, event)
                        on conflict (kind, value) do nothing;
                end if;
            end if;
        end if;

        if o_outcome is not null and v_from < v_to then
            v_to := v_from;     -- somebody conflicts: one by one, so that only he fails
            continue;
        end if;

        if o_outcome is null then
            insert into event
            select v_next + u.n - 1, v_at, u.stream, u.stream_type, u.sequence, u.event_id, u.name, u.revision,
                   u.payload, u.metadata
              from unnest(p_stream[e1:e2], p_stream_type[e1:e2], p_sequence[e1:e2], p_event_id[e1:e2], p_name[e1:e2],
                          p_revision[e1:e2], p_payload[e1:e2], p_metadata[e1:e2])
                   with ordinality u(stream, stream_type, sequence, event_id, name, revision, payload, metadata, n);
            insert into command_receipt
            select u.command_id, u.input_hash, u.record_id, v_next + u.first_event - e1, v_next + u.last_event - e1
              from unnest(p_command_id[v_from:v_to], p_input_hash[v_from:v_to], p_record_id[v_from:v_to],
                          p_first_event[v_from:v_to], p_last_event[v_from:v_to])
                   u(command_id, input_hash, record_id, first_event, last_event)
             where u.command_id is not null;
        end if;

        o_recorded_at := v_at;
        o_first := null;
        o_last := null;
        for v_append in v_from..v_to loop
            o_append := v_append;
            if o_outcome is null or o_outcome = 'stored' then
                o_outcome := 'stored';
                o_first := v_next + p_first_event[v_append] - e1;
                o_last := v_next + p_last_event[v_append] - e1;
                o_holder := null;
            end if;
            return next;
        end loop;
        if o_outcome = 'stored' then
            v_next := v_next + e2 - e1 + 1;
        end if;
        v_from := v_to + 1;
        v_to := v_from;
    end loop;

    if v_next > v_start then
        perform pg_notify('meritbook_events', v_next::text);
    end if;
end
$$;

comment on function meritbook_events.append is 'Appends a batch of commands'' events at the end of the book.';

-- Position of the first event recorded at that instant or later; the number of events if
-- there is none. Recorded times never fall with the position, so halving finds it.
create function meritbook_events.first_position_since(p_at timestamptz) returns bigint
    language plpgsql stable
    set search_path = meritbook_events, pg_temp
as $$
declare
    v_low  bigint := 0;
    v_high bigint := coalesce((select max(e.position) + 1 from event e), 0);
    v_mid  bigint;
begin
    while v_low < v_high loop
        v_mid := (v_low + v_high) / 2;
        if (select e.recorded_at from event e where e.position = v_mid) < p_at then
            v_low := v_mid + 1;
        else
            v_high := v_mid;
        end if;
    end loop;
    return v_low;
end
$$;
