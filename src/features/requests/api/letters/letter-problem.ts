import type { Problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { SignRefused } from "#platform/signing/sign.ts";
import { signatureProblem } from "#platform/signing/signature-problem.ts";
import type { LetterRefused } from "../../domain/letters/letters-now.ts";
import type { LetterActRefused, ServeRefused } from "../../letters/letter-refusals.ts";
import {
  actRefusedWords,
  notLapsedWords,
  thirdPartyAskedWords,
} from "../../words/act-refused-words.ts";
import { wishedSentence } from "../../words/application-words.ts";
import { eventNames } from "../../words/clock-words.ts";
import { filledFaultWords, letterStateWords } from "../../words/letter-words.ts";
import { handlingProblem } from "../handling/handling-words.ts";
import { reopeningProblem } from "../handling/reopening-words.ts";

/** Why a letter is not lawful now, in one sentence. */
export function letterRefusedWords(reason: LetterRefused): string {
  switch (reason.kind) {
    case "not-lapsed":
      return notLapsedWords(reason.by);
    case "no-step":
      return `要先有“${eventNames[reason.step]}”。`;
    case "third-party-asked":
      return `第三方还可以提出意见：${thirdPartyAskedWords(reason.through)}（条例第三十二条）。`;
    case "not-reopened":
      return "责令重新答复的登记已经办结或者撤去，这份文书不能再用，请作废。";
    default:
      return actRefusedWords(reason);
  }
}

/** Why nothing was done with a letter, and what to do. */
export function letterProblem(refused: LetterActRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "case-voided":
      return { title: "这件申请已经作废", detail: "需要继续办理的，请先恢复这件申请。" };
    case "other-state":
      return {
        title: `这份文书现在是“${letterStateWords[refused.state]}”`,
        detail: "别人可能刚刚办过，请刷新后再看。",
      };
    case "changed-meanwhile":
      return { title: "别人刚刚改过这份文书", detail: "您填写的内容还在，请复制后刷新再改。" };
    case "not-lawful":
      return { title: "现在不能出这份文书", detail: letterRefusedWords(refused.reason) };
    case "never-asked":
      return neverAsked;
    case "uncovered":
      return uncoveredLetter;
    case "unfilled":
      return {
        title: "还有内容没有填写，不能送审",
        detail: `还缺：${refused.labels.join("；")}。`,
      };
    case "filled-wrong":
      return {
        title: "有的内容填得不对",
        detail: refused.faults
          .map(({ label, kind }) => `“${label}”${filledFaultWords[kind]}`)
          .join("；")
          .concat("。"),
        ...(refused.faults[0] && { field: `filled.${refused.faults[0].code}` }),
      };
    case "signed-otherwise":
      return {
        title: "签发以后案件或者本机关的资料变了，这份文书不能送达",
        detail: "请公开工作机构负责人作废这份文书，再按现在的情况重新拟稿送审。",
      };
    case "nobody-signs":
      return {
        title: `没有人能办“${refused.steps.join("”“")}”`,
        detail:
          "拟稿人不能审签自己拟的文书。三个办法：换一位同事拟稿；请系统管理员在“人员”里给别人加上这个角色；没有人能做法制审核的，请系统管理员在“设置”里把“答复的法制审核”改为“本机关有法制审核人员的，全部答复；没有的不审核”或者“不审核”，换签发人的改“答复的签发人”。",
      };
    case "content-moved":
      return {
        title: "案件或者本机关的资料变了，已有的审签作废",
        detail: "文书退回拟稿：请拟稿人核对新的内容后重新送审。",
      };
    case "not-yours":
      return {
        title: "已经签发的文书由公开工作机构负责人作废",
        detail: "文号保留，并注明作废原因。",
      };
    case "in-group": {
      const { title, detail } = letterProblem(refused.refused);
      return {
        title: `申请 ${refused.requestNumber}：${title}`,
        detail: `${detail}全组一起送审、签发；不能一并答复的，先作废它的那一份，再送其余的。`,
      };
    }
    case "of-group":
      return noneOfGroup;
    case "no-such-file":
      return { title: "没有收到文件", detail: "文件可能已经过期，请重新上传。" };
    case "no-reason":
      return { title: "退回要写明理由", detail: "拟稿人按理由修改。", field: "opinion" };
    default:
      return isService(refused) ? serviceProblem(refused) : signingProblem(refused);
  }
}

const noneOfGroup: Problem = {
  title: "一并答复的文书没有附件",
  detail: "信息已经公开的，在文书里写明获取的途径；每件要另附材料的，请逐件拟稿。",
};

const uncoveredLetter: Problem = {
  title: "部分公开要有区分处理件，或者写明怎样区分处理",
  detail:
    "条例第三十七条。请在“附件”里给要公开的材料作区分处理，把区分处理件附在这份文书上；在纸上遮盖的，在“怎样区分处理”里写明遮盖、删去了哪些内容，由签发人一并签发。",
  field: "filled.covered",
};

const neverAsked: Problem = {
  title: "没有征求过这一方的意见",
  detail:
    "条例第三十二条：公开的决定和理由告知征求过意见的第三方。请核对名称，要和征求意见函上的一致。",
  field: "filled.party",
};

/** Why a service is not taken: what was told of it is to be told otherwise. */
export const serviceRefusals: ReadonlySet<string> = new Set([
  "before-dated",
  "after-today",
  "received-when",
  "received-before",
  "other-form",
  "not-postal",
  "no-consent",
  "no-online-door",
  "clock",
  "anew",
] satisfies ServeRefused["kind"][]);

function isService(refused: SignRefused | ServeRefused): refused is ServeRefused {
  return serviceRefusals.has(refused.kind);
}

function serviceProblem(refused: ServeRefused): Problem {
  switch (refused.kind) {
    case "before-dated":
      return {
        title: "送达日期早于签发日期",
        detail: `文书是 ${refused.datedOn} 签发的，请核对日期。`,
        field: "on",
      };
    case "after-today":
      return { title: "送达日期晚于今天", detail: "送达以后再登记。", field: "on" };
    case "received-when":
      return {
        title: "收到日期不对",
        detail: "收到日期不早于送出日期，也不晚于今天。",
        field: "receivedOn",
      };
    case "received-before":
      return {
        title: "这份文书的收到日期已经知道",
        detail: "当面送达的就是送达日期；登记错的，撤去这次送达后重新登记。",
        field: "receivedOn",
      };
    case "other-form":
      return {
        title: "提供的形式与申请人要求的不同，要写明理由",
        detail: `申请人要求：${wishedSentence(refused.wished)}。条例第四十条：按申请人要求的形式提供；不能的，可以用其他适当形式，请写明理由。`,
        field: "formReason",
      };
    case "not-postal":
      return {
        title: "邮寄只能通过邮政企业",
        detail: "国办公开办函〔2016〕235号：不得通过其他快递企业寄送，也不得收件人付费。",
        field: "isPostal",
      };
    case "no-consent":
      return {
        title: "电子送达要受送达人同意",
        detail: "申请表选了电子方式，或者另行同意的，请勾选并写明依据。",
        field: "hasConsent",
      };
    case "no-online-door":
      return {
        title: "这份文书没有写明网上申请行政复议的途径",
        detail:
          "行政复议法第二十二条：电子送达的要同时告知。请改用其他方式送达，或者作废后按电子送达重新拟稿。",
        field: "delivery",
      };
    case "clock":
      return handlingProblem(refused.refused);
    case "anew":
      return reopeningProblem(refused.refused);
  }
}

function signingProblem(refused: SignRefused): Problem {
  if (refused.kind === "not-found") return noRecord;
  return signatureProblem(refused, { act: "审签", own: "自己拟的文书" });
}
