import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Kind, MappingGiven, RowAnswerGiven } from "./answers.ts";
import { type Progress, type Sending, type Sent, sendFiles } from "./send-files.ts";
import { useKeptAnswers } from "./use-kept-answers.ts";

/** How far an import of the screen is. */
export type Step =
  | { readonly kind: "choosing" }
  | { readonly kind: "sending"; readonly how: How; readonly progress: Progress | undefined }
  | { readonly kind: "tried"; readonly sent: Sent }
  | { readonly kind: "done"; readonly sent: Sent };

export type How = "try" | "import" | "partial";

/** An import of the screen: its files, what was answered, and what came of it. */
export function useImport(kind: Kind, ownerId: string | undefined) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [step, setStep] = useState<Step>({ kind: "choosing" });
  const [fault, setFault] = useState<unknown>();
  const [answered, setAnswered] = useState<MappingGiven>();
  const [rows, setRows] = useState<readonly RowAnswerGiven[]>([]);
  const kept = useKeptAnswers(kind, ownerId);
  const mapping = answered ?? kept.mapping;
  const owner = ownerId === undefined ? undefined : { name: kind.owner, value: ownerId };
  const sending: Sending = { kind: kind.kind, owner, files, mapping, rows };

  /** What was answered before of whoever a sheet turned out to be of. */
  async function answersFor(how: How, sent: Sent): Promise<MappingGiven | undefined> {
    const found = sent.kind === "read" ? sent.answer.ownerOfAll : undefined;
    const isAsked = how !== "try" || answered !== undefined;
    return found === undefined || isAsked ? undefined : kept.follow(found);
  }

  async function run(how: How, given: Partial<Sending> = {}) {
    const before = step;
    setFault(undefined);
    setStep({ kind: "sending", how, progress: undefined });
    try {
      const onProgress = (progress: Progress) => setStep({ kind: "sending", how, progress });
      const sent = await sendFiles({ ...sending, ...given }, how, onProgress);
      const theirs = await answersFor(how, sent);
      if (theirs) return run(how, { ...given, mapping: theirs });
      setStep({ kind: how === "try" ? "tried" : "done", sent });
      if (how !== "try") void queries.invalidateQueries();
    } catch (thrown) {
      setFault(thrown);
      setStep(before.kind === "sending" ? { kind: "choosing" } : before);
    }
  }

  return {
    files,
    step,
    fault,
    mapping,
    rows,
    isKept: kept.isKept,
    sending,
    /** Takes files in and tries them at once. */
    choose: (chosen: readonly File[]) => {
      setFiles(chosen);
      setRows([]);
      if (chosen.length === 0) setStep({ kind: "choosing" });
      else void run("try", { files: chosen, rows: [] });
    },
    run: (how: How) => void run(how),
    /** Keeps what was answered of words, for the next import too, and tries again; answers of rows are of these files. */
    answer: async (answers: MappingGiven, ofRows: readonly RowAnswerGiven[] = rows) => {
      setAnswered(answers);
      setRows(ofRows);
      await kept.keep(answers).catch(setFault);
      if (files.length > 0) await run("try", { mapping: answers, rows: ofRows });
    },
    again: () => {
      setFiles([]);
      setRows([]);
      setStep({ kind: "choosing" });
    },
  };
}

export type ImportOnScreen = ReturnType<typeof useImport>;
