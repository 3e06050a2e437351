import type { LetterForm } from "../letter.ts";
import type { NoticeType } from "../letter-types.ts";
import { cited, needed, optional } from "./fields.ts";

const feeRules = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";
const received =
  "你（单位）提出的政府信息公开申请（编号：{受理编号}），本机关于{收到日期}收到。申请公开的内容：{申请内容}";
const party = needed("party", "对方名称", { label: "发给谁（姓名或者名称）", type: "phrase" });
const asked = needed("asked", "征求内容", {
  label: "征求意见的信息（写到对方能够判断，不写申请人是谁）",
});

/** The letters of the procedure (law-and-practice 8.2); none of them carries a remedy but the one that overrules a third party. */
export const noticeForms: Readonly<Record<NoticeType, LetterForm>> = {
  receipt: {
    fields: [],
    body: [
      received,
      `本机关已经登记。根据${cited}第三十三条的规定，本机关将自收到申请之日起{答复工作日}个工作日内答复；需要补正、征求意见或者延长期限的，另行告知。`,
      "按现在的情况，答复的最后一日为{答复期限}。",
      "请保存本回执，查询办理情况时使用受理编号。",
    ],
  },
  correction: {
    fields: [
      needed("unclear", "不明确之处", { label: "不明确、不齐全的地方" }),
      needed("items", "补正事项", { label: "需要补正的事项和怎样补正" }),
      needed("respondBy", "补正期限", { label: "请在哪天以前补正", type: "day", when: "later" }),
    ],
    body: [
      received,
      `经审查，{不明确之处}根据${cited}第二十九条、第三十条的规定，请在{补正期限}以前补正以下事项：`,
      "{补正事项}",
      "答复期限自本机关收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。",
    ],
  },
  reasons: {
    fields: [
      needed("grounds", "数量频次", { label: "申请的数量、频次（哪段时间多少件，什么内容）" }),
      needed("respondBy", "说明期限", {
        label: "请在哪天以前说明理由",
        type: "day",
        when: "later",
      }),
    ],
    body: [
      received,
      `{数量频次}上述申请的数量、频次明显超过合理范围。根据${cited}第三十五条的规定，请在{说明期限}以前书面说明理由。`,
      "本机关认为理由不合理的，将告知你（单位）不予处理；认为理由合理，但无法在规定期限内答复的，将确定延迟答复的合理期限并告知你（单位）。",
    ],
  },
  thirdParty: {
    fields: [
      party,
      asked,
      needed("harm", "涉及权益", { label: "涉及对方的什么权益（商业秘密、个人隐私等）" }),
    ],
    body: [
      `本机关收到政府信息公开申请（编号：{受理编号}），申请公开的信息涉及你（单位）：{征求内容}`,
      `经审查，公开上述信息可能损害你（单位）的合法权益：{涉及权益}根据${cited}第三十二条的规定，现书面征求意见。请自收到本征求意见书之日起{征求工作日}个工作日内，书面提出是否同意公开的意见；不同意公开的，请说明理由，能够只公开一部分的，请逐项写明。`,
      "你（单位）逾期未提出意见的，由本机关依法决定是否公开。你（单位）不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知你（单位）。",
    ],
  },
  thirdPartyTold: {
    fields: [
      needed("sentOn", "征求日期", { label: "征求意见书发出的日期", type: "day", when: "past" }),
      needed("whom", "征求对象", {
        label: "征求谁的意见（不写第三方的姓名，如“信息涉及的企业”）",
        type: "phrase",
      }),
    ],
    body: [
      received,
      `申请公开的信息涉及{征求对象}，本机关已于{征求日期}书面征求意见。根据${cited}第三十三条第三款的规定，征求第三方和其他机关意见所需时间不计算在答复期限内。本机关收到意见或者征求意见期满之后，将依法作出答复。`,
    ],
  },
  thirdPartyOverruled: {
    fields: [
      party,
      needed("given", "公开内容", { label: "决定公开的政府信息内容" }),
      needed("interest", "公开理由", { label: "不公开可能对公共利益造成什么重大影响" }),
    ],
    body: [
      "本机关就编号为{受理编号}的政府信息公开申请征求过你（单位）的意见。",
      `经审查，本机关认为不公开可能对公共利益造成重大影响：{公开理由}根据${cited}第十五条、第三十二条的规定，本机关决定予以公开。决定公开的政府信息内容：{公开内容}`,
    ],
  },
  coMaker: {
    fields: [party, asked, optional("view", "本机关意见", { label: "本机关的初步意见" })],
    body: [
      "本机关收到政府信息公开申请（编号：{受理编号}），申请公开的信息由本机关牵头、与你单位共同制作：{征求内容}",
      "本机关的初步意见：{本机关意见}",
      `根据${cited}第三十四条的规定，现征求你单位意见。请自收到本函之日起{征求工作日}个工作日内提出意见；逾期未提出意见的，视为同意公开。`,
    ],
  },
  otherAgency: {
    fields: [
      party,
      asked,
      needed("help", "协办事项", { label: "请对方做什么（核实、提供、确认是否公开）" }),
      needed("answerBy", "回复日期", { label: "请在哪天以前回复", type: "day", when: "later" }),
    ],
    body: [
      "本机关收到政府信息公开申请（编号：{受理编号}），办理中涉及你单位：{征求内容}",
      `根据${cited}第十一条、第三十三条的规定，请你单位协助：{协办事项}请在{回复日期}以前书面回复。`,
    ],
  },
  fee: {
    fields: [
      needed("basis", "计收方式", { label: "计收方式和计算过程（按件或者按量，件数或者页数）" }),
      needed("yuan", "应缴金额", { label: "应缴金额（元）", type: "yuan" }),
      needed("how", "缴费方式", { label: "怎样缴费（账户、缴款码、地点）" }),
    ],
    body: [
      received,
      `根据${cited}第四十二条和${feeRules}的规定，对该申请收取信息处理费。计收方式：{计收方式}应缴金额：{应缴金额}元。`,
      "请自收到本通知次日起{缴费工作日}个工作日内缴纳。缴费方式：{缴费方式}",
      "未在规定期限内缴纳的，视为放弃申请，本机关不再处理该申请。答复期限自完成缴费次日起重新计算。",
    ],
  },
  extension: {
    fields: [
      needed("workingDays", "延长工作日", { label: "延长几个工作日", type: "days" }),
      needed("reasons", "延期原因", { label: "需要延长的原因" }),
    ],
    body: [
      received,
      `因{延期原因}，本机关不能在原定的答复期限内答复。经本机关政府信息公开工作机构负责人同意，根据${cited}第三十三条第二款的规定，延长答复期限{延长工作日}个工作日，{延长后期限}。`,
    ],
  },
  delay: {
    fields: [
      needed("until", "延至日期", { label: "延迟到哪天答复", type: "day", when: "later" }),
      needed("reasons", "延迟原因", { label: "为什么不能在规定期限内答复" }),
    ],
    body: [
      received,
      `你（单位）已经说明理由，本机关认为理由合理，但{延迟原因}根据${cited}第三十五条的规定，本机关确定延迟至{延至日期}以前答复。`,
    ],
  },
};
