import type { Draft } from "../draft.ts";
import { disputeLabels } from "../labels.ts";
import { layoutsOf, type Plan } from "../plan.ts";
import { head, type Sheet, type SheetCell } from "../sheet.ts";
import type { Damage } from "./damage.ts";
import { threeTablesId } from "./damage-ids.ts";

const { review, direct, afterReview, litigation, results } = disputeLabels;
const names = [
  [review, `${litigation}(${direct})`, `${litigation}(${afterReview})`],
  [review, direct, afterReview],
  [`${review}情况`, `${direct}情况`, `${afterReview}情况`],
  [`1.${review}`, `2.${litigation}(${direct})`, `3.${litigation}(${afterReview})`],
] as const;

/** Other ways in which agencies print table four. */
export const disputeDamage: readonly Damage[] = [
  {
    id: threeTablesId,
    row: "table four as three tables, each named over its own headers",
    apply: (draft, random, plan) => {
      const sheet = disputesOf(draft, plan);
      const values = sheet?.rows.at(-1);
      if (sheet === undefined || values === undefined) return false;
      const called = random.pick(names);
      const isInside = random.chance(0.5);
      const three = called.map((name, at) =>
        blockSheet(values.cells.slice(at * 5, at * 5 + 5), { name, isInside }),
      );
      draft.sheets.splice(draft.sheets.indexOf(sheet), 1, ...three);
      return true;
    },
  },
  {
    id: "disputes.no-head",
    row: "table four without any header",
    apply: (draft, _random, plan) => {
      const sheet = disputesOf(draft, plan);
      if (sheet === undefined) return false;
      sheet.rows = sheet.rows.slice(-1);
      return true;
    },
  },
];

/** Table four as the form has it. */
function disputesOf(draft: Draft, plan: Plan): Sheet | undefined {
  if (layoutsOf(plan).has("F") || (plan.kind === "html" && plan.habit.oneTable)) return undefined;
  const [sheet, ...others] = draft.sheets.filter(({ table }) => table === "t4");
  return others.length === 0 && sheet !== undefined && sheet.rows.length > 3 ? sheet : undefined;
}

function blockSheet(
  values: readonly SheetCell[],
  { name, isInside }: { readonly name: string; readonly isInside: boolean },
): Sheet {
  const named = isInside ? [{ cells: [head(name, 5)] }] : [];
  const rows = [
    ...named,
    { cells: results.map((result) => head(result)) },
    { row: "disputes", cells: values.map((cell) => ({ ...cell, columns: 1 })) },
  ];
  const sheet: Sheet = { table: "t4", width: 5, rows };
  return isInside ? sheet : { ...sheet, caption: name };
}
