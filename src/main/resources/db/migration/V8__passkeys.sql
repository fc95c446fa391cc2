-- Passkeys, in the tables that Spring Security reads. A passkey's name is sealed.

create table user_entities (
	id varchar(100) primary key,
	name varchar(26) not null unique references account (id) on delete cascade,
	display_name varchar(26) not null
);

create table user_credentials (
	credential_id varchar(1500) primary key,
	user_entity_user_id varchar(100) not null references user_entities (id) on delete cascade,
	public_key bytea not null,
	signature_count bigint not null,
	uv_initialized boolean not null,
	backup_eligible boolean not null,
	authenticator_transports varchar(200),
	public_key_credential_type varchar(40),
	backup_state boolean not null,
	attestation_object bytea,
	attestation_client_data_json bytea,
	created timestamp with time zone not null,
	last_used timestamp with time zone not null,
	label varchar(1000) not null
);

create index user_credentials_user on user_credentials (user_entity_user_id);
