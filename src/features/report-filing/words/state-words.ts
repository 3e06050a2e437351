import type { DraftState } from "../domain/draft-state.ts";

export const stateWords: Readonly<Record<DraftState, string>> = {
  writing: "编制中",
  signing: "审签中",
  signed: "待公布",
  published: "已公布",
};
