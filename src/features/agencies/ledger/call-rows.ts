import type { CallRow } from "#platform/ledger/kind.ts";
import { matchName } from "../domain/agency-name.ts";
import type { Relation } from "./who.ts";

/** What is kept of each row of a call until all of them are resolved. */
export interface AgencyRow {
  readonly seq: number;
  readonly region: string;
  readonly matchName: string;
  readonly name: string;
  readonly formerName: string | null;
  /** 撤销日期; `undefined`: the file has no such column. */
  readonly dissolvedOn: string | null | undefined;
  /** Names of those above; `undefined`: the file has no such column. */
  readonly above: Readonly<Record<Relation, string | null | undefined>>;
}

export async function gatherRows(
  batches: AsyncIterable<readonly CallRow[]>,
): Promise<readonly AgencyRow[]> {
  const rows: AgencyRow[] = [];
  // All rows stay in memory until they are resolved: what is written the same is kept once.
  const kept = new Map<string, string>();
  const once = <Text extends string | null | undefined>(text: Text): Text => {
    if (!text) return text;
    if (!kept.has(text)) kept.set(text, text);
    return kept.get(text) as Text;
  };
  for await (const batch of batches) {
    for (const { seq, owner, key, values } of batch) {
      rows.push({
        seq,
        region: once(owner),
        matchName: key,
        name: values.name === key ? key : (values.name ?? ""),
        formerName: values.formerName ?? null,
        dissolvedOn: values.dissolvedOn,
        above: { parent: once(values.parent), supervisor: once(values.supervisor) },
      });
    }
  }
  return rows;
}

/** The key of the former name of a row. */
export function formerKey({ formerName }: AgencyRow): string | undefined {
  return formerName === null ? undefined : matchName(formerName);
}
