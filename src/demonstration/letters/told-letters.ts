import {
  type DemonstrationCase,
  demonstrationRequests,
  type LetterDraft,
} from "#features/requests/index.ts";
import { addDays } from "#kernel/local-date.ts";

/** How far a letter has come. */
export type LetterStage =
  | { readonly is: "draft" }
  | { readonly is: "in-review" }
  | { readonly is: "returned"; readonly reason: string }
  /** Days after the request was sent, not after today. */
  | { readonly is: "signed"; readonly after: number }
  | { readonly is: "served"; readonly after: number; readonly evidence: string };

/** A request of the demonstration with a letter of its own. */
export interface ToldLetter extends DemonstrationCase {
  /** A code with which it can be followed; it stands on no page. */
  readonly code: string;
  readonly agency: string;
  readonly letter: LetterDraft;
  readonly stage: LetterStage;
}

type Told = Omit<ToldLetter, "acts" | "code"> & Partial<Pick<ToldLetter, "code">>;

const land = "青岚县自然资源和规划局";

/** In the order of their numbers: who signed first comes first. */
const told: readonly Told[] = [
  {
    agency: "青岚县住房和城乡建设局",
    code: demonstrationRequests.answered.code,
    title: "2024 年农村危房改造的会议讨论记录",
    description: "研究名单时的会议记录。",
    sentBefore: 40,
    letter: {
      type: "deniedProcess",
      filled: { reasons: "申请的是研究危房改造名单时的讨论记录，不是最后的决定" },
    },
    stage: { is: "served", after: 15, evidence: "申请人当面签收" },
  },
  {
    agency: land,
    title: "2025 年县城规划区内国有建设用地供应结果",
    description: "每宗地的位置、面积、用途和成交价。",
    applicant: "丁演示",
    sentBefore: 35,
    letter: {
      type: "granted",
      filled: {
        variant: "provided",
        given: "《2025年度县城规划区国有建设用地供应结果一览表》纸质复制件一份，随本告知书提供",
      },
    },
    stage: { is: "served", after: 12, evidence: "申请人当面签收" },
  },
  {
    agency: "青岚县溪陵镇人民政府",
    title: "村里修路的账",
    description: "想看村里修路花了多少钱。",
    applicant: "戊演示",
    sentBefore: 16,
    letter: {
      type: "correction",
      filled: {
        unclear: "申请没有写明是哪一个村、哪一年、哪一段路，无法确定需要查找的文件。",
        items: "请写明村名、道路的名称或者起止地点、修路的年份。",
        respondBy: "",
      },
    },
    stage: { is: "served", after: 4, evidence: "镇便民服务中心当面签收" },
  },
  {
    agency: "青岚县教育局",
    title: "2016 年至 2025 年城区小学学区划分方案",
    description: "历年学区划分方案和附图。",
    applicant: "己演示",
    sentBefore: 14,
    letter: {
      type: "extension",
      filled: { workingDays: "10", reasons: "申请涉及十个年度，纸质档案需要逐卷检索" },
    },
    stage: { is: "signed", after: 10 },
  },
  {
    agency: "青岚县水利局",
    title: "青河上游 1998 年以前的水文观测记录",
    description: "逐日水位和流量。",
    applicant: "庚演示",
    sentBefore: 12,
    letter: {
      type: "unavailableNotHeld",
      filled: {
        variant: "none",
        search:
          "本机关以“青河”“水文”“水位”为关键词检索了电子公文系统和档案室1998年以前的全部案卷目录，未检索到相关信息。",
      },
    },
    stage: { is: "signed", after: 9 },
  },
  {
    agency: land,
    title: "城北地块控制性详细规划调整的内部请示",
    description: "请示文件和会议讨论记录。",
    applicant: "辛演示",
    sentBefore: 11,
    letter: {
      type: "deniedProcess",
      filled: { reasons: "申请的是规划调整方案报批前的请示和讨论记录，方案尚未确定" },
    },
    stage: { is: "in-review" },
  },
  {
    agency: land,
    title: "某采石场采矿权延续的全部申请材料",
    description: "申请书、储量报告、开采方案。",
    applicant: "壬演示",
    sentBefore: 13,
    letter: {
      type: "partial",
      filled: {
        variant: "withheld",
        given: "采矿权延续申请书、审批意见，见所附复制件",
        held: "储量报告和开采方案中的成本测算",
        basis: "《中华人民共和国政府信息公开条例》第十五条",
        reasons: "属于商业秘密",
        covered: "储量报告第 12 至 15 页、开采方案第六章的金额已遮盖",
      },
    },
    stage: {
      is: "returned",
      reason:
        "“属于商业秘密”没有写明公开会造成什么损害，是否征求过企业意见也没有写，请补充后再送。",
    },
  },
  {
    agency: "青岚县溪陵镇人民政府",
    title: "溪陵镇 2026 年部门预算",
    description: "全文。",
    applicant: "癸演示",
    sentBefore: 5,
    letter: { type: "granted", filled: { variant: "public" } },
    stage: { is: "draft" },
  },
];

/** Every letter of the demonstration, each of a request whose receipt was confirmed the day after it was sent. */
export const toldLetters: readonly ToldLetter[] = told.map((one, at) => ({
  code: `DEM0-0000-0000-01${String(at).padStart(2, "0")}`,
  ...one,
  acts: (sentOn) => [{ event: { type: "receiptConfirmed", on: addDays(sentOn, 1) } }],
}));
