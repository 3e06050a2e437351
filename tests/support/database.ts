import type { Kysely } from "kysely";
import { afterAll, beforeAll, inject } from "vitest";
import { connect, type Database } from "#platform/db/connect.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Schema } from "../../src/apps/database.ts";
import { createDatabase, dropDatabase } from "./database-names.ts";
import { askBroker } from "./once-broker.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The socket on which `database-global.ts` tells where the server is. */
    databaseBroker: string;
  }
}

/** Where a test's databases come from. */
export interface TestServer {
  /** The server's database `postgres`. */
  readonly url: string;
  /** The name of a database with every migration and no rows beside those the migrations insert. */
  readonly template: string;
}

export interface GivenDatabase {
  readonly db: Queryable;
  /** The same, for queries of the test itself, which may name every table. */
  readonly tables: Kysely<Schema>;
  /** For a program started by the test, and for what needs the connections themselves. */
  readonly url: string;
  readonly pool: Database["pool"];
}

/**
 * A migrated database of this test file's own; called at the top of the file, used inside tests. `empty` gives one
 * without any table.
 */
export function givenDatabase({ empty = false } = {}): GivenDatabase {
  let given: (Database & { readonly url: string }) | undefined;
  const now = () => {
    if (!given) throw new Error("the database is there inside tests and hooks, not before");
    return given;
  };
  beforeAll(async () => {
    const { url: server, template } = await testServer();
    const url = await createDatabase(server, empty ? undefined : template);
    given = { ...connect(url), url };
  });
  afterAll(async () => {
    if (!given) return;
    await given.close();
    await dropDatabase(given.url);
  });
  return {
    get db() {
      return now().db;
    },
    get tables() {
      return now().db.withTables<Schema>();
    },
    get url() {
      return now().url;
    },
    get pool() {
      return now().pool;
    },
  };
}

/** The server of this run of tests, started by the first file that asks for it. */
export async function testServer(): Promise<TestServer> {
  return (await askBroker(inject("databaseBroker"))) as TestServer;
}
