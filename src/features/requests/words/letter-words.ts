import type { RequestResult } from "../domain/case/codes.ts";
import type { FilledFault } from "../domain/letters/check-filled.ts";
import type { Delivery } from "../domain/letters/event-of-letter.ts";
import type { EvidenceCode } from "../domain/letters/evidence.ts";
import type { LetterState } from "../domain/letters/letter-state.ts";
import {
  isReply,
  type LetterSeries,
  type LetterType,
  type NoticeType,
} from "../domain/letters/letter-types.ts";
import { resultWords } from "./case-words.ts";

const noticeNames: Readonly<Record<NoticeType, string>> = {
  receipt: "登记回执",
  correction: "补正告知书",
  reasons: "说明理由告知书",
  thirdParty: "征求意见书（第三方）",
  thirdPartyTold: "征求意见告知书（申请人）",
  thirdPartyOverruled: "依申请公开告知书（第三方）",
  coMaker: "征求意见函（共同制作机关）",
  otherAgency: "协办函（其他机关）",
  fee: "收费通知书",
  extension: "延期答复告知书",
  delay: "延迟答复告知书",
};

/** What officers call a letter: of replies by their outcome. */
export function letterName(type: LetterType): string {
  return isReply(type) ? `答复：${shortResults[type] ?? resultWords[type]}` : noticeNames[type];
}

/** Rows of the form that are sentences. */
const shortResults: Readonly<Partial<Record<RequestResult, string>>> = {
  otherNotCorrected: "视为放弃（逾期不补正）",
  otherUnpaid: "视为放弃（逾期不缴费）",
  otherRest: "其他处理",
  withdrawn: "撤回后终止办理",
};

/** What is wrong with a place of a letter, behind its label. */
export const filledFaultWords: Readonly<Record<FilledFault["kind"], string>> = {
  "no-day": "不是日期，请写成年-月-日，如 2026-03-02",
  "not-later": "要晚于文书发出的那一天，给对方留出合理的时间",
  "not-past": "晚于今天，请核对",
  "no-days": "要写 1 至 20 的整数，不带单位",
  "no-yuan": "要写整数的元，不带单位，并且是收费标准能算出的金额；免费的不发收费通知",
  "not-one-line": "只能写一行",
};

export const letterStateWords: Readonly<Record<LetterState, string>> = {
  draft: "拟稿",
  review: "审签中",
  signed: "已签发，待送达",
  served: "已送达",
  void: "已作废",
};

export const seriesWords: Readonly<Record<LetterSeries, string>> = {
  reply: "复（答复）",
  notice: "告（告知、通知）",
  consultation: "函（征求意见）",
  receipt: "收（回执）",
};

export const deliveryWords: Readonly<Record<Delivery, string>> = {
  direct: "直接送达",
  post: "邮寄（邮政企业）",
  electronic: "电子送达",
};

interface EvidenceWords {
  readonly label: string;
  /** What is usually in the file. */
  readonly hint: string;
}

/** 举证清单 (法释〔2025〕8号): what is to be proven, and by what. */
export const evidenceWords: Readonly<Record<EvidenceCode, EvidenceWords>> = {
  receipt: { label: "申请和收到申请的日期", hint: "申请表、信封、确认记录" },
  public: {
    label: "信息已经主动公开，并且告知了获取的方式",
    hint: "网页快照、公报页码、核对链接的日期",
  },
  publicInterest: { label: "不公开可能对公共利益造成重大影响", hint: "事实和理由、集体研究记录" },
  thirdParty: { label: "征求第三方意见的过程和结果", hint: "征求意见书、送达凭证、第三方的意见" },
  internal: { label: "属于内部事务信息", hint: "信息的内容和用途，不对外发生影响的说明" },
  process: {
    label: "属于过程性信息",
    hint: "形成阶段、是否已经定稿，法律、法规、规章没有规定应当公开",
  },
  enforcement: { label: "属于行政执法案卷信息", hint: "案号、案卷目录，当事人查阅的途径" },
  search: { label: "尽到合理检索义务", hint: "检索的系统、关键词、日期、人员和截图" },
  secrecy: { label: "国家秘密标志和保密期限", hint: "定密审批表、密级标志" },
  harm: { label: "危及“三安全一稳定”的证据", hint: "风险评估、主管部门意见" },
  separable: { label: "能不能区分处理", hint: "逐项审查记录：哪些可以公开，哪些不能区分" },
  correction: { label: "补正告知和申请人的补正", hint: "补正告知书、送达凭证、补正材料" },
  reasons: { label: "要求说明理由的过程", hint: "说明理由告知书、送达凭证、申请人的理由" },
};
