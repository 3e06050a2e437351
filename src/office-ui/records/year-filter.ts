import type { ListFilter } from "./record-screen.ts";

/** This year and the ten before it. */
export function yearFilter(label: string): ListFilter {
  const now = new Date().getFullYear();
  return {
    name: "year",
    label,
    options: Array.from({ length: 11 }, (_, at) => {
      const year = `${now - at}`;
      return { value: year, label: `${year} 年` };
    }),
  };
}

/** Records that were voided, in place of those that stand. */
export const voidedFilter: ListFilter = {
  name: "state",
  label: "有效记录",
  options: [{ value: "voided", label: "已作废" }],
};

/** A filter over the words of a column. */
export function wordsFilter(
  name: string,
  label: string,
  words: Readonly<Record<string, string>>,
): ListFilter {
  return {
    name,
    label,
    options: Object.entries(words).map(([value, word]) => ({ value, label: word })),
  };
}
