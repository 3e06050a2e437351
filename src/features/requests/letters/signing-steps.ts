import { holdersOf, type StepToSign, stepsUnheld } from "#features/accounts/index.ts";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { isReply, type LetterType } from "../domain/letters/letter-types.ts";
import { legalReview, replySigner } from "../settings.ts";

interface StepsAsked {
  readonly type: LetterType;
  readonly agencyId: number;
  readonly year: number;
  readonly authorIds: readonly number[];
}

export interface NobodySigns {
  readonly kind: "nobody-signs";
  readonly steps: readonly string[];
}

/**
 * Who signs a letter (法制审核 → 签发), as the agency has set it; the head signs every extension (第三十三条第二款). A receipt says
 * only what was registered, and goes without a signature. Refused where nobody but an author holds a step's role.
 */
export async function letterSteps(
  db: Queryable,
  { type, agencyId, year, authorIds }: StepsAsked,
): Promise<Result<readonly StepToSign[], NobodySigns>> {
  const roles = await stepsOf(db, { type, agencyId, year });
  const steps = roles.map(([name, role]): StepToSign => {
    return { name, agencyId, role, level: null, sharesWith: [] };
  });
  const unheld = await stepsUnheld(db, steps, authorIds);
  return unheld.length > 0 ? err({ kind: "nobody-signs", steps: unheld }) : ok(steps);
}

const names = {
  "legal-reviewer": "法制审核",
  "disclosure-head": "公开工作机构负责人签发",
  leader: "分管领导签发",
} as const;

type Signing = keyof typeof names;

async function stepsOf(
  db: Queryable,
  { type, agencyId, year }: Omit<StepsAsked, "authorIds">,
): Promise<readonly (readonly [name: string, role: Signing])[]> {
  const named = (...roles: readonly Signing[]) => roles.map((role) => [names[role], role] as const);
  if (type === "receipt") return [];
  if (!isReply(type)) return named("disclosure-head");
  const place = { agency: agencyId, regions: await regionsOverAgency(db, agencyId), year };
  const reviewed = await settingValue(db, legalReview, place);
  const isReviewed =
    reviewed === "all" ||
    (reviewed === "notGranted" && type !== "granted") ||
    (reviewed === "whereHeld" && (await hasLegalReviewer(db, agencyId)));
  const signer = await settingValue(db, replySigner, place);
  return isReviewed ? named("legal-reviewer", signer) : named(signer);
}

async function hasLegalReviewer(db: Queryable, agencyId: number): Promise<boolean> {
  const holders = await holdersOf(db, { agencyId, role: "legal-reviewer", level: null });
  return holders.length > 0;
}
