-- On what terms somebody may open a brief, and invitations to it. No patient text in any column.

alter table brief_access add column basis varchar(20);

alter table brief_access add column hidden varchar(400) default '' not null;

alter table brief_access add column called bytea;

create table invitation (
	id varchar(26) primary key,
	brief_id varchar(26) not null references brief (id) on delete cascade,
	token_mark bytea not null unique,
	code varchar(200) not null,
	tries integer not null,
	role varchar(10) not null,
	basis varchar(20) not null,
	hidden varchar(400) not null,
	called bytea not null,
	made_at timestamp with time zone not null,
	ends_at timestamp with time zone not null
);

create index invitation_brief on invitation (brief_id);
