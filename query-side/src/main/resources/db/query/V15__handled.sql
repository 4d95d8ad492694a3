-- How many events a read model has handled, counted one by one: with positions that know no gaps it is the
-- position and one, or else something was skipped or seen twice.
alter table meritbook_read.projection_position add column handled bigint;

update meritbook_read.projection_position set handled = position + 1;

alter table meritbook_read.projection_position
    alter column handled set default 0,
    alter column handled set not null;
