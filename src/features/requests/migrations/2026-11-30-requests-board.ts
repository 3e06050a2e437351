/** What the board (承办看板) is asked by: who handles a case, what it waits for, and what is certain of its last day. */
export const sql = `
alter table disclosure_request
  add officer_id integer references person,
  -- by the legal clock, as verdict and due_on are; none of a case that ended
  add step text check (step in ('confirmation', 'correction', 'payment', 'consultation', 'counting')),
  add awaited_by date,
  -- where the last day lies in a year whose holidays are not announced
  add certain_through date,
  add certain_left integer check (certain_left >= 0),
  add constraint request_step_of_open check (step is null or replied_on is null),
  add constraint request_certain check ((certain_through is null) = (certain_left is null)),
  -- the order of urgency: the last day, else the day that is waited for, else about when the certain days are used up
  add urgent_on date not null generated always as
    (coalesce(due_on, awaited_by, certain_through + 1 + certain_left * 7 / 5, '9998-12-31'::date)) stored;
-- open cases, the most urgent first, of one agency and of many
create index disclosure_request_urgent on disclosure_request (agency_id, urgent_on, id)
  where replied_on is null and voided_at is null;
create index disclosure_request_urgent_of_all on disclosure_request (urgent_on, id)
  where replied_on is null and voided_at is null;
-- judged again when the program starts: the columns are new
update disclosure_request set calendar = '' where replied_on is null;

-- 承办: each handing over of a case between sections and officers
create table request_assignment (
  id bigint generated always as identity primary key,
  request_id bigint not null references disclosure_request,
  section text check (section <> ''),
  officer_id integer references person,
  note text check (note <> ''),
  actor_name text not null,
  at timestamptz not null default now()
);
create index request_assignment_by_case on request_assignment (request_id, id);

-- 督办: a supervising office, a leader or the head asks after a case, and is answered
create table request_supervision (
  id bigint generated always as identity primary key,
  request_id bigint not null references disclosure_request,
  note text not null check (note <> ''),
  answer_by date not null,
  asked_by integer not null references person,
  asker_name text not null,
  asked_at timestamptz not null default now(),
  answer text check (answer <> ''),
  answerer_name text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answerer_name is null))
);
create index request_supervision_by_case on request_supervision (request_id, id);
create index request_supervision_open on request_supervision (answer_by, id) where answer is null;

-- a reminder is sent once, however often the morning's work is done; a last day that moved is a new one
create table request_reminder (
  request_id bigint not null references disclosure_request,
  days_before integer not null check (days_before >= 0),
  due_on date,
  at timestamptz not null default now(),
  unique nulls not distinct (request_id, days_before, due_on)
);
`;
