-- Days that pass by themselves: those to come, those reached, and those that something else made moot.
create table meritbook_read.deadline_deadline (
    deadline_id          text   primary key,
    position             bigint not null,
    kind                 text   not null,
    record_id            text   not null,
    due_on               date   not null,
    state                text   not null,
    basis_policy_id      text   not null,
    basis_policy_version int    not null,
    basis_clause         text   not null,
    basis_decision_no    text
);
create index deadline_deadline_due on meritbook_read.deadline_deadline (state, due_on, deadline_id);
create index deadline_deadline_list on meritbook_read.deadline_deadline (due_on, deadline_id);
create index deadline_deadline_record on meritbook_read.deadline_deadline (record_id);
