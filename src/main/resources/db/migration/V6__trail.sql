-- Who changed what and when: a chain for each brief that outlives it. Ids and words of ours, no patient text.

create table trail_entry (
	brief_id varchar(26) not null,
	number bigint not null,
	happened_at timestamp with time zone not null,
	account_id varchar(26),
	what varchar(20) not null,
	part varchar(60),
	link bytea not null,
	primary key (brief_id, number)
);

create index trail_entry_happened_at on trail_entry (happened_at);

-- where the chain of a brief begins and ends, under a keyed mark

create table trail_head (
	brief_id varchar(26) primary key,
	gone bigint not null,
	gone_link bytea,
	number bigint not null,
	link bytea,
	mark bytea
);

-- what happened before this was kept is in no chain

insert into trail_head (brief_id, gone, number) select id, 0, 0 from brief;
