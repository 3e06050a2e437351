import { byThemselves } from "#kernel/by-themselves.ts";
import { voidedFilter, wordsFilter, yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import { cards, messageKinds, ratings } from "../words/response-words.ts";
import { ClockTold } from "./ClockTold.tsx";

interface MessagesLine extends Line {
  readonly number: string;
  readonly subject: string;
  readonly source: string;
  readonly receivedOn: string;
  readonly handledBy: string | null;
  readonly repliedOn: string | null;
  readonly concludedOn: string | null;
  readonly card: string | null;
}

const messages: RecordScreenOf<MessagesLine> = {
  title: "来信来电",
  says: "热线、信箱、网站留言逐件登记：收到、转办、回复、办结、评价；来信人的姓名和联系方式加密保存。",
  path: "/api/messages",
  kind: "messages",
  one: "来信",
  opens: "message",
  searches: "编号、内容、来源、承办单位",
  permissions: { edit: "responses.edit", void: "responses.void", clear: "responses.person" },
  clearSays: "查看来信人",
  filters: [
    voidedFilter,
    wordsFilter("standing", "全部进度", { open: "没有办结" }),
    yearFilter("年份", { act: "收到" }),
    wordsFilter("kind", "全部类型", byThemselves(messageKinds)),
    wordsFilter("card", "全部督办", byThemselves(cards)),
    wordsFilter("rating", "全部评价", byThemselves(ratings)),
  ],
  nameOf: ({ number }) => number,
  columns: [
    { title: "内容", render: (_, { subject }) => shortened(subject) },
    { title: "来源", dataIndex: "source" },
    { title: "收到", dataIndex: "receivedOn" },
    { title: "承办单位", render: (_, { handledBy }) => handledBy ?? "" },
    { title: "回复", render: (_, { repliedOn }) => repliedOn ?? "未回复" },
    { title: "办结", render: (_, { concludedOn }) => concludedOn ?? "未办结" },
    { title: "督办", render: (_, { card }) => card ?? "" },
    { title: "机关", dataIndex: "agencyName" },
  ],
  more: (detail) => <ClockTold detail={detail} />,
};

/** A list has room for the beginning alone. */
function shortened(subject: string): string {
  const most = 24;
  return subject.length > most ? `${subject.slice(0, most)}…` : subject;
}

/** 来信来电. */
export function MessagesScreen() {
  return <RecordScreen of={messages} />;
}
