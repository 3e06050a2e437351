/** What every table has that holds the records of one kind. */
const record = (columns: string) => `(
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  -- what a record is known by, in the spelling in which keys are compared
  key text not null check (key <> ''),
  ${columns},
  -- made or continued in the office: a sheet may not change it
  is_of_office boolean not null default false,
  voided_at timestamptz,
  voided_because text check (voided_because <> ''),
  made_at timestamptz not null default now(),
  unique (agency_id, key),
  check ((voided_at is null) = (voided_because is null))
)`;

/** Responses (互动回应): messages, public opinion, consultations, proposals, service items. A blank count is not known, and not 0. */
export const sql = `
create table citizen_message ${record(`
  number text not null,
  -- a word of the agency's
  source text not null,
  received_on date not null,
  kind text,
  -- sealed, as contact is
  person text,
  contact text,
  subject text not null,
  valid boolean,
  handled_by text,
  forwarded_on date,
  due_on date,
  card text check (card in ('黄牌', '红牌')),
  card_on date,
  replied_on date check (replied_on >= received_on),
  concluded_on date check (concluded_on >= received_on),
  published_on date,
  rating text check (rating in ('满意', '基本满意', '不满意')),
  views bigint check (views >= 0),
  request_number text,
  check ((card is null) = (card_on is null))`)};
create index citizen_message_by_day on citizen_message (agency_id, received_on);

create table message_count ${record(`
  month date not null check (extract(day from month) = 1),
  source text not null,
  handled_by text not null,
  received bigint not null check (received >= 0),
  forwarded bigint check (forwarded >= 0),
  concluded_in_time bigint check (concluded_in_time >= 0),
  concluded_late bigint check (concluded_late >= 0),
  concluded_count bigint check (concluded_count between 0 and received),
  replied bigint check (replied between 0 and received),
  rated bigint check (rated between 0 and received),
  satisfied bigint check (satisfied >= 0),
  views bigint check (views >= 0)`)};
create index message_count_by_month on message_count (agency_id, month);

create table public_opinion ${record(`
  number text not null,
  -- minutes of China's clock
  found_at timestamp not null,
  level text not null check (level in ('特别重大', '重大', '较大', '一般')),
  subject text not null,
  found_on text,
  handled_by text,
  reported_at timestamp,
  released_at timestamp check (released_at >= found_at),
  press_at timestamp check (press_at >= found_at),
  topic_url text,
  outcome text,
  concluded_on date,
  feedback text,
  feedback_on date,
  -- its place in a list
  day date generated always as (found_at::date) stored`)};

create table consultation ${record(`
  number text not null,
  title text not null,
  kind text not null,
  started_on date not null,
  ends_on date not null check (ends_on >= started_on),
  -- why it is shorter than 30 days
  short_because text,
  draft text,
  hearing_on date,
  opinions bigint check (opinions >= 0),
  adopted bigint check (adopted >= 0),
  answered_on date,
  decided_on date,
  document_number text`)};

create table proposal ${record(`
  year bigint not null check (year between 2000 and 2099),
  kind text not null,
  number text not null,
  title text not null,
  role text not null check (role in ('主办', '分办', '协办')),
  assigned_on date,
  replied_on date,
  result text check (result in ('A', 'B', 'C', 'D')),
  attribute text,
  withheld_because text,
  published_on date,
  index_number text,
  rating text,
  year_on date generated always as (make_date(year::integer, 1, 1)) stored`)};

create table service_item ${record(`
  code text not null,
  name text not null,
  kind text not null,
  -- 实施机关
  unit text not null,
  added_on date not null,
  basis text,
  -- 划出机关
  "from" text,
  legal_basis text,
  at_centre_on date,
  online_on date,
  one_visit_on date,
  promised_days bigint,
  ended_on date check (ended_on >= added_on)`)};

create table service_count ${record(`
  month date not null check (extract(day from month) = 1),
  unit text not null,
  cases bigint not null check (cases >= 0),
  online bigint check (online >= 0)`)};

-- kept sums of closed years notice what changes: what stands on until it ends for every year
call watch_for_figures('citizen_message', $$ select agency_id, extract(year from received_on), extract(year from received_on) from changed $$);
call watch_for_figures('message_count', $$ select agency_id, extract(year from month), extract(year from month) from changed $$);
call watch_for_figures('public_opinion', $$ select agency_id, extract(year from found_at), extract(year from found_at) from changed $$);
call watch_for_figures('consultation', $$ select agency_id, extract(year from ends_on), extract(year from ends_on) from changed $$);
call watch_for_figures('proposal', $$ select agency_id, 1900, 9999 from changed $$);
call watch_for_figures('service_item', $$ select agency_id, 1900, 9999 from changed $$);
call watch_for_figures('service_count', $$ select agency_id, extract(year from month), extract(year from month) from changed $$);
`;
