import type { LocalDate } from "#kernel/local-date.ts";

/** What somebody records of a document's life, in the order in which the steps follow each other. */
export const recordedSteps = [
  "plan",
  "consultation",
  "competition",
  "legality-sent",
  "legality",
  "decision",
  "registration",
  "filing",
  "evaluation",
] as const;

export type RecordedStep = (typeof recordedSteps)[number];

/** Every step of the life, with those that items tell: 公开, 解读. */
export const lifeSteps = [
  "plan",
  "consultation",
  "competition",
  "legality-sent",
  "legality",
  "decision",
  "registration",
  "publication",
  "filing",
  "interpretation",
  "evaluation",
] as const;

export type LifeStep = (typeof lifeSteps)[number];

/** Steps before a document has its number: they can be asked for, or not. */
export type PriorStep = "plan" | "consultation" | "competition" | "legality" | "decision";

export const priorSteps: readonly PriorStep[] = [
  "plan",
  "consultation",
  "competition",
  "legality",
  "decision",
];

/** What a step came to. */
export const stepResults = {
  plan: [],
  consultation: [],
  competition: ["passed", "exception", "not-concerned"],
  "legality-sent": [],
  legality: ["lawful", "to-amend", "unlawful"],
  decision: ["passed", "not-passed"],
  registration: [],
  filing: [],
  evaluation: ["keep", "amend", "repeal", "expire"],
} as const satisfies Readonly<Record<RecordedStep, readonly string[]>>;

export type StepResult = (typeof stepResults)[RecordedStep][number];

/** A step that was taken: the day, who did it, what proves it. */
export interface Step {
  readonly step: RecordedStep;
  readonly on: LocalDate;
  /** Of what lasts (征求意见): its first day. */
  readonly fromOn: LocalDate | null;
  readonly by: string;
  readonly result: StepResult | null;
  readonly says: string;
  readonly because: string | null;
  readonly opinions: number | null;
  readonly adopted: number | null;
}
