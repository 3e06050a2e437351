/**
 * A second factor that is begun stands beside the one in use, of the session that began it, and replaces it when its first code
 * is given. What a session began goes with it.
 */
export const sql = `
create table second_factor_begun (
  session_id integer primary key references office_session on delete cascade,
  -- sealed under a key outside the database
  secret text not null
);
delete from second_factor where confirmed_at is null;
alter table second_factor alter column confirmed_at set not null;
`;
