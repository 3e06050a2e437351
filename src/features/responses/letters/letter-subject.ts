/** A letter as the audit trail names it: the record of its ledger. */
export const letterSubject = (id: number) => ({ kind: "messages", id });

/** Its screen in the office. */
export const letterScreen = (id: number) => `/letters/letter?id=${id}`;
