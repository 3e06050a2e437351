import type { SheetCell, SheetRow } from "../sheet.ts";
import type { Damage } from "./damage.ts";

const barLayouts: ReadonlySet<string> = new Set(["B", "C", "L", "M"]);

/** Rows between bars whose label stands outside of them. */
export const tornDamage: readonly Damage[] = [
  {
    id: "label.torn",
    row: "a label on a line of its own, above or below its row",
    inTextAlone: true,
    apply: (draft, random, plan) => {
      if (plan.kind === "html") return false;
      const table = random.pick(["t2", "t3", "t3"]);
      if (!barLayouts.has(plan.tears[table].layout)) return false;
      const sheet = draft.sheets.find((other) => other.table === table);
      const rows = sheet?.rows.filter(isRowOfItsOwn) ?? [];
      const side = random.pick(["above", "below"]);
      for (const row of random.some(rows, random.int(1, 2))) {
        row.torn = side;
        const label = row.cells.find(isWhole);
        if (label && random.chance(0.5)) label.text = wrapped(label.text);
      }
      return rows.length > 0;
    },
  },
];

/** In front of a row that begins a group stands the group's name, and the row may be the group's. */
function isRowOfItsOwn({ cells }: SheetRow): boolean {
  return cells.some(isWhole) && !cells.some(({ role }) => role === "group");
}

function isWhole({ role, lost }: SheetCell): boolean {
  return role === "label" && lost !== true;
}

/** A long label goes on in a second line. */
function wrapped(text: string): string {
  const at = text.search(/[,、]/) + 1;
  return text.length > 18 && at > 8 ? `${text.slice(0, at)}\n${text.slice(at)}` : text;
}
