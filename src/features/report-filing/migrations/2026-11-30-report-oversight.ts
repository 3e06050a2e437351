/** 监督保障: what a government's people say of assessment, appraisal and accountability, which no ledger holds. */
export const sql = `
alter table report_draft add column oversight jsonb not null default '{}';
`;
