import { join } from "node:path";
import { err, ok, type Result } from "#kernel/result.ts";
import type { DatabaseConfig } from "../config/database-config.ts";
import { type ConnectOptions, connect, type Database } from "./connect.ts";
import { type Unreachable, unreachable } from "./connection/unreachable.ts";
import { type EmbeddedServer, openEmbedded } from "./embedded/embedded-server.ts";
import type { EmbeddedNotice, EmbeddedRefused } from "./embedded/refused.ts";
import type { SystemUser } from "./embedded/system-user.ts";

/** Why there is no database. */
export type OpenRefused = EmbeddedRefused | Unreachable;

export interface OpenDatabase extends Database {
  /** With the password. */
  readonly url: string;
  readonly isEmbedded: boolean;
  /** Who runs the embedded server, where this program is root. */
  readonly serverUser?: SystemUser;
  /** Waits for queries under way, closes every connection, and stops the embedded server unless others use it. */
  readonly close: () => Promise<void>;
  /** Leaves at once, whatever is under way, for a program told to stop: transactions are rolled back. */
  readonly abandon: () => Promise<void>;
}

export interface OpenOptions extends ConnectOptions {
  readonly onNotice?: (notice: EmbeddedNotice) => void;
  readonly onFault?: (fault: EmbeddedRefused) => void;
}

/** Opens the operator's database, or starts the embedded server and opens its. */
export async function openDatabase(
  { url, dataFolder }: DatabaseConfig,
  options: OpenOptions = {},
): Promise<Result<OpenDatabase, OpenRefused>> {
  if (url) return openAt(url, options);
  const { onNotice, onFault } = options;
  const embedded = await openEmbedded({
    folder: join(dataFolder, "postgres"),
    ...(onNotice && { onNotice }),
    ...(onFault && { onFault }),
  });
  if (!embedded.ok) return embedded;
  return openAt(embedded.value.url, options, embedded.value);
}

async function openAt(
  url: string,
  options: OpenOptions,
  embedded?: EmbeddedServer,
): Promise<Result<OpenDatabase, OpenRefused>> {
  const database = connect(url, options);
  const close = async () => {
    await database.close();
    await embedded?.stop();
  };
  const refused = await refusedAt(database, url);
  if (refused) {
    await close();
    return err(refused);
  }
  const abandon = async () => {
    if (embedded) await embedded.stop();
  };
  return ok({
    ...database,
    url,
    isEmbedded: embedded !== undefined,
    ...(embedded?.user && { serverUser: embedded.user }),
    close,
    abandon,
  });
}

async function refusedAt({ pool }: Database, url: string): Promise<Unreachable | undefined> {
  try {
    const { rows } = await pool.query("select current_setting('server_encoding') as encoding");
    const { encoding }: { readonly encoding: string } = rows[0];
    return encoding === "UTF8" ? undefined : { kind: "not-utf8", encoding };
  } catch (fault) {
    const refused = unreachable(fault, url);
    if (refused) return refused;
    throw fault;
  }
}
