import { type PartEncoding, partEncodingOf } from "../office/archive.ts";
import type { DisguiseKind } from "../office/disguise.ts";
import type { Random } from "../random.ts";

/** How one producer writes a workbook. */
export interface XlsxHabit {
  readonly isStrict: boolean;
  readonly prefix: string;
  readonly encoding: PartEncoding;
  /** Prose and each table on a sheet of its own. */
  readonly manySheets: boolean;
  readonly merges: boolean;
  /** Rows and columns left empty before the report begins. */
  readonly offset: { readonly rows: number; readonly columns: number };
  readonly emptyRows: boolean;
  readonly figures: "numbers" | "text" | "mixed";
  readonly strings: "shared" | "inline" | "rich";
  readonly totals: "values" | "formulas" | "formulas without values" | "errors";
  readonly format: "general" | "thousands" | "decimals" | "hides zeros";
  /** Where last year's figures are hidden. */
  readonly hides: "nothing" | "sheet" | "rows" | "column";
  /** Cells and rows say where they stand. */
  readonly references: boolean;
  /** How some figures are shown otherwise than in plain text. */
  readonly disguise: Exclude<DisguiseKind, "filled in"> | undefined;
  /** Parts are named from the archive's root, and sheets are not in the order of their files. */
  readonly oddPaths: boolean;
}

/** Draws the habits of one workbook. */
export function xlsxHabitOf(random: Random): XlsxHabit {
  return {
    isStrict: random.chance(0.1),
    prefix: random.chance(0.88) ? "" : "x:",
    encoding: partEncodingOf(random),
    manySheets: random.chance(0.4),
    merges: random.chance(0.75),
    offset: random.chance(0.3)
      ? { rows: random.int(0, 4), columns: random.int(1, 3) }
      : { rows: 0, columns: 0 },
    emptyRows: random.chance(0.4),
    figures: random.pick(["numbers", "numbers", "text", "mixed"]),
    strings: random.pick(["shared", "shared", "inline", "rich"]),
    totals: random.pick([
      "values",
      "values",
      "values",
      "formulas",
      "formulas",
      "formulas without values",
      "errors",
    ]),
    format: random.pick(["general", "general", "general", "thousands", "decimals", "hides zeros"]),
    hides: random.pick(["nothing", "nothing", "nothing", "sheet", "rows", "column"]),
    references: random.chance(0.9),
    oddPaths: random.chance(0.25),
    disguise: random.chance(0.3)
      ? random.pick(["struck", "raised", "unseen", "object"] as const)
      : undefined,
  };
}

/** The habits worth a row in the proof. */
export function xlsxTags(habit: XlsxHabit): string[] {
  const tags: readonly (readonly [string, boolean])[] = [
    ["xlsx.one-sheet", !habit.manySheets],
    ["xlsx.many-sheets", habit.manySheets],
    ["xlsx.merged", habit.merges],
    ["xlsx.empty-cells", !habit.merges],
    ["xlsx.offset", habit.offset.rows + habit.offset.columns > 0],
    ["xlsx.empty-rows", habit.emptyRows],
    ["xlsx.text-figures", habit.figures !== "numbers"],
    ["xlsx.inline-strings", habit.strings === "inline"],
    ["xlsx.rich-strings", habit.strings === "rich"],
    ["xlsx.formulas", habit.totals === "formulas"],
    ["xlsx.formulas-without-values", habit.totals === "formulas without values"],
    ["xlsx.errors", habit.totals === "errors"],
    ["xlsx.formats", habit.format === "thousands" || habit.format === "decimals"],
    ["xlsx.hides-zeros", habit.format === "hides zeros"],
    ["xlsx.hidden-sheet", habit.hides === "sheet"],
    ["xlsx.hidden-rows", habit.hides === "rows"],
    ["xlsx.hidden-column", habit.hides === "column"],
    ["xlsx.no-references", !habit.references],
    ["xlsx.struck", habit.disguise === "struck"],
    ["xlsx.raised", habit.disguise === "raised"],
    ["xlsx.unseen", habit.disguise === "unseen"],
    ["xlsx.objects", habit.disguise === "object"],
    ["xlsx.strict", habit.isStrict],
    ["xlsx.prefix", habit.prefix !== ""],
    ["xlsx.odd-paths", habit.oddPaths],
    ["xlsx.utf-16", habit.encoding.startsWith("utf-16")],
  ];
  return tags.flatMap(([tag, holds]) => (holds ? [tag] : []));
}

/** What the proof says of each. */
export const xlsxRows = [
  { id: "xlsx.one-sheet", row: "everything on one sheet" },
  { id: "xlsx.many-sheets", row: "prose and each table on a sheet of its own" },
  { id: "xlsx.merged", row: "merged cells" },
  { id: "xlsx.empty-cells", row: "empty cells in place of merged ones" },
  { id: "xlsx.offset", row: "the report begins further down and right" },
  { id: "xlsx.empty-rows", row: "empty rows between" },
  { id: "xlsx.text-figures", row: "figures kept as text, all or some" },
  { id: "xlsx.inline-strings", row: "strings in their cells" },
  { id: "xlsx.rich-strings", row: "rich text, with phonetic readings" },
  { id: "xlsx.formulas", row: "totals are formulas with their values" },
  { id: "xlsx.formulas-without-values", row: "totals are formulas without a value" },
  { id: "xlsx.errors", row: "totals are errors (#REF!)" },
  { id: "xlsx.formats", row: "number formats (#,##0; 0.000000)" },
  { id: "xlsx.hides-zeros", row: "a format that hides zeros" },
  { id: "xlsx.hidden-sheet", row: "last year's figures on a hidden sheet" },
  { id: "xlsx.hidden-rows", row: "last year's figures in hidden rows" },
  { id: "xlsx.hidden-column", row: "last year's figures in a hidden column" },
  { id: "xlsx.no-references", row: "cells that do not name their place" },
  { id: "xlsx.struck", row: "figures struck out, by the cell's font or a run's" },
  { id: "xlsx.raised", row: "raised figures and marks" },
  {
    id: "xlsx.unseen",
    row: "white, tiny and hidden figures, rules that hide them, white ones on dark fill",
  },
  { id: "xlsx.objects", row: "pictures, shapes and text boxes over figures, or in their place" },
  { id: "xlsx.strict", row: "strict namespace" },
  { id: "xlsx.prefix", row: "a prefix before every element" },
  { id: "xlsx.odd-paths", row: "parts named from the root, sheets in another order" },
  { id: "xlsx.utf-16", row: "parts in UTF-16" },
] as const;
