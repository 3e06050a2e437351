import type { CellName } from "#report/form/cell-names.ts";
import type { RollupAnswer } from "../data/rollup-answers.ts";
import type { SharedDocument } from "../data/shared-documents.ts";
import type { JointDeduction, RollupPart } from "./add-up.ts";
import type { FiguresFound } from "./load-parts.ts";
import type { RollupQuestion } from "./rollup-question.ts";

interface Asked {
  readonly found: readonly FiguresFound[];
  readonly parents: ReadonlyMap<number, number>;
  /** Who the reports are added up for: all others are under it. */
  readonly of: number;
  readonly documents: readonly SharedDocument[];
  readonly answers: ReadonlyMap<string, RollupAnswer>;
}

/** Every question of adding these figures up, with its answer where somebody has given one. */
export function rollupQuestions(asked: Asked): readonly RollupQuestion[] {
  const { found, documents, answers } = asked;
  return [
    ...found.flatMap((one): readonly RollupQuestion[] => {
      const { agencyId, name, reportId, adds } = one;
      const under = underOf(one.agencyId, asked);
      if (reportId === null || adds !== null || under.length === 0) return [];
      const key = `includes:${reportId}`;
      const named = under.map((id) => found.find((other) => other.agencyId === id)?.name ?? "");
      return [
        { kind: "includes", key, agencyId, name, under: named, answer: answers.get(key) ?? null },
      ];
    }),
    ...documents.map((document): RollupQuestion => {
      const key = `joint:${document.number}`;
      return { kind: "joint", key, document, answer: answers.get(key) ?? null };
    }),
  ];
}

/** The figures with what each report takes in, as far as that is known or was answered. */
export function partsOf(asked: Omit<Asked, "documents">): readonly RollupPart[] {
  return asked.found.map(({ agencyId, source, cells, reportId, adds }) => {
    const under = underOf(agencyId, asked);
    const answer = asked.answers.get(`includes:${reportId}`)?.answer;
    const includes =
      adds !== null
        ? under.filter((id) => adds.includes(id))
        : under.length === 0 || answer === "own"
          ? []
          : answer === "included"
            ? under
            : ("asked" as const);
    return { agencyId, source, cells, includes };
  });
}

/** What joint documents take off, and the cells of those that nobody has answered for. */
export function jointDocuments({ documents, answers }: Pick<Asked, "documents" | "answers">): {
  readonly deductions: readonly JointDeduction[];
  readonly openCells: ReadonlySet<CellName>;
} {
  const openCells = new Set<CellName>();
  const deductions: JointDeduction[] = [];
  for (const document of documents) {
    const answer = answers.get(`joint:${document.number}`)?.answer;
    if (answer === "separate") continue;
    for (const column of ["issued", "repealed", "inForce"] as const) {
      const cell: CellName = `t2.${document.type}.${column}`;
      const by = document[column] - 1;
      if (by <= 0) continue;
      if (answer === "joint") deductions.push({ cell, by });
      else openCells.add(cell);
    }
  }
  return { deductions, openCells };
}

/** Agencies of the figures that stand under one of them. */
function underOf(
  agencyId: number,
  { found, parents, of }: Pick<Asked, "found" | "parents" | "of">,
): readonly number[] {
  const others = found.map((one) => one.agencyId).filter((id) => id !== agencyId);
  if (agencyId === of) return others;
  return others.filter((id) => isUnder(id, agencyId, parents));
}

function isUnder(id: number, above: number, parents: ReadonlyMap<number, number>): boolean {
  for (let up = parents.get(id), steps = 0; up !== undefined && steps < 20; steps += 1) {
    if (up === above) return true;
    up = parents.get(up);
  }
  return false;
}
