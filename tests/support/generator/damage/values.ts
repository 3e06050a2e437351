import { layoutsOf } from "../plan.ts";
import { cellsIn, type Damage } from "./damage.ts";

export const valueDamage: readonly Damage[] = [
  {
    id: "value.several",
    row: "three values in a one-column row",
    apply: (draft, random, plan) => {
      if (layoutsOf(plan).has("F")) return false;
      const rows = draft.sheets
        .flatMap((sheet) => (sheet.table === "t2" ? sheet.rows : []))
        .filter(({ row, cells }) => row !== undefined && cells.length === 2);
      const row = rows.length === 0 ? undefined : random.pick(rows);
      const value = row?.cells[1];
      if (row === undefined || value === undefined || value.text === "") return false;
      const same = random.chance(0.5);
      row.extra = [0, 1].map(() => (same ? value.text : String(random.int(0, 99))));
      value.columns = 1;
      return true;
    },
  },
  {
    id: "value.padded",
    row: "trailing and leading blanks, NBSP, value wrapped in blank lines",
    apply: (draft, random, plan) => {
      const layouts = layoutsOf(plan);
      const paddings = [" ", "\u00a0", "\u3000", "  "];
      const around =
        plan.kind === "text" && layouts.size === 1 && layouts.has("A") ? ["\n\n\n\n\n"] : [];
      if (layouts.has("J")) return false;
      for (const cell of cellsIn(draft)) {
        if (cell.role !== "value" || cell.text === "" || random.chance(0.6)) continue;
        const padding = random.pick([...paddings, ...around]);
        cell.text = random.pick([
          `${cell.text}${padding}`,
          `${padding}${cell.text}`,
          padding + cell.text + padding,
        ]);
      }
      return true;
    },
  },
];
