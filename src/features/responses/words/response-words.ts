/** Where messages come from, as most agencies call it; any other word is an agency's own. */
export const messageSources = [
  "本级热线",
  "上级热线转办",
  "市长信箱",
  "网站留言",
  "人民网",
  "百姓问政",
  "政务咨询",
  "网站找错",
  "本站信箱",
  "其他",
] as const;

export const messageKinds = ["咨询", "求助", "投诉", "举报", "建议", "感谢", "其他"] as const;
export const cards = ["黄牌", "红牌"] as const;
export const ratings = ["满意", "基本满意", "不满意"] as const;

/** 政务舆情等级, the gravest first. */
export const opinionLevels = ["特别重大", "重大", "较大", "一般"] as const;

export const consultationKinds = ["重大行政决策", "规章", "行政规范性文件", "其他"] as const;

export const proposalKinds = ["人大代表建议", "政协提案"] as const;
export const proposalRoles = ["主办", "分办", "协办"] as const;
export const proposalResults = ["A", "B", "C", "D"] as const;
export const proposalAttributes = ["全文公开", "摘要公开", "不公开"] as const;

export const serviceKinds = [
  "行政许可",
  "行政处罚",
  "行政强制",
  "行政征收",
  "行政给付",
  "行政确认",
  "行政奖励",
  "行政裁决",
  "行政备案",
  "其他行政权力",
  "公共服务",
] as const;

/** 纳入方式: how an item came to the unit that handles it. */
export const serviceBases = ["本级设定", "省级委托", "市区级下放", "见章跟章", "部门划转"] as const;
