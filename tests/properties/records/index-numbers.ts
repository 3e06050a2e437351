import { sql } from "kysely";
import { allotNumbers } from "#features/items/data/allot-numbers.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { compared } from "#platform/ledger/spelling.ts";
import type { Property } from "#tests/support/property.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";

interface Tally {
  readonly numbered: number;
  readonly passedOver: number;
  readonly rolledBack: number;
  readonly killed: number;
  readonly editors: number;
  readonly faults: readonly string[];
}

const faultsKept = 20;
/** Who take numbers at once. */
const editors = 200;
const inProve = 4_000;
/** Every so manieth number stands in a sheet already, and is passed over. */
const everySheet = 50;

/** 索引号 that many take at once are whole: none twice, and no gap but for numbers that stood in sheets. */
export const property: Property<Tally> = {
  name: "index-numbers",
  says: "Of 4,000 items that 200 editors number at a time, each on a connection of its own, with every seventh transaction rolled back and every eleventh connection killed after it took its number, each has one 索引号, none is given twice, and none is left out but those that stand in sheets already.",
  seed: 0,
  inCheck: 60,
  inProve,
  atOnce: editors,
  empty: () => ({
    ...{ numbered: 0, passedOver: 0, rolledBack: 0, killed: 0, editors: 0, faults: [] },
  }),
  run: (from, to) =>
    withMigratedDatabase((db) => numberAtOnce(db, to - from), { connections: editors + 5 }),
  merge: (left, right) => ({
    numbered: left.numbered + right.numbered,
    passedOver: left.passedOver + right.passedOver,
    rolledBack: left.rolledBack + right.rolledBack,
    killed: left.killed + right.killed,
    editors: Math.max(left.editors, right.editors),
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ numbered, passedOver, rolledBack, killed, editors: most, faults }, count) => [
    ...faults,
    ...(numbered === count ? [] : [`${numbered} of ${count} items have a number`]),
    ...(passedOver === 0 ? ["no number stood in a sheet"] : []),
    ...(rolledBack === 0 ? ["no transaction was rolled back"] : []),
    ...(killed === 0 ? ["no connection was killed"] : []),
    ...(count >= inProve && most < editors ? [`only ${most} connections were open at once`] : []),
  ],
  report: ({ numbered, passedOver, rolledBack, killed, editors: most }) =>
    `${numbered.toLocaleString("en")} items numbered on up to ${most} connections at once, ${passedOver.toLocaleString("en")} numbers of sheets passed over, ${rolledBack.toLocaleString("en")} transactions rolled back and ${killed.toLocaleString("en")} connections killed after they took a number; the series whole.`,
};

async function numberAtOnce(db: Queryable, count: number): Promise<Tally> {
  const agencyId = await givenAgencyWithSheet(db, count);
  const outcomes: Outcome[] = [];
  let next = 0;
  let most = 0;
  const editor = async () => {
    for (let at = next++; at < count; at = next++) {
      // What was broken off is done again, as people do.
      for (let tries = 0; ; tries += 1) {
        const outcome = await numberOne(db, { agencyId, at, tries });
        outcomes.push(outcome);
        if (outcome === "numbered") break;
      }
    }
  };
  const watching = setInterval(() => {
    void connectionsOf(db).then((open) => {
      most = Math.max(most, open);
    });
  }, 50);
  await Promise.all(Array.from({ length: Math.min(editors, count) }, editor));
  clearInterval(watching);
  const counted = (one: Outcome) => outcomes.filter((outcome) => outcome === one).length;
  return {
    ...(await numbersOf(db, agencyId)),
    rolledBack: counted("rolled back"),
    killed: counted("killed"),
    editors: most,
  };
}

type Outcome = "numbered" | "rolled back" | "killed";

interface One {
  readonly agencyId: number;
  readonly at: number;
  readonly tries: number;
}

async function numberOne(db: Queryable, { agencyId, at, tries }: One): Promise<Outcome> {
  const end: Outcome =
    tries > 0 ? "numbered" : at % 7 === 3 ? "rolled back" : at % 11 === 5 ? "killed" : "numbered";
  try {
    await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ readonly id: number }>`
        insert into disclosure_item (agency_id, key, title, published_on, origin, attribute)
        values (${agencyId}, ${`信息${at}`}, ${`信息${at}`}, '2026-12-01', 'own', 'proactive') returning id`.execute(
        trx,
      );
      const id = rows[0]?.id ?? 0;
      for (const { number } of await allotNumbers(trx, [{ id, agencyId, day: "2026-12-01" }])) {
        await sql`update disclosure_item set allotted_number = ${number}, index_key = ${compared(number)}
          where id = ${id}`.execute(trx);
      }
      if (end === "rolled back") throw new BrokenOff();
      if (end === "killed") await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx);
    });
  } catch (fault) {
    if (end === "numbered") throw fault;
  }
  return end;
}

class BrokenOff extends Error {}

/** As the usual template writes it of an agency without a credit code. */
const numberOf = (agencyId: number, serial: number) =>
  `110000${String(agencyId).padStart(4, "0")}/2026-${String(serial).padStart(5, "0")}`;

/** An agency whose sheet has some of the numbers that would come. */
async function givenAgencyWithSheet(db: Queryable, count: number): Promise<number> {
  await sql`
    insert into region (code, name, parent_code, level)
    values ('000000', '全国', null, 'nation'), ('110000', '北京市', '000000', 'province') on conflict do nothing`.execute(
    db,
  );
  const { rows } = await sql<{ readonly id: number }>`
    insert into agency (region_code, name, match_name, kind, level)
    values ('110000', '编号局', '编号局', 'department', 'province') returning id`.execute(db);
  const id = rows[0]?.id ?? 0;
  for (let serial = 5; serial <= count; serial += everySheet) {
    const number = numberOf(id, serial);
    await sql`
      insert into disclosure_item (agency_id, key, title, published_on, origin, attribute, index_number, index_key)
      values (${id}, ${number}, ${number}, '2026-11-01', 'own', 'proactive', ${number}, ${compared(number)})`.execute(
      db,
    );
  }
  return id;
}

async function connectionsOf(db: Queryable): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::integer as count from pg_stat_activity where datname = current_database()`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

async function numbersOf(db: Queryable, agencyId: number) {
  const { rows } = await sql<{ readonly number: string; readonly isOfSheet: boolean }>`
    select coalesce(index_number, allotted_number) as number, index_number is not null as "isOfSheet"
    from disclosure_item where agency_id = ${agencyId} order by 1`.execute(db);
  const given = rows.filter(({ isOfSheet }) => !isOfSheet).map(({ number }) => number);
  const sheet = new Set(rows.filter(({ isOfSheet }) => isOfSheet).map(({ number }) => number));
  const { rows: series } = await sql<{ readonly last: number }>`
    select last from number_series where agency_id = ${agencyId} and series = 'items.indexNumber'`.execute(
    db,
  );
  const last = series[0]?.last ?? 0;
  const faults: string[] = [];
  if (new Set(given).size !== given.length) faults.push("a number was given twice");
  const all = new Set(given);
  let passedOver = 0;
  for (let serial = 1; serial <= last; serial += 1) {
    if (sheet.has(numberOf(agencyId, serial))) passedOver += 1;
    else if (!all.has(numberOf(agencyId, serial)))
      faults.push(`${numberOf(agencyId, serial)} is nobody's`);
  }
  return { numbered: given.length, passedOver, faults: faults.slice(0, faultsKept) };
}
