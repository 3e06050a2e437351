import { err, ok, type Result } from "#kernel/result.ts";
import type { DatabaseConfig } from "#platform/config/database-config.ts";
import { unreachable } from "#platform/db/connection/unreachable.ts";
import { migrate } from "#platform/db/migrate.ts";
import { type OpenDatabase, type OpenOptions, openDatabase } from "#platform/db/open-database.ts";
import { installQueue } from "#platform/jobs/queue/install-queue.ts";
import { newFieldCipher } from "#platform/secrets/field-cipher.ts";
import { neededKeys } from "#platform/secrets/needed-keys.ts";
import { features } from "../features.ts";
import { allMigrations } from "../rooms/all-migrations.ts";
import { loadReorganise } from "../rooms/load-reorganise.ts";
import { queueJobsOf } from "../rooms/queue-jobs-of.ts";
import { todayInChina } from "../running/today-in-china.ts";
import { databaseFaultWords } from "./database-fault-words.ts";
import { databaseRefusal } from "./database-words.ts";

interface Opened {
  readonly database: OpenDatabase;
  /** Names of the migrations carried out by this call. */
  readonly migrated: readonly string[];
}

/** The database as it is; refused in words for the operator. */
export async function unmigratedDatabase(
  config: DatabaseConfig,
  options: OpenOptions = {},
): Promise<Result<Opened, string>> {
  const opened = await openDatabase(config, options);
  if (!opened.ok) return err(databaseRefusal(opened.error));
  return ok({ database: opened.value, migrated: [] });
}

/** The database with every migration carried out, those of this call named; refused in words for the operator. */
export async function migratedDatabase(
  config: DatabaseConfig,
  options: OpenOptions = {},
): Promise<Result<Opened, string>> {
  const opened = await unmigratedDatabase(config, options);
  if (!opened.ok) return opened;
  const { database } = opened.value;
  try {
    const migrated = await migrate(database.db, await allMigrations());
    if (migrated.ok) {
      await installQueue(database.pool, queueJobsOf(features));
      await afterMigrating(database, config);
      return ok({ database, migrated: migrated.value });
    }
    await database.close();
    return err(databaseRefusal(migrated.error));
  } catch (fault) {
    await database.close();
    const refused = unreachable(fault, database.url);
    if (refused) return err(databaseRefusal(refused));
    const words = databaseFaultWords(fault);
    if (words !== undefined) return err(words);
    throw fault;
  }
}

async function afterMigrating({ db }: OpenDatabase, config: DatabaseConfig): Promise<void> {
  const migrated = {
    reorganise: await loadReorganise(features),
    today: todayInChina(),
    cipher: () => {
      const keys = neededKeys(config);
      return keys.ok ? newFieldCipher(keys.value) : undefined;
    },
  };
  for (const room of features) await (await room.afterMigrating?.())?.(db, migrated);
}
