import type { Pool } from "pg";
import type { CachedPages } from "#platform/cache/cache-pages.ts";
import { watchContentVersion } from "#platform/cache/content-version.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import { followContent } from "#platform/cache/until-content-changes.ts";
import type { OperationConfig } from "#platform/config/operation-config.ts";
import type { Database } from "#platform/db/connect.ts";
import type { Readiness } from "#platform/http/health-routes.ts";
import type { Log } from "#platform/log/log.ts";
import { type Metrics, newMetrics, type Reading } from "#platform/metrics/metrics.ts";
import { countStored } from "./count-stored.ts";
import { readiness } from "./readiness.ts";

/** What running the site among others needs, beside its pages. */
export interface Operation extends OperationConfig {
  readonly pages: CachedPages;
  readonly metrics: Metrics;
  readonly ready: () => Promise<Readiness>;
}

interface Given {
  readonly config: OperationConfig;
  readonly database: Pick<Database, "db" | "pool">;
  readonly log: Log;
}

/** Starts to follow the content's version. `stop` gives its connection back, without which the pool does not close. */
export async function newOperation({
  config,
  database,
  log,
}: Given): Promise<Operation & { readonly stop: () => void }> {
  const { db, pool } = database;
  const store = newPageStore(config.pageCacheBytes);
  const version = await watchContentVersion({
    pool,
    onReachable: (reachable) =>
      reachable
        ? log.info({}, "database reached again")
        : log.error({}, "database cannot be reached: kept pages go on being served"),
  });
  followContent(db, version.current);
  const readings = [...storeReadings(store), ...poolReadings(pool), ...storedReadings(db)];
  return {
    ...config,
    pages: { store, versions: version.versions },
    metrics: newMetrics(readings, { ofProcess: true }),
    ready: () => readiness(db, version.isReachable),
    stop: version.stop,
  };
}

function storeReadings({ size }: CachedPages["store"]): readonly Reading[] {
  return [
    { name: "page_cache_pages", help: "Pages kept", read: () => size().pages },
    { name: "page_cache_bytes", help: "Bytes of kept pages", read: () => size().bytes },
  ];
}

function poolReadings(pool: Pool): readonly Reading[] {
  return [
    { name: "db_connections", help: "Open connections", read: () => pool.totalCount },
    { name: "db_connections_idle", help: "Connections nobody uses", read: () => pool.idleCount },
    { name: "db_waiting", help: "Queries waiting for a connection", read: () => pool.waitingCount },
  ];
}

function storedReadings(db: Given["database"]["db"]): readonly Reading[] {
  const count = (kind: "reports" | "versions" | "agencies") => () =>
    countStored(db, kind).catch(() => undefined);
  return [
    { name: "reports", help: "Reports shown (the current versions)", read: count("reports") },
    { name: "report_versions", help: "Reports imported, every version", read: count("versions") },
    { name: "agencies", help: "Agencies", read: count("agencies") },
  ];
}
