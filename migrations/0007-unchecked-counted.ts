/**
 * What a check could not look at is kept as a count a rule: pages say no more of it, and the names of its cells were most of
 * what a check weighed (8 kB of 11 in reports with many uncertain cells).
 */
export const sql = `
update report_check set unchecked = (
  select jsonb_agg(jsonb_build_object('rule', rule, 'count', instances) order by first_at)
  from (
    select instance ->> 'rule' as rule, count(*) as instances, min(at) as first_at
    from jsonb_array_elements(unchecked) with ordinality as listed (instance, at)
    group by instance ->> 'rule'
  ) as counted
)
where unchecked <> '[]';
`;
