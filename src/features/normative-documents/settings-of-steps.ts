import { z } from "zod";
import { competitionReview } from "#law/normative-documents.ts";
import { type Setting, setting } from "#platform/feature/setting.ts";
import type { DocumentType } from "./domain/document.ts";
import { type Binding, type Bindings, bindings } from "./domain/life/required.ts";
import type { PriorStep } from "./domain/life/step.ts";
import { documentWords } from "./words/document-words.ts";
import { stepWords } from "./words/life-words.ts";

/** What the law leaves open is set; the legality review is always needed, and fair competition where business is concerned. */
const standards: Readonly<Record<DocumentType, Bindings>> = {
  regulations: {
    plan: "always",
    consultation: "always",
    competition: "business",
    legality: "always",
    decision: "always",
  },
  normative: {
    plan: "never",
    consultation: "business",
    competition: "business",
    legality: "always",
    decision: "always",
  },
};

/** What may be chosen of a step. */
const open = {
  plan: ["always", "never"],
  consultation: bindings,
  competition: ["always", "business"],
  decision: ["always", "never"],
} as const satisfies Readonly<Record<Exclude<PriorStep, "legality">, readonly Binding[]>>;

type OpenStep = keyof typeof open;

const words: Readonly<Record<Binding, string>> = {
  always: "必经",
  business: "涉及经营主体的必经",
  never: "不要求",
};

function ofStep(type: DocumentType, step: OpenStep): Setting<Binding> {
  const chosen: readonly Binding[] = open[step];
  return setting<Binding>({
    name: `normative-documents.${type}.${step}`,
    title: `${documentWords[type]}：${stepWords[step]}`,
    says: `${documentWords[type]}没有办过“${stepWords[step]}”的，能不能进入后面的环节（合法性审核始终必经${step === "competition" ? `；${competitionReview.cites}：未经公平竞争审查的，不得出台` : ""}）`,
    of: "agency",
    schema: z.enum(bindings).refine((value) => chosen.includes(value)),
    standard: standards[type][step],
    choices: Object.fromEntries(chosen.map((value) => [value, words[value]])),
  });
}

const openSteps = Object.keys(open) as readonly OpenStep[];

/** By kind of documents, the settings of the steps that bind or not. */
export const stepSettings: Readonly<
  Record<DocumentType, readonly (readonly [OpenStep, Setting<Binding>])[]>
> = {
  regulations: openSteps.map((step) => [step, ofStep("regulations", step)] as const),
  normative: openSteps.map((step) => [step, ofStep("normative", step)] as const),
};

/** The legality review binds whatever is set. */
export const fixedBinding = { legality: "always" } as const;
