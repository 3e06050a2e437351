import type { Problem } from "../http/answers/problem.ts";
import type { SignatureRefused } from "./decide-signature.ts";

/** How a room speaks of what it has signed. */
interface SigningWords {
  /** 审签, 审核. */
  readonly act: string;
  /** What nobody signs of their own: 自己拟的文书. */
  readonly own: string;
}

/** Why somebody could not sign or return what lies before them, and what to do. */
export function signatureProblem(refused: SignatureRefused, { act, own }: SigningWords): Problem {
  switch (refused.kind) {
    case "closed":
      return { title: `${act}已经结束`, detail: "请刷新页面，看最新的进度。" };
    case "content-changed":
      return {
        title: "您看到的不是现在送审的内容",
        detail: `您打开以后，它改过并重新送审。请刷新页面，看过最新的内容再${act}。`,
      };
    case "step-passed":
      return {
        title: `您看到的环节已经办过，现在等“${refused.step}”`,
        detail: `请刷新页面，看过之后再${act}。`,
      };
    case "not-holder":
      return {
        title: `现在等“${refused.step}”，不是您的环节`,
        detail: "轮到您时，工作台会提示。",
      };
    case "own-work":
      return {
        title: `不能${act}${own}`,
        detail: "请由本环节的其他人员办理，或者由其委托他人。",
      };
    case "signed-before":
      return {
        title: `您已经办过“${refused.step}”`,
        detail: `一个人不能${act}两个环节，请由其他人员办理。`,
      };
  }
}
