/**
 * Where findings of checks stand in public is a setting; so is what else the site's own role asks: settings named `…site-…`, which
 * it alone may read.
 */
export const sql = `
alter table setting_value enable row level security;
create policy of_the_site on setting_value for select using (name like '%.site-%');

-- public, report or off: the newest that has begun
create function site_findings() returns text language sql stable as $fn$
  select coalesce((
    select value #>> '{}' from setting_value
    where name = 'reports.site-findings' and of = 'installation' and place = ''
      and from_year <= extract(year from now())
    order by from_year desc limit 1
  ), 'public')
$fn$;

-- checks as lists, comparisons and data sets may tell of them, and as the report's own page may
create view listed_check with (security_invoker = true) as
  select * from report_check where (select site_findings()) = 'public';
create view shown_check with (security_invoker = true) as
  select * from report_check where (select site_findings()) <> 'off';
`;
