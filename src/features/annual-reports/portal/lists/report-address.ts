import { z } from "zod";
import { agencyId as id } from "#features/agencies/index.ts";

/** Years that the database holds. */
const [firstYear, lastYear] = [2000, 2100];

const whole = (text: string) => Number(text);
const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(whole)
  .pipe(z.int().min(firstYear).max(lastYear));
const version = z
  .string()
  .regex(/^v[1-9]\d{0,5}$/)
  .transform((text) => whole(text.slice(1)));

/** `/agencies/{id}/{year}/`, with `v{n}/` behind it where one version is meant. */
export const reportAddress = z
  .object({ id, year, version: version.optional() })
  .transform(({ id, ...rest }) => ({ agencyId: id, ...rest }));

export type ReportAddress = z.infer<typeof reportAddress>;

/** `/agencies/{id}/{year}/v{n}/…`. */
export const versionAddress = z
  .object({ id, year, version })
  .transform(({ id, ...rest }) => ({ agencyId: id, ...rest }));
