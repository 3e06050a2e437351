import type { DraftState } from "./draft-state.ts";

/** How far a report has come, as who supervises sees it: 未开始、编制中、审签中、已报送、待公布、已公布, and 逾期 beside. */
export const boardStates = [
  "not-begun",
  "writing",
  "signing",
  "handed-in",
  "signed",
  "published",
  "late",
] as const;

export type BoardState = (typeof boardStates)[number];

interface Row {
  readonly state: DraftState | null;
  /** Whether the step that waits is that of the supervising office. */
  readonly isHandedIn: boolean;
  readonly publishedOn: string | null;
  readonly dueOn: string | null;
  readonly today: string;
}

/** The state of a row, and `late` beside it: past its day and not public, or public only after it. */
export function boardStatesOf(row: Row): readonly BoardState[] {
  const { dueOn, publishedOn, today } = row;
  const isLate = dueOn !== null && (publishedOn ?? today) > dueOn;
  return [progressOf(row), ...(isLate ? (["late"] as const) : [])];
}

function progressOf({ state, isHandedIn, publishedOn }: Row): BoardState {
  if (state === null) return publishedOn === null ? "not-begun" : "published";
  return state === "signing" && isHandedIn ? "handed-in" : state;
}
