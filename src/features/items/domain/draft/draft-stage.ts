import type { DraftState } from "./draft-state.ts";

/** How far an item has come, by its last chain (审签单). */
export interface DraftStage {
  readonly state: DraftState;
  /** The step that was signed last: 初审. */
  readonly signedStep: string | null;
  readonly nextStep: string | null;
  /** The step at which it was returned, while its authors write again. */
  readonly returnedStep: string | null;
  /** It is public before its review (先发后审), which goes on. */
  readonly isReviewOpen: boolean;
}

/** The state by level (当前环节): 待初审; 初审通过，待复审; 终审通过，待发布; 初审退回. */
export function stageWords(stage: DraftStage): string {
  const { state, signedStep, nextStep, returnedStep, isReviewOpen } = stage;
  switch (state) {
    case "writing":
      return returnedStep === null ? "草稿" : `${returnedStep}退回`;
    case "signing":
      return `${signedStep === null ? "" : `${signedStep}通过，`}待${nextStep ?? "审核"}`;
    case "signed":
      return `${signedStep ?? "审核"}通过，待发布`;
    case "published":
      return isReviewOpen ? `已先发布，待${nextStep ?? "审核"}` : "已发布";
    case "withdrawn":
      return "已撤销";
  }
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long it has stood there (停留时长), by the clock: 3 天, 5 小时, 12 分钟. */
export function stayWords(milliseconds: number): string {
  if (milliseconds >= day) return `${Math.floor(milliseconds / day)} 天`;
  if (milliseconds >= hour) return `${Math.floor(milliseconds / hour)} 小时`;
  return `${Math.max(1, Math.floor(milliseconds / minute))} 分钟`;
}
