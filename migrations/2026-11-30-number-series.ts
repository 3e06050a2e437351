/** Numbers given out by the program (索引号, 文号, 受理编号): by agency, series and year, each once for ever. */
export const sql = `
create table number_series (
  agency_id integer not null references agency,
  series text not null check (series <> ''),
  year smallint not null,
  last integer not null check (last > 0),
  primary key (agency_id, series, year)
);

create function number_series_only_grows() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.last > old.last and (new.agency_id, new.series, new.year) = (old.agency_id, old.series, old.year)
  then return new;
  end if;
  raise exception 'numbers given out are not taken back' using errcode = 'insufficient_privilege';
end
$$;
create trigger number_series_grows before update or delete on number_series
  for each row execute function number_series_only_grows();
`;
