import type { CountsOfGroup, LetterOfGroup } from "../../data/letters/letter-groups.ts";

/** What `/api/request-letter-groups` answers: a group that was begun, and what stays out of it. */
export interface GroupBegunAnswer {
  /** `null`: no case could be taken. */
  readonly groupId: number | null;
  /** Of the first case: what is written into it is written into all. */
  readonly letterId: number | null;
  readonly begun: number;
  readonly refused: readonly { readonly id: number; readonly because: string }[];
}

/** What `/api/request-letter-groups/:group` answers. */
export interface GroupAnswer {
  readonly counts: CountsOfGroup;
  readonly letters: readonly LetterOfGroup[];
}
