/** 汇总: what was answered where adding reports up could count twice; the last answer holds, the others are its history. */
export const sql = `
alter table report_draft
  -- what the checks found in what was sent round and nobody explained: rule and severity of each
  add column found jsonb not null default '[]';

create table report_rollup_answer (
  id bigint generated always as identity primary key,
  -- for whom the reports are added up
  agency_id integer not null references agency,
  year smallint not null,
  -- includes:12 of a report's version, joint:青政发〔2024〕3号 of a document
  question text not null check (question ~ '^(includes|joint):'),
  answer text not null check (answer in ('included', 'own', 'joint', 'separate')),
  answered_by text not null,
  answered_at timestamptz not null default now()
);
create index report_rollup_answer_of on report_rollup_answer (agency_id, year, question, id desc);
`;
