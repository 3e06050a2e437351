import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";

const days = z.number().int().min(1).max(60);
const hours = z.number().int().min(1).max(240);

/** 留言办理期限: 中国气象局 2017-12, 甘肃省环保厅 2015-07; places set their own. */
export const ordinaryDays = setting({
  name: "responses.ordinaryDays",
  title: "来信办理期限",
  says: "来信没有写明办理期限的，收到后几个工作日内办结（各地不一，常见 7 个工作日）",
  of: "agency",
  schema: days,
  standard: 7,
});

/** 疑难来信. */
export const complexDays = setting({
  name: "responses.complexDays",
  title: "疑难来信办理期限",
  says: "情况复杂的来信，收到后几个工作日内办结（常见 15 个工作日）",
  of: "agency",
  schema: days,
  standard: 15,
});

/** 12345: local law alone has a number (潍坊 2021 第二十条, 济南 2018 第二十四条: 5). */
export const hotlineDays = setting({
  name: "responses.hotlineDays",
  title: "热线办理期限",
  says: "热线工单没有写明办理期限的，收到后几个工作日内办结（来源为本级热线、上级热线转办的；以当地规定为准）",
  of: "agency",
  schema: days,
  standard: 7,
});

/** 我为政府网站找错: 辽宁省政府网站管理办法. */
export const errorDays = setting({
  name: "responses.errorDays",
  title: "网站找错答复期限",
  says: "“我为政府网站找错”的留言，收到后几个工作日内答复",
  of: "agency",
  schema: days,
  standard: 3,
});

/** 国办发〔2016〕80号. */
export const releaseHours = setting({
  name: "responses.releaseHours",
  title: "权威信息发布时限",
  says: "政务舆情发现后几小时内首次发布权威信息（国办发〔2016〕80号：5 小时）",
  of: "region",
  schema: hours,
  standard: 5,
});

/** 国办发〔2016〕61号, 80号: of what is 特别重大 or 重大. */
export const gravePressHours = setting({
  name: "responses.gravePressHours",
  title: "重大舆情新闻发布会时限",
  says: "特别重大、重大政务舆情发现后几小时内举行新闻发布会（国办发〔2016〕61号、80号：24 小时）",
  of: "region",
  schema: hours,
  standard: 24,
});

/** 国办发〔2016〕61号: of other matters. */
export const otherPressHours = setting({
  name: "responses.otherPressHours",
  title: "其他舆情新闻发布会时限",
  says: "较大、一般政务舆情发现后几小时内举行新闻发布会（国办发〔2016〕61号：48 小时）",
  of: "region",
  schema: hours,
  standard: 48,
});

/** 安徽: within 20 working days after the reply. */
export const proposalDays = setting({
  name: "responses.proposalDays",
  title: "建议提案办理结果公开期限",
  says: "建议提案答复后几个工作日内公开办理结果（有的省规定 20 个工作日）",
  of: "region",
  schema: days,
  standard: 20,
});

/** 签发人 of replies to letters, of consultations and of answers to proposals. */
export const answerSigner = setting<"disclosure-head" | "leader">({
  name: "responses.answerSigner",
  title: "互动回应文稿的签发人",
  says: "来信答复、意见征集公告和结果、建议提案答复由谁签发；有审核人员的，签发前先审核",
  of: "agency",
  schema: z.enum(["disclosure-head", "leader"]),
  standard: "disclosure-head",
  choices: { "disclosure-head": "公开工作机构负责人", leader: "分管领导" },
});

export const responseSettings = [
  answerSigner,
  ordinaryDays,
  complexDays,
  hotlineDays,
  errorDays,
  releaseHours,
  gravePressHours,
  otherPressHours,
  proposalDays,
] as const;
