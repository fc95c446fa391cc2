-- Codes on paper that let a person back in; only keyed hashes of them are kept.

create table recovery_code (
	mark bytea primary key,
	account_id varchar(26) not null references account (id) on delete cascade,
	made_at timestamp with time zone not null,
	on_paper boolean not null
);

create index recovery_code_account on recovery_code (account_id);
