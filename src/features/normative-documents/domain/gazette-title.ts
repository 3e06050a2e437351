interface NamedIssue {
  readonly agencyName: string;
  readonly year: number;
  readonly number: number;
  readonly wholeNumber: number | null;
}

/** 青岚县人民政府公报. */
export function gazetteName({ agencyName }: Pick<NamedIssue, "agencyName">): string {
  return `${agencyName}公报`;
}

/** 2026年第3期（总第18期）. */
export function issueName({ year, number, wholeNumber }: NamedIssue): string {
  return `${year}年第${number}期${wholeNumber === null ? "" : `（总第${wholeNumber}期）`}`;
}
