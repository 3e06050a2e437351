import type { LetterDraft } from "../domain/letters/forms/form-of.ts";
import type { LetterContext } from "../domain/letters/letter-context.ts";

/** The case and the agency of the golden set: invented. */
export const sampleContext: LetterContext = {
  of: {
    applicant: "李明",
    isNatural: true,
    number: "2026-012",
    receivedOn: "2026-03-02",
    subject: "2025年青河干流河道采砂许可的全部被许可人名单和许可采量",
  },
  issuer: "青岚县水利局",
  on: "2026-03-20",
  organs: { reconsiderationOrgan: "青岚县人民政府", court: "青岚县人民法院" },
  isToldOfDisputed: true,
  onlineDoor: "全国行政复议服务平台",
  contact: {
    office: "青岚县水利局办公室",
    address: "青岚县府前街2号",
    postcode: "316000",
    telephone: "0570-0000000",
  },
  dueOn: "2026-03-30",
  extendedTo: Array.from({ length: 20 }, () => "2026-04-28"),
  periods: { reply: 20, consultation: 15, payment: 20 },
  ownTexts: {},
  attachments: [],
  ordered: null,
};

/** Every letter once, and every case (情形) of it, as an officer might have filled it in. */
export const sampleLetters: readonly LetterDraft[] = [
  { type: "receipt", filled: {} },
  {
    type: "correction",
    filled: {
      unclear: "申请公开的内容没有写明河段和许可的年度，不能确定是哪些政府信息",
      items:
        "1. 写明河段的名称或者起止地点\n2. 写明许可决定作出的年度\n3. 写明希望以纸质还是电子形式提供",
      respondBy: "2026-03-27",
    },
  },
  {
    type: "reasons",
    filled: {
      grounds:
        "2026年1月1日至3月2日，你（单位）向本机关提出政府信息公开申请46件，其中38件申请公开的是同一批采砂许可的审批材料。",
      respondBy: "2026-03-27",
    },
  },
  {
    type: "thirdParty",
    filled: {
      party: "青岚县砂石有限公司",
      asked: "你（单位）2025年河道采砂许可申请书中的开采方案和设备清单",
      harm: "开采方案中的成本测算可能属于商业秘密",
    },
  },
  {
    type: "thirdPartyTold",
    filled: { sentOn: "2026-03-05", whom: "取得采砂许可的企业" },
  },
  {
    type: "thirdPartyOverruled",
    filled: {
      party: "青岚县砂石有限公司",
      given: "2025年许可采量和开采范围图",
      interest: "采量和范围关系下游堤防安全，沿岸居民需要据此判断和监督。",
    },
  },
  {
    type: "coMaker",
    filled: {
      party: "青岚县自然资源局",
      asked: "两局2025年联合印发的采砂规划图",
      view: "规划图已经实施，可以公开",
    },
  },
  {
    type: "otherAgency",
    filled: {
      party: "青岚县公安局",
      asked: "2025年非法采砂联合执法的案件清单",
      help: "核实清单中由你单位立案的案件是否已经办结、能否公开。",
      answerBy: "2026-03-13",
    },
  },
  {
    type: "fee",
    filled: {
      basis: "按量计收。复制的材料共68页，超过30页的38页按每页10元计算。",
      yuan: "380",
      how: "凭缴款码到代收银行或者网上缴入国库。",
    },
  },
  {
    type: "extension",
    filled: { workingDays: "20", reasons: "许可档案分存三处，需要逐卷检索、核对" },
  },
  {
    type: "delay",
    filled: { until: "2026-06-30", reasons: "材料超过三千页，需要分批核对、复制。" },
  },
  {
    type: "granted",
    filled: { variant: "provided", given: "《2025年青河干流河道采砂许可一览表》，见附件。" },
  },
  {
    type: "granted",
    filled: {
      variant: "public",
      given:
        "《2025年河道采砂许可公告》已于2026年1月15日在青岚县人民政府网站“政府信息公开—青岚县水利局—行政许可”栏目公开，也可以在县图书馆政府信息查阅点查阅。",
    },
  },
  {
    type: "partial",
    filled: {
      variant: "withheld",
      given: "被许可人名单、许可采量和许可期限，见附件。",
      held: "被许可人的身份证号码、联系方式和开采成本测算。",
      basis: "《中华人民共和国政府信息公开条例》第十五条",
      reasons:
        "身份证号码和联系方式是个人隐私；成本测算是商业秘密，征求意见时被许可人不同意公开，理由合理。",
    },
  },
  {
    type: "partial",
    filled: {
      variant: "rest",
      given: "2025年的名单和采量，见附件。",
      held: "2019年以前的名单。",
      basis: "《中华人民共和国政府信息公开条例》第三十六条第四项",
      reasons:
        "2019年以前的许可由省水利厅作出，本机关于2026年3月10日检索档案系统和纸质档案，没有这些信息。",
    },
  },
  {
    type: "deniedSecret",
    filled: {
      basis: "该信息由省水利厅确定为秘密级国家秘密，保密期限至2030年12月31日。",
      reasons: "水文测站的布设参数属于国家秘密事项，尚在保密期限内。",
    },
  },
  {
    type: "deniedLaw",
    filled: {
      basis: "《中华人民共和国统计法》第九条、第二十八条",
      reasons: "申请的是单个统计调查对象的资料，法律规定不得对外提供。",
    },
  },
  {
    type: "deniedSafety",
    filled: { reasons: "水库大坝的薄弱部位和应急处置点位公开后可能被利用，危及公共安全。" },
  },
  {
    type: "deniedThirdParty",
    filled: {
      consulted:
        "本机关于2026年3月5日书面征求青岚县砂石有限公司的意见，该公司于3月12日书面表示不同意公开。",
      reasons: "开采方案中的成本测算不为公众所知悉，具有商业价值，公司采取了保密措施。",
    },
  },
  {
    type: "deniedInternal",
    filled: { reasons: "值班安排只用于本机关内部管理，不影响公众的权利义务。" },
  },
  {
    type: "deniedProcess",
    filled: { reasons: "申请的是采砂规划第二稿，还在征求意见，没有定稿，也没有对外发生效力。" },
  },
  {
    type: "deniedEnforcement",
    filled: {
      reasons: "申请的是某非法采砂案的询问笔录，存于行政执法案卷；案件当事人可以依法查阅案卷。",
    },
  },
  {
    type: "deniedInquiry",
    filled: {
      where: "向青岚县不动产登记中心查询，依据《不动产登记资料查询暂行办法》。",
    },
  },
  {
    type: "unavailableNotHeld",
    filled: {
      variant: "none",
      search:
        "本机关政府信息公开工作机构于2026年3月10日以“采砂”“许可”为关键词检索档案管理系统、办公系统，并由河道管理科查阅2019年以来的纸质案卷。",
    },
  },
  {
    type: "unavailableNotHeld",
    filled: {
      variant: "others",
      reasons: "航道采砂许可由交通运输部门作出",
      where: "青岚县交通运输局，电话0570-0000001。",
    },
  },
  {
    type: "unavailableNotReady",
    filled: { reasons: "本机关没有按乡镇汇总的采量，需要逐件统计后另行制作。" },
  },
  {
    type: "unavailableUnclear",
    filled: { reasons: "补正材料仍然只写“全部与采砂有关的材料”，不能据此确定政府信息。" },
  },
  {
    type: "refusedPetition",
    filled: { where: "拨打12345热线，或者到青岚县信访局（府前街8号）反映。" },
  },
  {
    type: "refusedRepeat",
    filled: { earlier: "2026年1月20日作出的信息公开复〔2026〕3号。" },
  },
  {
    type: "refusedPublication",
    filled: {
      where: "《青岚年鉴（2025）》由方志出版社出版，可以到新华书店购买或者到县图书馆借阅。",
    },
  },
  {
    type: "refusedExcessive",
    filled: {
      reasons:
        "本机关于2026年3月3日要求你（单位）说明理由，你（单位）于3月9日答复“需要了解”，没有说明为何就同一批许可反复申请，理由不合理。",
    },
  },
  {
    type: "refusedConfirm",
    filled: { earlier: "2025年11月6日，以电子邮件提供《2025年采砂许可一览表》。" },
  },
  {
    type: "otherNotCorrected",
    filled: { asked: "2026年3月4日，信息公开告〔2026〕5号，限于2026年3月27日以前补正。" },
  },
  {
    type: "otherUnpaid",
    filled: { asked: "2026年1月6日，信息公开告〔2026〕1号，你（单位）于当日收到。" },
  },
  {
    type: "otherRest",
    filled: {
      reasons:
        "经审查，你（单位）申请的是就采砂政策提出咨询，不是申请公开政府信息。本机关已将咨询转河道管理科，由该科在收到之日起10个工作日内答复。",
    },
  },
  { type: "withdrawn", filled: {} },
];
