import type { ListFilter } from "./record-screen.ts";

interface YearFilter {
  /** In the address. */
  readonly name?: string;
  /** What happened in the year: 2024 年收到. */
  readonly act?: string;
}

/** This year and the ten before it. */
export function yearFilter(
  label: string,
  { name = "year", act = "" }: YearFilter = {},
): ListFilter {
  const now = new Date().getFullYear();
  return {
    name,
    label,
    options: Array.from({ length: 11 }, (_, at) => {
      const year = `${now - at}`;
      return { value: year, label: `${year} 年${act}` };
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
