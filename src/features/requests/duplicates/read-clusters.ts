import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ClusterAnswer, ClusterCase } from "../api/board/cluster-answer.ts";
import { clustersOf } from "../domain/duplicates/clusters.ts";

/** Open cases that are compared at once, the newest. */
const looked = 20_000;
/** Groups that are shown. */
const shown = 20;

interface Row extends ClusterCase {
  readonly agencyId: number;
  readonly agencyName: string;
}

/** 近似申请: groups of open cases of one agency on nearly the same subject, the largest first. */
export async function readClusters(
  db: Queryable,
  scope: AgencyScope,
): Promise<readonly ClusterAnswer[]> {
  const { rows } = await sql<Row>`
    select request.id, request.number, request.subject, request.received_on as "receivedOn",
      request.due_on as "dueOn", request.agency_id as "agencyId", agency.name as "agencyName"
    from disclosure_request as request join agency on agency.id = request.agency_id
    where request.replied_on is null and request.voided_at is null and ${isInScope(scope, "request.agency_id")}
    order by request.received_on desc, request.id desc limit ${looked}`.execute(db);
  return [...Map.groupBy(rows, ({ agencyId }) => agencyId).values()]
    .flatMap(clustersIn)
    .toSorted((one, other) => other.cases.length - one.cases.length)
    .slice(0, shown);
}

function clustersIn(rows: readonly Row[]): readonly ClusterAnswer[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return clustersOf(rows).flatMap((ids) => {
    const some = ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = some;
    if (!first) return [];
    const { agencyId, agencyName, subject } = first;
    const cases = some.map(({ agencyId: _, agencyName: __, ...one }) => one);
    return [{ agencyId, agencyName, subject, cases }];
  });
}
