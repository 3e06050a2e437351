/** Where an agency's figures come from: its public report, what is being signed, its records alone, or nowhere. */
export type RollupSource = "published" | "sent" | "records" | "none";
