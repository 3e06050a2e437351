import { regionsOverAgency } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { yearOf } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingsHeld } from "#platform/settings/setting-value.ts";
import type { DocumentType } from "../domain/document.ts";
import type { Bindings } from "../domain/life/required.ts";
import { fixedBinding, stepSettings } from "../settings-of-steps.ts";

interface Asked {
  readonly agencyId: number;
  readonly type: DocumentType;
  readonly today: LocalDate;
}

/** Which steps bind documents of a kind of an agency, as it and those above it have set. */
export async function bindingsOf(
  db: Queryable,
  { agencyId: agency, type, today }: Asked,
): Promise<Bindings> {
  const settings = stepSettings[type];
  const regions = await regionsOverAgency(db, agency);
  const held = await settingsHeld(
    db,
    settings.map(([, setting]) => setting),
    { agency, regions, year: yearOf(today) },
  );
  const set = settings.map(
    ([step, setting]) => [step, setting.schema.parse(held.get(setting.name)?.value)] as const,
  );
  return { ...fixedBinding, ...Object.fromEntries(set) } as Bindings;
}
