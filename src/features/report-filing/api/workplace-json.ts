import { nextStep } from "#platform/signing/chain.ts";
import { cellsMoved, linksMoved } from "../check/cells-moved.ts";
import { compileWarnings } from "../compile/compile-warnings.ts";
import { oversightOf } from "../data/oversight-schema.ts";
import type { Workplace } from "../draft/load-workplace.ts";
import { sentHash } from "../draft/sent-round.ts";
import { blockerWords } from "./draft-words.ts";
import { findingsTold } from "./finding-told.ts";
import type { WorkplaceAnswer } from "./workplace-answer.ts";

/** A workplace as the office's screen asks for it. */
export function workplaceJson(workplace: Workplace): WorkplaceAnswer {
  const { draft, parts, agencyName, compiled, report, last, dueOn } = workplace;
  const [newest] = workplace.chains;
  const { content, ...told } = draft;
  return {
    draft: {
      ...told,
      agencyName,
      agencyKind: workplace.agencyKind,
      oversight: oversightOf(draft.oversight),
      dueOn: dueOn ?? null,
    },
    contentHash: content === null ? null : sentHash(content),
    agencies: compiled.agencies,
    warnings: compileWarnings(compiled),
    report,
    computed: compiled.report.cells,
    overrides: parts.overrides,
    sections: parts.sections,
    values: Object.fromEntries(workplace.values),
    findings: findingsTold(workplace),
    isProofread: workplace.checked.isProofread,
    blockers: workplace.blockers.map((blocker) => ({
      kind: blocker.kind,
      words: blockerWords(blocker),
      ...(blocker.kind === "finding" && { finding: blocker.key }),
      ...(blocker.kind === "finding" &&
        blocker.finding.detail.kind === "personal-number" && { isPersonal: true as const }),
      ...(blocker.kind === "no-records" && { zero: zeroOf(blocker, draft.year) }),
    })),
    last: last ? { sections: last.sections, cells: last.cells } : null,
    moved: movedSince(workplace),
    chains: workplace.chains,
    nextPlace: newest ? (nextStep(newest)?.place ?? null) : null,
    authorIds: parts.authorIds,
    letterNumber: workplace.letterNumber ?? null,
  };
}

function movedSince({ sent, compiled, values }: Workplace): WorkplaceAnswer["moved"] {
  if (!sent) return { cells: [], figures: [] };
  return {
    cells: cellsMoved(sent, compiled.report.cells),
    figures: linksMoved(sent.linked ?? [], values),
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
