import { handsOf } from "#features/accounts/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { DocumentFile } from "../../data/life/load-file.ts";
import { stepsOf } from "../../data/life/steps.ts";
import { nearestClock } from "../../domain/life/clocks.ts";
import { ofPlace } from "../../domain/life/decide-step.ts";
import { recordedSteps } from "../../domain/life/step.ts";
import { bindingsOf } from "../../life/bindings-of.ts";
import { planOf } from "../../life/plan-interpretation.ts";
import { type ShowAsked, showFile } from "../../life/show-file.ts";
import type { FileAnswer, FileLine } from "./file-answer.ts";

interface Asking extends ShowAsked {
  readonly personId: number;
}

/** A file as its page shows it to somebody. */
export async function fileJson(
  db: Queryable,
  file: DocumentFile,
  { personId, ...asked }: Asking,
): Promise<FileAnswer> {
  const { life, next, clocks, interpretations } = await showFile(db, file, asked);
  const doing = { personId, agencyId: file.agencyId, permission: "documents.review" } as const;
  const against = recordedSteps.flatMap((step) => {
    const refused = ofPlace(life, step);
    return refused ? [[step, refused] as const] : [];
  });
  return {
    file: shown(file),
    steps: (await stepsOf(db, file.id)).map(({ recordedById: _, ...step }) => step),
    required: life.required,
    bound: await bindingsOf(db, { ...file, today: asked.today }),
    next,
    against: Object.fromEntries(against),
    clocks,
    plan: await planOf(db, file.id),
    interpretations,
    isOwnWork: (await handsOf(db, doing)).includes(file.begunById),
  };
}

/** A file as its list shows it. */
export async function fileLine(
  db: Queryable,
  file: DocumentFile,
  asked: ShowAsked,
): Promise<FileLine> {
  const { life, next, clocks } = await showFile(db, file, asked);
  return {
    ...shown(file),
    reached: life.steps.at(-1)?.step ?? null,
    next,
    clock: nearestClock(clocks) ?? null,
  };
}

function shown({ begunById: _, ...file }: DocumentFile) {
  return file;
}
