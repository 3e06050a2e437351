import { dutyOf } from "#law/statutory-catalogue.ts";
import { type ColumnContent, type Cycle, type Limit, systemsDuty } from "../../domain/column.ts";
import { systemsWords } from "../../words/column-words.ts";

/** A column as it is typed. */
export interface ColumnValues {
  readonly name: string;
  readonly spellings?: readonly string[];
  readonly section?: string | null;
  readonly duty?: string | null;
  readonly cycle: Cycle;
  readonly limit: Limit;
  readonly limitDays?: number | null;
  readonly minimum: number;
  readonly place: number;
}

export const newColumn: Partial<ColumnValues> = {
  cycle: "quarter",
  limit: "regulation",
  minimum: 1,
  place: 500,
};

/** What is sent of what was typed. */
export function contentOf(values: ColumnValues): ColumnContent {
  const { spellings = [], section, duty, limitDays, ...rest } = values;
  return {
    ...rest,
    spellings,
    section: section?.trim() || null,
    duty: duty ?? null,
    limitDays: values.limit === "own" ? (limitDays ?? null) : null,
  };
}

/** What a form begins with of a stored column. */
export function valuesOf(column: ColumnContent): ColumnValues {
  const { name, spellings, section, duty, cycle, limit, limitDays, minimum, place } = column;
  return { name, spellings, section, duty, cycle, limit, limitDays, minimum, place };
}

/** The duty that a column fulfils, with its article. */
export function dutyText(code: string | null): string {
  if (code === systemsDuty) return systemsWords;
  const duty = code === null ? undefined : dutyOf(code);
  return duty ? `${duty.words}（${duty.cites}）` : "本机关自设";
}
