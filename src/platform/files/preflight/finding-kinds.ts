import type { Finding, FindingKind } from "./finding.ts";

/**
 * What can be done about a finding. `cleaned`: a cleaned copy is without it. `confirmed`: so, after a person has agreed to what it
 * does to the text. `looked`: a person who looks at the file can answer for it. `edited`: the file has to be made anew.
 */
type Remedy = "cleaned" | "confirmed" | "looked" | "edited";

interface KindFacts {
  /** Whether the file may not leave with it; else it is advice. */
  readonly blocks: boolean;
  readonly remedy: Remedy;
}

/** What nobody sees must go; what a person sees, that person may answer for. */
export const findingKinds: Readonly<Record<FindingKind, KindFacts>> = {
  "identity-number": { blocks: true, remedy: "looked" },
  "personal-number": { blocks: true, remedy: "looked" },
  properties: { blocks: false, remedy: "cleaned" },
  "program-data": { blocks: false, remedy: "cleaned" },
  "local-path": { blocks: false, remedy: "cleaned" },
  "embedded-file": { blocks: true, remedy: "edited" },
  macro: { blocks: true, remedy: "cleaned" },
  comment: { blocks: true, remedy: "cleaned" },
  "tracked-change": { blocks: true, remedy: "confirmed" },
  "hidden-text": { blocks: true, remedy: "edited" },
  "cropped-picture": { blocks: true, remedy: "edited" },
  "picture-place": { blocks: true, remedy: "cleaned" },
  "picture-data": { blocks: false, remedy: "cleaned" },
  "hidden-sheet": { blocks: true, remedy: "cleaned" },
  "hidden-rows": { blocks: true, remedy: "edited" },
  "hidden-columns": { blocks: true, remedy: "edited" },
  "hidden-cell": { blocks: true, remedy: "edited" },
  "left-text": { blocks: true, remedy: "cleaned" },
  "pivot-data": { blocks: true, remedy: "cleaned" },
  "other-book": { blocks: true, remedy: "cleaned" },
  history: { blocks: true, remedy: "cleaned" },
  "covered-text": { blocks: true, remedy: "edited" },
  "scan-text": { blocks: true, remedy: "looked" },
  "page-note": { blocks: true, remedy: "edited" },
  "redaction-mark": { blocks: true, remedy: "edited" },
  "attached-file": { blocks: true, remedy: "edited" },
  script: { blocks: true, remedy: "edited" },
  "earlier-version": { blocks: true, remedy: "edited" },
  "image-pages": { blocks: false, remedy: "looked" },
  "not-examined": { blocks: true, remedy: "looked" },
  "not-whole": { blocks: true, remedy: "looked" },
  unreadable: { blocks: true, remedy: "edited" },
};

/** Whether a file with these findings may leave as it is. */
export function mayLeave(findings: readonly Finding[]): boolean {
  return findings.every(({ kind }) => !findingKinds[kind].blocks);
}

/** Whether all that blocks can be seen by a person who looks at the file, and who may answer for it with a reason. */
export function mayBeReleased(findings: readonly Finding[]): boolean {
  return (
    !mayLeave(findings) &&
    findings.every(
      ({ kind }) => !findingKinds[kind].blocks || findingKinds[kind].remedy === "looked",
    )
  );
}

/** Whether a cleaned copy would be without some of them. */
export function mayBeCleaned(findings: readonly Finding[]): boolean {
  return findings.some(({ kind }) => ["cleaned", "confirmed"].includes(findingKinds[kind].remedy));
}

/** Whether cleaning changes what the text says, which a person has to agree to. */
export function asksToAccept(findings: readonly Finding[]): boolean {
  return findings.some(({ kind }) => findingKinds[kind].remedy === "confirmed");
}
