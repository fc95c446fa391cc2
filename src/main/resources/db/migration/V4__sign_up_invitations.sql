-- Invitations to make an account; only keyed hashes of them are kept.

create table sign_up_invitation (
	mark bytea primary key,
	ends_at timestamp with time zone not null
);
