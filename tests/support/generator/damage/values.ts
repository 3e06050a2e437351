import type { Draft } from "../draft.ts";
import type { TextLayout } from "../layouts/row-writers.ts";
import { layoutsOf } from "../plan.ts";
import type { Random } from "../random.ts";
import type { SheetCell, SheetRow } from "../sheet.ts";
import { cellsIn, type Damage } from "./damage.ts";

/** The cells for values in the rows of a kind. */
function valuesIn(draft: Draft, isMeant: (row: SheetRow) => boolean): SheetCell[] {
  const rows = draft.sheets.flatMap((sheet) => sheet.rows.filter(isMeant));
  return rows.flatMap(({ cells }) => cells.filter(({ role }) => role === "value"));
}

function wordsFor(random: Random): string {
  const n = random.int(1, 300);
  return random.pick([
    `由县行政审批局办理${n}件`,
    "由市级机关统一办理",
    "详见附件",
    `共${n}件(含上年${random.int(1, n)}件)`,
    "本机关没有此项职权",
    `见政务服务网,${n}件`,
  ]);
}

export const valueDamage: readonly Damage[] = [
  {
    id: "value.words",
    row: "words around or in place of a figure (由县行政审批局办理128件)",
    apply: (draft, random, plan) => {
      if (["F", "J"].some((layout) => layoutsOf(plan).has(layout as TextLayout))) return false;
      const values = valuesIn(draft, ({ row, cells }) => row !== undefined && cells.length === 2);
      for (const cell of random.some(values, random.int(1, 2))) {
        cell.text = wordsFor(random);
        cell.spoilt = "unread";
      }
      return values.length > 0;
    },
  },
  {
    id: "value.unread-object",
    row: "a picture or a doubtful figure (U+FFFC, U+FFFD) in a cell",
    inTextAlone: true,
    apply: (draft, random, plan) => {
      const glued = layoutsOf(plan).has("F") || layoutsOf(plan).has("J");
      if (plan.kind !== "text" || glued) return false;
      const values = valuesIn(draft, ({ row }) => row !== undefined);
      for (const cell of random.some(values, random.int(1, 5))) {
        cell.text = random.pick(["\ufffc", "\ufffd", `${cell.text}\ufffd`, `\ufffc${cell.text}`]);
        cell.spoilt = "unread";
      }
      return true;
    },
  },
  {
    id: "value.question-mark",
    row: "`?` for a lost blank beside a figure (? 0)",
    apply: (draft, random, plan) => {
      if (["F", "J"].some((layout) => layoutsOf(plan).has(layout as TextLayout))) return false;
      const values = valuesIn(draft, ({ row }) => row !== undefined);
      const printed = values.filter(({ text }) => /^\d+$/.test(text));
      for (const cell of random.some(printed, random.int(1, 6))) {
        cell.text = random.pick([`? ${cell.text}`, `?${cell.text}`, `${cell.text}?`]);
        cell.spoilt = "doubtful";
      }
      return printed.length > 0;
    },
  },
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
