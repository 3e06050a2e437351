import { untilContentChanges } from "#platform/cache/until-content-changes.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";
import type { AgencyKind } from "../domain/agency.ts";
import { agencyKinds } from "../domain/agency-kinds.ts";
import type { AgencyTables } from "./tables.ts";

/** What a list holds. */
export interface ListScope {
  /** The topmost region of the list. */
  readonly region: string;
  /** Of the reports listed; `agenciesCounted` for a list of agencies. */
  readonly year: number;
  readonly kind?: AgencyKind | undefined;
}

/** Neighbouring entries of a list: those of one kind in one region. */
export interface Group {
  readonly region: string;
  readonly kind: AgencyKind;
  /** Entries of the list in front of it. */
  readonly before: number;
}

/** A part of the list that is not taken apart yet: a region with all below it, or one of its groups. */
interface Part {
  readonly region: string;
  readonly kind?: AgencyKind;
  readonly before: number;
  readonly count: number;
}

/**
 * The groups that a slice of a list touches. Lists stand by region (a region before those below it, these by code), in a
 * region by kind, in a kind by name. Counts lead down the tree to the slice, so that its depth costs nothing.
 */
export const groupsOnPage = untilContentChanges(groupsTouched, { shows: ["agencies", "reports"] });

async function groupsTouched(
  db: Queryable,
  scope: ListScope,
  slice: Slice,
): Promise<readonly Group[]> {
  let parts: readonly Part[] = [
    { region: scope.region, before: 0, count: Number.POSITIVE_INFINITY },
  ];
  while (parts.some(isTree)) {
    const counts = await countsWithin(db, scope, parts.filter(isTree));
    parts = parts
      .flatMap((part) => (isTree(part) ? takenApart(part, counts.get(part.region) ?? []) : part))
      .filter((part) => touches(part, slice));
  }
  return parts.flatMap(({ region, kind, before }) => (kind ? [{ region, kind, before }] : []));
}

function isTree({ kind }: Part): boolean {
  return kind === undefined;
}

function touches({ before, count }: Part, { offset, limit }: Slice): boolean {
  return before < offset + limit && before + count > offset;
}

/** A piece of a region: its own agencies of a kind, or a region below it. */
interface Piece {
  readonly region: string;
  readonly kind?: AgencyKind;
  readonly count: number;
}

function takenApart(part: Part, pieces: readonly Piece[]): readonly Part[] {
  let before = part.before;
  return pieces.map((piece) => {
    const placed = { ...piece, before };
    before += piece.count;
    return placed;
  });
}

/** By region: its pieces in the order of the list. */
async function countsWithin(
  db: Queryable,
  { year, kind }: ListScope,
  parts: readonly Part[],
): Promise<ReadonlyMap<string, readonly Piece[]>> {
  const regions = parts.map(({ region }) => region);
  const rows = await db
    .withTables<AgencyTables>()
    .selectFrom("region")
    .innerJoin("place_count as counted", "counted.region_code", "region.code")
    .select(["code", "parent_code", "counted.kind", "own", "whole"])
    .where("year", "=", year)
    .where("whole", ">", 0)
    .where((where) => where.or([where("code", "in", regions), where("parent_code", "in", regions)]))
    .$if(kind !== undefined, (query) => query.where("counted.kind", "=", kind ?? "other"))
    .orderBy("code")
    .execute();
  return new Map(
    regions.map((region) => {
      const own = rows.filter(({ code }) => code === region);
      return [region, [...ownPieces(own), ...below(rows.filter((r) => r.parent_code === region))]];
    }),
  );
}

interface Row {
  readonly code: string;
  readonly kind: AgencyKind;
  readonly own: number;
  readonly whole: number;
}

function ownPieces(rows: readonly Row[]): readonly Piece[] {
  return agencyKinds.flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind && row.own > 0)
      .map(({ code, own }) => ({ region: code, kind, count: own })),
  );
}

function below(rows: readonly Row[]): readonly Piece[] {
  const counts = new Map<string, number>();
  for (const { code, whole } of rows) counts.set(code, (counts.get(code) ?? 0) + whole);
  return [...counts].map(([region, count]) => ({ region, count }));
}
