/** What a row of the statutory tables counts (指标说明), for readers who know neither the form nor the Regulation. */
export interface RowMeaning {
  /** One or two sentences in plain Chinese. */
  readonly means: string;
  /** The article it rests on, in short; empty where the form alone knows it. */
  readonly basis: string;
}

const regulation = (article: string) => `《政府信息公开条例》${article}`;
const formAlone = "年度报告格式（国办公开办函〔2021〕30号）";

/** By the row's id in `form/row-labels`; the trial edition's rows among them. */
export const rowMeanings: Readonly<Record<string, RowMeaning>> = {
  "t2.regulations": {
    means:
      "国务院部门和省、设区的市等有立法权的政府按程序制定、以命令公布的规定。县、乡镇政府和它们的部门无权制定，通常是 0。",
    basis: `${regulation("第二十条第（一）项")}；《立法法》第九十一条、第九十三条`,
  },
  "t2.normative": {
    means:
      "俗称“红头文件”中的一类：行政机关按权限和程序制定并公开发布，涉及群众和企业的权利义务，在一定时期内反复适用的文件。规章不在其中。",
    basis: `${regulation("第二十条第（一）项")}；国办发〔2018〕37号`,
  },
  "t2.licensing": {
    means:
      "对公民、企业等的申请，准予或不准予从事某种活动的决定，例如发放许可证、执照。数的是当年作出的决定，不是许可项目的个数。",
    basis: `${regulation("第二十条第（五）项")}；《行政许可法》第二条`,
  },
  "t2.otherServices": {
    means: "许可以外，机关对外办理的其他管理和服务事项。只有 2019、2020 年的试行格式有这一行。",
    basis: regulation("第二十条第（五）项"),
  },
  "t2.penalty": {
    means:
      "对违反行政管理秩序的人或单位作出的处罚决定，例如罚款、没收、吊销许可证。数的是当年作出的决定。",
    basis: `${regulation("第二十条第（六）项")}；《行政处罚法》第二条`,
  },
  "t2.coercion": {
    means:
      "查封、扣押、冻结等强制措施，以及加处罚款、划拨、代履行等强制执行。数的是当年作出的决定。",
    basis: `${regulation("第二十条第（六）项")}；《行政强制法》第二条`,
  },
  "t2.fees": {
    means:
      "依照法律法规向特定对象收取的费用，单位是万元。与申请公开时可能收取的“信息处理费”不是一回事。",
    basis: regulation("第二十条第（八）项"),
  },
  "t2.procurement": {
    means: "政府集中采购的项目个数和总金额，金额单位是元。只有 2019、2020 年的试行格式有这一行。",
    basis: regulation("第二十条第（九）项"),
  },
  "t3.new": {
    means: "当年 1 月 1 日至 12 月 31 日收到的公开申请。",
    basis: regulation("第二十七条、第三十一条"),
  },
  "t3.carriedIn": {
    means: "上一年收到、到年底还没有答复，转到今年办理的申请。应当等于上年报告的“结转下年度”。",
    basis: formAlone,
  },
  "t3.granted": {
    means: "申请人要的信息提供了，或者信息早已公开，告诉了申请人到哪里看。",
    basis: regulation("第三十六条第（一）项、第（二）项"),
  },
  "t3.partial": {
    means:
      "要的信息里一部分不能公开，把这部分遮去后提供了其余部分。一件只记在这里，不再记入别的行。",
    basis: regulation("第三十七条"),
  },
  "t3.denied": {
    means: "信息存在，但依法不能公开或可以不公开。是下面八行之和。",
    basis: regulation("第十四条至第十六条、第三十六条第（三）项、第（七）项"),
  },
  "t3.deniedSecret": {
    means: "信息已依法确定为国家秘密。",
    basis: regulation("第十四条"),
  },
  "t3.deniedLaw": {
    means: "别的法律或行政法规明文规定不得公开。",
    basis: regulation("第十四条"),
  },
  "t3.deniedSafety": {
    means: "“三安全一稳定”指国家安全、公共安全、经济安全、社会稳定；公开后可能危及其中之一。",
    basis: regulation("第十四条"),
  },
  "t3.deniedThirdParty": {
    means: "涉及他人的商业秘密、个人隐私等，公开会损害其合法权益，本人又不同意公开。",
    basis: regulation("第十五条、第三十二条"),
  },
  "t3.deniedInternal": {
    means: "机关内部的三类事务：人事管理、后勤管理、内部工作流程。机关可以不公开。",
    basis: regulation("第十六条第一款"),
  },
  "t3.deniedProcess": {
    means: "还在办理过程中的四类材料：讨论记录、过程稿、磋商信函、请示报告。机关可以不公开。",
    basis: regulation("第十六条第二款"),
  },
  "t3.deniedEnforcement": {
    means: "行政执法案件的案卷。机关可以不公开；法律、法规、规章规定应当公开的除外。",
    basis: regulation("第十六条第二款"),
  },
  "t3.deniedInquiry": {
    means: "工商登记、不动产登记等另有查询办法的资料，告诉申请人按那些办法去查。",
    basis: regulation("第三十六条第（七）项"),
  },
  "t3.unavailable": {
    means: "不是不给，而是给不出。是下面三行之和。",
    basis: regulation("第三十条、第三十六条第（四）项、第（五）项、第三十八条"),
  },
  "t3.unavailableNotHeld": {
    means: "检索后没有找到，或者不由本机关负责公开；知道该由谁负责的，要告诉申请人。",
    basis: regulation("第三十六条第（四）项、第（五）项"),
  },
  "t3.unavailableNotReady": {
    means: "没有现成的信息，要专门汇总、加工才有。机关没有义务为申请人另行制作。",
    basis: regulation("第三十八条"),
  },
  "t3.unavailableUnclear": {
    means: "请申请人补充说明以后，仍然看不出要的是什么信息。",
    basis: regulation("第三十条"),
  },
  "t3.refused": {
    means: "名为申请公开，实际不是要信息，或者不必再办。是下面五行之和。",
    basis: regulation("第三十五条、第三十六条第（六）项、第三十九条"),
  },
  "t3.refusedPetition": {
    means: "借申请公开提出信访、投诉、举报，告诉申请人走相应的渠道。",
    basis: regulation("第三十九条第一款"),
  },
  "t3.refusedRepeat": {
    means: "同一申请人就同样内容再次申请，而以前已经答复过。",
    basis: regulation("第三十六条第（六）项"),
  },
  "t3.refusedPublication": {
    means: "要的是政府公报、报刊、书籍等公开出版物，告诉申请人怎样得到。",
    basis: regulation("第三十九条第二款"),
  },
  "t3.refusedExcessive": {
    means: "申请的数量、频次明显过多，请申请人说明理由，而理由不合理。",
    basis: regulation("第三十五条"),
  },
  "t3.refusedConfirm": {
    means: "要求机关证明已经拿到的信息是真的，或者再出具一份。",
    basis: formAlone,
  },
  "t3.other": {
    means: "以上都不是的结果。是下面三行之和；2019、2020 年的试行格式只有这一行，没有分项。",
    basis: formAlone,
  },
  "t3.otherNotCorrected": {
    means: "请申请人补正，逾期没有补正，又没有正当理由，视为放弃申请。",
    basis: regulation("第三十条"),
  },
  "t3.otherUnpaid": {
    means: "申请量很大，按规定要收信息处理费，申请人逾期没有缴纳，视为放弃申请。",
    basis: `${regulation("第四十二条")}；国办函〔2020〕109号`,
  },
  "t3.otherRest": {
    means: "其余情况，例如申请人撤回了申请。",
    basis: formAlone,
  },
  "t3.total": {
    means: "当年办结的申请，是（一）到（六）之和。",
    basis: formAlone,
  },
  "t3.carriedOut": {
    means:
      "到 12 月 31 日还没有答复、转到下一年办理的申请。本年新收 + 上年结转 = 本年办结 + 结转下年度。",
    basis: formAlone,
  },
  "t4.review": {
    means: "对机关的公开工作不服，向行政复议机关申请行政复议的案件。",
    basis: `${regulation("第五十一条")}；《行政复议法》`,
  },
  "t4.direct": {
    means: "没有先申请行政复议，直接向法院起诉的案件。",
    basis: `${regulation("第五十一条")}；《行政诉讼法》`,
  },
  "t4.afterReview": {
    means: "先申请了行政复议，对复议结果不服，再向法院起诉的案件。",
    basis: `${regulation("第五十一条")}；《行政诉讼法》`,
  },
};

/** What a column of the tables tells: `t3.natural`, `t4.upheld`, `t2.issued`. */
export const columnMeanings: Readonly<Record<string, string>> = {
  "t2.issued": "当年制定并印发的件数。",
  "t2.repealed": "当年废止、宣布失效的件数。",
  "t2.inForce": "到 12 月 31 日仍然有效的件数，不论哪一年制定。",
  "t2.decisions": "当年作出的决定的件数，通常连依法不公开的也计入。",
  "t2.amountWan": "当年收取的金额，单位是万元。",
  "t2.made": "试行格式：当年新制作的件数。",
  "t2.published": "试行格式：当年新公开的件数。",
  "t2.total": "试行格式：到年底对外公开的总件数。",
  "t2.previous": "试行格式：上一年的项目个数，不是办件数。",
  "t2.change": "试行格式：项目个数比上一年多了几个、少了几个。",
  "t2.count": "试行格式：采购项目的个数。",
  "t2.amountYuan": "试行格式：采购总金额，单位是元。",
  "t3.natural": "以个人名义提出的申请。",
  "t3.enterprise": "企业提出的申请。",
  "t3.research": "高校、科研院所等提出的申请。",
  "t3.charity": "社会团体、基金会等提出的申请。",
  "t3.legal": "律师事务所等以单位名义提出的申请。",
  "t3.otherOrg": "以上都不是的单位。",
  "t3.total": "各类申请人之和。",
  "t4.upheld": "认为机关没有错：复议维持，或者法院驳回诉讼请求。",
  "t4.corrected": "认为机关有错：撤销、变更、确认违法、责令履行等。",
  "t4.other": "没有判断对错就结束的：撤回、终止、调解、不予受理等。",
  "t4.pending": "到 12 月 31 日还没有结果的。",
  "t4.total": "前面四列之和。",
};
