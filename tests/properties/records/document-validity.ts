import { sql } from "kysely";
import { validityState } from "#features/normative-documents/data/library/validity-sql.ts";
import {
  type ValidityFacts,
  type ValidityState,
  validityOn,
} from "#features/normative-documents/domain/validity/validity.ts";
import { figures } from "#features/normative-documents/figures/index.ts";
import { validityWords } from "#features/normative-documents/words/validity-words.ts";
import { eachDay, type LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { type NaiveLife, naiveLife } from "#tests/support/documents/naive-validity.ts";
import {
  firstDay,
  lastDay,
  randomDocument,
  type ToldDocument,
} from "#tests/support/documents/random-document.ts";
import { storeDocuments } from "#tests/support/documents/store-documents.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { Property } from "#tests/support/property.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";

interface Tally {
  readonly documents: number;
  /** Days on which a document was called otherwise than the day before. */
  readonly changes: number;
  readonly faults: readonly string[];
}

const seed = 20_261_201;
const faultsKept = 20;
const endingWithin = 90;
const years = Array.from({ length: 10 }, (_, at) => 2016 + at);

/** 有效性 changes on its day by itself, everywhere the same, and the stock of table two balances. */
export const property: Property<Tally> = {
  name: "document-validity",
  says: "Of 1,000 documents over ten years, amended, repealed and replaced by each other, each is called what a reckoning day by day of what was told calls it, by the function that pages ask and by the SQL that lists are narrowed by, on every day; and the stock of table two is what plain counting says, each year the last one's plus what was issued less what ended.",
  seed,
  inCheck: 60,
  inProve: 1_000,
  atOnce: 1_000,
  empty: () => ({ documents: 0, changes: 0, faults: [] }),
  run: (from, to) => withMigratedDatabase((db) => tryAll(db, to - from)),
  merge: (left, right) => ({
    documents: left.documents + right.documents,
    changes: left.changes + right.changes,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ faults, changes }, count) => [
    ...faults,
    ...(changes < count * 1.5 ? [`only ${changes} changes of ${count} documents`] : []),
  ],
  report: ({ documents, changes }) =>
    `${documents.toLocaleString("en")} documents changed ${changes.toLocaleString("en")} times in ten years; ten years of table two balance.`,
};

async function tryAll(db: Queryable, count: number): Promise<Tally> {
  const agency = await givenAgency(db, { name: "云山市人民政府", kind: "government" });
  const told = Array.from({ length: count }, (_, place) => randomDocument(seed, place, count));
  await storeDocuments(db, agency, told);
  const lives = told.map((_, place) => naiveLife(told, place));
  const faults = [
    ...(await byFunction(db, told, lives)),
    ...(await bySql(db, told, lives)),
    ...(await byFigures(db, agency, { told, lives })),
  ];
  const changes = lives.reduce((sum, life) => sum + life.changes.length - 1, 0);
  return { documents: count, changes, faults: faults.slice(0, faultsKept) };
}

const different = (what: string, place: number, given: unknown, expected: unknown) =>
  JSON.stringify(given) === JSON.stringify(expected)
    ? []
    : [`${what} of #${place}: ${JSON.stringify(given)}, not ${JSON.stringify(expected)}`];

/** `validityOn`, of what is read back, on every day of ten years. */
async function byFunction(
  db: Queryable,
  told: readonly ToldDocument[],
  lives: readonly NaiveLife[],
) {
  const { rows } = await sql<ValidityFacts>`
    select issued_on as "issuedOn", effective_on as "effectiveOn", expires_on as "expiresOn", extended_to as "extendedTo",
      ended_on as "endedOn", ended_by as "endedBy", repealed_from as "repealedFrom", replaced_from as "replacedFrom",
      amended_from as "amendedFrom" from normative_document order by id`.execute(db);
  return told.flatMap((_, place) => {
    const facts = rows[place];
    if (!facts) return [`#${place} was not stored`];
    const changes: (readonly [LocalDate, string])[] = [];
    for (const day of eachDay(firstDay, lastDay)) {
      const word = validityWords[validityOn(facts, day, { endingWithin }).state];
      if (word !== changes.at(-1)?.[1]) changes.push([day, word]);
    }
    return different("the function", place, changes, lives[place]?.changes);
  });
}

/** The condition by which lists are narrowed, on every day of ten years. */
async function bySql(db: Queryable, told: readonly ToldDocument[], lives: readonly NaiveLife[]) {
  const state = validityState(sql.ref("day") as never, endingWithin);
  const { rows } = await sql<{ place: number; day: LocalDate; state: ValidityState }>`
    select place, day, state from (
      select document.place, day::date as day, ${state} as state,
        lag(${state}) over (partition by document.id order by day) as before
      from (select row_number() over (order by id) - 1 as place, * from normative_document) as document,
        generate_series(${firstDay}::date, ${lastDay}::date, interval '1 day') as day
    ) as each_day where before is distinct from state order by place, day`.execute(db);
  const found = Map.groupBy(rows, ({ place }) => Number(place));
  return told.flatMap((_, place) => {
    const changes: (readonly [LocalDate, string])[] = [];
    for (const { day, state: is } of found.get(place) ?? []) {
      const word = validityWords[is];
      if (word !== changes.at(-1)?.[1]) changes.push([day, word]);
    }
    return different("SQL", place, changes, lives[place]?.changes);
  });
}

/** Table two of each year: counted plainly, and balanced from year to year. */
async function byFigures(
  db: Queryable,
  agency: number,
  { told, lives }: { readonly told: readonly ToldDocument[]; readonly lives: readonly NaiveLife[] },
): Promise<readonly string[]> {
  const counts = (of: (one: ToldDocument, life: NaiveLife) => boolean) =>
    told.filter((one, place) => !one.isVoided && of(one, lives[place] as NaiveLife)).length;
  const faults: string[] = [];
  let before = 0;
  for (const year of years) {
    const scope = agencyScope({ kind: "operator" });
    const asked = {
      scope,
      agency,
      regions: [],
      agencies: [agency],
      year,
      today: "2026-06-30",
    } as const;
    const values = await readFigures(db, figures, asked);
    const [issued, ended, inForce] = ["issued", "repealed", "inForce"].map((column) =>
      Number(values.get(`t2.normative.${column}`)),
    );
    const isOf = (day: LocalDate | undefined) => day?.startsWith(`${year}-`) ?? false;
    const others = counts(
      (_, life) => isOf(life.endedOn) && ["已修改", "已移交"].includes(life.endedAs ?? ""),
    );
    const plain = [
      counts(({ issuedOn }) => isOf(issuedOn)),
      counts((_, life) => isOf(life.endedOn) && ["废止", "失效"].includes(life.endedAs ?? "")),
      counts(
        ({ issuedOn }, life) =>
          issuedOn <= `${year}-12-31` && (life.endedOn ?? "9999") > `${year}-12-31`,
      ),
    ];
    faults.push(...different(`table two of ${year}`, 0, [issued, ended, inForce], plain));
    const balance = before + (issued ?? 0) - (ended ?? 0) - others;
    faults.push(...different(`the stock of ${year}`, 0, inForce, balance));
    before = inForce ?? 0;
  }
  return faults;
}
