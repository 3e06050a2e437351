import type { LocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import { extensionLimit } from "#law/disclosure-regulation.ts";
import type { RequestResult } from "./codes.ts";
import { type CaseFacts, dayOfAct, type ExcusingFact } from "./facts.ts";

export type FactName = keyof CaseFacts;

/** Facts that cannot be true together (矛盾); `fact` is the one to look at first. */
export type Contradiction =
  | { readonly kind: "result-without-reply"; readonly fact: "repliedOn" }
  | { readonly kind: "reply-without-result"; readonly fact: "result" }
  | { readonly kind: "before"; readonly fact: FactName; readonly other: FactName }
  | { readonly kind: "over-long-extension"; readonly fact: "extendedBy"; readonly limit: number };

/** What happened for certain and is not told: the case is marked 过程不全. */
export interface Lacking {
  readonly kind: "lacking";
  /** What is missing. */
  readonly fact: FactName;
  /** What rests on it. */
  readonly because: FactName | RequestResult;
}

/** Every contradiction of the facts. Weekdays and lateness are none. */
export function contradictions(facts: CaseFacts): readonly Contradiction[] {
  return [...unpaired(facts), ...disorder(facts), ...overLong(facts)];
}

function unpaired({ result, repliedOn }: CaseFacts): readonly Contradiction[] {
  if (result !== null && repliedOn === null) {
    return [{ kind: "result-without-reply", fact: "repliedOn" }];
  }
  return result === null && repliedOn !== null
    ? [{ kind: "reply-without-result", fact: "result" }]
    : [];
}

/** Each answer and its question. */
const answers = [
  ["correctedOn", "correctionRequestedOn"],
  ["consultationAnsweredOn", "consultedOn"],
  ["feePaidOn", "feeNotifiedOn"],
] as const;

function disorder(facts: CaseFacts): readonly Contradiction[] {
  const isBefore = (fact: FactName, other: FactName) => {
    const [one, two] = [facts[fact], facts[other]];
    return typeof one === "string" && typeof two === "string" && one < two;
  };
  const early = Object.values(dayOfAct).filter((fact) => isBefore(fact, "receivedOn"));
  return [
    ...early.map((fact) => ({ kind: "before", fact, other: "receivedOn" }) as const),
    ...answers
      .filter(([answer, question]) => !early.includes(answer) && isBefore(answer, question))
      .map(([fact, other]) => ({ kind: "before", fact, other }) as const),
  ];
}

function overLong({ extendedBy, receivedOn }: CaseFacts): readonly Contradiction[] {
  if (extendedBy === null) return [];
  const limit = extensionLimitOn(receivedOn);
  const isWithin = extendedBy >= 1 && extendedBy <= limit;
  return isWithin ? [] : [{ kind: "over-long-extension", fact: "extendedBy", limit }];
}

/** The longest extension of a request received on `day`, in working days (第三十三条第二款). */
function extensionLimitOn(day: LocalDate): number {
  return valueOn(extensionLimit, day) ?? 20;
}

/** What a result rests on by law: a notice, a consultation. */
const foundations: Readonly<Partial<Record<RequestResult, readonly ExcusingFact[]>>> = {
  deniedThirdParty: ["consultedOn"],
  unavailableUnclear: ["correctionRequestedOn", "correctedOn"],
  otherNotCorrected: ["correctionRequestedOn"],
  otherUnpaid: ["feeNotifiedOn"],
};

/** Facts of which neither makes sense without the other. */
const together = [
  ...answers,
  ["consultedOn", "consulted"],
  ["consulted", "consultedOn"],
  ["extendedBy", "extendedOn"],
  ["extendedOn", "extendedBy"],
] as const;

/** What must have happened for the facts to be true, and is not among them. */
export function lacking(facts: CaseFacts): readonly Lacking[] {
  const { result } = facts;
  const needed = (result && foundations[result]) ?? [];
  return [
    ...needed
      .filter((fact) => facts[fact] === null)
      .map((fact): Lacking => ({ kind: "lacking", fact, because: result ?? "result" })),
    ...together
      .filter(([given, other]) => facts[given] !== null && facts[other] === null)
      .map(([because, fact]): Lacking => ({ kind: "lacking", fact, because })),
    ...unanswered(facts),
  ];
}

/** A decision on the merits means that the correction or the payment that was asked for before came. */
function unanswered(facts: CaseFacts): readonly Lacking[] {
  const { result, repliedOn } = facts;
  if (result === null || repliedOn === null || result === "withdrawn") return [];
  const waits = [
    ["correctedOn", "correctionRequestedOn", "otherNotCorrected"],
    ["feePaidOn", "feeNotifiedOn", "otherUnpaid"],
  ] as const;
  return waits.flatMap(([fact, because, givenUp]): readonly Lacking[] => {
    const asked = facts[because];
    const isAwaited = asked !== null && asked <= repliedOn && facts[fact] === null;
    const isSaid = result === givenUp || foundations[result]?.includes(fact);
    return isAwaited && !isSaid ? [{ kind: "lacking", fact, because }] : [];
  });
}
