/** 投诉举报的事由 (条例第四十七条第二款). */
export const complaintGrounds = [
  "没有按照要求主动公开",
  "没有依法答复申请",
  "公开的内容不准确",
  "泄露个人信息",
  "其他",
] as const;

export const complaintVerdicts = ["属实", "部分属实", "不属实", "不属于受理范围"] as const;

export const complaintMeasures = ["督促整改", "通报批评", "建议追责", "无需处理"] as const;

/** 责任追究的方式. */
export const accountabilityForms = ["责令改正", "约谈", "通报批评", "处分", "其他"] as const;

export const bodyKinds = ["领导小组", "领导小组办公室", "公开工作机构"] as const;

export const meetingKinds = ["领导小组会议", "工作推进会", "联席会议", "其他"] as const;
