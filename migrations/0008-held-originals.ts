/** Originals that show numbers of persons (个人信息) wait until someone lets them go (ADR 0032). */
export const sql = `
alter table original
  -- how many of them it shows; null: stored before anyone looked
  add column personal_numbers integer check (personal_numbers >= 0),
  add column released_at timestamptz,
  add column release_reason text check (release_reason <> ''),
  add check ((released_at is null) = (release_reason is null));
`;
