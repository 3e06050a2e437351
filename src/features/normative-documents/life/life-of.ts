import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { DocumentFile } from "../data/life/load-file.ts";
import { standing, stepsOf } from "../data/life/steps.ts";
import type { Life } from "../domain/life/decide-step.ts";
import { requiredSteps } from "../domain/life/required.ts";
import { bindingsOf } from "./bindings-of.ts";

/** A file as far as it has come, with the steps that bind it today. */
export async function lifeOf(db: Queryable, file: DocumentFile, today: LocalDate): Promise<Life> {
  const bound = await bindingsOf(db, { ...file, today });
  return {
    type: file.type,
    isBusiness: file.isBusiness,
    isGivenUp: file.givenUpOn !== null,
    steps: standing(await stepsOf(db, file.id)),
    required: requiredSteps(bound, file),
    publishedOn: file.publishedOn,
  };
}
