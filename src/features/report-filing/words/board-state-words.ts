import type { BoardState } from "../domain/board-state.ts";

export const boardStateWords: Readonly<Record<BoardState, string>> = {
  "not-begun": "未开始",
  writing: "编制中",
  signing: "本机关审签中",
  "handed-in": "已报主管部门",
  signed: "待公布",
  published: "已公布",
  late: "逾期",
};
