import type { CellName } from "#report/form/cell-names.ts";
import type { RollupAnswer } from "../data/rollup-answers.ts";
import type { SharedDocument } from "../data/shared-documents.ts";
import type { JointDeduction } from "./add-up.ts";
import type { RollupQuestion } from "./rollup-question.ts";
import { includesKey, isAsked, type TakesInAsked } from "./takes-in.ts";

type Answers = ReadonlyMap<string, RollupAnswer>;

/** Whether the report of an agency takes in those under it, where that is asked. */
export function includesQuestion(
  asked: TakesInAsked,
  nameOf: (agencyId: number) => string,
): readonly RollupQuestion[] {
  const { agencyId, report, under, answers } = asked;
  if (!isAsked(asked)) return [];
  const key = includesKey(report);
  return [
    {
      kind: "includes",
      key,
      agencyId,
      name: nameOf(agencyId),
      under: under.map(nameOf),
      answer: answers.get(key) ?? null,
    },
  ];
}

/** Whether documents that several recorded are joint ones that each has counted. */
export function jointQuestions(
  documents: readonly SharedDocument[],
  answers: Answers,
): readonly RollupQuestion[] {
  return documents.map((document) => {
    const key = jointKey(document);
    return { kind: "joint", key, document, answer: answers.get(key) ?? null };
  });
}

function jointKey({ number }: SharedDocument): string {
  return `joint:${number}`;
}

/** What joint documents take off, and the cells of those that nobody has answered for. */
export function jointDocuments(
  documents: readonly SharedDocument[],
  answers: Answers,
): { readonly deductions: readonly JointDeduction[]; readonly openCells: ReadonlySet<CellName> } {
  const openCells = new Set<CellName>();
  const deductions: JointDeduction[] = [];
  for (const document of documents) {
    const answer = answers.get(jointKey(document))?.answer;
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
