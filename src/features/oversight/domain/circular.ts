import type { LocalDate } from "#kernel/local-date.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { LetterContent } from "./letter-content.ts";

/** A round as its letters tell of it. */
export interface RoundTold {
  readonly agencyName: string;
  readonly title: string;
  readonly number: string;
  readonly on: LocalDate;
  readonly checklist: readonly { readonly code: string; readonly says: string }[];
  readonly visits: readonly {
    readonly inspectedId: number;
    readonly inspectedName: string;
    readonly visitedOn: LocalDate | null;
  }[];
  readonly findings: readonly FindingTold[];
}

export interface FindingTold {
  readonly inspectedId: number;
  readonly inspectedName: string;
  readonly item: string;
  readonly says: string;
  readonly seenAt: string;
  readonly rectifyBy: LocalDate;
  readonly state: "open" | "answered" | "closed";
}

const stands = { open: "未整改", answered: "已反馈，待复核", closed: "已整改" } as const;

/** The circular of a round (通报) as it is begun: what was looked at, who did well, what was found by item, what is asked. */
export function circularOf(round: RoundTold): LetterContent {
  const { title, findings, visits, on } = round;
  const visited = visits.filter(({ visitedOn }) => visitedOn !== null);
  const withFaults = new Set(findings.map(({ inspectedId }) => inspectedId));
  const good = visited.filter(({ inspectedId }) => !withFaults.has(inspectedId));
  return {
    title: `关于${title}情况的通报`,
    to: "各被检查单位",
    lines: [
      `${dateWords(on)}起，${round.agencyName}按照检查清单 ${round.checklist.length} 项内容，检查了 ${visited.length} 个单位，发现问题 ${findings.length} 个。现将有关情况通报如下。`,
      "一、总体情况",
      good.length > 0
        ? `${good.map(({ inspectedName }) => inspectedName).join("、")}等 ${good.length} 个单位没有发现问题。`
        : "被检查单位都有需要整改的问题。",
      "二、主要问题",
      ...(findings.length > 0 ? byItem(round) : ["没有发现问题。"]),
      "三、工作要求",
      findings.length > 0
        ? "有关单位要对照附表逐项整改，在整改期限以前反馈；逾期没有整改的，将按照《政府信息公开条例》第四十七条督促整改、通报批评。"
        : "各单位要继续做好日常自查。",
    ],
    table: findings.length > 0 ? tableOf("检查发现的问题", findings) : null,
  };
}

/** The order to put right (督办通知) for one unit of a round: what is open there, and by when it has to answer. */
export function supervisionOf(
  round: RoundTold,
  unit: { readonly id: number; readonly name: string },
  { today, dueOn }: { readonly today: LocalDate; readonly dueOn: LocalDate },
): LetterContent {
  const open = round.findings.filter(
    ({ inspectedId, state }) => inspectedId === unit.id && state === "open",
  );
  const late = open.filter(({ rectifyBy }) => rectifyBy < today);
  return {
    title: `关于督促整改${round.title}发现问题的通知`,
    to: unit.name,
    lines: [
      `${round.title}（${round.number}）发现你单位的问题还有 ${open.length} 个没有整改，其中 ${late.length} 个已经超过整改期限（见附表）。`,
      `请立即整改，并于 ${dateWords(dueOn)} 前书面反馈整改情况；不能按期整改的，说明理由和完成时间。`,
      "依据：《政府信息公开条例》第四十七条。",
    ],
    table: open.length > 0 ? tableOf("需要整改的问题", open) : null,
  };
}

/** A brief (简报) of a round. */
export function briefOf(round: RoundTold): LetterContent {
  const closed = round.findings.filter(({ state }) => state === "closed").length;
  const visited = round.visits.filter(({ visitedOn }) => visitedOn !== null).length;
  return {
    title: `${round.title}进展`,
    to: "",
    lines: [
      `${dateWords(round.on)}开始的${round.title}，选定 ${round.visits.length} 个单位，已经检查 ${visited} 个，发现问题 ${round.findings.length} 个，已整改 ${closed} 个。`,
    ],
    table: null,
  };
}

function byItem({ checklist, findings }: RoundTold): readonly string[] {
  return checklist.flatMap(({ code, says }) => {
    const of = findings.filter(({ item }) => item === code);
    if (of.length === 0) return [];
    const units = [...new Set(of.map(({ inspectedName }) => inspectedName))].join("、");
    return [`“${says}”一项，发现问题 ${of.length} 个，涉及${units}。`];
  });
}

function tableOf(name: string, findings: readonly FindingTold[]): LetterContent["table"] {
  return {
    name,
    head: ["序号", "单位", "问题", "所在位置", "整改期限", "情况"],
    rows: findings.map(({ inspectedName, says, seenAt, rectifyBy, state }, at) => [
      `${at + 1}`,
      inspectedName,
      says,
      seenAt,
      rectifyBy,
      stands[state],
    ]),
  };
}
