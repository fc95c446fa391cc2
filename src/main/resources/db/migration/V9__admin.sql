-- Those who look after a server, accounts that are shut, and the day of the last sign-in.

alter table account add column admin boolean default false not null;

alter table account add column shut_at timestamp with time zone;

alter table account add column last_day date;

alter table one_time_tokens add column forgets_passkeys boolean default false not null;
