import type { FiguresOfList } from "#platform/feature/feature.ts";
import type { Figure } from "#platform/figures/figure.ts";
import {
  findings,
  inspections,
  notices,
  officers,
  peopleTrained,
  rectified,
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
    key: "officers.inPost",
    name: "公开工作人员",
    definition: "年末（至今）在公开工作机构任信息员、承办人或负责人的人，一人计一次。",
    unit: "名",
    source: officers,
    by: ["fullTime"],
  },
];

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
  return [
    ...counted,
    reached,
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
