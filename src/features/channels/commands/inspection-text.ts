import type { FindingLine } from "../data/inspection/list-findings.ts";
import type { Inspection } from "../data/inspection/list-inspections.ts";
import type { Score } from "../domain/inspection/score.ts";
import { verdict } from "../printing/inspection-document.ts";
import { findingWords, stateWords } from "../words/inspection-words.ts";

type Print = (
  inspection: Inspection,
  score: Score | null,
  findings: readonly FindingLine[],
) => string;

/** An inspection for people: each indicator, each finding, the verdict. */
export const inspectionText: Print = (inspection, score, findings) => {
  const lines = [
    ...(score?.results ?? []).map(
      ({ indicator, state, count, because }) =>
        `${indicator.name}：${stateWords[state]}${count > 0 ? ` ${count} 处` : because}`,
    ),
    ...findings.map(({ kind, page, target }) => `${findingWords[kind]}\t${page}\t${target}`),
    score ? verdict(score) : (inspection.why ?? ""),
  ];
  return `${lines.join("\n")}\n`;
};

/** The same for programs: one object. */
export const inspectionJson: Print = (inspection, score, findings) => {
  const { address, onDay, state, why, facts } = inspection;
  const results = score?.results.map(({ indicator, state: result, count, points, because }) => ({
    ...{ indicator: indicator.code, result, count, points, because },
  }));
  const found = findings.map(({ kind, page, target, text, pages, foundAt }) => ({
    ...{ kind, page, target, text, pages, foundAt },
  }));
  const total = score?.total ?? null;
  const isPassed = score?.isPassed ?? null;
  const told = { address, on: onDay, state, why, isPassed, total, vetoes: score?.vetoes ?? [] };
  return `${JSON.stringify({ ...told, facts, results: results ?? [], findings: found })}\n`;
};
