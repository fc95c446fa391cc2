-- One script for H2 and PostgreSQL. No patient text in any column.

create table installation_key (
	name varchar(40) primary key,
	wrapped bytea not null
);

create table account (
	id varchar(26) primary key,
	login_mark bytea not null unique,
	wrapped_key bytea not null,
	profile bytea not null,
	password varchar(200) not null,
	created_at timestamp with time zone not null
);

create table brief (
	id varchar(26) primary key,
	wrapped_key bytea not null,
	created_at timestamp with time zone not null
);

create table brief_section (
	brief_id varchar(26) not null references brief (id) on delete cascade,
	name varchar(40) not null,
	version bigint not null,
	changed_at timestamp with time zone not null,
	sealed bytea not null,
	primary key (brief_id, name)
);

create table brief_access (
	brief_id varchar(26) not null references brief (id) on delete cascade,
	account_id varchar(26) not null references account (id) on delete cascade,
	role varchar(10) not null,
	since timestamp with time zone not null,
	primary key (brief_id, account_id)
);

create index brief_access_account on brief_access (account_id);

create table sign_in_delay (
	mark bytea primary key,
	failures integer not null,
	open_at timestamp with time zone not null
);

-- as Spring Security and Spring Session write them

create table one_time_tokens (
	token_value varchar(36) primary key,
	username varchar(50) not null,
	expires_at timestamp not null
);

create table spring_session (
	primary_id char(36) primary key,
	session_id char(36) not null unique,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval integer not null,
	expiry_time bigint not null,
	principal_name varchar(100)
);

create index spring_session_expiry on spring_session (expiry_time);

create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
	session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	primary key (session_primary_id, attribute_name)
);
