import type { Streams } from "#platform/command-line/streams.ts";
import { readDatabaseConfig } from "#platform/config/config.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { databaseFaultWords } from "../../database/database-fault-words.ts";
import { noticeWords } from "../../database/database-words.ts";
import { migratedDatabase, unmigratedDatabase } from "../../database/migrated-database.ts";

/** The exit code of a program ended by Ctrl+C, as shells count it. */
const interrupted = 130;

type Act = (database: OpenDatabase, migrated: readonly string[]) => Promise<number>;

/**
 * Does `act` with the migrated database of this installation and closes it; answers the exit code of `act`, or 2 with the
 * reason on standard error. A program told to stop leaves at once: what is under way is rolled back.
 */
export function withDatabase({ err }: Pick<Streams, "err">, act: Act): Promise<number> {
  return openAnd(err, { open: migratedDatabase, act });
}

/** As `withDatabase`, with the tables left as they are: for what works on the whole database. */
export function withUnmigratedDatabase(
  { err }: Pick<Streams, "err">,
  act: (database: OpenDatabase) => Promise<number>,
): Promise<number> {
  return openAnd(err, { open: unmigratedDatabase, act });
}

async function openAnd(
  err: Streams["err"],
  { open, act }: { readonly open: typeof migratedDatabase; readonly act: Act },
): Promise<number> {
  const config = readDatabaseConfig(process.env);
  if (!config.ok) {
    err(`${config.error}\n`);
    return 2;
  }
  const opened = await open(config.value, {
    // A long command says what it waits for; that the server was started is no news.
    onNotice: (notice) => {
      if (notice.kind !== "started" && notice.kind !== "found") err(`${noticeWords(notice)}\n`);
    },
  });
  if (!opened.ok) {
    err(`${opened.error}\n`);
    return 2;
  }
  const { database, migrated } = opened.value;
  const embeddedIn = database.isEmbedded ? config.value.dataFolder : undefined;
  return withOpen({ database, embeddedIn, err }, () => act(database, migrated));
}

interface Opened {
  readonly database: OpenDatabase;
  readonly embeddedIn: string | undefined;
  readonly err: Streams["err"];
}

/** Does `act` with a database that is open already. */
async function withOpen(
  { database, embeddedIn, err }: Opened,
  act: () => Promise<number>,
): Promise<number> {
  let isLeaving = false;
  const leave = async () => {
    isLeaving = true;
    await database.abandon();
    process.exit(interrupted);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, leave);
  try {
    return await act();
  } catch (fault) {
    const words = databaseFaultWords(fault, embeddedIn);
    if (isLeaving) return interrupted;
    if (words === undefined) throw fault;
    err(`${words}\n`);
    return 2;
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, leave);
    await database.close();
  }
}
