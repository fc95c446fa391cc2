-- Links to a copy of the printed brief. No patient text in any column: name, choices and copy are sealed.

create table share_link (
	id varchar(26) primary key,
	brief_id varchar(26) not null references brief (id) on delete cascade,
	account_id varchar(26) not null references account (id) on delete cascade,
	token_hash bytea not null unique,
	passcode varchar(200),
	about bytea not null,
	brief_version bigint not null,
	created_at timestamp with time zone not null,
	ends_at timestamp with time zone not null,
	ended_at timestamp with time zone,
	seen_at timestamp with time zone not null,
	most integer not null,
	opens integer not null,
	downloads integer not null,
	fails integer not null
);

create index share_link_brief on share_link (brief_id);

create index share_link_account on share_link (account_id);

create table share_copy (
	link_id varchar(26) primary key references share_link (id) on delete cascade,
	sealed bytea not null
);

create table share_event (
	id varchar(26) primary key,
	link_id varchar(26) not null references share_link (id) on delete cascade,
	happened_at timestamp with time zone not null,
	what varchar(10) not null,
	device varchar(40)
);

create index share_event_link on share_event (link_id);
