-- Whose book the read models, claims and receipts of this database belong to.

create table meritbook_book.binding (
    only_row boolean     primary key default true check (only_row),
    store    text        not null check (store in ('POSTGRESQL', 'AXON_SERVER')),
    book_id  text,
    bound_at timestamptz not null default clock_timestamp()
);

comment on table meritbook_book.binding is 'The store that this database follows. A server with another one does not start.';
comment on column meritbook_book.binding.book_id is 'Id of the first event: no two books share it. Null while the book is empty.';

create table meritbook_book.copy_proof (
    to_store      text        primary key check (to_store in ('POSTGRESQL', 'AXON_SERVER')),
    book_id       text        not null,
    size          bigint      not null,
    last_event_id text        not null,
    fingerprints  text        not null,
    proven_at     timestamptz not null default clock_timestamp()
);

comment on table meritbook_book.copy_proof is 'The last copy whose both ends gave the same fingerprints, one for each direction.';
