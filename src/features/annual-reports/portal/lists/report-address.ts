import { z } from "zod";

/** The largest value of an agency's id in the database. */
const largestId = 2_147_483_647;
/** Years that the database holds. */
const [firstYear, lastYear] = [2000, 2100];

const whole = (text: string) => Number(text);
const id = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(whole)
  .pipe(z.int().max(largestId));
const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(whole)
  .pipe(z.int().min(firstYear).max(lastYear));
const version = z
  .string()
  .regex(/^v[1-9]\d{0,5}$/)
  .transform((text) => whole(text.slice(1)));

/** `/agencies/{id}/`. */
export const agencyAddress = z.object({ id }).transform(({ id }) => ({ agencyId: id }));

/** `/agencies/{id}/{year}/`, with `v{n}/` behind it where one version is meant. */
export const reportAddress = z
  .object({ id, year, version: version.optional() })
  .transform(({ id, ...rest }) => ({ agencyId: id, ...rest }));

export type ReportAddress = z.infer<typeof reportAddress>;

/** `/agencies/{id}/{year}/v{n}/…`. */
export const versionAddress = z
  .object({ id, year, version })
  .transform(({ id, ...rest }) => ({ agencyId: id, ...rest }));
