/** Requests that applicants send on the site (在线申请), and what they say of them afterwards. */
export const sql = `
-- the site's role has no right on any of these: pages come here by a door (ADR 0068)
create table request_application (
  request_id bigint primary key references disclosure_request,
  -- one form makes one request, however often it is sent
  form_key bytea not null unique,
  -- finds the request by its query code, which stands nowhere
  code_key bytea not null unique,
  -- contact and identity, sealed by platform/secrets
  contact_sealed text not null check (contact_sealed like 'v1.%'),
  has_mail boolean not null,
  provision text not null check (provision in ('electronic', 'paper', 'inspection')),
  delivery text not null check (delivery in ('online', 'mail', 'post', 'collection')),
  needs_help boolean not null,
  submitted_at timestamptz not null default now(),
  -- up to which act the applicant was told by mail
  told_place integer not null default 0,
  is_demonstration boolean not null default false
);

-- what the applicant says after that: answers to a correction notice, why it is withdrawn, how the reply was found
create table request_statement (
  id bigint generated always as identity primary key,
  request_id bigint not null references request_application,
  kind text not null check (kind in ('correction', 'withdrawal', 'satisfaction')),
  text_sealed text check (text_sealed like 'v1.%'),
  score integer check (score between 1 and 5),
  at timestamptz not null default now(),
  check ((kind = 'satisfaction') = (score is not null))
);
create index request_statement_by_case on request_statement (request_id);
-- a reply is rated once
create unique index request_statement_rating on request_statement (request_id) where kind = 'satisfaction';

-- how often published information was offered before a request, and sufficed
create table request_offer (
  agency_id integer not null references agency,
  on_day date not null,
  offered integer not null check (offered >= 0),
  spared integer not null check (spared >= 0),
  primary key (agency_id, on_day)
);
`;
