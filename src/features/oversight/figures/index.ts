import type { FiguresOfList } from "#platform/feature/feature.ts";
import type { Figure } from "#platform/figures/figure.ts";
import { complaintsReceived, complaintsTold, heldToAccount } from "./register-sources.ts";
import {
  findings,
  inspections,
  notices,
  officers,
  peopleTrained,
  rectified,
  tasksDone,
  tasksPlanned,
  trainingsHeld,
  unitsVisited,
  unrectified,
} from "./sources.ts";
import { targetSource } from "./target-sources.ts";

const counted: readonly Figure[] = [
  {
    key: "inspections.done",
    name: "检查督办",
    definition: "本年做了几次检查、督办：一个检查编号计一次，查几个单位都是一次。",
    unit: "次",
    source: inspections,
    by: ["kind", "month"],
  },
  {
    key: "inspections.visited",
    name: "检查的单位",
    definition: "本年检查过几个不同的单位。",
    unit: "个",
    source: unitsVisited,
    by: ["kind", "month"],
  },
  {
    key: "inspections.findings",
    name: "检查发现的问题",
    definition: "本年检查发现的问题数之和；没有登记问题数的不计。",
    unit: "个",
    source: findings,
    by: ["kind", "month"],
  },
  {
    key: "inspections.rectified",
    name: "已经整改的问题",
    definition: "本年检查发现的问题里，年末（至今）已经整改的。",
    unit: "个",
    source: rectified,
    by: ["kind", "month"],
  },
  {
    key: "inspections.open",
    name: "没有整改的问题",
    definition: "本年检查发现的问题里，年末（至今）还没有整改的。",
    unit: "个",
    source: unrectified,
    by: ["kind", "month"],
  },
  {
    key: "notices.issued",
    name: "简报、督办通知、通报",
    definition: "本年印发的简报、督办通知、通报、工作通知。",
    unit: "期",
    source: notices,
    by: ["kind", "month"],
  },
  {
    key: "trainings.held",
    name: "培训",
    definition: "本年举办的培训。",
    unit: "次",
    source: trainingsHeld,
    by: ["form"],
  },
  {
    key: "trainings.people",
    name: "培训人次",
    definition: "本年各次培训参加人数之和。",
    unit: "人次",
    source: peopleTrained,
    by: ["form"],
  },
  {
    key: "tasks.planned",
    name: "年度工作任务",
    definition: "本年的工作任务（工作要点），作废的不计。",
    unit: "项",
    source: tasksPlanned,
    by: ["origin"],
  },
  {
    key: "tasks.done",
    name: "完成的年度工作任务",
    definition: "本年的工作任务里，年末（至今）已经完成的。",
    unit: "项",
    source: tasksDone,
    by: ["origin"],
  },
  {
    key: "complaints.received",
    name: "投诉举报",
    definition:
      "本年收到的对政府信息公开工作的投诉举报（条例第四十七条、第五十一条），作废的不计。",
    unit: "件",
    source: complaintsReceived,
    by: ["ground", "verdict"],
  },
  {
    key: "complaints.told",
    name: "告知结果的投诉举报",
    definition: "本年收到的投诉举报里，年末（至今）已经把处理结果告知投诉举报人的。",
    unit: "件",
    source: complaintsTold,
    by: ["ground", "verdict"],
  },
  {
    key: "accountability.people",
    name: "责任追究",
    definition: "本年因政府信息公开工作被追究责任的人次之和。",
    unit: "人次",
    source: heldToAccount,
    by: ["form"],
  },
  {
    key: "officers.inPost",
    name: "公开工作人员",
    definition: "年末（至今）在公开工作机构任信息员、承办人或负责人的人，一人计一次。",
    unit: "名",
    source: officers,
    by: ["fullTime"],
  },
];

const isOver = ({ value, planned }: { readonly value: number; readonly planned: number }) =>
  value > planned;

/** 监督保障: what is counted of inspections, notices, trainings and people, and how far targets are reached. */
export const figures: FiguresOfList = (list) => {
  const reached: Figure = {
    key: "targets.reached",
    name: "目标完成（合计）",
    definition: "本年各项目标的完成比例之和，一项正好完成计 1；没有这个指标、没有数的目标不计。",
    unit: "项",
    source: targetSource("targetsReached", list, ({ value, planned }) => value / planned),
    by: ["target"],
  };
  const over: Figure = {
    key: "targets.overReached",
    name: "目标超额部分（合计）",
    definition: "本年超额完成的目标，超出目标值的部分占目标值的比例之和。",
    unit: "项",
    source: targetSource(
      "targetsOverReached",
      list,
      ({ value, planned }) => value / planned - 1,
      isOver,
    ),
    by: ["target"],
  };
  return [
    ...counted,
    reached,
    over,
    {
      key: "targets.over",
      name: "目标超额完成率",
      definition:
        "超额完成的目标，指标值超过目标值百分之几，一位小数；没有超额的目标不计。几项目标一起时是平均。",
      unit: "%",
      source: targetSource("targetsOver", list, () => 1, isOver),
      by: ["target"],
      rate: { of: over, times: 100 },
    },
    {
      key: "targets.percent",
      name: "目标完成率",
      definition:
        "目标的指标值占目标值的百分之几，一位小数；超过 100 的部分就是超额完成。几项目标一起时是平均。",
      unit: "%",
      source: targetSource("targets", list, () => 1),
      by: ["target"],
      rate: { of: reached, times: 100 },
    },
  ];
};
