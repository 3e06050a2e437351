import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool, PoolClient } from "pg";

/** More are sent as they are: a statement stays in the server's memory as long as its connection. */
const most = 200;
/** A list of many values has a text of its own for each length; without any, a text may hold several statements. */
const parametersFrom = 1;
const parametersTo = 16;
const reads = /^\s*(?:select|with)\b/;

/**
 * The pool for Kysely, whose reading queries are prepared on each connection: a page's query has the same text each time, and
 * planning it costs the server two to four times as much as carrying it out. Writing queries and those with long lists are
 * planned anew. (PostgreSQL, PREPARE: "Notes".)
 */
export function withPreparedStatements(pool: Pool): PostgresPool {
  const names = new Map<string, string>();
  return {
    options: pool.options,
    connect: async () => preparing(await pool.connect(), names),
    end: () => pool.end(),
  };
}

function preparing(client: PoolClient, names: Map<string, string>): PostgresPoolClient {
  // Kysely hands over a text, and cursors only where it was given a way to make them.
  const query = (text: string, values: readonly unknown[]) => {
    const name = nameOf(text, values.length, names);
    const named = name === undefined ? {} : { name };
    return client.query({ ...named, text, values: values as unknown[] });
  };
  return {
    query: query as unknown as PostgresPoolClient["query"],
    release: (destroy) => client.release(destroy),
    ...("processID" in client && { processID: client.processID as number }),
  };
}

/** The name under which a text is prepared; `undefined`: it is not. */
function nameOf(text: string, parameters: number, names: Map<string, string>): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (parameters < parametersFrom || parameters > parametersTo) return undefined;
  if (names.size >= most || !reads.test(text)) return undefined;
  const name = `tongming_${names.size + 1}`;
  names.set(text, name);
  return name;
}
