import type { DocumentType } from "../document.ts";
import { type PriorStep, priorSteps } from "./step.ts";

/** When a step binds: 都要、涉及经营主体的要、不要求. */
export const bindings = ["always", "business", "never"] as const;

export type Binding = (typeof bindings)[number];

/** By step, when it binds, as an agency and those above it have set for a kind of documents. */
export type Bindings = Readonly<Record<PriorStep, Binding>>;

/** What decides which steps a document has to go. */
export interface Concerned {
  readonly type: DocumentType;
  readonly isBusiness: boolean;
}

/** The steps without which a document gets no number. */
export function requiredSteps(
  bound: Bindings,
  { isBusiness }: Pick<Concerned, "isBusiness">,
): readonly PriorStep[] {
  return priorSteps.filter(
    (step) => bound[step] === "always" || (bound[step] === "business" && isBusiness),
  );
}
