/** What visitors tell of mistakes on the site (网站找错). */
export const sql = `
create table error_report (
  id integer generated always as identity primary key,
  -- given to the visitor; drawn at random, so that nobody counts or guesses what others have told
  receipt text not null unique check (receipt ~ '^ZC[0-9]{8}-[0-9A-Z]{6}$'),
  -- which page, as the visitor wrote it
  page text not null check (page <> '' and char_length(page) <= 500),
  problem text not null check (problem <> '' and char_length(problem) <= 2000),
  -- telephone or e-mail, if the visitor wants an answer
  contact text check (contact <> '' and char_length(contact) <= 100),
  reported_at timestamptz not null default now()
);
`;
