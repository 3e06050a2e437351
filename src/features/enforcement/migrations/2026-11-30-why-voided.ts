/** Why a row was voided (作废), beside it. */
export const sql = `
alter table decision_count
  add column voided_because text,
  add check ((voided_at is null) = (voided_because is null));
alter table fee_sum
  add column voided_because text,
  add check ((voided_at is null) = (voided_because is null));
`;
