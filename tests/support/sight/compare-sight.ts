import type { ReportCell } from "#report/annual-report.ts";
import type { Figure } from "#tests/support/generator/model.ts";
import type { SeenCell } from "./browser-sight.ts";

/** Marks that stand for no figure. */
const marks: ReadonlySet<string> = new Set(["", "/", "-", "—", "无", "空"]);

/** What is known of a cell as it was made: what it holds in plain text, and what one of its figures stands for. */
export interface Meant {
  readonly plain: Figure | undefined;
  readonly unit: number;
}

/** What a person sees otherwise than the cell says, or nothing: only `read` and `blank` claim anything. */
export function contradiction(
  cell: ReportCell,
  seen: SeenCell,
  { plain, unit }: Meant,
): string | undefined {
  const shown = `${JSON.stringify(seen.text)}${tellingOf(seen)}`;
  if (cell.state === "blank") {
    const isBlank = marks.has(seen.text) && !seen.isUnsure && !seen.isStruck && !seen.isRaised;
    return isBlank && !seen.holdsObject ? undefined : `blank, and seen is ${shown}`;
  }
  if (cell.state !== "read") return undefined;
  const value = seen.text === plain?.text ? plain.value : numberOf(seen.text, unit);
  const isSeen = value === cell.value && !seen.isUnsure && !seen.isDisplaced;
  return isSeen ? undefined : `read ${cell.value}, and seen is ${shown}`;
}

function numberOf(text: string, unit: number): number | undefined {
  return /^\d+$/.test(text) ? Number(text) * unit : undefined;
}

function tellingOf(seen: SeenCell): string {
  const told = [
    seen.isUnsure && "unsure",
    seen.isStruck && "struck",
    seen.isRaised && "raised",
    seen.holdsObject && "object",
    seen.isDisplaced && "displaced",
  ].filter((one) => one !== false);
  return told.length > 0 ? ` (${told.join(", ")})` : "";
}
