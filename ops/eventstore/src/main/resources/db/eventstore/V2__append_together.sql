-- Appends with about half the index look-ups: what is new is inserted at once, and only
-- if a unique index refuses is it looked at which command is to blame.

drop function meritbook_events.append;

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
-- Arrays: one entry per append (p_command_id …, with the last index of its part in the
-- other arrays, counted from 1), per event, per stream that an append writes to or rests
-- on, and per claim. p_look is false for a stream that needs no look when all are tried
-- together: a new one, which the unique key guards, or one that is looked at already.
-- Answers one row 'together' with the first position if all were stored together; else one
-- row per append: outcome 'stored', or what refused it ('command', 'stream', 'event',
-- 'claim') with detail (the stream, or the kind of claim) and holder of the claim.
create function meritbook_events.append(
    p_recorded_at timestamptz, p_touch_each_other boolean,
    p_command_id text[], p_input_hash text[], p_record_id text[], p_claims_in_order boolean[],
    p_last_event int[], p_last_touched int[], p_last_claim int[],
    p_event_id text[], p_stream text[], p_stream_type text[], p_sequence bigint[],
    p_name text[], p_revision text[], p_payload bytea[], p_metadata bytea[],
    p_touched text[], p_touched_at bigint[], p_look boolean[],
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
    v_start   bigint := 0;
    v_next    bigint;
    v_refused text[];
    -- The first indexes of an append's part in the other arrays.
    e int := 1;
    t int := 1;
    c int := 1;
begin
    -- 'merit', 'book'
    perform pg_advisory_xact_lock(1835364969, 1651470187);
    o_recorded_at := p_recorded_at;
    select last.position + 1, greatest(last.recorded_at, p_recorded_at) into v_start, o_recorded_at
      from event last order by last.position desc limit 1;
    if not found then
        v_start := 0;
        o_recorded_at := p_recorded_at;
    end if;

    if not p_touch_each_other and append_together(v_start, o_recorded_at,
            p_command_id, p_input_hash, p_record_id, p_last_event, p_event_id, p_stream, p_stream_type,
            p_sequence, p_name, p_revision, p_payload, p_metadata, p_touched, p_touched_at, p_look,
            p_claim_event, p_claim_stream, p_claim_kind, p_claim_value) then
        o_outcome := 'together';
        o_first := v_start;
        return next;
        perform pg_notify('meritbook_events', (v_start + cardinality(p_event_id))::text);
        return;
    end if;

    v_next := v_start;
    for i in 1..cardinality(p_command_id) loop
        v_refused := append_group(v_next, o_recorded_at, e - 1,
            p_command_id[i:i], p_input_hash[i:i], p_record_id[i:i], array[e], p_last_event[i:i],
            p_event_id[e:p_last_event[i]], p_stream[e:p_last_event[i]], p_stream_type[e:p_last_event[i]],
            p_sequence[e:p_last_event[i]], p_name[e:p_last_event[i]], p_revision[e:p_last_event[i]],
            p_payload[e:p_last_event[i]], p_metadata[e:p_last_event[i]],
            p_touched[t:p_last_touched[i]], p_touched_at[t:p_last_touched[i]],
            p_claim_event[c:p_last_claim[i]], p_claim_stream[c:p_last_claim[i]],
            p_claim_kind[c:p_last_claim[i]], p_claim_value[c:p_last_claim[i]],
            p_claim_held[c:p_last_claim[i]], p_claims_in_order[i]);
        o_outcome := coalesce(v_refused[1], 'stored');
        o_detail := v_refused[2];
        o_holder := v_refused[3];
        o_first := null;
        o_last := null;
        if v_refused is null then
            o_first := v_next;
            v_next := v_next + p_last_event[i] - e + 1;
            o_last := v_next - 1;
        end if;
        return next;
        e := p_last_event[i] + 1;
        t := p_last_touched[i] + 1;
        c := p_last_claim[i] + 1;
    end loop;
    if v_next > v_start then
        perform pg_notify('meritbook_events', v_next::text);
    end if;
end
$$;

comment on function meritbook_events.append is 'Appends a batch of commands'' events at the end of the book.';

-- Appends all or nothing, and answers whether. Called by append() under its lock, for
-- appends that do not touch each other and whose claims need no order.
create function meritbook_events.append_together(
    p_start bigint, p_recorded_at timestamptz,
    p_command_id text[], p_input_hash text[], p_record_id text[], p_last_event int[],
    p_event_id text[], p_stream text[], p_stream_type text[], p_sequence bigint[],
    p_name text[], p_revision text[], p_payload bytea[], p_metadata bytea[],
    p_touched text[], p_touched_at bigint[], p_look boolean[],
    p_claim_event int[], p_claim_stream text[], p_claim_kind text[], p_claim_value text[])
    returns boolean
    language plpgsql
as $$
declare
    v_next bigint;
begin
    -- For a few, plain look-ups start sooner than a series.
    if cardinality(p_touched) <= 2 then
        for i in 1..cardinality(p_touched) loop
            if p_look[i] then
                select e.sequence + 1 into v_next from event e where e.stream = p_touched[i]
                 order by e.sequence desc limit 1;
                if p_touched_at[i] <> coalesce(v_next, 0) then
                    return false;
                end if;
            end if;
        end loop;
    elsif exists (select from generate_series(1, cardinality(p_touched)) i
                   where p_look[i] and p_touched_at[i] <> coalesce(
                         (select e.sequence + 1 from event e where e.stream = p_touched[i]
                           order by e.sequence desc limit 1), 0)) then
        return false;
    end if;
    if cardinality(p_claim_kind) > 0 then
        if exists (select from unnest(p_claim_kind, p_claim_value, p_claim_stream) c(kind, value, stream)
                     join claim h on h.kind = c.kind and h.value = c.value
                    where h.stream <> c.stream) then
            return false;
        end if;
        insert into claim
        select c.kind, c.value, c.stream, p_start + c.event - 1
          from unnest(p_claim_kind, p_claim_value, p_claim_stream, p_claim_event) c(kind, value, stream, event)
            on conflict (kind, value) do nothing;
    end if;
    if cardinality(p_event_id) = 1 and cardinality(p_command_id) = 1 then
        insert into event
        values (p_start, p_recorded_at, p_stream[1], p_stream_type[1], p_sequence[1], p_event_id[1], p_name[1],
                p_revision[1], p_payload[1], p_metadata[1]);
        if p_command_id[1] is not null then
            insert into command_receipt
            values (p_command_id[1], p_input_hash[1], p_record_id[1], p_start, p_start);
        end if;
        return true;
    end if;
    -- One series and subscripts instead of a function scan for each of the arrays.
    insert into event
    select p_start + i - 1, p_recorded_at, p_stream[i], p_stream_type[i], p_sequence[i], p_event_id[i], p_name[i],
           p_revision[i], p_payload[i], p_metadata[i]
      from generate_series(1, cardinality(p_event_id)) i;
    insert into command_receipt
    select p_command_id[i], p_input_hash[i], p_record_id[i],
           p_start + coalesce(p_last_event[i - 1], 0), p_start + p_last_event[i] - 1
      from generate_series(1, cardinality(p_command_id)) i
     where p_command_id[i] is not null;
    return true;
exception
    -- A command id, an event id or a place in a stream is taken: everything here is undone.
    when unique_violation then
        return false;
end
$$;
