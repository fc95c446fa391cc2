-- What was typed and not saved, and what a section was before it changed. No patient text in any column.

create table draft (
	brief_id varchar(26) not null references brief (id) on delete cascade,
	account_id varchar(26) not null references account (id) on delete cascade,
	page varchar(120) not null,
	tab varchar(40),
	saved_at timestamp with time zone not null,
	sealed bytea not null,
	primary key (brief_id, account_id, page)
);

create index draft_saved_at on draft (saved_at);

create table section_history (
	brief_id varchar(26) not null references brief (id) on delete cascade,
	name varchar(40) not null,
	version bigint not null,
	changed_at timestamp with time zone not null,
	replaced_at timestamp with time zone not null,
	sealed bytea not null,
	primary key (brief_id, name, version)
);
