import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { silentLog } from "#platform/log/log.ts";
import { allSealed } from "#tests/support/all-sealed.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { keepAnchor, readAnchors } from "./anchors.ts";
import { type AuditEvent, recordEvents } from "./record-events.ts";
import { sealEvents } from "./seal-events.ts";
import { startSealer } from "./start-sealer.ts";
import { verifyAudit } from "./verify-audit.ts";

const given = givenDatabase();
const by = { actor: { kind: "system", name: "试验" } } as const;

function event(id: string, details: AuditEvent["details"] = {}): AuditEvent {
  return { action: "agency.renamed", subject: { kind: "agency", id }, details };
}

function record(...events: readonly AuditEvent[]): Promise<void> {
  return given.db.transaction().execute((trx) => recordEvents(trx, by, events));
}

/** As someone who may do anything with the database. */
async function asSuperuser(statement: string): Promise<void> {
  await given.db.connection().execute(async (session) => {
    await sql`set session_replication_role = replica`.execute(session);
    await sql.raw(statement).execute(session);
    await sql`set session_replication_role = origin`.execute(session);
  });
}

beforeEach(() =>
  asSuperuser("truncate audit_event, audit_seal, audit_unsealed, audit_subject restart identity"),
);

describe("an event", () => {
  test("is there with its act or not at all, and has the next number of its subject", async () => {
    await record(event("a"), event("b"), event("a"));
    const undone = given.db.transaction().execute(async (trx) => {
      await recordEvents(trx, by, [event("a")]);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await record(event("a"));
    const rows = await given.tables
      .selectFrom("audit_event")
      .select(["subject_id", "number"])
      .orderBy("id")
      .execute();
    expect(rows.map(({ subject_id, number }) => `${subject_id}${number}`)).toEqual([
      "a1",
      "b1",
      "a2",
      "a3",
    ]);
  });

  test("is not recorded outside a transaction, nor changed or taken away later", async () => {
    await expect(recordEvents(given.db, by, [event("a")])).rejects.toThrow("transaction");
    await record(event("a"));
    for (const statement of [
      "update audit_event set action = 'a.b'",
      "delete from audit_event",
      "truncate audit_event",
      "delete from audit_seal",
    ]) {
      await expect(sql.raw(statement).execute(given.db)).rejects.toThrow("append-only");
    }
  });
});

describe("sealing", () => {
  test("waits for a transaction that may still bring an earlier event", async () => {
    const open = await given.db.startTransaction().execute();
    await recordEvents(open, by, [event("early")]);
    await record(event("late"));
    expect((await sealEvents(given.db)).events).toBe(0);
    await open.commit().execute();
    await allSealed(given.db);
    const order = await sql<{ subject_id: string }>`
      select subject_id from audit_seal join audit_event on id = event_id order by audit_seal.number
      `.execute(given.db);
    expect(order.rows.map((row) => row.subject_id)).toEqual(["early", "late"]);
  });

  test("goes on where events of another server were restored", async () => {
    await record(event("a"));
    await sql`update audit_unsealed set xid = '9000000000000000'`.execute(given.db);
    await allSealed(given.db);
    expect(await verifyAudit(given.db)).toEqual({ kind: "whole", sealed: 1, waiting: 0 });
  });

  test("two sealers and many writers make one chain", async () => {
    const stop = [1, 2].map(() =>
      startSealer(given.db, { log: silentLog, keep: () => {}, every: 5 }),
    );
    await Promise.all(
      Array.from({ length: 100 }, (_, at) => record(event(`s${at % 7}`), event("all"))),
    );
    await expect
      .poll(() => verifyAudit(given.db), { timeout: 10_000 })
      .toEqual({ kind: "whole", sealed: 200, waiting: 0 });
    await Promise.all(stop.map((end) => end()));
  });

  test("keeps a seal of each day outside the database, the first", () => {
    const folder = mkdtempSync(join(tmpdir(), "anchors-"));
    const hash = "a".repeat(64);
    expect(keepAnchor(join(folder, "x"), "2026-11-30", { number: 3, hash })).toBe(true);
    expect(keepAnchor(join(folder, "x"), "2026-11-30", { number: 4, hash })).toBe(false);
    writeFileSync(join(folder, "x", "audit-2026-12-01.json"), "{}");
    expect(readAnchors(join(folder, "x"))).toEqual({
      anchors: [{ number: 3, hash, file: "audit-2026-11-30.json" }],
      broken: ["audit-2026-12-01.json"],
    });
    expect(readAnchors(join(folder, "none"))).toBeUndefined();
  });
});

describe("what was done to the rows behind the program's back is found", () => {
  beforeEach(async () => {
    for (const id of ["a", "b", "a", "c", "b", "a"]) await record(event(id, { 名称: id }));
    await allSealed(given.db);
  });

  test.each([
    ["nothing", "select 1", { kind: "whole", sealed: 6, waiting: 0 }],
    [
      "a name changed",
      `update audit_event set details = '{"名称": "x"}' where id = 3`,
      { kind: "altered", number: 3, event: { id: 3, subject: "agency a" } },
    ],
    [
      "another actor put in",
      "update audit_event set actor_name = '别人' where id = 1",
      { kind: "altered", number: 1 },
    ],
    [
      "another act put in",
      "update audit_event set action = 'agency.dissolved' where id = 2",
      { kind: "altered", number: 2 },
    ],
    [
      "another agency put in",
      "update audit_event set agency_id = 7 where id = 5",
      { kind: "altered", number: 5 },
    ],
    [
      "another request put in",
      "update audit_event set request_id = 'x' where id = 6",
      { kind: "altered", number: 6 },
    ],
    [
      "a time moved by a microsecond",
      "update audit_event set at = at + interval '1 microsecond' where id = 2",
      { kind: "altered", number: 2 },
    ],
    ["an event taken away", "delete from audit_event where id = 4", { kind: "missing", number: 4 }],
    [
      "an event and its seal taken away",
      "delete from audit_event where id = 4; delete from audit_seal where event_id = 4",
      { kind: "missing", number: 4 },
    ],
    [
      "two events swapped",
      `create temporary table two as select * from audit_seal where number in (2, 5);
       delete from audit_seal where number in (2, 5);
       insert into audit_seal select 7 - number, event_id, event_hash, hash from two`,
      { kind: "reordered", number: 2 },
    ],
    [
      "the end of events and chain taken away",
      "delete from audit_event where id = 6; delete from audit_seal where event_id = 6",
      { kind: "gap", subject: "agency a", expected: 3, found: 2 },
    ],
    [
      "an event put in without a seal",
      `insert into audit_event (actor_kind, actor_name, action, subject_kind, subject_id, number)
        values ('system', 'x', 'a.b', 'agency', 'c', 2);
       update audit_subject set events = 2 where id = 'c'`,
      { kind: "unsealed", event: { action: "a.b" } },
    ],
  ])("%s", async (_, statement, verdict) => {
    await asSuperuser(statement);
    expect(await verifyAudit(given.db)).toMatchObject(verdict);
  });

  test("a row that vanishes before it is sealed leaves a gap", async () => {
    await record(event("a"));
    await asSuperuser("delete from audit_event where id = 7; delete from audit_unsealed");
    expect(await verifyAudit(given.db)).toMatchObject({ kind: "gap", subject: "agency a" });
  });

  test("a chain that was made anew differs from what was kept of it outside", async () => {
    const last = await allSealed(given.db);
    const anchors = [{ number: 6, hash: last?.hash ?? "", file: "audit-2026-11-30.json" }];
    expect(await verifyAudit(given.db, anchors)).toMatchObject({ kind: "whole" });
    await asSuperuser(`update audit_event set actor_name = '别人' where id = 6;
      insert into audit_unsealed select id from audit_event; delete from audit_seal`);
    await allSealed(given.db);
    expect(await verifyAudit(given.db)).toMatchObject({ kind: "whole", sealed: 6 });
    expect(await verifyAudit(given.db, anchors)).toEqual({
      kind: "anchor-differs",
      number: 6,
      file: "audit-2026-11-30.json",
    });
  });
});
