import { findingJson } from "#report-files/finding-json.ts";
import { compileWarnings } from "../compile/compile-warnings.ts";
import { findingKey } from "../draft/finding-key.ts";
import type { Workplace } from "../draft/load-workplace.ts";
import { sentHash } from "../draft/sent-round.ts";
import { blockerWords } from "./draft-words.ts";
import type { WorkplaceAnswer } from "./workplace-answer.ts";

/** A workplace as the office's screen asks for it. */
export function workplaceJson(workplace: Workplace): WorkplaceAnswer {
  const { draft, parts, agencyName, compiled, report, check, last, dueOn } = workplace;
  const { content, ...told } = draft;
  const explained = new Map(parts.explanations.map((one) => [one.finding, one]));
  return {
    draft: { ...told, agencyName, dueOn: dueOn ?? null },
    contentHash: content === null ? null : sentHash(content),
    agencies: compiled.agencies,
    warnings: compileWarnings(compiled),
    report,
    computed: compiled.report.cells,
    overrides: parts.overrides,
    sections: parts.sections,
    values: Object.fromEntries(workplace.values),
    findings: check.findings.map((finding) => {
      const key = findingKey(finding);
      return { key, explanation: explained.get(key) ?? null, ...findingJson(finding) };
    }),
    blockers: workplace.blockers.map((blocker) => ({
      kind: blocker.kind,
      words: blockerWords(blocker),
      ...(blocker.kind === "finding" && { finding: blocker.key }),
      ...(blocker.kind === "no-records" && { zero: zeroOf(blocker, draft.year) }),
    })),
    last: last ? { sections: last.sections, cells: last.cells } : null,
    chains: workplace.chains,
    authorIds: parts.authorIds,
  };
}

/** The whole year, where nothing at all was recorded; else each month without a record. */
function zeroOf(
  { ledger, months }: { readonly ledger: string; readonly months: readonly string[] },
  year: number,
) {
  const isWhole = months.length === 0 || months.length === 12;
  return { kind: ledger, periods: isWhole ? [`${year}`] : months };
}
