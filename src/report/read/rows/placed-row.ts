import type { CellNote } from "../../annual-report.ts";
import type { HeaderSeen, Slot } from "../runs/runs.ts";
import type { Resolved } from "./resolve-slots.ts";

/** What a row of the form came to. */
export type PlacedRow =
  | {
      readonly kind: "slots";
      readonly slots: readonly Slot[];
      readonly headers: readonly HeaderSeen[];
    }
  | { readonly kind: "blank" | "missing" }
  | {
      readonly kind: "lost" | "ambiguous";
      readonly note: CellNote;
      readonly candidates?: readonly number[];
      /** What stands in the row, for showing the place. */
      readonly seen?: readonly Slot[];
    };

/** What the slots laid on `columns` came to, as a row of the form under `headers`. */
export function placedRow(
  resolved: Resolved,
  columns: number,
  headers: readonly HeaderSeen[],
): PlacedRow {
  switch (resolved.kind) {
    case "slots":
      return { kind: "slots", slots: resolved.slots, headers };
    case "blank":
      return { kind: "blank" };
    case "fewer":
      return ambiguous({ kind: "fewer-values", found: resolved.found, expected: columns });
    case "more":
      return ambiguous({ kind: "more-values", found: resolved.found, expected: columns });
    case "split":
      return ambiguous({ kind: "split-figure" });
    case "strayed":
      return ambiguous({ kind: "unlabelled-row" });
    case "differing":
      return { ...ambiguous({ kind: "differing-values" }), candidates: resolved.values };
    case "glued": {
      const { digits } = resolved;
      const only =
        columns === 1 && !/^0\d/.test(digits) ? Number(digits.replaceAll(",", "")) : Number.NaN;
      const note = { kind: "glued-digits", digits } as const;
      return Number.isNaN(only) ? ambiguous(note) : { ...ambiguous(note), candidates: [only] };
    }
  }
}

/** An ambiguous row and why. */
export function ambiguous(note: CellNote) {
  return { kind: "ambiguous", note } as const;
}
