/** A count that is typed over is whole; a sum has no part of a cent (in 万元 six decimals). Rows from before stay as they are. */
export const sql = `
alter table report_draft_override add constraint report_draft_override_fits check (
  case when cell ~ '[.]amountWan$' then true when cell ~ '[.]amountYuan$' then value = round(value, 2)
    else value = trunc(value) end) not valid;
`;
