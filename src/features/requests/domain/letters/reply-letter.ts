import { dateWords } from "#text/chinese/written-date.ts";
import type { RequestResult } from "../case/codes.ts";
import { blank, type Filled, type LetterCase, type LetterText, type RemedyTold } from "./letter.ts";
import { remedyParagraph } from "./remedy-paragraph.ts";
import { fieldsOfReply } from "./reply-fields.ts";

/** What a reply is made of. */
export interface ReplyAsked {
  readonly of: LetterCase;
  readonly result: RequestResult;
  readonly filled: Filled;
  /** `undefined`: this reply tells of none. */
  readonly remedy: RemedyTold | undefined;
}

const applicantLabel = "申请人姓名或者名称（在“修改”中登记）";
const cited = "《中华人民共和国政府信息公开条例》";

/** The text of a reply (答复书) by its outcome: the article, the reasons, the remedy that fits this reply. */
export function replyLetter({ of, result, filled, remedy }: ReplyAsked): LetterText {
  const asked = fieldsOfReply(result);
  const value = (code: string): string => {
    const text = filled[code]?.trim();
    if (text) return closed(text);
    const field = asked.find((one) => one.code === code);
    return field?.isRequired ? `${blank(field.label)}。` : "";
  };
  const told = remedy && remedyParagraph(remedy);
  const unfilled = asked.filter(({ code, isRequired }) => isRequired && !filled[code]?.trim());
  return {
    title: titles[kindOf(result)],
    paragraphs: [
      `${of.applicant ?? blank(applicantLabel)}：`,
      `你（单位）提出的政府信息公开申请（编号：${of.number}），本机关于${dateWords(of.receivedOn)}收到。申请公开的内容：${closed(of.subject)}`,
      ...bodies[result](value).filter((text) => text !== ""),
      ...(told ? [told.text] : []),
    ],
    unfilled: [
      ...(of.applicant === null ? [applicantLabel] : []),
      ...unfilled.map(({ label }) => label),
      ...(told?.unfilled ?? []),
    ],
  };
}

type Value = (code: string) => string;

const denied = (article: string, words: string) => (value: Value) => [
  `经审查，${words}根据${cited}${article}的规定，本机关决定不予公开。`,
  value("reasons"),
];

/** What each reply says between the request and the remedy. */
const bodies: Readonly<Record<RequestResult, (value: Value) => readonly string[]>> = {
  granted: (value) => [
    `经审查，根据${cited}第三十六条第一项、第二项的规定，本机关予以公开：${value("given")}`,
  ],
  partial: (value) => [
    `经审查，你（单位）申请公开的信息中含有不应当公开的内容，能够作区分处理。根据${cited}第三十七条的规定，本机关公开以下部分：${value("given")}`,
    `以下部分不予公开：${value("held")}依据：${value("basis")}`,
    value("reasons"),
  ],
  deniedSecret: (value) => [
    `经审查，你（单位）申请公开的信息依法确定为国家秘密。根据${cited}第十四条的规定，本机关决定不予公开。依据：${value("basis")}`,
    value("reasons"),
  ],
  deniedLaw: (value) => [
    `经审查，你（单位）申请公开的信息属于法律、行政法规禁止公开的政府信息。根据${cited}第十四条的规定，本机关决定不予公开。依据：${value("basis")}`,
    value("reasons"),
  ],
  deniedSafety: denied(
    "第十四条",
    "你（单位）申请公开的信息公开后可能危及国家安全、公共安全、经济安全、社会稳定。",
  ),
  deniedThirdParty: (value) => [
    `经审查，你（单位）申请公开的信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。${value("consulted")}根据${cited}第十五条、第三十二条的规定，本机关决定不予公开。`,
    value("reasons"),
  ],
  deniedInternal: denied(
    "第十六条第一款",
    "你（单位）申请公开的信息属于本机关人事管理、后勤管理、内部工作流程等方面的内部事务信息。",
  ),
  deniedProcess: denied(
    "第十六条第二款",
    "你（单位）申请公开的信息属于在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息。",
  ),
  deniedEnforcement: denied("第十六条第二款", "你（单位）申请公开的信息属于行政执法案卷信息。"),
  deniedInquiry: (value) => [
    `经审查，你（单位）申请公开的信息属于工商、不动产登记资料等信息，有关法律、行政法规对其获取有特别规定。根据${cited}第三十六条第七项的规定，请按照有关规定办理：${value("where")}`,
  ],
  unavailableNotHeld: (value) => [
    `经检索，${value("search")}本机关没有你（单位）申请公开的信息。根据${cited}第三十六条第四项、第五项的规定，本机关无法提供。`,
    value("where") && `据本机关了解，该信息的公开由以下机关负责：${value("where")}`,
  ],
  unavailableNotReady: (value) => [
    `经审查，你（单位）申请公开的信息没有现成的记录，需要本机关加工、分析。根据${cited}第三十八条的规定，本机关无法提供。`,
    value("reasons"),
  ],
  unavailableUnclear: (value) => [
    `你（单位）的申请经补正后，申请公开的内容仍不明确：${value("reasons")}根据${cited}第三十条的规定，本机关无法提供。`,
  ],
  refusedPetition: (value) => [
    `经审查，你（单位）以政府信息公开申请的形式进行信访、投诉、举报等活动。根据${cited}第三十九条第一款的规定，本机关不作为政府信息公开申请处理，可以通过以下渠道提出：${value("where")}`,
  ],
  refusedRepeat: (value) => [
    `本机关已就相同内容的申请作出答复：${value("earlier")}根据${cited}第三十六条第六项的规定，不再重复处理。`,
  ],
  refusedPublication: (value) => [
    `你（单位）要求提供的是政府公报、报刊、书籍等公开出版物。根据${cited}第三十九条第二款的规定，可以通过以下途径获取：${value("where")}`,
  ],
  refusedExcessive: (value) => [
    `你（单位）申请公开政府信息的数量、频次明显超过合理范围。${value("reasons")}根据${cited}第三十五条的规定，本机关不予处理。`,
  ],
  refusedConfirm: (value) => [
    `你（单位）要求本机关确认或者重新出具已经获取的信息。本机关此前已经提供：${value("earlier")}对该申请，本机关不再处理。`,
  ],
  otherNotCorrected: (value) => [
    `本机关已告知你（单位）补正：${value("asked")}你（单位）无正当理由逾期不补正。根据${cited}第三十条的规定，视为放弃申请，本机关不再处理该申请。`,
  ],
  otherUnpaid: (value) => [
    `本机关已通知你（单位）缴纳信息处理费：${value("asked")}你（单位）未在规定期限内缴纳。根据《政府信息公开信息处理费管理办法》的规定，视为放弃申请，本机关不再处理该申请。`,
  ],
  otherRest: (value) => [value("reasons")],
  withdrawn: () => ["你（单位）已撤回该申请，本机关终止办理。"],
};

type TitleKind = "granted" | "partial" | "denied" | "unavailable" | "notHandled" | "ended";

const titles: Readonly<Record<TitleKind, string>> = {
  granted: "政府信息公开告知书",
  partial: "政府信息部分公开告知书",
  denied: "政府信息不予公开告知书",
  unavailable: "政府信息无法提供告知书",
  notHandled: "政府信息公开申请处理告知书",
  ended: "政府信息公开申请终止办理告知书",
};

function kindOf(result: RequestResult): TitleKind {
  if (result === "granted" || result === "partial") return result;
  if (result.startsWith("denied")) return "denied";
  if (result.startsWith("unavailable")) return "unavailable";
  const isEnded = ["otherNotCorrected", "otherUnpaid", "withdrawn"].includes(result);
  return isEnded ? "ended" : "notHandled";
}

/** Words as a sentence: with the full stop that they lack, on one line. */
function closed(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, "");
  return /[。！？；…”]$/.test(line) ? line : `${line}。`;
}
