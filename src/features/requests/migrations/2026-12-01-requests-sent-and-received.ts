/** How letters were sent, and when those of which nobody knew it at once came (收到日期); both are added to, never changed. */
export const sql = `
create table request_letter_sending (
  id bigint generated always as identity primary key,
  letter_id bigint not null references request_letter,
  served_on date not null,
  delivery text not null,
  -- 国办公开办函〔2016〕235号: post by the postal enterprise
  is_postal boolean not null,
  -- electronic service by consent of the recipient
  has_consent boolean not null,
  -- 第四十条: the form in which information was provided
  provided text check (provided in ('electronic', 'paper', 'disc', 'inspection')),
  told_by text not null,
  at timestamptz not null default now(),
  check (delivery <> 'post' or is_postal),
  check (delivery <> 'electronic' or has_consent)
);
create index request_letter_sending_by_letter on request_letter_sending (letter_id, id);

create table request_letter_receipt (
  id bigint generated always as identity primary key,
  letter_id bigint not null references request_letter,
  received_on date not null,
  -- the return receipt, the log of the postal item
  evidence text not null check (evidence <> ''),
  told_by text not null,
  at timestamptz not null default now()
);
create index request_letter_receipt_by_letter on request_letter_receipt (letter_id, id);

-- 光盘 is a form that applicants wish
alter table request_application drop constraint request_application_provision_check;
alter table request_application add constraint request_application_provision_check
  check (provision in ('electronic', 'paper', 'disc', 'inspection'));
`;
