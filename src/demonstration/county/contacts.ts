/** How an agency of the county is reached; numbers that no exchange gives out. */
export interface ToldContact {
  readonly office: string;
  readonly address: string;
  readonly postcode: string;
  readonly telephone: string;
  readonly fax: string;
  readonly officeHours: string;
  readonly mail: null;
  readonly personInCharge: null;
}

/** 公开工作机构 of the agency that is the nth in the county's order. */
export function contactOf(place: number): ToldContact {
  const number = String(place + 1).padStart(3, "0");
  return {
    office: "办公室（政务公开）",
    address: `青岚县政务路${place + 1}号`,
    postcode: "000000",
    telephone: `0000-6600${number}`,
    fax: `0000-6601${number}`,
    officeHours: "工作日 9:00—12:00，13:30—17:00",
    mail: null,
    personInCharge: null,
  };
}
