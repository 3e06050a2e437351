import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { yearOf } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { type LineChange, textChanges } from "#text/differences/text-changes.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import { contentLines } from "../domain/draft/content-lines.ts";
import type { ActsOnDraft } from "../drafts/acting.ts";
import { sentRound } from "../drafts/sent-round.ts";
import { publicVersions } from "../settings.ts";

interface OfItem {
  readonly itemId: number;
  readonly agencyId: number;
}

interface Version {
  readonly number: number;
  readonly sent: string;
  readonly on: string;
  readonly because: string | null;
  readonly hidesBefore: boolean;
}

/**
 * Writes anew what the public sees of the versions of an item, within the transaction of its publication: nothing where the agency does
 * not wish it. Of what stood before a version that hides it no word is shown; numbers of persons are masked.
 */
export async function keepHistory(
  trx: Transaction,
  { today }: Pick<ActsOnDraft, "today">,
  { itemId, agencyId }: OfItem,
): Promise<void> {
  await dropHistory(trx, itemId);
  const regions = await regionsOverAgency(trx, agencyId);
  const place = { agency: agencyId, regions, year: yearOf(today) };
  if (!(await settingValue(trx, publicVersions, place))) return;
  const { rows } = await sql<Version>`
    select number, sent, to_char(published_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as on, because,
      hides_before as "hidesBefore"
    from item_version where item_id = ${itemId} order by number`.execute(trx);
  const hidden = Math.max(0, ...rows.filter((one) => one.hidesBefore).map(({ number }) => number));
  const lines = rows.map(({ sent }) => contentLines(sentRound(sent).content));
  const kept = rows.map(({ number, on, because }, at) => ({
    ...{ number, published_on: on },
    // Why something was changed tells of what it said.
    because: because === null || number < hidden ? null : maskedText(because),
    changes: at === 0 || number <= hidden ? null : changed(lines[at - 1] ?? [], lines[at] ?? []),
  }));
  await sql`
    insert into item_page_version (item_id, number, published_on, because, changes)
    select ${itemId}, number, published_on, because, changes
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb)
      as kept (number integer, published_on date, because text, changes jsonb)`.execute(trx);
}

function changed(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  return textChanges(before.map(maskedText), after.map(maskedText));
}

/** Takes every word of it away. */
export async function dropHistory(trx: Transaction, itemId: number): Promise<void> {
  await sql`delete from item_page_version where item_id = ${itemId}`.execute(trx);
}
