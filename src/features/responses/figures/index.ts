import type { Figure } from "#platform/figures/figure.ts";
import {
  concludedMessages,
  lateMessages,
  ratedMessages,
  received,
  repliedMessages,
  satisfiedMessages,
  viewedMessages,
} from "./message-sources.ts";
import {
  handedOverBy,
  oneVisitItems,
  onlineItems,
  serviceCases,
  serviceItems,
  serviceMonths,
  serviceUnits,
  takenOver,
} from "./service-sources.ts";
import {
  consultationAdopted,
  consultationOpinions,
  consultationsAnswered,
  consultationsHeld,
  opinionsFound,
  opinionsPressed,
  opinionsReleased,
  proposalsAnswered,
  proposalsPublished,
} from "./sources.ts";

const byMessage = ["source", "kind", "handledBy", "month"];

const receivedFigure: Figure = {
  key: "messages.received",
  name: "收到来信来电",
  definition: "本年收到的有效来信来电；只报了月数的来源，按月报计，类型列入未分。",
  unit: "件",
  source: received,
  by: byMessage,
};

const concludedFigure: Figure = {
  key: "messages.concluded",
  name: "办结来信来电",
  definition: "本年收到的来信来电里，年末（至今）已经办结的。",
  unit: "件",
  source: concludedMessages,
  by: byMessage,
};

const repliedFigure: Figure = {
  key: "messages.replied",
  name: "回复来信来电",
  definition: "本年收到的来信来电里，年末（至今）已经回复的。",
  unit: "件",
  source: repliedMessages,
  by: byMessage,
};

const ratedFigure: Figure = {
  key: "messages.rated",
  name: "参评来信来电",
  definition: "本年收到的来信来电里，来信人评价了的。",
  unit: "件",
  source: ratedMessages,
  by: ["source"],
};

const satisfiedFigure: Figure = {
  key: "messages.satisfied",
  name: "满意的来信来电",
  definition: "参评的来信来电里，评为满意或者基本满意的。",
  unit: "件",
  source: satisfiedMessages,
  by: ["source"],
};

/** A rate of messages, by their source. */
function percent(
  told: Pick<Figure, "key" | "name" | "definition">,
  of: Figure,
  whole: Figure,
): Figure {
  return {
    ...{ ...told, unit: "%", source: whole.source, by: ["source"] },
    rate: { of, times: 100 },
  };
}

const messages: readonly Figure[] = [
  receivedFigure,
  concludedFigure,
  repliedFigure,
  {
    key: "messages.late",
    name: "超期办结来信来电",
    definition:
      "本年收到的来信来电里，办结晚于办理期限的；没有写明期限的，按设置里这一来源的工作日数。日历没有公布的年份不算超期。",
    unit: "件",
    source: lateMessages,
    by: byMessage,
  },
  ratedFigure,
  satisfiedFigure,
  percent(
    {
      key: "messages.concludedPercent",
      name: "来信来电办结率",
      definition: "办结的占收到的百分之几，一位小数；没有收到的没有率。",
    },
    concludedFigure,
    receivedFigure,
  ),
  percent(
    {
      key: "messages.repliedPercent",
      name: "来信来电回复率",
      definition: "回复的占收到的百分之几，一位小数；没有收到的没有率。",
    },
    repliedFigure,
    receivedFigure,
  ),
  percent(
    {
      key: "messages.satisfiedPercent",
      name: "来信来电满意率",
      definition: "满意和基本满意的占参评的百分之几，一位小数；没有人评价的没有率。",
    },
    satisfiedFigure,
    ratedFigure,
  ),
  {
    key: "messages.views",
    name: "来信浏览量",
    definition: "本年收到的来信来电在网上被浏览的次数，按现在登记的。",
    unit: "人次",
    source: viewedMessages,
    by: ["source"],
  },
];

const opinions: readonly Figure[] = [
  {
    key: "opinions.found",
    name: "政务舆情",
    definition: "本年发现的政务舆情。",
    unit: "件",
    source: opinionsFound,
    by: ["level", "month"],
  },
  {
    key: "opinions.releasedInTime",
    name: "按时首次发布的舆情",
    definition:
      "本年发现的政务舆情里，发现后规定小时数（设置，国办发〔2016〕80号为 5 小时）以内首次发布权威信息的。",
    unit: "件",
    source: opinionsReleased,
    by: ["level", "month"],
  },
  {
    key: "opinions.pressInTime",
    name: "按时举行新闻发布会的舆情",
    definition:
      "本年发现的政务舆情里，规定小时数（设置；特别重大、重大 24 小时，其他 48 小时）以内举行新闻发布会的。",
    unit: "件",
    source: opinionsPressed,
    by: ["level", "month"],
  },
];

const consultations: readonly Figure[] = [
  {
    key: "consultations.held",
    name: "意见征集",
    definition: "本年截止的意见征集。",
    unit: "次",
    source: consultationsHeld,
    by: ["kind"],
  },
  {
    key: "consultations.opinions",
    name: "征集到的意见",
    definition: "本年截止的意见征集收到的意见。",
    unit: "条",
    source: consultationOpinions,
    by: ["kind"],
  },
  {
    key: "consultations.adopted",
    name: "采纳的意见",
    definition: "本年截止的意见征集采纳的意见。",
    unit: "条",
    source: consultationAdopted,
    by: ["kind"],
  },
  {
    key: "consultations.answered",
    name: "公布结果的意见征集",
    definition: "本年截止的意见征集里，公布了采纳情况的。",
    unit: "次",
    source: consultationsAnswered,
    by: ["kind"],
  },
  {
    key: "proposals.answered",
    name: "答复建议提案",
    definition: "本年作为主办、分办单位答复的建议提案。",
    unit: "件",
    source: proposalsAnswered,
    by: ["kind", "result", "attribute"],
  },
  {
    key: "proposals.published",
    name: "按时公开的建议提案办理结果",
    definition: "本年答复的建议提案里，答复后规定工作日数（设置）以内公开办理结果的。",
    unit: "件",
    source: proposalsPublished,
    by: ["kind", "result", "attribute"],
  },
];

const casesFigure: Figure = {
  key: "services.cases",
  name: "政务服务办件量",
  definition: "本年各月办件量之和；与行政许可等决定的数是两回事。",
  unit: "件",
  source: serviceCases,
  by: ["unit", "month"],
};

const services: readonly Figure[] = [
  {
    key: "services.items",
    name: "进驻的政务服务事项",
    definition: "年末（本年至今）有效、已经进驻政务服务中心的事项，包括承接来的。",
    unit: "项",
    source: serviceItems,
    by: ["kind", "unit"],
  },
  {
    key: "services.online",
    name: "可网办事项",
    definition: "进驻的事项里，可以网上办的。",
    unit: "项",
    source: onlineItems,
    by: ["unit"],
  },
  {
    key: "services.oneVisit",
    name: "最多跑一次事项",
    definition: "进驻的事项里，最多跑一次的。",
    unit: "项",
    source: oneVisitItems,
    by: ["unit"],
  },
  {
    key: "services.units",
    name: "进驻单位",
    definition: "进驻的事项有几个不同的实施机关，行政审批局、政务服务局自己不计。",
    unit: "个",
    source: serviceUnits,
    by: [],
  },
  {
    key: "services.takenOver",
    name: "承接的事项",
    definition: "本年由省级委托、市区级下放、见章跟章、部门划转纳入的事项。",
    unit: "项",
    source: takenOver,
    by: ["basis", "from", "month"],
  },
  {
    key: "services.fromAgencies",
    name: "划出事项的部门",
    definition: "本年部门划转的事项来自几个不同的机关。",
    unit: "个",
    source: handedOverBy,
    by: [],
  },
  casesFigure,
  {
    key: "services.casesPerMonth",
    name: "月均办件量",
    definition: "本年办件量除以登记了办件量的月数，一位小数。",
    unit: "件/月",
    source: serviceMonths,
    by: ["month"],
    rate: { of: casesFigure, times: 1 },
  },
];

/** 互动回应: what is counted of messages, opinion, consultations, proposals and services. */
export const figures: readonly Figure[] = [...messages, ...opinions, ...consultations, ...services];
