import type { LetterState } from "../domain/letter-content.ts";

export const letterStateWords: Readonly<Record<LetterState, string>> = {
  draft: "在拟",
  review: "审签中",
  signed: "已印发",
  void: "已作废",
};
