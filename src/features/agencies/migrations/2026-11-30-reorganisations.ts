/** 机构调整: decided acts with the day from which they hold, and who took over from whom. */
export const sql = `
create table agency_reorganisation (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('rename', 'merge', 'split', 'dissolve')),
  -- the first day on which it holds
  effective_on date not null,
  -- 依据: who decided it by which document
  basis text check (basis <> ''),
  -- a split that leaves the agency in being (分出)
  source_stays boolean not null default false,
  registered_by text not null,
  registered_at timestamptz not null default now(),
  carried_out_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by text,
  cancelled_because text check (cancelled_because <> ''),
  -- why it could not be carried out on its day, in Chinese: it waits for somebody
  held_up_because text,
  constraint reorganisation_done_or_cancelled check (carried_out_at is null or cancelled_at is null),
  constraint reorganisation_cancelled_with_reason check (
    (cancelled_at is null) = (cancelled_because is null) and (cancelled_at is null) = (cancelled_by is null)),
  constraint reorganisation_stays_of_split check (not source_stays or kind = 'split')
);
-- what is to be carried out, by its day
create index agency_reorganisation_waiting on agency_reorganisation (effective_on, id)
  where carried_out_at is null and cancelled_at is null;

create table agency_reorganisation_party (
  reorganisation_id integer not null references agency_reorganisation,
  side text not null check (side in ('source', 'target')),
  place smallint not null,
  -- null: an agency that is made on the day
  agency_id integer references agency,
  -- what it is called from the day on: of who is renamed, and of who is made
  name text check (name <> ''),
  kind text check (kind in ('government', 'department', 'township', 'zone', 'other')),
  -- the successor that takes open work, people and the records that stay (承接)
  takes_over boolean not null default false,
  primary key (reorganisation_id, side, place),
  constraint reorganisation_party_is_somebody check (agency_id is not null or (name is not null and kind is not null)),
  constraint reorganisation_source_is_there check (side = 'target' or agency_id is not null),
  constraint reorganisation_target_takes_over check (side = 'target' or not takes_over)
);
create unique index reorganisation_one_takes_over on agency_reorganisation_party (reorganisation_id) where takes_over;
create index agency_reorganisation_party_by_agency on agency_reorganisation_party (agency_id);

-- 沿革: who came after whom, from the day on
create table agency_succession (
  predecessor_id integer not null references agency,
  successor_id integer not null references agency,
  from_on date not null,
  kind text not null check (kind in ('merge', 'split', 'dissolve')),
  -- it has the predecessor's records since
  takes_over boolean not null,
  -- null: told by a table of dissolved agencies
  reorganisation_id integer references agency_reorganisation,
  primary key (predecessor_id, successor_id),
  constraint agency_succession_of_another check (predecessor_id <> successor_id)
);
create unique index agency_succession_one_takes_over on agency_succession (predecessor_id) where takes_over;
create index agency_succession_by_successor on agency_succession (successor_id);

insert into agency_succession (predecessor_id, successor_id, from_on, kind, takes_over)
select id, successor_id, dissolved_on, 'dissolve', true from agency where successor_id is not null;
alter table agency drop column successor_id;

-- For whom an agency stands: all whose records came to it, through however many that are no more. Kept by the database.
create table agency_stand_in (
  agency_id integer not null references agency on delete cascade,
  predecessor_id integer not null references agency on delete cascade,
  primary key (agency_id, predecessor_id)
);
create index agency_stand_in_by_predecessor on agency_stand_in (predecessor_id);

create function keep_stand_ins() returns trigger language plpgsql as $$
begin
  delete from agency_stand_in;
  insert into agency_stand_in (agency_id, predecessor_id)
  with recursive stands (agency_id, predecessor_id) as (
    select successor_id, predecessor_id from agency_succession where takes_over
    union
    select stands.agency_id, earlier.predecessor_id
    from stands join agency_succession as earlier
      on earlier.successor_id = stands.predecessor_id and earlier.takes_over
    where earlier.predecessor_id <> stands.agency_id
  )
  select agency_id, predecessor_id from stands;
  return null;
end
$$;
create trigger agency_succession_kept after insert or update or delete on agency_succession
  for each statement execute function keep_stand_ins();
update agency_succession set kind = kind;

-- What was registered of days to come held at once until now: it waits for its day.
do $$
declare
  today date := (now() at time zone 'Asia/Shanghai')::date;
  one record;
  act integer;
begin
  for one in select id, dissolved_on from agency where dissolved_on > today loop
    insert into agency_reorganisation (kind, effective_on, registered_by)
      values ('dissolve', one.dissolved_on, '升级') returning id into act;
    insert into agency_reorganisation_party (reorganisation_id, side, place, agency_id)
      values (act, 'source', 1, one.id);
    insert into agency_reorganisation_party (reorganisation_id, side, place, agency_id, takes_over)
      select act, 'target', 1, successor_id, true from agency_succession where predecessor_id = one.id;
    delete from agency_succession where predecessor_id = one.id;
    update agency set dissolved_on = null where id = one.id;
  end loop;
  for one in
    select agency.id, agency.name, former.name as before, former.match_name as before_key, former.renamed_on
    from agency cross join lateral (select * from agency_former_name where agency_id = agency.id
      order by renamed_on desc, match_name limit 1) as former
    where former.renamed_on > today
  loop
    insert into agency_reorganisation (kind, effective_on, registered_by)
      values ('rename', one.renamed_on, '升级') returning id into act;
    insert into agency_reorganisation_party (reorganisation_id, side, place, agency_id, name)
      values (act, 'source', 1, one.id, one.name);
    delete from agency_former_name where agency_id = one.id and match_name = one.before_key;
    delete from agency_alias where agency_id = one.id and match_name = one.before_key;
    update agency set name = one.before, match_name = one.before_key, place = null where id = one.id;
  end loop;
end
$$;
`;
