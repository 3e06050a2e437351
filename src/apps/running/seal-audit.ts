import { anchorsFolder, keepAnchor } from "#platform/audit/anchors.ts";
import { startSealer } from "#platform/audit/start-sealer.ts";
import type { Config } from "#platform/config/config.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import type { Log } from "#platform/log/log.ts";
import { todayInChina } from "./today-in-china.ts";

/** Seals audit events while the server runs, and keeps a seal of each day beside the database. Answers what ends it. */
export function sealAudit(
  { db }: Pick<OpenDatabase, "db">,
  { database }: Pick<Config, "database">,
  log: Log,
): () => Promise<void> {
  const folder = anchorsFolder(database.dataFolder);
  return startSealer(db, {
    log,
    keep: (seal) => {
      const isFirst = keepAnchor(folder, todayInChina(), seal);
      if (isFirst) log.info(seal, "audit chain anchored");
    },
  });
}
