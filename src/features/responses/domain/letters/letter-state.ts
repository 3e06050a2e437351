/** How far a letter has come: 待处理, 转来待接收, 办理中, 已答复, 已转为依申请公开. */
export const letterStates = ["received", "offered", "handling", "answered", "turned"] as const;

export type LetterState = (typeof letterStates)[number];

export const letterActs = [
  "keep",
  "dispatch",
  "take",
  "send-back",
  "extend",
  "turn",
  "card",
  "withdraw",
] as const;

export type LetterAct = (typeof letterActs)[number];

/** A letter as its acts look at it. */
export interface LetterStanding {
  readonly state: LetterState;
  readonly isVoided: boolean;
  /** In the hands of another agency than the one that got it. */
  readonly isWithOther: boolean;
  /** Registered as concluded, by whatever way. */
  readonly isConcluded: boolean;
  /** Its limit is over. */
  readonly isOverdue: boolean;
  readonly isExtended: boolean;
  readonly card: "黄牌" | "红牌" | null;
  readonly isPublic: boolean;
}

/** As whom somebody acts: for the agency that got the letter, for the one that has it in hand. */
export interface ActsAs {
  readonly owner: boolean;
  readonly handler: boolean;
}

export type LetterActRefused =
  | { readonly kind: "voided" }
  | { readonly kind: "other-state"; readonly state: LetterState }
  | { readonly kind: "concluded" }
  /** Another agency's to do. */
  | { readonly kind: "not-yours" }
  | { readonly kind: "overdue" }
  | { readonly kind: "already-extended" }
  | { readonly kind: "not-overdue" }
  | { readonly kind: "has-card"; readonly card: "黄牌" | "红牌" }
  | { readonly kind: "no-yellow-card" }
  | { readonly kind: "not-public" };

/** Why an act cannot be done with a letter now; `undefined`: it can. */
export function letterActRefused(
  act: LetterAct,
  letter: LetterStanding,
  as: ActsAs,
): LetterActRefused | undefined {
  if (letter.isVoided && act !== "withdraw") return { kind: "voided" };
  switch (act) {
    case "keep":
      return ownerOf(as) ?? inState(letter, ["received"]);
    case "dispatch":
      return ownerOf(as) ?? ownHands(letter);
    case "take":
      return handlerOf(as) ?? inState(letter, ["offered"]);
    case "send-back":
      return handlerOf(as) ?? backRefused(letter);
    case "extend":
      return handlerOf(as) ?? open(letter) ?? extensionRefused(letter);
    case "turn":
      return handlerOf(as) ?? inState(letter, ["received", "handling"]) ?? notConcluded(letter);
    case "card":
      return open(letter) ?? undefined;
    case "withdraw":
      return letter.isPublic ? undefined : { kind: "not-public" };
  }
}

/** Whether a card may be shown: the yellow one once the limit is over, the red one where that did not help. */
export function cardRefused(
  card: "黄牌" | "红牌",
  { isOverdue, card: has }: Pick<LetterStanding, "isOverdue" | "card">,
): LetterActRefused | undefined {
  if (!isOverdue) return { kind: "not-overdue" };
  if (has === card || has === "红牌") return { kind: "has-card", card: has };
  return card === "红牌" && has === null ? { kind: "no-yellow-card" } : undefined;
}

function ownerOf({ owner }: ActsAs): LetterActRefused | undefined {
  return owner ? undefined : { kind: "not-yours" };
}

function handlerOf({ handler }: ActsAs): LetterActRefused | undefined {
  return handler ? undefined : { kind: "not-yours" };
}

function inState(
  { state }: LetterStanding,
  states: readonly LetterState[],
): LetterActRefused | undefined {
  return states.includes(state) ? undefined : { kind: "other-state", state };
}

function notConcluded({ isConcluded }: LetterStanding): LetterActRefused | undefined {
  return isConcluded ? { kind: "concluded" } : undefined;
}

function open(letter: LetterStanding): LetterActRefused | undefined {
  return inState(letter, ["received", "offered", "handling"]) ?? notConcluded(letter);
}

/** What the agency got and nobody else has in hand. */
function ownHands(letter: LetterStanding): LetterActRefused | undefined {
  const refused = inState(letter, ["received", "handling"]) ?? notConcluded(letter);
  if (refused) return refused;
  return letter.isWithOther ? { kind: "not-yours" } : undefined;
}

function backRefused(letter: LetterStanding): LetterActRefused | undefined {
  const refused = inState(letter, ["offered", "handling"]) ?? notConcluded(letter);
  if (refused) return refused;
  return letter.isWithOther ? undefined : { kind: "not-yours" };
}

function extensionRefused({ isOverdue, isExtended }: LetterStanding): LetterActRefused | undefined {
  if (isExtended) return { kind: "already-extended" };
  return isOverdue ? { kind: "overdue" } : undefined;
}
