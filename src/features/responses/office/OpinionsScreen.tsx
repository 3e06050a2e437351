import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { opinionLevels } from "../words/response-words.ts";
import { ClockTold } from "./ClockTold.tsx";

interface OpinionsLine extends Line {
  readonly number: string;
  readonly level: string;
  readonly foundAt: string;
  readonly subject: string;
  readonly releasedAt: string | null;
  readonly pressAt: string | null;
  readonly concludedOn: string | null;
}

const opinions: RecordScreenOf<OpinionsLine> = {
  title: "政务舆情",
  says: "从发现的那一刻起计时：首次发布权威信息、举行新闻发布会各有时限（国办发〔2016〕61号、80号），按小时算。",
  path: "/api/opinions",
  kind: "opinions",
  one: "舆情",
  opens: "opinion",
  searches: "编号、内容、责任单位",
  permissions: { edit: "responses.edit", void: "responses.void" },
  filters: [
    voidedFilter,
    wordsFilter("standing", "全部进度", { open: "没有办结" }),
    yearFilter("年份"),
    wordsFilter("level", "全部等级", byThemselves(opinionLevels)),
  ],
  nameOf: ({ number }) => number,
  columns: [
    { title: "等级", dataIndex: "level" },
    { title: "内容", dataIndex: "subject" },
    { title: "发现", dataIndex: "foundAt" },
    { title: "首次发布", render: (_, { releasedAt }) => releasedAt ?? "未发布" },
    { title: "新闻发布会", render: (_, { pressAt }) => pressAt ?? "" },
    { title: "办结", render: (_, { concludedOn }) => concludedOn ?? "未办结" },
    { title: "机关", dataIndex: "agencyName" },
  ],
  more: (detail) => <ClockTold detail={detail} />,
};

/** 政务舆情. */
export function OpinionsScreen() {
  return <RecordScreen of={opinions} />;
}
