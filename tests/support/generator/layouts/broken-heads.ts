import type { Piece } from "../piece.ts";
import type { Random } from "../random.ts";
import type { Sheet, SheetRow } from "../sheet.ts";
import type { Tear } from "./row-writers.ts";

/**
 * The headers of table 4 as text out of a PDF whose columns are narrow: each broken over the same two lines, or set
 * upright. Undefined where they are whole, or have lost a part.
 */
export function brokenHeads(
  { table, rows }: Sheet,
  { disputeHeads, random }: Pick<Tear, "disputeHeads"> & { readonly random: Random },
): Piece[] | undefined {
  const [groups, first, second, ...others] = rows;
  if (table !== "t4" || disputeHeads === "whole" || others.length !== 1) return;
  if (!groups || !first || !second) return;
  const kinds = textsOf(first).slice(5);
  const results = [...textsOf(first).slice(0, 5), ...textsOf(second)];
  if (results.some((text) => text.length !== 4 && text !== "总计")) return;
  const printed = random.chance(0.15) ? results.slice(0, 5) : results;
  const lines = disputeHeads === "upright" ? upright(printed) : onTwoLines(printed, random);
  return [textsOf(groups), kinds, ...lines].map((words) => {
    return { text: `${words.filter((word) => word !== "").join(" ")}\n`, head: table };
  });
}

function textsOf({ cells }: SheetRow): string[] {
  return cells.map(({ text }) => text.replace(/\s/g, ""));
}

/** 结果 over 维持; 总计 beside the upper line, the lower one, or between them. */
function onTwoLines(heads: readonly string[], random: Random): string[][] {
  const place = random.pick(["upper", "lower", "between"]);
  const isShort = (text: string) => text.length < 3;
  const upper = heads.map((text) => (isShort(text) && place !== "upper" ? "" : text.slice(0, 2)));
  const lower = heads.map((text) => (isShort(text) && place === "lower" ? text : text.slice(2)));
  const between = place === "between" ? [heads.filter(isShort)] : [];
  return [upper, ...between, lower];
}

/** A character a line; 总计 is as high as the others, or stands in their middle. */
function upright(heads: readonly string[]): string[][] {
  const height = Math.max(...heads.map((text) => text.length));
  return Array.from({ length: height }, (_, y) =>
    heads.map((text) => text[y - Math.floor((height - text.length) / 2)] ?? ""),
  );
}
