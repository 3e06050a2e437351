import type { Story } from "./story.ts";

/** What the agency was open about this year: its own topics and deeds, others than last year's. */
export interface Work {
  readonly topics: readonly [string, string, string];
  readonly deeds: readonly [string, string];
}

/** Each pattern shows the year's topics, one deed or two. */
export const work: readonly ((work: Work, self: string) => string)[] = [
  ({ topics: [a, b, c], deeds: [deed] }) =>
    `围绕${a}、${b}、${c}等群众关注事项更新专栏内容，${deed}。`,
  ({ deeds: [deed, more] }) => `重点领域公开持续深化，${deed}；${more}。`,
  ({ topics: [a], deeds: [deed] }, self) => `${self}把${a}列为年度公开重点，按月更新；${deed}。`,
  ({ topics: [a, b], deeds: [deed] }) => `在做好${a}、${b}等日常公开的同时，${deed}。`,
  ({ topics: [a, b], deeds: [deed] }, self) =>
    `来电来访中问得较多的是${a}和${b}，${self}编写了统一的答复要点；${deed}。`,
  ({ topics: [a, b], deeds: [deed] }) =>
    `就${a}、${b}推出图文说明和常见问题解答，减少群众跑腿询问。此外，${deed}。`,
  ({ topics: [a, b], deeds: [deed] }) =>
    `立足职能抓公开，${deed}，并对${a}、${b}栏目作了归并整理，清除重复和过期内容。`,
  ({ topics: [a, b, c], deeds: [deed] }) =>
    `${deed}。有关${a}、${b}、${c}的内容，均能在专栏内按关键词检索。`,
  ({ topics: [a], deeds: [deed] }) =>
    `推进${a}全过程公开，事前公开依据和条件，事中公开进展，事后公开结果；${deed}。`,
  ({ topics: [a, b], deeds: [deed] }) =>
    `一手抓存量整理，补齐${a}、${b}的历史内容；一手抓增量质量，${deed}。`,
  ({ topics: [a, b], deeds: [deed] }, self) =>
    `为让群众看得懂、用得上，${self}把${a}、${b}的规定改写成一问一答；同时，${deed}。`,
  ({ topics: [a, b], deeds: [deed, more] }) =>
    `${deed}；${more}。从后台统计看，${a}、${b}两类内容最受关注。`,
  ({ topics: [a, b, c], deeds: [deed] }, self) =>
    `${self}听取服务对象意见后调整公开侧重点，突出${a}、${b}和${c}，${deed}。`,
];

export function workOf({ agency, year }: Story): Work {
  const from = year - 2019;
  const topic = (step: number) => agency.topics[(from * 3 + step) % agency.topics.length] ?? "";
  const deed = (step: number) => agency.deeds[(from * 2 + step) % agency.deeds.length] ?? "";
  return { topics: [topic(0), topic(1), topic(2)], deeds: [deed(0), deed(1)] };
}

/** What every agency of the country was open about in one year. */
const ofYears: Readonly<Record<number, readonly string[]>> = {
  2019: [
    "新修订的《条例》自5月15日起施行，据此重新编制公开指南和公开目录，更换了依申请公开的告知文书。",
    "结合机构改革后职能调整，更新机构职能、内设机构和办公地址等基础信息。",
    "对照新修订《条例》增加的公开内容开展自查，补充了缺项栏目。",
    "围绕减税降费政策落地，集中转发上级政策解读，并在办事窗口设立咨询台。",
    "组织学习新修订的《条例》，重点掌握公开范围、答复时限和不予公开情形的变化。",
    "取消申请人须说明生产、生活、科研特殊需要的旧规定，同步修改申请表和办事说明。",
  ],
  2020: [
    "疫情防控期间，及时转发权威信息和防护提示，公布复工复产政策和服务电话。",
    "围绕“六稳”“六保”工作，公布稳就业、保市场主体政策的适用范围和办理方式。",
    "推进基层政务公开标准化规范化，对照试点领域标准指引编制本单位事项目录。",
    "疫情期间推行不见面服务，将线上办理渠道、邮寄办理方式予以公布。",
    "按照法定主动公开内容建设要求，调整政府信息公开专栏结构，统一栏目名称。",
    "公布疫情防控捐赠款物接收和使用情况的查询方式，接受社会监督。",
  ],
  2021: [
    "根据行政机关公布的文件清理结果，对已废止、失效文件在网页上作出醒目标注。",
    "围绕“十四五”规划编制实施，公布规划草案征求意见情况和规划文本。",
    "对照试点领域标准目录，完成公开事项的认领、发布和动态调整。",
    "按照信息处理费管理要求，公布收费依据、标准和缴费方式。",
    "聚焦常态化疫情防控，规范流调信息发布口径，注意保护个人隐私。",
    "集中整治政务新媒体“僵尸账号”，内容保障责任落实到人。",
  ],
  2022: [
    "围绕稳住经济一揽子政策，梳理政策要点并公布咨询渠道。",
    "落实公共企事业单位信息公开规定，督促所监管单位公布服务事项和收费标准。",
    "根据疫情防控形势变化，及时更新出行、就医、购药等服务信息。",
    "对涉及市场主体的政策，发布时同步说明申报条件、截止时间和联系窗口。",
    "规范政府信息公开行政复议、行政诉讼案件的应对，定期分析败诉和纠错原因。",
    "开展网页链接清查，修复失效链接和无法打开的附件。",
  ],
  2023: [
    "以公开促落实，公布重点工作分工、进度和完成情况。",
    "按国务院办公厅有关要求，对现行有效的政策文件统一网页格式和下载格式。",
    "就民营经济发展政策开展集中解读，回应企业关于政策稳定性的疑问。",
    "优化政策咨询服务，汇总高频问题形成口径一致的答复要点。",
    "开展个人信息保护专项检查，对历史公示名单中的身份证件号码、住址作遮盖处理。",
    "完善公开平台搜索功能，支持按文号、发文日期和主题词查找。",
  ],
  2024: [
    "新修订的保守国家秘密法施行后，完善公开前保密审查流程，实行逐件审查。",
    "围绕大规模设备更新和消费品以旧换新，公布补贴范围、标准和申领流程。",
    "结合“高效办成一件事”改革，公布事项清单、办理流程和联办窗口。",
    "新修订的行政复议法施行后，更新各类答复文书中的救济途径告知内容。",
    "落实公平竞争审查要求，政策措施公布时注明审查结论。",
    "清理政务新媒体中的形式主义问题，不再以转发量、点赞量考核基层。",
  ],
};

export function ofYear(year: number): readonly string[] {
  return ofYears[year] ?? [];
}
