-- The book. Positions are handed out in commit order without gaps, from 0, so that a
-- position is the index of the event's leaf in the transparency log (RFC 6962).
-- The schema meritbook_events is Flyway's default schema here: Flyway creates it.

create table meritbook_events.event (
    position    bigint      primary key,
    recorded_at timestamptz not null,
    stream      text        collate "C",
    stream_type text        collate "C",
    sequence    bigint,
    event_id    text        collate "C" not null unique,
    name        text        collate "C" not null,
    revision    text        collate "C",
    payload     bytea       not null,
    metadata    bytea       not null,
    unique (stream, sequence)
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

-- Appends one group all or nothing. Called by append() under its lock, with arrays of one
-- entry per append, per event, per stream touched (with the sequence it must be at) and
-- per claim. Answers null, or what refused the group: outcome, detail, holder.
create function meritbook_events.append_group(
    p_next bigint, p_recorded_at timestamptz, p_events_before int,
    p_command_id text[], p_input_hash text[], p_record_id text[], p_first_event int[], p_last_event int[],
    p_event_id text[], p_stream text[], p_stream_type text[], p_sequence bigint[],
    p_name text[], p_revision text[], p_payload bytea[], p_metadata bytea[],
    p_touched text[], p_touched_at bigint[],
    p_claim_event int[], p_claim_stream text[], p_claim_kind text[], p_claim_value text[], p_claim_held boolean[],
    p_claims_in_order boolean)
    returns text[]
    language plpgsql
as $$
declare
    v_refused text[];
    v_claim   record;
    v_holder  text;
begin
    case
        when exists (select from command_receipt r where r.command_id = any (p_command_id)) then
            return array['command', null, null];
        when exists (select from event e where e.event_id = any (p_event_id)) then
            return array['event', null, null];
        else
            select array['stream', p_touched[i], null] into v_refused
              from generate_series(1, cardinality(p_touched)) i
             where p_touched_at[i] <> coalesce((select e.sequence + 1 from event e where e.stream = p_touched[i]
                                                 order by e.sequence desc limit 1), 0)
             limit 1;
            if found then
                return v_refused;
            end if;
    end case;

    if p_claims_in_order then
        -- A value is freed here, or named twice: step by step, undone if a step fails.
        begin
            for v_claim in
                select c.kind, c.value, c.held, c.stream, p_next + c.event - p_events_before - 1 as position
                  from unnest(p_claim_kind, p_claim_value, p_claim_held, p_claim_stream, p_claim_event)
                       with ordinality c(kind, value, held, stream, event, n)
                 order by c.n
            loop
                if v_claim.held then
                    insert into claim values (v_claim.kind, v_claim.value, v_claim.stream, v_claim.position)
                        on conflict (kind, value) do nothing;
                    select c.stream into v_holder from claim c
                     where c.kind = v_claim.kind and c.value = v_claim.value;
                    if v_holder <> v_claim.stream then
                        raise exception using errcode = 'MB001';
                    end if;
                else
                    delete from claim c where c.kind = v_claim.kind and c.value = v_claim.value
                                          and c.stream = v_claim.stream;
                end if;
            end loop;
        exception when sqlstate 'MB001' then
            return array['claim', v_claim.kind, v_holder];
        end;
    elsif cardinality(p_claim_kind) > 0 then
        select array['claim', h.kind, h.stream] into v_refused
          from unnest(p_claim_kind, p_claim_value, p_claim_stream) c(kind, value, stream)
          join claim h on h.kind = c.kind and h.value = c.value
         where h.stream <> c.stream limit 1;
        if found then
            return v_refused;
        end if;
        insert into claim
        select c.kind, c.value, c.stream, p_next + c.event - p_events_before - 1
          from unnest(p_claim_kind, p_claim_value, p_claim_stream, p_claim_event) c(kind, value, stream, event)
            on conflict (kind, value) do nothing;
    end if;

    -- One series and subscripts instead of a function scan for each of the arrays.
    insert into event
    select p_next + i - 1, p_recorded_at, p_stream[i], p_stream_type[i], p_sequence[i], p_event_id[i], p_name[i],
           p_revision[i], p_payload[i], p_metadata[i]
      from generate_series(1, cardinality(p_event_id)) i;
    insert into command_receipt
    select p_command_id[i], p_input_hash[i], p_record_id[i],
           p_next + p_first_event[i] - p_events_before - 1, p_next + p_last_event[i] - p_events_before - 1
      from generate_series(1, cardinality(p_command_id)) i
     where p_command_id[i] is not null;
    return null;
end
$$;

-- Appends several commands' events in one round trip, each command's whole or not at all.
--
-- The advisory lock is held until the commit is visible, so the next writer, on whatever
-- node, continues right behind it: order of positions = order of commits, without a gap.
-- A lock and not a counter row: a row updated by every commit grows a chain of dead
-- versions as long as one long transaction (a backup) looks on.
--
-- All appends are tried together. If that is refused, or if they touch each other (the
-- caller says so), they are taken one by one, so that only the refused ones fail.
--
-- Arrays: one entry per append (p_command_id …, with the bounds of its part in the other
-- arrays, counted from 1), per event, per stream that an append touches, and per claim.
-- Answers one row per append: outcome 'stored', or what refused it ('command', 'stream',
-- 'event', 'claim') with detail (the stream, or the kind of claim) and holder of the claim.
create function meritbook_events.append(
    p_recorded_at timestamptz, p_touch_each_other boolean,
    p_command_id text[], p_input_hash text[], p_record_id text[], p_claims_in_order boolean[],
    p_first_event int[], p_last_event int[], p_first_touched int[], p_last_touched int[],
    p_first_claim int[], p_last_claim int[],
    p_event_id text[], p_stream text[], p_stream_type text[], p_sequence bigint[],
    p_name text[], p_revision text[], p_payload bytea[], p_metadata bytea[],
    p_touched text[], p_touched_at bigint[],
    p_claim_event int[], p_claim_stream text[], p_claim_kind text[], p_claim_value text[], p_claim_held boolean[])
    returns table (o_outcome text, o_detail text, o_holder text,
                   o_first bigint, o_last bigint, o_recorded_at timestamptz)
    language plpgsql
    set search_path = meritbook_events, pg_temp
    -- The tables' statistics lag behind their growth; the indexes are right at every size.
    set enable_seqscan = off
    set plan_cache_mode = force_generic_plan
    set jit = off
as $$
declare
    v_appends constant int := cardinality(p_command_id);
    v_start   bigint := 0;
    v_next    bigint;
    v_refused text[];
begin
    -- 'merit', 'book'
    perform pg_advisory_xact_lock(1835364969, 1651470187);
    o_recorded_at := p_recorded_at;
    select e.position + 1, greatest(e.recorded_at, p_recorded_at) into v_start, o_recorded_at
      from event e order by e.position desc limit 1;
    if not found then
        v_start := 0;
        o_recorded_at := p_recorded_at;
    end if;
    v_next := v_start;
    o_outcome := 'stored';

    if v_appends = 1 or not p_touch_each_other then
        v_refused := append_group(v_start, o_recorded_at, 0,
            p_command_id, p_input_hash, p_record_id, p_first_event, p_last_event, p_event_id, p_stream,
            p_stream_type, p_sequence, p_name, p_revision, p_payload, p_metadata, p_touched, p_touched_at,
            p_claim_event, p_claim_stream, p_claim_kind, p_claim_value, p_claim_held, p_claims_in_order[1]);
        if v_refused is null then
            v_next := v_start + cardinality(p_event_id);
            for i in 1..v_appends loop
                o_first := v_start + p_first_event[i] - 1;
                o_last := v_start + p_last_event[i] - 1;
                return next;
            end loop;
            perform pg_notify('meritbook_events', v_next::text);
            return;
        elsif v_appends = 1 then
            o_outcome := v_refused[1];
            o_detail := v_refused[2];
            o_holder := v_refused[3];
            return next;
            return;
        end if;
    end if;

    for i in 1..v_appends loop
        v_refused := append_group(v_next, o_recorded_at, p_first_event[i] - 1,
            p_command_id[i:i], p_input_hash[i:i], p_record_id[i:i], p_first_event[i:i], p_last_event[i:i],
            p_event_id[p_first_event[i]:p_last_event[i]], p_stream[p_first_event[i]:p_last_event[i]],
            p_stream_type[p_first_event[i]:p_last_event[i]], p_sequence[p_first_event[i]:p_last_event[i]],
            p_name[p_first_event[i]:p_last_event[i]], p_revision[p_first_event[i]:p_last_event[i]],
            p_payload[p_first_event[i]:p_last_event[i]], p_metadata[p_first_event[i]:p_last_event[i]],
            p_touched[p_first_touched[i]:p_last_touched[i]], p_touched_at[p_first_touched[i]:p_last_touched[i]],
            p_claim_event[p_first_claim[i]:p_last_claim[i]], p_claim_stream[p_first_claim[i]:p_last_claim[i]],
            p_claim_kind[p_first_claim[i]:p_last_claim[i]], p_claim_value[p_first_claim[i]:p_last_claim[i]],
            p_claim_held[p_first_claim[i]:p_last_claim[i]], p_claims_in_order[i]);
        o_outcome := coalesce(v_refused[1], 'stored');
        o_detail := v_refused[2];
        o_holder := v_refused[3];
        o_first := null;
        o_last := null;
        if v_refused is null then
            o_first := v_next;
            v_next := v_next + p_last_event[i] - p_first_event[i] + 1;
            o_last := v_next - 1;
        end if;
        return next;
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
