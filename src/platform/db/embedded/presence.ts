import { setTimeout as sleep } from "node:timers/promises";
import { Client, DatabaseError } from "pg";
import { faultCode } from "#kernel/fault-code.ts";
import type { Home } from "./home.ts";
import { ownName, passwordFile, readPassword } from "./initialise.ts";
import { Refusal } from "./refused.ts";
import { refuseForeignSockets } from "./socket-folder.ts";

/** A program's sign to others that it uses the server; the server takes it back when the program dies. */
export interface Presence {
  /** Told once, when the server is gone without `leave`. */
  readonly onLost: (act: () => void) => void;
  /**
   * Takes the sign back. `last` is called when no other program and no other client is there: none can come in while
   * it runs.
   */
  readonly leave: (last: () => Promise<void>) => Promise<void>;
}

/** No server there at all, or one that is starting, recovering or stopping. */
export type NotJoined = "absent" | "busy";

/** Held shared by every program that uses the server, alone by the one that stops it. Any fixed number. */
const lock = 7_020_260_402;

/** The address of a database of the server. */
export function addressOf({ folder, sockets }: Home, database: string): string {
  const address = new URL(`postgresql://localhost/${database}`);
  address.username = ownName;
  address.password = readPassword(folder);
  address.searchParams.set("host", sockets);
  return address.href;
}

/** Comes in, if there is a server to come in to. Throws a `Refusal` when it does not know our password, or may not be ours. */
export async function join(home: Home): Promise<Presence | NotJoined> {
  refuseForeignSockets(home);
  const client = new Client({
    connectionString: addressOf(home, "postgres"),
    application_name: "tongming",
    keepAlive: true,
  });
  let lost = false;
  let tell: (() => void) | undefined;
  const onLoss = () => {
    lost = true;
    tell?.();
    tell = undefined;
  };
  client.on("error", onLoss);
  client.on("end", onLoss);
  try {
    await client.connect();
    // Waits while another stops the server, and then fails.
    await client.query("select pg_advisory_lock_shared($1)", [lock]);
    await makeDatabase(client);
  } catch (fault) {
    await client.end().catch(() => {});
    return notJoined(fault, home);
  }
  return {
    onLost: (act) => {
      tell = act;
      if (lost) onLoss();
    },
    leave: async (last) => {
      tell = undefined;
      try {
        if (!lost && (await isLast(client))) await last();
      } finally {
        await client.end().catch(() => {});
      }
    },
  };
}

function notJoined(fault: unknown, home: Home): NotJoined {
  const code = faultCode(fault);
  if (code === "ENOENT" || code === "ECONNREFUSED") return "absent";
  if (code === "28P01")
    throw new Refusal({ kind: "password-lost", file: passwordFile(home.folder) });
  // 53300: full.
  if (code === "53300" || isBrokenOff(fault)) return "busy";
  throw fault;
}

/** The program's own database: made by the first who comes. */
async function makeDatabase(client: Client): Promise<void> {
  const found = await client.query("select from pg_database where datname = $1", [ownName]);
  if (found.rowCount !== 0) return;
  try {
    await client.query(`create database ${ownName}`);
  } catch (fault) {
    const wasMadeMeanwhile = ["42P04", "23505", "55006"];
    const code = fault instanceof DatabaseError ? fault.code : undefined;
    if (!wasMadeMeanwhile.includes(code ?? "")) throw fault;
  }
}

async function isLast(client: Client): Promise<boolean> {
  try {
    await client.query("select pg_advisory_unlock_shared($1)", [lock]);
    const alone = await client.query("select pg_try_advisory_lock($1) as alone", [lock]);
    return alone.rows[0]?.alone && (await areOthersGone(client));
  } catch (fault) {
    // Another program was the last, and stopped the server while this one asked.
    if (isBrokenOff(fault)) return false;
    throw fault;
  }
}

/** How often it is looked for others, and how long is waited in between: the server sees a moment later that a client left. */
const looks = { times: 10, every: 100 };

/** Whether nobody else is there, an operator's psql, say. Programs like this one are known by the lock. */
async function areOthersGone(client: Client): Promise<boolean> {
  for (let look = 0; look < looks.times; look++) {
    const { rows } = await client.query(
      `select count(*)::int as others from pg_stat_activity
       where backend_type = 'client backend' and application_name <> 'tongming'`,
    );
    if (rows[0]?.others === 0) return true;
    await sleep(looks.every);
  }
  return false;
}

/** Whether the server ended the connection: 57P.. starting, recovering, stopping; without a number of its own: it broke. */
function isBrokenOff(fault: unknown): boolean {
  if (/^57P|^ECONNRESET$|^EPIPE$/.test(faultCode(fault))) return true;
  return !(fault instanceof DatabaseError) && /terminated/i.test(String(fault));
}
