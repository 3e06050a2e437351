import type { FormColumn } from "./record-screen.ts";

export type Typed = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, string | null>>;

/** What the form shows of stored values: several options as a list, personal data not at all. */
export function shownValues(columns: readonly FormColumn[], values: Values): Typed {
  return Object.fromEntries(
    columns.flatMap(({ code, type, isPersonal }) => {
      const value = values[code] ?? null;
      if (value === null || isPersonal) return [];
      return [[code, type === "options" ? value.split("、") : value]];
    }),
  );
}

/** What was typed, by column, as the server takes it; what is empty is `null`. */
export function typedValues(columns: readonly FormColumn[], typed: Typed): Values {
  return Object.fromEntries(
    columns.map(({ code }) => {
      const value = typed[code];
      const text = Array.isArray(value) ? value.join("、") : value;
      return [code, typeof text === "string" && text.trim() !== "" ? text : null];
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
