import type { Problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { HandlingRefused } from "../../handling/record-act.ts";
import type { Unanswered } from "../../handling/reply-gates.ts";
import {
  historyRefusedWords,
  notLapsedWords,
  thirdPartyAskedWords,
} from "../../words/act-refused-words.ts";
import { caseEnds, eventNames } from "../../words/clock-words.ts";
import { letterName } from "../../words/letter-words.ts";
import { reviewEndText } from "../../words/review-words.ts";

/** Why an act was not recorded, and what to do. */
export function handlingProblem(refused: HandlingRefused): Problem {
  switch (refused.kind) {
    case "not-found":
    case "no-such-act":
      return noRecord;
    case "voided":
      return { title: "这件申请已经作废", detail: "需要继续办理的，请先恢复。" };
    case "changed-meanwhile":
      return {
        title: "别人刚刚登记了新的办理事项",
        detail: "您填写的内容还在，请刷新办理情况，看过之后再登记。",
      };
    case "outcome":
      return {
        title: "办理结果没有填对",
        detail: "答复申请人时请选择办理结果（年度报告表三的一行）；其他事项没有办理结果。",
        field: "outcome",
      };
    case "yuan":
      return {
        title: "这一事项没有金额",
        detail: "金额只登记在收费通知和缴清费用上，请清空金额。",
        field: "yuan",
      };
    case "ended":
      return {
        title: "这件申请已经办结",
        detail: `${refused.end.on} ${caseEnds[refused.end.kind]}。漏记的事项，请先撤去办结的登记，补记之后再登记办结。`,
      };
    case "opinion":
    case "not-lapsed":
    case "no-step":
    case "third-party-asked":
    case "paid-in-part":
      return unfoundedProblem(refused);
    case "free-of-charge":
    case "review":
      return reviewProblem(refused);
    case "before-receipt":
      return {
        title: "日期早于收到申请的日期",
        detail: `申请是 ${refused.receivedOn} 提交的，请核对日期。`,
        field: "event.on",
      };
    case "not-yours":
    case "served":
      return headsProblem(refused);
    case "history":
      return {
        title: "现在不能登记这一事项",
        detail: historyRefusedWords(refused.refused),
        field: "event.on",
      };
    case "reopened":
      return {
        title: "这次答复已经被责令重新答复",
        detail: "第一次答复要留存；登记错了的，请先撤去责令重新答复的登记。",
      };
    case "receipt-stays":
      return {
        title: "收到申请的登记不能撤去",
        detail: "登记错了的，请作废这件申请并说明理由，再重新登记。",
      };
    default:
      return unansweredProblem(refused);
  }
}

/** Why a case is not answered with what lies in it, and what to do. */
function unansweredProblem(refused: Unanswered): Problem {
  switch (refused.kind) {
    case "attachments-blocked":
      return {
        title: `附件没有通过外发检查：${refused.names.join("、")}`,
        detail: "请在“附件”里换成清理后的副本、改好后重新上传，或者移除，再登记答复。",
      };
    case "letter-under-way": {
      const letters = refused.letters.map(({ type, number }) => number ?? letterName(type));
      return {
        title: `本件的答复文书还没有送达：${letters.join("、")}`,
        detail:
          "请在“文书”里登记它的送达，答复随之登记；不用这份文书的，先作废或者退回，再登记答复。",
      };
    }
    case "letter-needed":
      return {
        title: `${neededWords[refused.because]}，要用签发后送达的文书答复`,
        detail: "请在“文书”里拟稿、送审；签发后登记送达，答复随之登记。",
      };
    case "paper-needed":
      return {
        title: "登记纸质答复，要写明文号、签发日期和没有在这里制作文书的原因",
        detail: "答复要经审签，不能一个人登记了结。也可以在“文书”里拟稿、送审，送达时自动登记。",
        field: "paper",
      };
    case "paper-when":
      return {
        title: "纸质答复的签发日期不对",
        detail: "签发日期不早于收到申请的日期，也不晚于答复日期，请核对。",
        field: "paper.signedOn",
      };
    case "uncovered":
      return {
        title: "部分公开要有区分处理件，或者签发人对遮盖内容的说明",
        detail:
          "条例第三十七条。请写明纸面上遮盖、删去了哪些内容和作出说明的签发人；也可以在“附件”里给公开的材料作区分处理，生成区分处理件后再登记。没有遮盖、其余部分无法提供的，也请照实写明。",
        field: "paper.covered",
      };
    case "third-party-untold":
      return {
        title: `还没有书面告知不同意公开的第三方：${refused.refs.join("、")}`,
        detail:
          "条例第三十二条：决定公开的，要把公开的内容和理由书面告知第三方。请先在“文书”里拟写“依申请公开告知书（第三方）”，签发、送达之后再答复；部分公开而不公开第三方的信息的，请在“不公开的依据”里写明第十五条或者第三十二条。",
      };
  }
}

const neededWords = {
  online: "这件申请是网上提交的",
  "made-here": "这件申请的文书在这里制作",
} as const;

type Heads = Extract<HandlingRefused, { readonly kind: "not-yours" | "served" }>;

/** What only the head of the disclosure office does. */
function headsProblem({ kind }: Heads): Problem {
  if (kind === "not-yours") {
    return {
      title: "延期由公开工作机构负责人决定，也由负责人撤去",
      detail: "条例第三十三条第二款。",
    };
  }
  return {
    title: "这一事项是送达文书时登记的，由公开工作机构负责人撤去",
    detail: "文书已经送达，请告诉负责人撤去的原因；第一次送达的登记会留下，也会告知申请人。",
  };
}

type AgainstReview = Extract<HandlingRefused, { readonly kind: "free-of-charge" | "review" }>;

/** What 审查 found speaks against it. */
function reviewProblem(refused: AgainstReview): Problem {
  switch (refused.kind) {
    case "free-of-charge":
      return {
        title: "这件申请不收信息处理费",
        detail:
          "审查的结论不提供信息，或者只告知获取的方式、途径，不能收费（国办函〔2020〕109号）。",
      };
    case "review":
      return {
        title: refused.end ? `审查的结论是“${reviewEndText(refused.end)}”` : "答复以前请先完成审查",
        detail: refused.end
          ? "答复的办理结果要与审查的结论一致：请改选办理结果，或者重新审查。"
          : "本机关要求先走完审查的五步（设置 requests.reviewFirst）。",
        field: "outcome",
      };
  }
}

type Unfounded = Extract<
  HandlingRefused,
  { readonly kind: "opinion" | "not-lapsed" | "no-step" | "third-party-asked" | "paid-in-part" }
>;

/** What the act rests on, and is not there yet. */
function unfoundedProblem(refused: Unfounded): Problem {
  switch (refused.kind) {
    case "opinion":
      return {
        title: "请选择第三方的意见",
        detail: "同意公开，或者不同意公开；不同意的，写明第三方的理由（条例第三十二条）。",
        field: "event.opinion",
      };
    case "not-lapsed":
      return {
        title: "限定的日期还没有过",
        detail: notLapsedWords(refused.by),
        field: "event.on",
      };
    case "no-step":
      return {
        title: `这一结果要先有“${eventNames[refused.step]}”`,
        detail: "条例第三十条、第三十二条、第三十五条。请先登记这一事项，或者改选办理结果。",
        field: "outcome",
      };
    case "third-party-asked":
      return {
        title: "第三方还可以提出意见",
        detail: `条例第三十二条：${thirdPartyAskedWords(refused.through)}；收到意见后登记“第三方答复”，或者期满之后再答复。`,
        field: "event.on",
      };
    case "paid-in-part":
      return {
        title: "还没有缴清",
        detail: `应缴 ${refused.asked} 元；缴清之后才登记“缴清费用”。`,
        field: "yuan",
      };
  }
}
