import { type Life, stepOf } from "./decide-step.ts";
import type { LifeStep } from "./step.ts";

/** What a file waits for (下一步); `undefined`: nothing, or nothing more. */
export function nextStep(
  life: Life,
  { isInterpreted }: { readonly isInterpreted: boolean },
): LifeStep | undefined {
  if (life.isGivenUp) return undefined;
  if (!stepOf(life, "registration")) return beforeNumber(life);
  if (life.publishedOn === null) return "publication";
  if (!isInterpreted) return "interpretation";
  return stepOf(life, "filing") ? undefined : "filing";
}

function beforeNumber(life: Life): LifeStep {
  const missing = life.required.find((step) => !stepOf(life, step));
  if (missing === "legality" && !stepOf(life, "legality-sent")) return "legality-sent";
  return missing ?? "registration";
}
