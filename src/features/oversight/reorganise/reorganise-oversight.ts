import { allStays } from "#platform/records/passing/all-stays.ts";

/** 机构调整: what was inspected, issued and taught is of who did it; targets are set anew. */
export const reorganiseOversight = allStays({
  name: "监督保障",
  tables: {
    inspection: "检查督办",
    oversight_notice: "简报、督办、通报",
    training: "培训",
    oversight_target: "目标任务",
    inspection_round: "检查",
    work_task: "年度工作任务",
    disclosure_complaint: "投诉举报",
    accountability: "责任追究",
    oversight_member: "领导小组和工作机构",
    oversight_system: "工作制度",
    oversight_meeting: "会议",
    oversight_budget: "工作经费",
    training_attendance: "培训签到",
    oversight_letter: "通报、督办单",
  },
  says: "留在原机构，计入原机构当年的年报；没有整改完的问题由承接机关整改，目标由承接机关另行登记。",
});
