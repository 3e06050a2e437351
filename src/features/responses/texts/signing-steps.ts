import { holdersOf, type StepToSign, stepsUnheld } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { placeOf } from "../data/message-limits.ts";
import { answerSigner } from "../settings.ts";

interface StepsAsked {
  readonly agencyId: number;
  readonly year: number;
  readonly authorIds: readonly number[];
}

const signerNames = {
  "disclosure-head": "公开工作机构负责人签发",
  leader: "分管领导签发",
} as const;

/**
 * Who signs what is answered and made public: a reviewer where somebody else than its authors is one (先审后发), then who signs for the
 * agency. Refused where nobody but an author holds the last step's role.
 */
export async function textSteps(
  db: Queryable,
  { agencyId, year, authorIds }: StepsAsked,
): Promise<
  Result<
    readonly StepToSign[],
    { readonly kind: "nobody-signs"; readonly steps: readonly string[] }
  >
> {
  const signer = await settingValue(db, answerSigner, await placeOf(db, agencyId, year));
  const others = async (role: string) =>
    (await holdersOf(db, { agencyId, role, level: null })).filter(
      ({ id }) => !authorIds.includes(id),
    );
  const [reviewers, signers] = [await others("reviewer"), await others(signer)];
  // Nobody signs two steps: where one person is all there is, the last step is theirs.
  const isReviewed = reviewers.some(({ id }) => signers.some((one) => one.id !== id));
  const step = (name: string, role: string): StepToSign => ({
    ...{ name, agencyId, role, level: null, sharesWith: [] },
  });
  const steps = [
    ...(isReviewed ? [step("审核（含个人信息）", "reviewer")] : []),
    step(signerNames[signer], signer),
  ];
  const unheld = await stepsUnheld(db, steps, authorIds);
  return unheld.length > 0 ? err({ kind: "nobody-signs", steps: unheld }) : ok(steps);
}
