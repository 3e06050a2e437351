/** 转为主动公开 (条例第四十四条): subjects that were asked for, proposed to be published. */
export const sql = `
create table disclosure_proposal (
  id bigint generated always as identity primary key,
  agency_id integer not null references agency,
  subject text not null check (subject <> ''),
  -- null: proposed by itself, since several asked for it
  proposed_by text check (proposed_by <> ''),
  because text check (because <> ''),
  at timestamptz not null default now(),
  is_taken boolean,
  decided_by text,
  decided_because text check (decided_because <> ''),
  decided_at timestamptz,
  check ((proposed_by is null) = (because is null)),
  check ((is_taken is null) = (decided_by is null) and (is_taken is null) = (decided_at is null)
    and (is_taken is null) = (decided_because is null))
);
create index disclosure_proposal_by_agency on disclosure_proposal (agency_id, id desc);
-- the requests that asked for it; each is part of one proposal
create table disclosure_proposal_request (
  request_id bigint primary key references disclosure_request,
  proposal_id bigint not null references disclosure_proposal
);
create index disclosure_proposal_request_by_proposal on disclosure_proposal_request (proposal_id);
`;
