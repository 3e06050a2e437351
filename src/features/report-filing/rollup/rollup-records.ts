import { cellWords } from "#report/words/form-words.ts";
import { sourceWords } from "../words/rollup-words.ts";
import { figureIn } from "./add-up.ts";
import type { RollupLoaded } from "./load-rollup.ts";

/** A roll-up as rows of a sheet, the head first: a row a cell, a column an agency. */
export function rollupRecords({
  rollup,
  parts,
  agencies,
}: RollupLoaded): readonly (readonly (string | number)[])[] {
  const named = new Map(agencies.map((one) => [one.agencyId, one]));
  const heads = parts.map(({ agencyId, source }) => {
    const one = named.get(agencyId);
    const within =
      one?.within === null || one?.within === undefined ? undefined : named.get(one.within);
    const how = within ? `已含在${within.name}` : sourceWords[source];
    return `${one?.name ?? ""}（${how}）`;
  });
  return [
    ["数据", "汇总", "扣除联合发文", "缺数据的机关数", ...heads],
    ...rollup.cells.map(({ cell, total, deducted, missing }) => [
      cellWords(cell),
      total ?? "待定",
      deducted,
      missing,
      ...parts.map((part) => figureIn(part, cell) ?? "缺"),
    ]),
  ];
}
