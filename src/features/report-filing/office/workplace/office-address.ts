import type { RecordsAddress } from "../../domain/records-address.ts";

/** An address that a record has (`/office/requests?request=7`), as the router of the office takes it. */
export function officeAddress(address: string): RecordsAddress {
  const [path = "", query = ""] = address.replace(/^\/office/, "").split("?");
  return { path, search: Object.fromEntries(new URLSearchParams(query)) };
}
