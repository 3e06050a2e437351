import type { ReportFinding } from "#report/check/check-result.ts";
import { findingKey } from "./finding-key.ts";

/** What stands between a draft and its signing (送审前须处理). */
export type Blocker =
  | { readonly kind: "year-not-ended"; readonly year: number }
  /** Kinds without a record that no zero report answers for. */
  | {
      readonly kind: "no-records";
      readonly ledger: string;
      readonly name: string;
      readonly months: readonly string[];
    }
  | { readonly kind: "section-empty"; readonly section: number }
  /** A linked figure that does not exist any more, or whose part does not: by its words. */
  | { readonly kind: "figure-open"; readonly figure: string }
  /** An error that is neither mended nor explained, or a personal number that is not hidden. */
  | { readonly kind: "finding"; readonly key: string; readonly finding: ReportFinding }
  /** A cell that no ledger fills, and nobody typed. */
  | { readonly kind: "cells-missing"; readonly cells: readonly string[] };

interface Ready {
  readonly year: number;
  readonly isRunning: boolean;
  readonly missing: readonly {
    readonly kind: string;
    readonly name: string;
    readonly months: readonly string[];
  }[];
  readonly emptySections: readonly number[];
  readonly openFigures: readonly string[];
  readonly findings: readonly ReportFinding[];
  /** Keys of findings that have an explanation. */
  readonly explained: ReadonlySet<string>;
  readonly missingCells: readonly string[];
}

/** Findings that say again what an empty section is told by. */
const saidAlready: ReadonlySet<string> = new Set([
  "section-empty",
  "section-missing",
  "problems-empty",
]);

/**
 * Whether a finding stands in the way: errors and personal numbers (条例第十五条) until they are mended or explained, the number of
 * an identity card until it is hidden.
 */
function blocks({ severity, detail }: ReportFinding, isExplained: boolean): boolean {
  if (detail.kind === "personal-number") return !isExplained || detail.what === "identity";
  return severity === "error" && !saidAlready.has(detail.kind) && !isExplained;
}

/** Everything that has to be done before a draft is sent round; other warnings and notices need not be. */
export function blockersOf(ready: Ready): readonly Blocker[] {
  return [
    ...(ready.isRunning ? [{ kind: "year-not-ended", year: ready.year } as const] : []),
    ...ready.missing.map(
      ({ kind, name, months }) => ({ kind: "no-records", ledger: kind, name, months }) as const,
    ),
    ...(ready.missingCells.length > 0
      ? [{ kind: "cells-missing", cells: ready.missingCells } as const]
      : []),
    ...ready.emptySections.map((section) => ({ kind: "section-empty", section }) as const),
    ...ready.openFigures.map((figure) => ({ kind: "figure-open", figure }) as const),
    ...ready.findings
      .filter((finding) => blocks(finding, ready.explained.has(findingKey(finding))))
      .map((finding) => ({ kind: "finding", key: findingKey(finding), finding }) as const),
  ];
}
