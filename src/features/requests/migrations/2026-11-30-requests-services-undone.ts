/** Services of letters that were taken back (撤去送达): what was recorded of the first one stays. */
export const sql = `
create table request_letter_service (
  id bigint generated always as identity primary key,
  letter_id bigint not null references request_letter,
  delivery text not null,
  served_on date not null,
  received_on date,
  evidence text not null,
  form_reason text,
  served_by text not null,
  act_id bigint not null references request_act,
  undone_at timestamptz not null default now(),
  undone_by text not null,
  undone_because text not null check (undone_because <> '')
);
create index request_letter_service_by_letter on request_letter_service (letter_id, id);

-- an act that is taken back is news for its applicant too; of those before nobody is told again
update request_application as application set told_place = told_place + (
  select count(*) from request_act as act where act.request_id = application.request_id and act.undone_at is not null);
`;
