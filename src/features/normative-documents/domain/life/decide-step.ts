import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { valueOn } from "#kernel/statutory.ts";
import { businessConsultation, ruleConsultation } from "#law/normative-documents.ts";
import type { DocumentType } from "../document.ts";
import {
  type PriorStep,
  type RecordedStep,
  recordedSteps,
  type Step,
  stepResults,
} from "./step.ts";

/** A file as far as it has come. */
export interface Life {
  readonly type: DocumentType;
  readonly isBusiness: boolean;
  readonly isGivenUp: boolean;
  /** Those that stand, in the order of the life. */
  readonly steps: readonly Step[];
  readonly required: readonly PriorStep[];
  readonly publishedOn: LocalDate | null;
}

export type StepRefused =
  | { readonly kind: "given-up" }
  | { readonly kind: "already"; readonly step: RecordedStep; readonly on: LocalDate }
  /** A later step stands: what it rests on cannot come after it. */
  | { readonly kind: "step-after"; readonly step: RecordedStep; readonly after: RecordedStep }
  | {
      readonly kind: "missing";
      readonly step: RecordedStep;
      readonly missing: readonly PriorStep[];
    }
  | { readonly kind: "not-sent" }
  | { readonly kind: "not-registered" }
  | { readonly kind: "not-published" }
  | { readonly kind: "unlawful"; readonly on: LocalDate }
  | { readonly kind: "opinion-not-followed" }
  | { readonly kind: "not-passed"; readonly on: LocalDate }
  | { readonly kind: "in-future"; readonly on: LocalDate }
  | { readonly kind: "before-step"; readonly step: RecordedStep; readonly on: LocalDate }
  | {
      readonly kind: "consultation-short";
      readonly days: number;
      readonly least: number;
      readonly cites: string;
    }
  | { readonly kind: "no-period" }
  | { readonly kind: "no-result"; readonly step: RecordedStep };

/** The day on which a file is asked about. */
interface On {
  readonly today: LocalDate;
}

/** Whether a step can be taken as it is told: the one refusal that settles it. */
export function decideStep(life: Life, asked: Step, { today }: On): Result<Step, StepRefused> {
  const refused = ofPlace(life, asked.step) ?? ofDays(life, asked, today) ?? ofContent(life, asked);
  return refused ? err(refused) : ok(asked);
}

/** What has to stand before a step: whether it is its turn, whatever is told of it. */
export function ofPlace(life: Life, step: RecordedStep): StepRefused | undefined {
  if (life.isGivenUp) return { kind: "given-up" };
  const stands = stepOf(life, step);
  // A document is evaluated each time its validity runs out.
  if (stands && step !== "evaluation") return { kind: "already", step, on: stands.on };
  const after = life.steps.find((one) => isInOrder(step, one.step));
  if (after) return { kind: "step-after", step, after: after.step };
  if (step === "legality" && !stepOf(life, "legality-sent")) return { kind: "not-sent" };
  return ofMissing(life, step) ?? ofEarlierResults(life, step);
}

function ofMissing(life: Life, step: RecordedStep): StepRefused | undefined {
  if (step === "filing" || step === "evaluation") {
    if (!stepOf(life, "registration")) return { kind: "not-registered" };
    return life.publishedOn === null ? { kind: "not-published" } : undefined;
  }
  const missing = life.required.filter(
    (one) => placeOf(one) < placeBefore(step) && !stepOf(life, one),
  );
  return missing.length > 0 ? { kind: "missing", step, missing } : undefined;
}

/** Sending a draft for review is part of the review: before both stand the same steps. */
function placeBefore(step: RecordedStep): number {
  return placeOf(step === "legality" ? "legality-sent" : step);
}

/** An opinion that says no, and a meeting that did not pass it, stop what follows. */
function ofEarlierResults(life: Life, step: RecordedStep): StepRefused | undefined {
  const legality = stepOf(life, "legality");
  if (legality && placeOf(step) > placeOf("legality")) {
    if (legality.result === "unlawful") return { kind: "unlawful", on: legality.on };
  }
  const decision = stepOf(life, "decision");
  if (decision?.result === "not-passed" && placeOf(step) > placeOf("decision")) {
    return { kind: "not-passed", on: decision.on };
  }
  return undefined;
}

function ofDays(life: Life, { step, on, fromOn }: Step, today: LocalDate): StepRefused | undefined {
  if (on > today) return { kind: "in-future", on };
  const begins = fromOn ?? on;
  const later = life.steps.find((one) => one.on > begins && isInOrder(one.step, step));
  return later && { kind: "before-step", step: later.step, on: later.on };
}

/** Consultation and reviews may run at the same time, so may what follows publication; all else comes one after another. */
const beside: readonly (readonly RecordedStep[])[] = [
  ["consultation", "competition", "legality-sent"],
  ["consultation", "competition", "legality"],
  ["filing", "evaluation"],
];

function isInOrder(earlier: RecordedStep, later: RecordedStep): boolean {
  const mayOverlap = beside.some((steps) => steps.includes(earlier) && steps.includes(later));
  return !mayOverlap && placeOf(earlier) < placeOf(later);
}

function ofContent(life: Life, asked: Step): StepRefused | undefined {
  const { step, result } = asked;
  const results: readonly string[] = stepResults[step];
  if (results.length > 0 && (result === null || !results.includes(result))) {
    return { kind: "no-result", step };
  }
  if (step === "legality" && result === "to-amend" && asked.because === null) {
    return { kind: "opinion-not-followed" };
  }
  return step === "consultation" ? ofConsultation(life, asked) : undefined;
}

function ofConsultation(
  { type, isBusiness }: Life,
  { fromOn, on, because }: Step,
): StepRefused | undefined {
  if (fromOn === null) return { kind: "no-period" };
  const rule = type === "regulations" ? ruleConsultation : businessConsultation;
  const least = isBusiness || type === "regulations" ? valueOn(rule, fromOn) : undefined;
  if (least === undefined || because !== null || addDays(fromOn, least - 1) <= on) return undefined;
  return { kind: "consultation-short", days: daysFrom(fromOn, on), least, cites: rule.cites };
}

function daysFrom(from: LocalDate, through: LocalDate): number {
  let days = 1;
  for (let day = from; day < through; day = addDays(day, 1)) days += 1;
  return days;
}

/** The step of a kind that stands. */
export function stepOf({ steps }: Pick<Life, "steps">, step: RecordedStep): Step | undefined {
  return steps.find((one) => one.step === step);
}

function placeOf(step: RecordedStep): number {
  return recordedSteps.indexOf(step);
}
