import { err, ok, type Result } from "#kernel/result.ts";

/** Characters a search may have. */
export const queryLimit = 100;

/** What someone looks for: words of a name, perhaps a year. */
export interface SearchQuery {
  /** As typed, without space around it. */
  readonly typed: string;
  /** Parts of names, in the order typed; empty where a year alone is asked for. */
  readonly words: readonly string[];
  readonly year?: number;
}

export type QueryRefused =
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly length: number };

const year = /(?<!\d)(20\d{2})(?:年度|年)?(?!\d)/;
/** What people add to the name of an agency when they look for its report. */
const reportWords = /(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)$/;

/** Takes apart what was typed: 青岚县教育局2023年年报 is the agency 青岚县教育局 and the year 2023. */
export function parseQuery(text: string): Result<SearchQuery, QueryRefused> {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return err({ kind: "empty" });
  const length = [...typed].length;
  if (length > queryLimit) return err({ kind: "too-long", length });
  const found = year.exec(typed);
  const words = typed
    .replace(year, " ")
    .split(/[\s,，、。;；:：《》“”"'()（）]+/u)
    .map((word) => word.replace(reportWords, ""))
    .filter((word) => word !== "");
  return ok({ typed, words, ...(found && { year: Number(found[1]) }) });
}
