import type { Problem } from "#platform/http/answers/problem.ts";
import type { LetterRefused } from "../../documents/number-letter.ts";
import { noDraft } from "../begin-words.ts";

export const notSent: Problem = {
  title: "还没有送审，没有审签单",
  detail: "送审以后，谁审签、什么意见都记在审签单上。",
};

export const notNumbered: Problem = {
  title: "还没有报送函",
  detail: "请编制人在年报编制里点“报送函”，编号以后就能下载。",
};

/** Why a covering letter has no number. */
export function letterProblem(refused: LetterRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noDraft;
    case "not-sent":
      return { title: "年报还在编制，不能报送", detail: "请先送审；送审的内容就是报送的内容。" };
    case "not-signed":
      return {
        title: `还在等“${refused.step}”，不能报送`,
        detail: "本机关全部审签以后，再编报送函的文号。",
      };
    case "no-supervisor":
      return {
        title: "没有主管部门，不用报送函",
        detail: "本机关以上没有设“主管部门”角色的机关；需要报送的，请系统管理员在“人员”里设置。",
      };
  }
}

/** The file did not say what it should: it is not handed out. */
export function readOtherwise(missing: string): Problem {
  return {
    title: "写成的文件读回不一致，没有提供",
    detail: `文件里没有找到“${missing.slice(0, 60)}”。请换一种格式下载，并告知系统管理员。`,
  };
}
