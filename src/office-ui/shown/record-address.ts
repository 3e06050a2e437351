/** Where a screen of the office is, as its router takes it. */
export interface RecordAddress {
  /** Below `/office`. */
  readonly path: string;
  readonly search: Readonly<Record<string, string>>;
}

/** The address that a record has (`/office/requests?request=7`), taken apart. */
export function recordAddress(address: string): RecordAddress {
  const [path = "", query = ""] = address.replace(/^\/office(?=\/)/, "").split("?");
  return { path, search: Object.fromEntries(new URLSearchParams(query)) };
}
