import type { NeedCode } from "../domain/review/review-needs.ts";
import type { choices, ReviewEnd, ReviewStep } from "../domain/review/review-steps.ts";
import { resultWords } from "./case-words.ts";

/** The question of each step, with its article. */
export const stepQuestions: Readonly<Record<ReviewStep, string>> = {
  correction:
    "补不补：申请的内容明确吗，身份证明、联系方式、获取方式齐全吗？（条例第二十九条、第三十条）",
  subject:
    "该不该：这是向本机关申请公开政府信息吗？（条例第二条、第三十五条、第三十六条、第三十九条）",
  held: "有没有：本机关有这项信息吗？（条例第三十六条、第三十八条）",
  given: "给不给：有不予公开的情形吗？（条例第十四条至第十六条）",
  form: "当不当：能公开多少？（条例第三十七条）",
};

type ChoiceOf<Step extends ReviewStep> = (typeof choices)[Step][number]["code"];

export const choiceWords: {
  readonly [Step in ReviewStep]: Readonly<Record<ChoiceOf<Step>, string>>;
} = {
  correction: {
    clear: "明确、齐全，不用补正",
    unclear: "不明确或者不齐全，通知补正",
    stillUnclear: "补正以后仍不明确",
  },
  subject: {
    disclosure: "是，继续",
    petition: "不是：进行信访、投诉、举报",
    repeat: "已经答复过相同内容的申请",
    publication: "要求提供公报、报刊、书籍等公开出版物",
    excessive: "数量、频次明显超过合理范围，说明的理由不合理",
    confirm: "要求确认或者重新出具已经获取的信息",
    inquiry: "工商、不动产登记等有专门规定的查询",
    ownRecord: "要求更正与本人有关的信息（条例第四十一条，不计入表三）",
    other: "不是政府信息、咨询、党务文件、档案等",
  },
  held: {
    held: "有现成的信息",
    notHeld: "经检索没有，或者不由本机关负责公开",
    notReady: "没有现成的，需要加工、分析",
  },
  given: {
    open: "没有，应当公开",
    secret: "依法确定为国家秘密（第十四条）",
    law: "法律、行政法规禁止公开（第十四条）",
    safety: "可能危及国家安全、公共安全、经济安全、社会稳定（第十四条）",
    thirdParty: "会损害第三方合法权益（第十五条）",
    internal: "人事、后勤、内部工作流程等内部事务信息（第十六条第一款）",
    process: "讨论记录、过程稿、磋商信函、请示报告等过程性信息（第十六条第二款）",
    enforcement: "行政执法案卷信息（第十六条第二款）",
  },
  form: {
    whole: "全部公开，提供信息",
    way: "已经主动公开，只告知获取的方式、途径",
    part: "能区分处理，公开其余部分",
    nothing: "不能区分，全部不予公开",
  },
};

/** A choice of any step, by its code. */
export function choiceText(step: ReviewStep, code: string): string {
  const words: Readonly<Record<string, string>> = choiceWords[step];
  return words[code] ?? code;
}

/** Where the path ends. */
export function reviewEndText(end: ReviewEnd): string {
  if (end === "askCorrection") return "通知申请人补正";
  return end === "ownRecord" ? "更正本人信息（不计入表三）" : resultWords[end];
}

export const needWords: Readonly<Record<NeedCode, string>> = {
  given: "公开的信息，或者获取的方式、途径和时间",
  withheld: "不公开的部分",
  basis: "依据的法律、法规条款，或者定密依据",
  reasons: "理由",
  harm: "公开会造成什么损害",
  opinion: "第三方的意见，和征求意见的情况",
  systems: "检索的系统、档案",
  words: "检索的关键词",
  days: "检索的日期",
  people: "检索的人员",
  where: "应当向谁、通过什么途径办理",
  link: "该途径的网址（请先打开核对）",
  earlier: "此前答复或者提供的日期、文号",
  asked: "补正告知书、收费通知的日期、文号",
};
