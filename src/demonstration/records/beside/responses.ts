import type { DemonstrationAgency } from "../../county/agency.ts";
import { factsOf } from "../../narrative/facts.ts";
import { randomOf } from "../../random.ts";
import { dayOf, type LedgerRows, spread } from "../ledger-rows.ts";

const months = Array.from({ length: 12 }, (_, at) => at + 1);
const monthOf = (year: number, month: number) => dayOf(year, month, 1).slice(0, 7);
const isCounty = ({ character }: DemonstrationAgency) => character === "government";

/** A day so many days after another. */
function after(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The `at`th of some words, from the first again behind the last. */
function turn<Word extends string>(words: readonly Word[], at: number): Word | "其他" {
  return words[at % words.length] ?? "其他";
}

function topicOf({ topics }: DemonstrationAgency, at: number): string {
  return topics.length === 0 ? "有关工作" : turn(topics, at);
}

const kinds = ["咨询", "求助", "投诉", "建议"] as const;
const sources = ["网站留言", "本级热线", "市长信箱", "网站找错"] as const;
const surnames = [..."孙钱周吴郑王冯陈"] as const;

/** Letters of departments and places, as many as their reports tell; one in thirty took too long. */
export function messageRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  return {
    kind: "messages",
    headers: [
      ...["编号", "来源", "收到日期", "类型", "姓名", "联系方式", "内容"],
      ...["承办单位", "转办日期", "回复日期", "办结日期", "评价", "浏览量"],
    ],
    rows: [...(isCounty(agency) ? [] : years)].flatMap((year) => {
      const random = randomOf(`${agency.name} ${year} messages`);
      const { messages } = factsOf(agency, year);
      return Array.from({ length: messages }, (_, at) => {
        const day = Math.floor((at * 340) / messages);
        const on = dayOf(year, 1 + Math.floor(day / 29), 1 + (day % 28));
        const replied = after(on, at % 30 === 29 ? 24 : random.whole(1, 7));
        const topic = topicOf(agency, at);
        const rating = random.chance(0.7) ? (random.chance(0.93) ? "满意" : "不满意") : null;
        return [
          ...[`${year}-来-${String(at + 1).padStart(3, "0")}`, turn(sources, at), on],
          ...[turn(kinds, at), `${surnames[at % surnames.length]}先生`],
          ...[`1390000${String(1000 + at)}`, `想了解${topic}有什么规定，到哪里办`],
          ...["办公室", on, replied, replied, rating, random.whole(5, 400)],
        ];
      });
    }),
  };
}

/** Of the county only monthly counts are known. */
export function messageMonthRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  const shares = { 本级热线: 0.62, 市长信箱: 0.23, 人民网: 0.15 } as const;
  return {
    kind: "message-counts",
    headers: ["月份", "来源", "收到", "按时办结", "超时办结", "回复", "参评", "满意"],
    rows: [...(isCounty(agency) ? years : [])].flatMap((year) =>
      Object.entries(shares).flatMap(([source, share]) => {
        const counts = spread(Math.round(factsOf(agency, year).messages * share), 12);
        return months.map((month, at) => {
          const all = counts[at] ?? 0;
          const late = source === "本级热线" && month % 5 === 0 ? 2 : 0;
          const rated = Math.round(all * 0.8);
          return [
            ...[monthOf(year, month), source, all, all - late, late, all],
            ...[rated, rated - (month % 3)],
          ];
        });
      }),
    ),
  };
}

const matters = [
  ["较大", "城东大道施工期间扬尘和交通拥堵"],
  ["一般", "农贸市场收费标准不明"],
  ["重大", "强降雨后部分小区停水"],
] as const;

export function opinionRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  return {
    kind: "opinions",
    headers: [
      "编号",
      "发现时间",
      "等级",
      "内容",
      "来源平台",
      "首次发布时间",
      "新闻发布会时间",
      "处置结果",
      "办结日期",
    ],
    rows: [...(isCounty(agency) ? years : [])].flatMap((year) =>
      matters.map(([level, subject], at) => {
        const on = dayOf(year, 2 + at * 4, 9 + at);
        return [
          ...[`${year}-舆-${at + 1}`, `${on} 08:20`, level, subject, "微博"],
          // The third came too late by half an hour.
          ...[`${on} ${at === 2 ? "13:50" : "11:40"}`, at === 2 ? `${after(on, 1)} 07:30` : null],
          ...["已发布情况说明并督促整改", after(on, 6)],
        ];
      }),
    ),
  };
}

export function consultationRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  const every = isCounty(agency) ? 3 : agency.character === "department" ? 1 : 0;
  return {
    kind: "consultations",
    headers: ["编号", "标题", "类型", "开始日期", "截止日期", "收到意见", "采纳", "结果公布日期"],
    rows: [...years].flatMap((year) => {
      const random = randomOf(`${agency.name} ${year} consultations`);
      return Array.from({ length: every }, (_, at) => {
        const on = dayOf(year, 3 + at * 3, 4);
        const topic = topicOf(agency, at + year);
        const opinions = random.whole(3, 42);
        return [
          ...[`${year}-征-${at + 1}`, `${topic}办法（征求意见稿）`],
          ...[at === 0 && isCounty(agency) ? "重大行政决策" : "行政规范性文件", on, after(on, 31)],
          ...[opinions, Math.floor(opinions * 0.4), after(on, 52)],
        ];
      });
    }),
  };
}

export function proposalRows(agency: DemonstrationAgency, years: Iterable<number>): LedgerRows {
  return {
    kind: "proposals",
    headers: [
      "年度",
      "类型",
      "编号",
      "标题",
      "承办方式",
      "交办日期",
      "答复日期",
      "办理结果",
      "公开属性",
      "公开日期",
    ],
    rows: [...years].flatMap((year) => {
      const random = randomOf(`${agency.name} ${year} proposals`);
      return Array.from({ length: factsOf(agency, year).proposals }, (_, at) => {
        const replied = dayOf(year, 5 + (at % 4), 6 + (at % 20));
        const topic = topicOf(agency, at);
        const isFull = random.chance(0.85);
        return [
          ...[
            year,
            at % 2 === 0 ? "人大代表建议" : "政协提案",
            `第${at + 1}号`,
            `关于加强${topic}的建议`,
          ],
          ...["主办", dayOf(year, 3, 10), replied, at % 6 === 5 ? "B" : "A"],
          ...[isFull ? "全文公开" : "摘要公开", after(replied, at % 17 === 16 ? 45 : 12)],
        ];
      });
    }),
  };
}

const serviceBureau = "青岚县行政审批服务局";
const handlers = [
  "县市场监督管理局",
  "县住房和城乡建设局",
  "县卫生健康局",
  "县林业局",
  "县教育局",
] as const;
const licences = [
  "食品经营许可",
  "建筑工程施工许可",
  "公共场所卫生许可",
  "林木采伐许可",
  "民办学校设立许可",
] as const;

/** The bureau's own items, and those of who moved into the hall. */
export function serviceItemRows({ name }: DemonstrationAgency): LedgerRows {
  return {
    kind: "service-items",
    headers: [
      "事项编码",
      "事项名称",
      "事项类型",
      "实施机关",
      "纳入日期",
      "纳入方式",
      "划出机关",
      "进驻日期",
      "网办日期",
      "最多跑一次日期",
    ],
    rows: name === serviceBureau ? Array.from({ length: 60 }, (_, at) => serviceItem(at)) : [],
  };
}

/** Each fourth was handed over to the bureau; a few cannot be done online, or take two visits. */
function serviceItem(at: number) {
  const unit = handlers[at % handlers.length] ?? serviceBureau;
  const number = String(at + 1).padStart(4, "0");
  const named = [`QL${number}`, `${licences[at % licences.length]}（第${at + 1}项）`, "行政许可"];
  const handed =
    at % 4 === 0
      ? ["县行政审批服务局", "2024-03-01", "部门划转", unit]
      : [unit, "2016-10-08", "本级设定", null];
  const online = at % 5 === 4 ? null : "2019-06-01";
  return [...named, ...handed, "2016-10-08", online, at % 10 === 9 ? null : "2020-01-01"];
}

export function serviceMonthRows(
  { name }: DemonstrationAgency,
  years: Iterable<number>,
): LedgerRows {
  return {
    kind: "service-counts",
    headers: ["月份", "单位", "办件量", "网上办件"],
    rows: [...(name === serviceBureau ? years : [])].flatMap((year) => {
      const random = randomOf(`${name} ${year} cases`);
      return months.map((month) => {
        const cases = random.whole(3_800, 6_200);
        return [monthOf(year, month), "本机关", cases, Math.round(cases * 0.63)];
      });
    }),
  };
}
