import type { AnnualReport } from "#report/annual-report.ts";
import type { TextPlace } from "#report/text-place.ts";

/** How a report states the reason for a difference: a sentence on the subject that names a cause. */
export interface Explanation {
  readonly subject: RegExp;
  readonly cause: RegExp;
}

const reorganised = "机构改革|转隶|划转|划入|划出|移交|合并|撤并";
const recounted = "统计口径|口径调整|重新统计|重新认定|更正|勘误|补录|核减";

/** Why the stock of documents in force is not what issues and repeals make it: expiry, transfer, reclassification. */
export const stockExplanation: Explanation = {
  subject: /规范性文件|规章/,
  cause: new RegExp(`有效期(?:届满|已满|到期)|到期|自动失效|自然失效|${reorganised}|${recounted}`),
};

/** Why fewer or more requests are carried in than last year carried out. */
export const carryExplanation: Explanation = {
  subject: /结转/,
  cause: new RegExp(`${reorganised}|${recounted}|撤回`),
};

/** Why a figure is a multiple of last year's. `words` are the row's. */
export function jumpExplanation(words: string): Explanation {
  return {
    subject: new RegExp(words),
    cause: new RegExp(
      `同比|较上年|较去年|比上年|比去年|由于|受.{1,12}影响|下放|承接|${reorganised}|${recounted}`,
    ),
  };
}

const subjectOfTable: Readonly<Record<string, RegExp>> = {
  "t2.normative": /规范性文件/,
  "t2.regulations": /规章/,
  t3: /申请/,
  t4: /复议|诉讼/,
};

/** Why the text gives another figure than the table: it counts otherwise, and says so. */
export function narrativeExplanation(cell: string | undefined): Explanation | undefined {
  const [table = "", row = ""] = (cell ?? "").split(".");
  const subject = subjectOfTable[`${table}.${row}`] ?? subjectOfTable[table];
  return (
    subject && {
      subject,
      cause: /口径|不含|不包括|未计入|不计入|重复统计|并案|合并办理|更正|勘误|补录/,
    }
  );
}

/** The sentence in which the report explains, if there is one. Only sentences with a figure count: generalities explain nothing. */
export function statedReason(
  { sections }: AnnualReport,
  { subject, cause }: Explanation,
): TextPlace | undefined {
  for (const { number, text } of sections) {
    // Rarely does a text name a cause at all.
    if (!cause.test(text)) continue;
    for (const match of text.matchAll(/[^。；;\n]+/g)) {
      const [quote] = match;
      if (!subject.test(quote) || !cause.test(quote) || !/[\d一二三四五六七八九十]/.test(quote))
        continue;
      return { section: number, start: match.index, end: match.index + quote.length, quote };
    }
  }
  return undefined;
}
