import { readFileSync } from "node:fs";
import { z } from "zod";

/** A number that stands in one of the five reports, and what it is computed from. */
export interface SeedNumber {
  /** `0-01`: the report, and the number's place in it. */
  readonly id: string;
  /** As printed. */
  readonly value: string;
  readonly unit: string;
  readonly counts: string;
  /** The section, and its paragraph. */
  readonly place: string;
  readonly room: string;
  /** The figures that give it, a blank apart: `items.published[category=政府文件]=11`; the key alone where its room is not there yet. */
  readonly figure: string;
  /** Where the report is not certain, or contradicts itself, what the records hold. */
  readonly note: string;
}

/** A figure, one entry of a breakdown or the cells of a report that a pattern names, with the value that comes out. */
export interface Proof {
  readonly key: string;
  readonly part?: { readonly dimension: string; readonly name: string };
  readonly value: number;
}

const columns = ["id", "value", "unit", "counts", "place", "room", "figure", "note"] as const;
const text = z.string();
const Row = z.object({
  id: text.regex(/^[0-4]-\d\d$/),
  value: text.min(1),
  unit: text.min(1),
  counts: text.min(1),
  place: text.min(1),
  room: text.min(1),
  figure: text,
  note: text,
});

/** Every number of the five reports, a line each in `numbers.tsv`. */
export function seedNumbers(): readonly SeedNumber[] {
  const file = readFileSync(new URL("numbers.tsv", import.meta.url), "utf8");
  const [, ...lines] = file.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Row.parse(Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
  });
}

/** What is to come out; none where the room is not there yet. */
export function proofsOf({ figure }: SeedNumber): readonly Proof[] {
  return [...figure.matchAll(/(\S+?)(?:\[(\w+)=([^\]]+)\])?=(-?[\d.]+)(?= |$)/g)].map(
    ([, key = "", dimension, name, value]) => ({
      key,
      ...(dimension && name && { part: { dimension, name } }),
      value: Number(value),
    }),
  );
}

/** Whether a figure's key is the name of cells of a report, a pattern among it. */
export function isCells({ key }: Proof): boolean {
  return /^t[234][.]/.test(key);
}

/** The cells that a pattern names: `t3.*.total`. */
export function cellsNamed(pattern: string, names: readonly string[]): readonly string[] {
  const parts = pattern.split(".");
  return names.filter((name) => {
    const of = name.split(".");
    return parts.every((part, at) => part === "*" || part === of[at]);
  });
}
