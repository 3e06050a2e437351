import { z } from "zod";

/** A year as an address names it: records are kept of no earlier and no later one. */
export const addressYear = z
  .string()
  .regex(/^(?:19|20)\d\d$|^2100$/)
  .transform(Number);

/** The year of a filter; absent where it is none. */
export function yearAsked(text: string | undefined): number | undefined {
  return addressYear.optional().catch(undefined).parse(text);
}
