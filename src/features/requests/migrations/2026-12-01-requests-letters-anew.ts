/** 重新答复: the letter of a new reply that was ordered, drafted, signed and served like any other. */
export const sql = `
alter table request_letter add column reopening_id bigint references request_reopening;
-- one letter answers anew
create unique index request_letter_anew on request_letter (reopening_id) where state = 'served';
-- serving it is no act of the first handling
alter table request_letter_service alter column act_id drop not null;
`;
