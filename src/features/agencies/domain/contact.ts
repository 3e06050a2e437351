/** Where an agency's disclosure office (公开工作机构) is found, and how it is reached: 政府信息公开条例第十二条第二款. */
export interface Contact {
  readonly office: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly telephone: string | null;
  readonly fax: string | null;
  readonly officeHours: string | null;
  readonly mail: string | null;
  /** 负责人: for letters; the guide need not name them. */
  readonly personInCharge: string | null;
}

export const contactFields = [
  "office",
  "address",
  "postcode",
  "telephone",
  "fax",
  "officeHours",
  "mail",
  "personInCharge",
] as const satisfies readonly (keyof Contact)[];

export type ContactField = (typeof contactFields)[number];

/** The fields in which two differ; none known is all of them empty. */
export function changedContact(
  before: Contact | undefined,
  after: Contact,
): readonly ContactField[] {
  return contactFields.filter((field) => (before?.[field] ?? null) !== after[field]);
}
