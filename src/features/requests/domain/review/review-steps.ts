import type { ResultRow } from "../case/codes.ts";

/** The five steps of 审查 (苏政办函〔2019〕98号): 补不补, 该不该, 有没有, 给不给, 当不当. */
export const reviewSteps = ["correction", "subject", "held", "given", "form"] as const;

export type ReviewStep = (typeof reviewSteps)[number];

/** Where 审查 ends: a row of table three, or what is outside it. */
export type ReviewEnd =
  | ResultRow
  /** The applicant is asked to correct the request first (第三十条). */
  | "askCorrection"
  /** 更正本人信息 (第四十一条): handled, and no case of table three. */
  | "ownRecord";

interface Choice {
  readonly code: string;
  /** Where it leads; the next step where it ends nothing. */
  readonly end?: ReviewEnd;
  /** Only after the applicant corrected, or before. */
  readonly corrected?: boolean;
}

/** What each step can find, in the order in which they are asked. */
export const choices = {
  correction: [
    { code: "clear" },
    { code: "unclear", end: "askCorrection", corrected: false },
    { code: "stillUnclear", end: "unavailableUnclear", corrected: true },
  ],
  subject: [
    { code: "disclosure" },
    { code: "petition", end: "refusedPetition" },
    { code: "repeat", end: "refusedRepeat" },
    { code: "publication", end: "refusedPublication" },
    { code: "excessive", end: "refusedExcessive" },
    { code: "confirm", end: "refusedConfirm" },
    { code: "inquiry", end: "deniedInquiry" },
    { code: "ownRecord", end: "ownRecord" },
    { code: "other", end: "otherRest" },
  ],
  held: [
    { code: "held" },
    { code: "notHeld", end: "unavailableNotHeld" },
    { code: "notReady", end: "unavailableNotReady" },
  ],
  given: [
    { code: "open" },
    { code: "secret", end: "deniedSecret" },
    { code: "law", end: "deniedLaw" },
    { code: "safety", end: "deniedSafety" },
    { code: "thirdParty", end: "deniedThirdParty" },
    { code: "internal", end: "deniedInternal" },
    { code: "process", end: "deniedProcess" },
    { code: "enforcement", end: "deniedEnforcement" },
  ],
  form: [
    { code: "whole", end: "granted" },
    // Published already (第三十六条第一项): the reply tells the way, and costs nothing.
    { code: "way", end: "granted" },
    { code: "part", end: "partial" },
    { code: "nothing" },
  ],
} as const satisfies Readonly<Record<ReviewStep, readonly Choice[]>>;

export type ReviewAnswers = Readonly<Partial<Record<ReviewStep, string>>>;

/** How far 审查 has come: the steps answered, and the one to be asked or the end. */
export type ReviewPath =
  | { readonly kind: "asks"; readonly step: ReviewStep; readonly choices: readonly string[] }
  | { readonly kind: "ends"; readonly end: ReviewEnd }
  /** An answer that its step does not have, or one behind the end. */
  | { readonly kind: "wrong"; readonly step: ReviewStep };

/** What is known of the case: whether its one correction was asked for and answered (第三十条). */
export interface ReviewKnown {
  readonly isCorrected: boolean;
}

/**
 * Follows the answers through the five steps. What is withheld ends only after the last: whether part of it can be given
 * (第三十七条) is asked of every ground, and nothing given leaves the ground that was found.
 */
export function reviewPath(answers: ReviewAnswers, known: ReviewKnown): ReviewPath {
  let ground: ReviewEnd | undefined;
  for (const step of reviewSteps) {
    const open = openChoices(step, { known, ground });
    const answer = answers[step];
    if (answer === undefined) return asked(answers, step, open);
    const choice = open.find(({ code }) => code === answer);
    if (!choice) return { kind: "wrong", step };
    if (step === "given") ground = choice.end;
    else if (choice.end) return ended(answers, step, choice.end);
  }
  return ground ? { kind: "ends", end: ground } : { kind: "wrong", step: "form" };
}

interface Opened {
  readonly known: ReviewKnown;
  readonly ground: ReviewEnd | undefined;
}

/** The choices of a step for this case: of what nothing speaks against all can be given, and of the rest never the whole. */
function openChoices(step: ReviewStep, { known, ground }: Opened): readonly Choice[] {
  const all: readonly Choice[] = choices[step];
  if (step === "form") {
    return all.filter(({ end }) => (end === "granted") === (ground === undefined));
  }
  return all.filter(({ corrected }) => corrected === undefined || corrected === known.isCorrected);
}

function asked(answers: ReviewAnswers, step: ReviewStep, open: readonly Choice[]): ReviewPath {
  const behind = answeredBehind(answers, step);
  if (behind) return { kind: "wrong", step: behind };
  return { kind: "asks", step, choices: open.map(({ code }) => code) };
}

function ended(answers: ReviewAnswers, step: ReviewStep, end: ReviewEnd): ReviewPath {
  const behind = answeredBehind(answers, step);
  return behind ? { kind: "wrong", step: behind } : { kind: "ends", end };
}

function answeredBehind(answers: ReviewAnswers, step: ReviewStep): ReviewStep | undefined {
  return reviewSteps.slice(reviewSteps.indexOf(step) + 1).find((one) => answers[one] !== undefined);
}
