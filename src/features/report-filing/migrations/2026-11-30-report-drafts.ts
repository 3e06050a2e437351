/** 年报编制: an agency's report of a year while it is written, signed and published. */
export const sql = `
create table report_draft (
  id integer generated always as identity primary key,
  agency_id integer not null references agency,
  year smallint not null check (year between 2019 and 2200),
  scope text not null check (scope in ('own', 'level', 'whole')),
  state text not null default 'writing' check (state in ('writing', 'signing', 'signed', 'published')),
  -- raised by each change: who writes over another's change is told
  revision integer not null default 0,
  begun_at timestamptz not null default now(),
  -- what was sent round, byte for byte, and stands from then on
  content text,
  submitted_at timestamptz,
  signed_at timestamptz,
  published_at timestamptz,
  -- the version that was made of it
  report_id integer references report on delete set null,
  -- why it is written again after it was published
  corrected_because text check (corrected_because <> ''),
  unique (agency_id, year),
  constraint report_draft_content check ((state = 'writing') = (content is null)),
  constraint report_draft_published check (state <> 'published' or published_at is not null)
);
create index report_draft_by_year on report_draft (year, state);

-- The sections that are written: one, five, six; the others are tables.
create table report_draft_section (
  draft_id integer not null references report_draft,
  number smallint not null check (number in (1, 5, 6)),
  -- paragraphs of words and linked figures
  body jsonb not null,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (draft_id, number)
);

-- Figures that were typed over what the records say, each with its reason.
create table report_draft_override (
  draft_id integer not null references report_draft,
  cell text not null check (cell ~ '^t[234][.][A-Za-z]+[.][A-Za-z]+$'),
  value numeric(18, 6) not null check (value >= 0),
  reason text not null check (length(reason) between 1 and 500),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (draft_id, cell)
);

-- Findings that stay, each with its reason.
create table report_draft_explanation (
  draft_id integer not null references report_draft,
  -- rule, place and figures: another figure is another finding
  finding text not null,
  reason text not null check (length(reason) between 1 and 500),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (draft_id, finding)
);

-- Whoever changed anything of it: none of them signs.
create table report_draft_author (
  draft_id integer not null references report_draft,
  person_id integer not null,
  primary key (draft_id, person_id)
);
`;
