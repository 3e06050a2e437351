/** The sum of an agency's rows that have the same values: the share, then the values in the order of the codes. */
export type Group = readonly [share: string, ...values: (string | null)[]];
