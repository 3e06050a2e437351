import { Client } from "pg";
import { loadDemonstration } from "#demonstration/index.ts";
import { connect } from "#platform/db/connect.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import type { TestServer } from "./database.ts";
import { countyOf, createDatabase, dropDatabase } from "./database-names.ts";

/**
 * A database of its own on a server with the whole demonstration county; gives its address, to be dropped by who asked. The
 * first to ask in a run of tests loads it, the others get a copy.
 */
export async function demonstrationDatabase(server: TestServer): Promise<string> {
  return createDatabase(server.url, await loadedOnce(server));
}

/** Any fixed number: files that ask at the same time wait for each other on it. */
const loadLock = 7_020_260_402;

/** Name of the database that is copied. */
async function loadedOnce({ url, template }: TestServer): Promise<string> {
  const name = countyOf(template);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [loadLock]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) {
      const loaded = await load(await createDatabase(url, template));
      // Under its name only when it is whole.
      await client.query(`alter database ${loaded} rename to ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

async function load(url: string): Promise<string> {
  const { db, close } = connect(url, { max: 2 });
  try {
    const dictionary = proofreadingDictionary();
    if (!dictionary.ok) throw new Error(dictionary.error);
    const loaded = await loadDemonstration({ db, others: [], dictionary: dictionary.value });
    if (!loaded.ok) throw new Error(loaded.error.kind);
  } catch (fault) {
    await close();
    await dropDatabase(url);
    throw fault;
  }
  await close(); // nobody may be connected to what is renamed or copied
  return new URL(url).pathname.slice(1);
}
