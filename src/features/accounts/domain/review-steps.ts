import type { ReviewLevel, Role } from "./roles.ts";

/** How an agency reviews what it publishes, as its settings say. */
export interface ReviewRules {
  /** 审核级次: one to three. */
  readonly levels: ReviewLevel;
  /** Whether the secrecy review (保密审查) may be signed together with the last level. */
  readonly isSecrecyWithLast: boolean;
}

/** A step that somebody signs (审核环节), in the order of signing. */
export interface ReviewStep {
  /** From 1. */
  readonly place: number;
  readonly name: string;
  readonly role: Role;
  /** `null`: a reviewer of any level. */
  readonly level: ReviewLevel | null;
  /** Places whose signer may sign here too; nobody else signs two steps of one thing. */
  readonly sharesWith: readonly number[];
}

type Level = Pick<ReviewStep, "name" | "level">;

/** One level is any reviewer's; of two the middle one is left out. */
const levelsOf: Readonly<Record<ReviewLevel, readonly Level[]>> = {
  1: [{ name: "审核", level: null }],
  2: [
    { name: "初审", level: 1 },
    { name: "终审", level: 3 },
  ],
  3: [
    { name: "初审", level: 1 },
    { name: "复审", level: 2 },
    { name: "终审", level: 3 },
  ],
};

/**
 * The steps of a review: its levels, with the secrecy review before the last of them, as the last signature is the one that
 * makes public (政府信息公开条例第十七条).
 */
export function reviewSteps({ levels, isSecrecyWithLast }: ReviewRules): readonly ReviewStep[] {
  const all = levelsOf[levels];
  const last = all.length + 1;
  const secrecy = last - 1;
  const before = all.slice(0, -1).map((one, at) => reviewer(one, at + 1, []));
  return [
    ...before,
    {
      place: secrecy,
      name: "保密审查",
      role: "secrecy-reviewer",
      level: null,
      sharesWith: isSecrecyWithLast ? [last] : [],
    },
    ...all.slice(-1).map((one) => reviewer(one, last, isSecrecyWithLast ? [secrecy] : [])),
  ];
}

/**
 * The same with the secrecy review first, for what is published before the rest of its review (先发后审): article 17 has it looked at
 * before it is public.
 */
export function secrecyFirst(rules: ReviewRules): readonly ReviewStep[] {
  const steps = reviewSteps(rules);
  const secrecy = steps.filter(({ role }) => role === "secrecy-reviewer");
  const ordered = [...secrecy, ...steps.filter((one) => !secrecy.includes(one))];
  const places = new Map(ordered.map(({ place }, at) => [place, at + 1]));
  const placeOf = (place: number) => places.get(place) ?? place;
  return ordered.map((step) => ({
    ...step,
    place: placeOf(step.place),
    sharesWith: step.sharesWith.map(placeOf),
  }));
}

function reviewer(
  { name, level }: Level,
  place: number,
  sharesWith: readonly number[],
): ReviewStep {
  return { place, name, role: "reviewer", level, sharesWith };
}
