import type { DraftState } from "../domain/draft/draft-state.ts";
import type { DraftView } from "../domain/draft/draft-view.ts";

export const draftStateWords: Readonly<Record<DraftState, string>> = {
  writing: "草稿",
  signing: "待审核",
  signed: "待发布",
  published: "已发布",
  withdrawn: "已撤销",
};

export const draftViewWords: Readonly<Record<DraftView, string>> = {
  ...draftStateWords,
  returned: "已退回",
  urgent: "待补审",
};
