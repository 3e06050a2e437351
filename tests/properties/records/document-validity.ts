import { sql } from "kysely";
import { validityState } from "#features/normative-documents/data/library/validity-sql.ts";
import {
  type ValidityFacts,
  type ValidityState,
  validityOn,
} from "#features/normative-documents/domain/validity/validity.ts";
import { figures } from "#features/normative-documents/figures/index.ts";
import { validityWords } from "#features/normative-documents/words/validity-words.ts";
import { addDays, eachDay, type LocalDate } from "#kernel/local-date.ts";
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
import { givenApp } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { Property } from "#tests/support/property.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";

interface Tally {
  readonly documents: number;
  /** Days on which a document was called otherwise than the day before. */
  readonly changes: number;
  /** Words that pages of the site showed. */
  readonly shown: number;
  readonly faults: readonly string[];
}

const seed = 20_261_201;
const faultsKept = 20;
const endingWithin = 90;
const years = Array.from({ length: 10 }, (_, at) => 2016 + at);

/** 有效性 changes on its day by itself, everywhere the same, and the stock of table two balances. */
export const property: Property<Tally> = {
  name: "document-validity",
  says: "Of 1,000 documents over ten years, amended, repealed and replaced by each other, each is called what a reckoning day by day of what was told calls it, by the function, by SQL and on the pages of the site, on every day; and the stock of table two is what plain counting says, each year the last one's plus what was issued less what ended.",
  seed,
  inCheck: 60,
  inProve: 1_000,
  atOnce: 1_000,
  empty: () => ({ documents: 0, changes: 0, shown: 0, faults: [] }),
  run: (from, to) => withMigratedDatabase((db) => tryAll(db, to - from)),
  merge: (left, right) => ({
    documents: left.documents + right.documents,
    changes: left.changes + right.changes,
    shown: left.shown + right.shown,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ faults, changes, shown }, count) => [
    ...faults,
    ...(changes < count * 1.5 ? [`only ${changes} changes of ${count} documents`] : []),
    ...(shown < count ? [`pages showed ${shown} words of ${count} documents`] : []),
  ],
  report: ({ documents, changes, shown }) =>
    `${documents.toLocaleString("en")} documents changed ${changes.toLocaleString("en")} times in ten years; pages of the site showed ${shown.toLocaleString("en")} of their states; ten years of table two balance.`,
};

async function tryAll(db: Queryable, count: number): Promise<Tally> {
  const agency = await givenAgency(db, { name: "云山市人民政府", kind: "government" });
  const told = Array.from({ length: count }, (_, place) => randomDocument(seed, place, count));
  await store(db, agency, told);
  const lives = told.map((_, place) => naiveLife(told, place));
  const pages = await onPages(db, told, lives);
  const faults = [
    ...(await byFunction(db, told, lives)),
    ...(await bySql(db, told, lives)),
    ...pages.faults,
    ...(await byFigures(db, agency, { told, lives })),
  ];
  const changes = lives.reduce((sum, life) => sum + life.changes.length - 1, 0);
  return { documents: count, changes, shown: pages.shown, faults: faults.slice(0, faultsKept) };
}

const title = (place: number) => `文件${String(place).padStart(4, "0")}号`;

async function store(db: Queryable, agency: number, told: readonly ToldDocument[]): Promise<void> {
  const ids: number[] = [];
  for (const [place, one] of told.entries()) {
    const { rows } = await sql<{ readonly id: number }>`
      insert into normative_document (agency_id, key, number, title, type, issued_on, effective_on, expires_on, extended_to,
        ended_on, ended_by, published_on)
      values (${agency}, ${title(place)}, ${title(place)}, ${title(place)}, 'normative', ${one.issuedOn}, ${one.effectiveOn},
        ${one.expiresOn}, ${one.extendedTo}, ${one.endedOn}, ${one.endedBy}, ${one.issuedOn}) returning id`.execute(
      db,
    );
    ids.push(rows[0]?.id ?? 0);
  }
  for (const [place, { acts }] of told.entries()) {
    for (const { kind, on } of acts) {
      await sql`
        insert into document_relation (agency_id, document_id, kind, target_id, target_title, made_by)
        values (${agency}, ${ids[place]}, ${kind}, ${ids[on]}, '某', '某')`.execute(db);
    }
  }
  // Told later: what another document ended or amended follows.
  for (const [place, { movedTo, isVoided }] of told.entries()) {
    if (movedTo)
      await sql`update normative_document set effective_on = ${movedTo} where id = ${ids[place]}`.execute(
        db,
      );
    if (isVoided) {
      await sql`update normative_document set voided_at = now(), voided_because = '试验' where id = ${ids[place]}`.execute(
        db,
      );
    }
  }
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

/** Lists of the site on days through the ten years, and on the days around changes: what a visitor reads. */
async function onPages(db: Queryable, told: readonly ToldDocument[], lives: readonly NaiveLife[]) {
  const some = lives.filter(
    (_, place) => place % Math.ceil(lives.length / (lives.length < 100 ? 3 : 8)) === 0,
  );
  const around = some.flatMap(({ changes }) =>
    changes.slice(1, 3).flatMap(([day]) => [addDays(day, -1), day]),
  );
  const days = [
    ...new Set([
      ...years
        .filter((year) => lives.length > 99 || year % 4 === 0)
        .map((year): LocalDate => `${year}-06-30`),
      ...around,
    ]),
  ];
  let shown = 0;
  const faults: string[] = [];
  for (const day of days) {
    const html = await (await givenApp(db, { today: () => day }).request("/documents/all/")).text();
    const words = [...html.matchAll(/>文件(\d{4})号<\/a> <span class="tag tag-\w+">([^<]*)</g)];
    shown += words.length;
    const told2 = told.filter(({ isVoided }) => !isVoided).length;
    if (words.length !== told2) faults.push(`${day}: a list of ${words.length}, not ${told2}`);
    for (const [, place, word] of words) {
      const expected = lives[Number(place)]?.changes.findLast(([from]) => from <= day)?.[1];
      faults.push(...different(`the page on ${day}`, Number(place), word, expected));
    }
    faults.push(...(await inLibrary(db, { day, told, lives })));
  }
  return { shown, faults };
}

interface OnDay {
  readonly day: LocalDate;
  readonly told: readonly ToldDocument[];
  readonly lives: readonly NaiveLife[];
}

/** 政策文件库, asked later what applied on the day. */
async function inLibrary(db: Queryable, { day, told, lives }: OnDay) {
  const html = await (
    await givenApp(db, { today: () => "2026-01-01" }).request(`/policies/?on=${day}`)
  ).text();
  const applied = told.filter(({ isVoided }, place) => {
    const word = lives[place]?.changes.findLast(([from]) => from <= day)?.[1];
    const isOver = (lives[place]?.endedOn ?? "9999") <= day;
    return !isVoided && !isOver && word !== "尚未施行";
  });
  const count = /共 ([\d,]+) 件/.exec(html)?.[1]?.replaceAll(",", "");
  return different(`what applied on ${day}`, 0, Number(count), applied.length);
}

/** Table two of each year: counted plainly, and balanced from year to year. */
async function byFigures(
  db: Queryable,
  agency: number,
  { told, lives }: Omit<OnDay, "day">,
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
