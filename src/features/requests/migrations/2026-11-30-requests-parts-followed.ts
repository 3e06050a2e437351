/** What an applicant says of a part of an application that was split (一事一案) is kept with that part, which was not sent by itself. */
export const sql = `
alter table request_statement drop constraint request_statement_request_id_fkey;
alter table request_statement
  add constraint request_statement_request_id_fkey foreign key (request_id) references disclosure_request;
`;
