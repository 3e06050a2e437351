/** 拟稿、审签中、已签发、已送达、已作废. */
export const letterStates = ["draft", "review", "signed", "served", "void"] as const;

export type LetterState = (typeof letterStates)[number];
