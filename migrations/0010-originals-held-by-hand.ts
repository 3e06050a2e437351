/** Originals wait also where the operator says so, and where they were not looked through to their end (ADR 0032). */
export const sql = `
alter table original
  add column held_at timestamptz,
  add column hold_reason text check (hold_reason <> ''),
  add check (hold_reason is null or held_at is not null),
  add check (held_at is null or released_at is null),
  -- reading stopped at a limit: nobody looked for numbers of persons behind it
  add column is_cut_short boolean not null default false;

update original set is_cut_short = true
where sha256 in (select original_sha256 from report where warnings @> '[{"code": "too-long"}]');
`;
