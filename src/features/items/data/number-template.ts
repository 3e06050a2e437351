import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { indexNumberTemplate } from "../settings.ts";

/** How an agency makes its numbers (索引号规则). */
export interface NumberTemplate {
  readonly agencyId: number;
  readonly region: string;
  readonly agencyCode: string;
  readonly template: string;
}

/** The template of an agency in a year. */
export async function numberTemplateOf(
  db: Queryable,
  { agencyId, year }: { readonly agencyId: number; readonly year: number },
): Promise<NumberTemplate> {
  const { rows } = await sql<{ readonly region: string; readonly creditCode: string | null }>`
    select region_code as region, credit_code as "creditCode" from agency where id = ${agencyId}`.execute(
    db,
  );
  const [agency] = rows;
  if (!agency) throw new Error(`no agency ${agencyId}`);
  const { region, creditCode } = agency;
  const template = await settingValue(db, indexNumberTemplate, {
    agency: agencyId,
    regions: [region],
    year,
  });
  const agencyCode = creditCode ?? `${region}${String(agencyId).padStart(4, "0")}`;
  return { agencyId, region, agencyCode, template };
}
