/** 报送函: the number under which a report was handed in to the supervising office; permanent, never given again. */
export const sql = `
alter table report_draft
  -- how often it was corrected after it was public
  add column corrections smallint not null default 0;

create table report_letter (
  id integer generated always as identity primary key,
  draft_id integer not null references report_draft,
  -- 0: the report itself; each correction is handed in by a letter of its own
  correction smallint not null,
  to_agency_id integer not null references agency,
  -- as it is printed
  number text not null check (number <> ''),
  dated_on date not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  unique (draft_id, correction)
);
`;
