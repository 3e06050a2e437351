import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { consultationKinds } from "../words/response-words.ts";

interface ConsultationsLine extends Line {
  readonly title: string;
  readonly kind: string;
  readonly startedOn: string;
  readonly endsOn: string;
  readonly opinions: string | null;
  readonly adopted: string | null;
  readonly answeredOn: string | null;
}

const consultations: RecordScreenOf<ConsultationsLine> = {
  title: "意见征集",
  says: "草案向社会征求意见：期限、听证、收到和采纳的意见、结果公布；重大行政决策和规章一般不少于 30 日。",
  path: "/api/consultations",
  kind: "consultations",
  one: "意见征集",
  opens: "consultation",
  searches: "编号、标题、决定文号",
  permissions: { edit: "responses.edit", void: "responses.void" },
  filters: [
    voidedFilter,
    wordsFilter("standing", "全部进度", { unanswered: "没有公布结果" }),
    yearFilter("年份"),
    wordsFilter("kind", "全部类型", byThemselves(consultationKinds)),
  ],
  nameOf: ({ title }) => title,
  columns: [
    { title: "类型", dataIndex: "kind" },
    { title: "期限", render: (_, { startedOn, endsOn }) => `${startedOn} 至 ${endsOn}` },
    { title: "收到意见", render: (_, { opinions }) => opinions ?? "未登记" },
    { title: "采纳", render: (_, { adopted }) => adopted ?? "未登记" },
    { title: "结果公布", render: (_, { answeredOn }) => answeredOn ?? "未公布" },
    { title: "机关", dataIndex: "agencyName" },
  ],
};

/** 意见征集. */
export function ConsultationsScreen() {
  return <RecordScreen of={consultations} />;
}
