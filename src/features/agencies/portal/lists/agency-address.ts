import { z } from "zod";

/** The largest value of an agency's id in the database. */
const largestId = 2_147_483_647;

/** An agency's id as addresses spell it. */
export const agencyId = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .pipe(z.int().max(largestId));

/** `/agencies/{id}/`. */
export const agencyAddress = z.object({ id: agencyId }).transform(({ id }) => ({ agencyId: id }));
