/** 检查类型. */
export const inspectionKinds = [
  "专项检查",
  "季度抽查",
  "现场督办",
  "网站新媒体检查",
  "日常巡查",
  "第三方评估",
] as const;

/** 检查对象. */
export const inspectedSubjects = [
  "全面",
  "公开专栏",
  "公示栏",
  "公报放置点",
  "台账",
  "网站",
  "新媒体",
  "其他",
] as const;

export const noticeKinds = ["简报", "督办通知", "通报", "工作通知"] as const;

export const trainingForms = ["集中培训", "专题讲座", "线上", "以会代训", "跟班"] as const;

/** 目标的范围. */
export const targetScopes = ["本机关", "本级", "全域"] as const;

/** 任务的来源. */
export const taskOrigins = ["工作要点", "年报指出的问题", "上级部署", "检查发现", "其他"] as const;
