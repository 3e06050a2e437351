import { inject } from "vitest";
import { runServer, type Served } from "../support/built-server.ts";
import { testServer } from "../support/database.ts";
import { createDatabase, dropDatabase } from "../support/database-names.ts";

export type { Served };

/** Runs the server of `build` on a free port, with an empty database of its own unless one is named. */
export async function serve(
  environment: Readonly<Record<string, string>> = {},
  build = inject("serverBuild"),
): Promise<Served> {
  const isNamed = environment.DATABASE_URL ?? environment.DATA_DIR;
  const own = isNamed ? undefined : await emptyDatabase();
  // The tests' database lets in its own user and root alone.
  const database = own && { DATABASE_URL: own };
  const served = runServer(build, { ...database, ...environment });
  const dropOwn = async () => own && dropDatabase(own);
  try {
    const { stop, ...rest } = await served;
    return { ...rest, stop: () => stop().finally(dropOwn) };
  } catch (fault) {
    await dropOwn();
    throw fault;
  }
}

async function emptyDatabase(): Promise<string> {
  const { url, template } = await testServer();
  return createDatabase(url, template);
}
