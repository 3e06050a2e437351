import { sql } from "kysely";
import type { Queryable } from "../db/queryable.ts";
import { countedRows } from "./counted-rows.ts";
import { exactSum } from "./exact-sum.ts";
import type { Figure, FigureSource } from "./figure.ts";
import type { FiguresAsked } from "./figures-asked.ts";

/** The values of figures by their keys: a query a source, however many figures it has. */
export async function readFigures(
  db: Queryable,
  figures: readonly Figure[],
  asked: FiguresAsked,
): Promise<ReadonlyMap<string, number>> {
  const bySource = Map.groupBy(figures, ({ source }) => source);
  const values = new Map<string, number>();
  for (const [source, ofSource] of bySource) {
    const groups = await readGroups(db, { source, figures: ofSource }, asked);
    for (const figure of ofSource) values.set(figure.key, countedIn(figure, groups));
  }
  return values;
}

interface Group {
  readonly values: Readonly<Record<string, string | null>>;
  readonly share: string;
}

/** The rows summed up by every dimension that one of the figures looks at. */
async function readGroups(
  db: Queryable,
  { source, figures }: { readonly source: FigureSource; readonly figures: readonly Figure[] },
  asked: FiguresAsked,
): Promise<readonly Group[]> {
  const codes = [...new Set(figures.flatMap(({ only = {} }) => Object.keys(only)))];
  const columns = codes.map((code) => sql`${sql.ref(code)}`);
  const grouped = columns.length === 0 ? sql`` : sql`group by ${sql.join(columns)}`;
  const { rows } = await sql<Readonly<Record<string, string | null>>>`
    select ${sql.join([...columns, sql`coalesce(sum(share), 0)::text as share`])}
    from ${await countedRows(db, source, asked)} ${grouped}`.execute(db);
  return rows.map(({ share, ...values }) => ({ values, share: share ?? "0" }));
}

function countedIn({ only = {} }: Figure, groups: readonly Group[]): number {
  const conditions = Object.entries(only);
  const counted = groups.filter(({ values }) =>
    conditions.every(([code, wanted]) => wanted.includes(values[code] ?? "")),
  );
  return exactSum(counted.map(({ share }) => share));
}
