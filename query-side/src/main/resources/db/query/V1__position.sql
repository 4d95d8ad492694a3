-- How far each read model has come. The row is written in the transaction that writes the rows of the read
-- model, and locked by the node that projects it.
create schema if not exists meritbook_read;

create table meritbook_read.projection_position (
    read_model text   primary key,
    position   bigint not null
);
