/** The setting has its room's name. */
export const sql = `
create or replace function site_findings() returns text language sql stable as $fn$
  select coalesce((
    select value #>> '{}' from setting_value
    where name = 'annual-reports.site-findings' and of = 'installation' and place = ''
      and from_year <= extract(year from now())
    order by from_year desc limit 1
  ), 'public')
$fn$;
`;
