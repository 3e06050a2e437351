import type { LinkedParagraph } from "../linked-text.ts";
import { nothingSaid, type Oversight, type RecordedYear } from "./recorded-year.ts";
import { isThere, joined, named } from "./sentences.ts";

/** A figure of a sentence: what stands before it, and behind it. */
type Clause = readonly [before: string, figure: string, behind: string];

/** A sentence of those figures that count anything; nothing where the first does not. */
function told(year: RecordedYear, clauses: readonly Clause[]): readonly LinkedParagraph[] {
  const [first] = clauses;
  if (!first || !isThere(year, { figure: first[1] })) return [];
  const there = clauses.filter(([, figure]) => isThere(year, { figure }));
  return [
    ...there.map(([before, figure, behind], at) => [
      `${at === 0 ? "" : "，"}${before}`,
      { figure },
      behind,
    ]),
    ["。"],
  ];
}

/** 政府信息公开平台建设: where information was published, unless told already, and the sites, accounts and boards that there are. */
export function platforms(year: RecordedYear, isToldByChannel = false): LinkedParagraph {
  const byChannel = named(
    year,
    { figure: "items.published" },
    { dimension: "channel", before: "各渠道发布的信息：", unit: "条" },
  );
  const parts = isToldByChannel ? [] : byChannel;
  return joined(
    [
      ...(parts.length === 0 ? [] : [...parts, ["。"]]),
      ...told(year, [
        ["开设政府网站和专栏", "sites.count", "个"],
        ["网站全年发布信息", "sites.posts", "条"],
        ["访问量", "sites.visits", "次"],
      ]),
      ...told(year, [
        ["开设政务新媒体账号", "media.accounts", "个"],
        ["本年新开设", "media.opened", "个"],
        ["关停", "media.closed", "个"],
        ["全年发布", "media.posts", "条"],
        ["阅读量", "media.reads", "次"],
      ]),
      ...told(year, [
        ["设置公示栏、屏、公报放置点和查阅点", "boards.count", "个"],
        ["张贴、播放", "boards.posts", "条次"],
      ]),
    ],
    "政府信息公开平台建设。",
  );
}

/** 互动回应: messages by their source, public opinion, consultations, proposals, services. */
export function responses(year: RecordedYear): LinkedParagraph {
  const received = { figure: "messages.received" };
  return joined(
    [
      ...(isThere(year, received)
        ? [
            ["全年收到来信来电", received, "件"],
            ...named(year, received, { dimension: "source", before: "，其中", unit: "件" }),
            ...percents(year),
            ["。"],
          ]
        : []),
      ...told(year, [
        ["处置政务舆情", "opinions.found", "件"],
        ["按时发布权威信息", "opinions.releasedInTime", "件"],
      ]),
      ...told(year, [
        ["开展意见征集", "consultations.held", "次"],
        ["收到意见", "consultations.opinions", "条"],
        ["采纳", "consultations.adopted", "条"],
        ["公布采纳情况", "consultations.answered", "次"],
      ]),
      ...told(year, [
        ["答复建议提案", "proposals.answered", "件"],
        ["按时公开办理结果", "proposals.published", "件"],
      ]),
      ...told(year, [
        ["进驻政务服务中心的事项", "services.items", "项"],
        ["可以网上办理", "services.online", "项"],
        ["最多跑一次", "services.oneVisit", "项"],
        ["月均办件", "services.casesPerMonth", "件"],
      ]),
    ],
    "解读回应。",
  );
}

function percents(year: RecordedYear): readonly LinkedParagraph[] {
  const rates = { concluded: "办结率", replied: "回复率", satisfied: "满意率" } as const;
  return Object.entries(rates).flatMap(([rate, name]) => {
    const figure = { figure: `messages.${rate}Percent` };
    return isThere(year, figure) ? [[`，${name}`, figure, "%"]] : [];
  });
}

interface Beside {
  /** What a government's people say of it. */
  readonly said?: Oversight;
  readonly first?: readonly string[];
}

/** 监督保障: what was inspected, issued and taught, by whom; and what people said of 考核、社会评议、责任追究. */
export function oversight(
  year: RecordedYear,
  { said: { assessment, appraisals, accountable } = nothingSaid, first = [] }: Beside = {},
): LinkedParagraph {
  const sentences = [
    ...(assessment === null ? [] : [`政务公开工作考核${assessment}。`]),
    ...(appraisals === null
      ? []
      : [appraisals === 0 ? "没有开展社会评议。" : `开展社会评议${appraisals}次。`]),
    ...(accountable === null
      ? []
      : [accountable === 0 ? "没有发生责任追究。" : `追究责任${accountable}人次。`]),
  ];
  return joined(
    [
      ...first.map((sentence) => [sentence]),
      ...told(year, [["公开工作人员", "officers.inPost", "名"]]),
      ...told(year, [
        ["举办培训", "trainings.held", "次"],
        ["参加", "trainings.people", "人次"],
      ]),
      ...told(year, [
        ["开展检查督办", "inspections.done", "次"],
        ["检查单位", "inspections.visited", "个"],
        ["发现问题", "inspections.findings", "个"],
        ["已经整改", "inspections.rectified", "个"],
      ]),
      ...told(year, [["印发简报、督办通知和通报", "notices.issued", "期"]]),
      ...told(year, [
        ["安排年度工作任务", "tasks.planned", "项"],
        ["已经完成", "tasks.done", "项"],
      ]),
      ...told(year, [
        ["收到投诉举报", "complaints.received", "件"],
        ["告知处理结果", "complaints.told", "件"],
      ]),
      ...targets(year),
      ...sentences.map((sentence) => [sentence]),
      // What people say of it goes before what was recorded.
      ...(accountable === null ? told(year, [["追究责任", "accountability.people", "人次"]]) : []),
    ],
    "监督保障。",
  );
}

/** Per cent of a target that is just reached. */
const wholeTarget = 100;

/** 目标完成率, target by target; what is over is told as reports do: 超额完成40%. */
function targets({ parts }: RecordedYear): readonly LinkedParagraph[] {
  const dimension = "target";
  const reached = parts.get(`targets.percent|${dimension}`) ?? [];
  return reached.map(({ name, value }) => {
    const part = { dimension, name };
    return value > wholeTarget
      ? [`${name}的目标超额完成`, { figure: "targets.over", part }, "%。"]
      : [`${name}的目标完成`, { figure: "targets.percent", part }, "%。"];
  });
}
