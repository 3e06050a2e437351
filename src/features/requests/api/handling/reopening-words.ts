import type { Problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { ReopeningRefused } from "../../reopen/reopening.ts";
import { handlingProblem } from "./handling-words.ts";

/** Why a second handling was not opened or ended, and what to do. */
export function reopeningProblem(refused: ReopeningRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "not-replied":
      return {
        title: "这件申请还没有答复",
        detail: "责令答复的，照常登记答复；答复过的申请才有重新答复。",
      };
    case "open-already":
      return { title: "已经在重新办理", detail: "请先登记这一次的重新答复。" };
    case "not-open":
      return { title: "没有正在进行的重新办理", detail: "请先登记责令重新答复的决定或者判决。" };
    case "in-future":
      return { title: "日期晚于今天", detail: "请核对日期。" };
    case "before":
      return { title: "日期太早", detail: `不能早于 ${refused.day}，请核对日期。` };
    case "by-before":
      return {
        title: "责令的最后一天早于收到决定、判决之日",
        detail: "请核对日期。",
        field: "by",
      };
    default:
      return handlingProblem(refused);
  }
}
