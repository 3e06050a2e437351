import type { CertifiedMark } from "./certificate.ts";
import type { ReasonedArea } from "./redaction.ts";

/** Names the marks of a PDF by page and by their order on it from top to bottom: `第2页第1处`. */
export function placeWords(marks: readonly ReasonedArea[]): readonly CertifiedMark[] {
  const ordered = marks.toSorted((a, b) => a.page - b.page || a.top - b.top || a.left - b.left);
  return ordered.map((mark, at) => {
    const before = ordered.slice(0, at).filter(({ page }) => page === mark.page).length;
    return { where: `第${mark.page}页第${before + 1}处`, why: mark.why };
  });
}
