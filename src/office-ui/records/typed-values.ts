import type { FormColumn } from "./record-screen.ts";

export type Typed = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, string | null>>;

/** What the form shows of stored values: several options as a list, personal data not at all. */
export function shownValues(columns: readonly FormColumn[], values: Values): Typed {
  return Object.fromEntries(
    columns.flatMap(({ code, type, isPersonal }) => {
      const value = values[code] ?? null;
      if (value === null || isPersonal) return [];
      return [[code, shownValue(type, value)]];
    }),
  );
}

/** A field of the browser writes a minute with a T. */
function shownValue(type: FormColumn["type"], value: string): string | readonly string[] {
  if (type === "options") return value.split("、");
  return type === "time" ? value.replace(" ", "T") : value;
}

/** What was typed, by column, as the server takes it; what is empty is `null`. */
export function typedValues(columns: readonly FormColumn[], typed: Typed): Values {
  return Object.fromEntries(
    columns.map(({ code, type }) => {
      const value = typed[code];
      const joined = Array.isArray(value) ? value.join("、") : value;
      const text = typeof joined === "string" && joined.trim() !== "" ? joined : null;
      return [code, type === "time" ? (text?.replace("T", " ") ?? null) : text];
    }),
  );
}

/** Those of the typed values that differ from what stood there; personal data that were left empty stay. */
export function changedValues(
  columns: readonly FormColumn[],
  { before, after }: { readonly before: Values; readonly after: Values },
): Values {
  const changed = columns.filter(({ code, isPersonal }) =>
    isPersonal ? after[code] !== null : (before[code] ?? null) !== (after[code] ?? null),
  );
  return Object.fromEntries(changed.map(({ code }) => [code, after[code] ?? null]));
}
