import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../ask.ts";
import { addressOf } from "../use-rows.ts";
import { type Kind, type MappingGiven, noAnswers } from "./answers.ts";
import { type Progress, type Sending, type Sent, sendFiles } from "./send-files.ts";

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
  const path = addressOf(`/api/ledgers/${kind.kind}/mapping`, { [kind.owner]: ownerId });
  const kept = useQuery({
    queryKey: [path],
    queryFn: () => ask<MappingGiven>(path),
    enabled: ownerId !== undefined,
  });
  const mapping = answered ?? kept.data ?? noAnswers;
  const owner = ownerId === undefined ? undefined : { name: kind.owner, value: ownerId };
  const sending: Sending = { kind: kind.kind, owner, files, mapping };

  async function run(how: How, given: Partial<Sending> = {}) {
    const before = step;
    setFault(undefined);
    setStep({ kind: "sending", how, progress: undefined });
    try {
      const onProgress = (progress: Progress) => setStep({ kind: "sending", how, progress });
      const sent = await sendFiles({ ...sending, ...given }, how, onProgress);
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
    sending,
    /** Takes files in and tries them at once. */
    choose: (chosen: readonly File[]) => {
      setFiles(chosen);
      if (chosen.length === 0) setStep({ kind: "choosing" });
      else void run("try", { files: chosen });
    },
    run: (how: How) => void run(how),
    /** Keeps what was answered, for the next import too, and tries again. */
    answer: async (answers: MappingGiven) => {
      setAnswered(answers);
      if (ownerId !== undefined) {
        await ask(path, { method: "PUT", body: answers }).catch(setFault);
        queries.setQueryData([path], answers);
      }
      if (files.length > 0) await run("try", { mapping: answers });
    },
    again: () => {
      setFiles([]);
      setStep({ kind: "choosing" });
    },
  };
}

export type ImportOnScreen = ReturnType<typeof useImport>;
