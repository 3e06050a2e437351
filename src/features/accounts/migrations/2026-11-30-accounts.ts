/** People, their roles in agencies, and how they sign in. No secret is stored that could be used as it is read here. */
export const sql = `
create table person (
  id integer generated always as identity primary key,
  -- as typed when signing in, in lower case: a staff number, a name, an address
  account text not null unique check (account = lower(account) and account !~ '[[:space:][:cntrl:]]'
    and length(account) between 2 and 64),
  name text not null check (length(name) between 1 and 100),
  mobile text,
  mail text,
  full_time boolean,
  is_demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  left_at timestamptz
);
-- whether there are real accounts is asked at every request of a demonstration
create index person_is_real on person (id) where not is_demonstration;

create table person_role (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  -- null: the whole installation
  agency_id integer references agency,
  section text,
  role text not null check (role in ('information-officer', 'reviewer', 'secrecy-reviewer', 'case-officer',
    'legal-reviewer', 'disclosure-head', 'leader', 'supervisor', 'system-administrator',
    'security-administrator', 'auditor')),
  level smallint check (level between 1 and 3),
  from_on date not null default (now() at time zone 'Asia/Shanghai')::date,
  until_on date,
  ended_at timestamptz,
  constraint person_role_level_of_reviewers check ((role = 'reviewer') = (level is not null)),
  constraint person_role_whole_for_administrators check (agency_id is not null
    or role in ('system-administrator', 'security-administrator', 'auditor')),
  constraint person_role_in_order check (until_on >= from_on)
);
create unique index person_role_once on person_role (person_id, coalesce(agency_id, 0), role, coalesce(level, 0))
  where ended_at is null;
create index person_role_by_agency on person_role (agency_id, person_id);

create table delegation (
  id integer generated always as identity primary key,
  role_id integer not null references person_role,
  to_person_id integer not null references person,
  from_on date not null,
  until_on date not null,
  reason text,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint delegation_in_order check (until_on >= from_on)
);
create index delegation_to on delegation (to_person_id) where ended_at is null;
create index delegation_of on delegation (role_id);

-- What people are today: their own roles and those delegated to them while who delegated still holds them.
create view held_role as
with today as (select (now() at time zone 'Asia/Shanghai')::date as day),
own as (
  select person_role.* from person_role, today
  where ended_at is null and from_on <= day and (until_on is null or until_on >= day)
)
select person_id, id as role_id, agency_id, section, role, level, null::integer as delegation_id from own
union all
select d.to_person_id, own.id, own.agency_id, own.section, own.role, own.level, d.id
from delegation d join own on own.id = d.role_id, today
where d.ended_at is null and d.from_on <= day and d.until_on >= day;

create table credential (
  person_id integer primary key references person,
  password_hash text,
  password_changed_at timestamptz,
  -- of a one-time code
  code_hash bytea,
  code_until timestamptz,
  check ((code_hash is null) = (code_until is null))
);

-- By the name that was typed, whether there is such an account or not: the answer must not tell.
create table sign_in_failure (
  account text primary key,
  failures integer not null check (failures > 0),
  locked_until timestamptz,
  last_at timestamptz not null default now()
);
create index sign_in_failure_by_age on sign_in_failure (last_at);

create table second_factor (
  person_id integer primary key references person,
  -- sealed under a key outside the database
  secret text not null,
  confirmed_at timestamptz,
  -- a code is good once
  last_step bigint
);

create table recovery_code (
  person_id integer not null references second_factor on delete cascade,
  code_hash bytea not null,
  primary key (person_id, code_hash)
);

create table office_session (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  token_hash bytea not null unique,
  stage text not null check (stage in ('password', 'second-factor', 'enrol', 'full')),
  signed_in_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  address text,
  user_agent text
);
create index office_session_of on office_session (person_id);

create table api_token (
  id integer generated always as identity primary key,
  agency_id integer not null references agency,
  name text not null,
  token_hash bytea not null unique,
  permissions text[] not null check (cardinality(permissions) > 0),
  until_on date not null,
  made_by integer references person,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  last_used_at timestamptz
);
create index api_token_by_agency on api_token (agency_id, id);
`;
