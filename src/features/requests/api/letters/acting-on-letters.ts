import type { Context } from "hono";
import type { Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import type { ActsOnLetter, ActsOnLetters } from "../../letters/acting.ts";
import type { LetterActRefused } from "../../letters/letter-refusals.ts";
import { letterProblem, serviceRefusals } from "./letter-problem.ts";

export function actsOnLetters(c: Context<AppEnv>, services: OfficeServices): ActsOnLetters {
  const actor = staffOf(c);
  return {
    scope: agencyScope(actor),
    personId: actor.id,
    by: auditedBy(c),
    today: services.today(),
    cipher: services.cipher,
    calendar: officeCalendar(),
  };
}

/** Who acts on the letter in the address; `undefined` where the address has none. */
export function actsOnLetter(
  c: Context<AppEnv>,
  services: OfficeServices,
): ActsOnLetter | undefined {
  const id = recordId.safeParse(c.req.param("letter"));
  return id.success ? { ...actsOnLetters(c, services), letterId: id.data } : undefined;
}

/** The answer to an act: what was done, or why not. */
export function answerOf(c: Context<AppEnv>, done: Result<unknown, LetterActRefused>): Response {
  if (done.ok) return c.json({});
  const { kind } = done.error;
  if (kind === "not-found") return problem(c, 404, letterProblem(done.error));
  if (kind === "not-yours") return problem(c, 403, letterProblem(done.error));
  return problem(c, invalid.has(kind) ? 422 : 409, letterProblem(done.error));
}

/** What is to be filled in otherwise, as against what stands in the way. */
const invalid: ReadonlySet<string> = new Set([
  ...([
    "unfilled",
    "uncovered",
    "never-asked",
    "filled-wrong",
    "no-reason",
  ] satisfies LetterActRefused["kind"][]),
  ...serviceRefusals,
]);
