import { randomBytes } from "node:crypto";
import { Client } from "pg";

/** Makes a database of its own beside `server`, a copy of `template` when one is named; gives its address. */
export async function createDatabase(server: string, template = "template0"): Promise<string> {
  const name = `tongming_test_${process.pid}_${randomBytes(6).toString("hex")}`;
  const encoding = template === "template0" ? "encoding 'UTF8'" : "";
  await act(server, `create database ${name} template ${template} ${encoding}`);
  return withDatabase(server, name);
}

/** Drops the database of this address, whoever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await act(withDatabase(url, "postgres"), `drop database if exists ${name} with (force)`);
}

/** Name of the database that holds the demonstration county, loaded once for a run of tests. */
export function countyOf(template: string): string {
  return `${template}_county`;
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function act(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
