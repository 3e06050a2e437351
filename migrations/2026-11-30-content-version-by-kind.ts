export const sql = `
alter table content_version
  -- kind of content → the version at which it changed last; a kind that has not changed is not named
  add column kinds jsonb not null default '{}',
  -- the version at which all content changed last
  add column whole bigint not null default 0;

update content_version set whole = version;

-- Whoever raises the version without naming a kind, a restored backup or another program, has changed everything.
create function content_version_of_everything() returns trigger language plpgsql as $$
begin
  if new.version <> old.version and new.kinds = old.kinds then
    new.whole := new.version;
  end if;
  return new;
end
$$;

create trigger content_version_of_everything before update on content_version
  for each row execute function content_version_of_everything();
`;
