import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { SiteFinding } from "../../domain/inspection/finding-kind.ts";
import type { TargetKind } from "../../inspection/address.ts";
import type { EntrySeen } from "../../inspection/read/page-seen.ts";

/** How a visit went. */
export interface Visited {
  readonly state: "done" | "skipped" | "waiting";
  /** Requests that it took. */
  readonly requests: number;
  readonly status: number | null;
  readonly why: string | null;
  readonly milliseconds: number | null;
  readonly movedTo: string | null;
  readonly title: string | null;
  readonly publishedOn: LocalDate | null;
  readonly entries: readonly EntrySeen[] | null;
  readonly isEmpty: boolean | null;
}

/** A target that a page leads to. */
export interface Target {
  readonly address: string;
  readonly kind: TargetKind;
  readonly text: string;
  readonly snapshot: string;
  readonly column: string | null;
  /** Why it is not visited. */
  readonly skipped: string | null;
}

export async function saveVisit(trx: Transaction, pageId: number, visited: Visited): Promise<void> {
  const { state, requests, status, why, milliseconds, movedTo, title, publishedOn } = visited;
  const entries = visited.entries && JSON.stringify(visited.entries);
  await sql`
    update site_inspection_page set state = ${state}, tries = tries + ${requests}, status = ${status}, why = ${why},
      milliseconds = ${milliseconds}, moved_to = ${movedTo}, title = ${title}, published_on = ${publishedOn},
      entries = ${entries}::jsonb, is_empty = ${visited.isEmpty}, visited_at = now()
    where id = ${pageId}`.execute(trx);
}

/** Targets of a page: those that were not known wait to be visited, or are told as not to be. */
export async function saveTargets(
  trx: Transaction,
  { inspectionId, seenOn }: { readonly inspectionId: number; readonly seenOn: string },
  targets: readonly Target[],
): Promise<void> {
  if (targets.length === 0) return;
  const once = eachOnce(targets, ({ address }) => address);
  await sql`
    insert into site_inspection_page
      (inspection_id, address, kind, seen_on, link_text, snapshot, column_name, state, why)
    select ${inspectionId}, address, kind, ${seenOn}, text, snapshot, "column",
      case when skipped is null then 'waiting' else 'skipped' end, skipped
    from jsonb_to_recordset(${JSON.stringify(once)}::jsonb)
      as target (address text, kind text, text text, snapshot text, "column" text, skipped text)
    on conflict (inspection_id, md5(address)) do update set column_name = excluded.column_name
      where site_inspection_page.column_name is null and excluded.column_name is not null`.execute(
    trx,
  );
}

/** Findings, each once; one that is known stands on one page more. */
export async function saveFindings(
  trx: Transaction,
  inspectionId: number,
  findings: readonly SiteFinding[],
): Promise<void> {
  if (findings.length === 0) return;
  const once = eachOnce(findings, ({ kind, target }) => `${kind} ${target}`);
  await sql`
    insert into site_inspection_finding (inspection_id, kind, page, target, text, snapshot)
    select ${inspectionId}, kind, page, target, text, snapshot
    from jsonb_to_recordset(${JSON.stringify(once)}::jsonb)
      as finding (kind text, page text, target text, text text, snapshot text)
    on conflict (inspection_id, kind, md5(target)) do update set pages = site_inspection_finding.pages + 1`.execute(
    trx,
  );
}

/** Each once, by its key, as it was seen first; signs that no text of a database may hold taken out. */
function eachOnce<One extends object>(all: readonly One[], keyOf: (one: One) => string) {
  return [...Map.groupBy(all, keyOf).values()].flatMap(([one]) => (one ? [storable(one)] : []));
}

function storable<One extends object>(one: One): One {
  const fields = Object.entries(one).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replaceAll("\0", "").toWellFormed() : value,
  ]);
  return Object.fromEntries(fields) as One;
}
