import { type Kysely, sql, type Transaction } from "kysely";
import { beforeFirst, eventHash, sealHash } from "./event-hash.ts";
import { type SealedRow, sealedColumns, sealedFields } from "./sealed-fields.ts";

/** A seal: how many events it stands for, and their chain's hash in hexadecimal. */
export interface Seal {
  readonly number: number;
  readonly hash: string;
}

export interface Sealed {
  readonly events: number;
  /** The last seal there is; none while nothing was ever sealed. */
  readonly last: Seal | undefined;
}

/** Any fixed number: one sealer at a time. */
const sealLock = 7_020_260_404;

/** Events sealed in one transaction. */
const atOnce = 2000;

/**
 * Chains the events that wait, those of each transaction together and transactions in their order, at most `atOnce`; another
 * program that seals just then leaves nothing to do. An event is sealed once no older transaction is under way that could
 * still bring one before it.
 */
export function sealEvents<Tables>(db: Kysely<Tables>): Promise<Sealed> {
  return db.transaction().execute(async (trx) => {
    const last = (await isOnlySealer(trx)) ? await lastSeal(trx) : undefined;
    if (last === undefined) return { events: 0, last: undefined };
    const { rows } = await sql<SealedRow>`
      select ${sealedColumns} from audit_unsealed waiting join audit_event e on e.id = event_id
      where waiting.xid < pg_snapshot_xmin(pg_current_snapshot())
        -- a restored row tells of a transaction of another server
        or waiting.xid >= pg_snapshot_xmax(pg_current_snapshot())
      order by waiting.xid, e.id limit ${sql.lit(atOnce)}`.execute(trx);
    const seals = sealsOf(rows, last);
    await addSeals(trx, seals);
    return { events: seals.length, last: shown(seals.at(-1) ?? last) };
  });
}

async function isOnlySealer<Tables>(trx: Transaction<Tables>): Promise<boolean> {
  const { rows } = await sql<{ readonly is_only: boolean }>`
    select pg_try_advisory_xact_lock(${sealLock}) as is_only`.execute(trx);
  return rows[0]?.is_only === true;
}

interface Chained {
  readonly number: number;
  readonly hash: Buffer;
}

interface NewSeal extends Chained {
  readonly event: string;
  readonly eventHash: Buffer;
}

async function lastSeal<Tables>(trx: Transaction<Tables>): Promise<Chained> {
  const { rows } = await sql<{ readonly number: number; readonly hash: Buffer }>`
    select number, hash from audit_seal order by number desc limit 1`.execute(trx);
  return rows[0] ?? { number: 0, hash: beforeFirst };
}

function sealsOf(rows: readonly SealedRow[], last: Chained): NewSeal[] {
  let before = last;
  return rows.map((row) => {
    const own = eventHash(sealedFields(row));
    before = { number: before.number + 1, hash: sealHash(before.hash, own) };
    return { ...before, event: row.id, eventHash: own };
  });
}

async function addSeals<Tables>(
  trx: Transaction<Tables>,
  seals: readonly NewSeal[],
): Promise<void> {
  if (seals.length === 0) return;
  const events = seals.map(({ event }) => event);
  await sql`
    insert into audit_seal (number, event_id, event_hash, hash)
    select * from unnest(${seals.map(({ number }) => number)}::bigint[], ${events}::bigint[],
      ${seals.map((seal) => seal.eventHash)}::bytea[], ${seals.map(({ hash }) => hash)}::bytea[])
    `.execute(trx);
  await sql`delete from audit_unsealed where event_id = any (${events}::bigint[])`.execute(trx);
}

function shown({ number, hash }: Chained): Seal | undefined {
  return number === 0 ? undefined : { number, hash: hash.toString("hex") };
}
