/** A case that changes touches the years of its acts too: a fee may be noticed in a year after that of the reply. */
export const sql = `
drop trigger figures_after_insert on disclosure_request;
drop trigger figures_after_update on disclosure_request;
drop trigger figures_after_delete on disclosure_request;
call watch_for_figures('disclosure_request', $$
  select changed.agency_id, extract(year from least(changed.received_on, acts.first)),
    coalesce(extract(year from greatest(changed.replied_on, acts.last)), 9999)
  from changed left join lateral (
    select min(on_day) as first, case when changed.replied_on is not null then max(on_day) end as last
    from request_event where request_id = changed.id and act in ('feeNotified', 'feePaid', 'extended', 'corrected')
  ) as acts on true $$);
-- what was kept before may be wrong, and is made again when it is asked for
delete from kept_figure;
`;
