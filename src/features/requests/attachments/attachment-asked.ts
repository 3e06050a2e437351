import type { Context } from "hono";
import { err, ok, type Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { isVoided, noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { type Attachment, attachmentsOf } from "./attachments-of.ts";
import { type CaseOfFiles, caseOfFiles } from "./keep-attachment.ts";

/** The case of the address; `isToChange`: one that is void stays as it is. */
export async function caseAsked(
  { db }: OfficeServices,
  c: Context<AppEnv>,
  isToChange = false,
): Promise<Result<CaseOfFiles, Response>> {
  const id = recordId.safeParse(c.req.param("id"));
  const found = id.success && (await caseOfFiles(db, agencyScope(c.get("actor")), id.data));
  if (!found) return err(problem(c, 404, noRecord));
  return isToChange && found.isVoided ? err(problem(c, 409, isVoided)) : ok(found);
}

/** An attachment of the case of the address. */
export async function attachmentAsked(
  services: OfficeServices,
  c: Context<AppEnv>,
  isToChange = false,
): Promise<Result<{ readonly of: CaseOfFiles; readonly attachment: Attachment }, Response>> {
  const of = await caseAsked(services, c, isToChange);
  if (!of.ok) return of;
  const id = recordId.safeParse(c.req.param("attachment"));
  const all = await attachmentsOf(services.db, of.value.id);
  const attachment = all.find((one) => id.success && one.id === id.data);
  return attachment ? ok({ of: of.value, attachment }) : err(problem(c, 404, noRecord));
}
