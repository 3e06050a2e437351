import { sectionWords } from "#report/words/form-words.ts";
import { findingJson } from "#report-files/finding-json.ts";
import { figuresBehind } from "../check/figures-behind.ts";
import { type SamePassages, sameKey } from "../check/same-passages.ts";
import type { DraftExplanation } from "../data/drafts.ts";
import { findingKey } from "../draft/finding-key.ts";
import type { Workplace } from "../draft/load-workplace.ts";
import type { FindingTold } from "./workplace-answer.ts";

/** Everything that the checks found in a draft, in words, each with its explanation and what lies behind it. */
export function findingsTold({ draft, parts, checked }: Workplace): readonly FindingTold[] {
  const explained = new Map(parts.explanations.map((one) => [one.finding, one]));
  return [
    ...checked.check.findings.map((finding): FindingTold => {
      const key = findingKey(finding);
      const behind = figuresBehind(finding, draft.year);
      const isFinal =
        finding.detail.kind === "personal-number" && finding.detail.what === "identity";
      return {
        key,
        explanation: explained.get(key) ?? null,
        behind,
        ...(isFinal && { isFinal }),
        ...findingJson(finding),
      };
    }),
    ...checked.same.map((same) => sameTold(same, explained)),
  ];
}

/** A section that is another agency's: whose, how much, which passages. */
function sameTold(
  same: SamePassages,
  explained: ReadonlyMap<string, DraftExplanation>,
): FindingTold {
  const { section, of, places } = same;
  const key = sameKey(same);
  return {
    key,
    explanation: explained.get(key) ?? null,
    rule: "filing.same",
    at: `${section}`,
    severity: "warning",
    cells: [],
    places,
    message: sameMessage(same),
    basis: "年报编制要求，报告应反映本机关本年度工作",
    ...(of.isPublic && {
      other: { words: whoseWords(same), path: `/agencies/${of.agencyId}/${of.year}/` },
    }),
  };
}

/** Of a section that is another agency's: which, how much of it, and whose. */
export function sameMessage(same: SamePassages): string {
  const words = sectionWords[same.section] ?? "";
  return `“${words}”除写数字的句子和套话外，有 ${same.percent}% 与${whoseWords(same)}相同。`;
}

function whoseWords({ of }: SamePassages): string {
  return `${of.agencyName} ${of.year} 年年报${of.isPublic ? "" : "（审签中）"}`;
}
