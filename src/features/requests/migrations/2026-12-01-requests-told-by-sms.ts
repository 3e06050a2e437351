/** Whose applicants gave a mobile number are told of each step by a short message too, where the operator named a service for them. */
export const sql = `
alter table request_application
  add column has_mobile boolean not null default false,
  add column told_sms_place integer not null default 0;
`;
