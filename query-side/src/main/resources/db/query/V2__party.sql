-- Names. Of a person nothing is kept but the display name and where the record stands; a restricted or erased
-- person has none. Organisations keep every name with its first day, because earlier acts keep the name of
-- their day.
create table meritbook_read.party_person (
    person_id   text primary key,
    name        text,
    standing    text not null check (standing in ('KNOWN', 'RESTRICTED', 'ERASED')),
    survivor_id text,
    check (standing = 'KNOWN' or name is null)
);
create index party_person_survivor on meritbook_read.party_person (survivor_id) where survivor_id is not null;

create table meritbook_read.party_organisation (
    organisation_id text primary key,
    credit_code     text,
    region_code     text    not null,
    rank            text    not null,
    public_body     boolean not null,
    superior_id     text
);

create table meritbook_read.party_organisation_name (
    organisation_id text   not null references meritbook_read.party_organisation,
    position        bigint not null,
    effective_on    date   not null,
    name            text   not null,
    primary key (organisation_id, position)
);

-- Every name that may be shown, from its first day on. A merged record carries the name of the one that stays.
create view meritbook_read.party_name as
select p.person_id as subject_id, date '-infinity' as effective_on, -1::bigint as position, s.name
  from meritbook_read.party_person p
  join meritbook_read.party_person s on s.person_id = coalesce(p.survivor_id, p.person_id)
 where p.standing = 'KNOWN' and s.name is not null
union all
select organisation_id, effective_on, position, name
  from meritbook_read.party_organisation_name;
