import { Link } from "@tanstack/react-router";
import { Select, Tag } from "antd";
import type { LocalDate } from "#kernel/local-date.ts";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { BoardRow } from "../../data/filing-board.ts";
import { stateWords } from "../../words/state-words.ts";
import { BeginDraft } from "./BeginDraft.tsx";

type Row = BoardRow & {
  readonly id: number;
  readonly dueOn: LocalDate | null;
  readonly today: string;
};

interface BoardAnswer {
  readonly drafts: readonly Omit<Row, "id" | "today">[];
  readonly today: string;
  readonly next?: string;
}

const firstYear = 2019;

/** 年报编制: how far each agency has come with its report of a year, and where to go on. */
export function BoardScreen() {
  const { permissions } = useWho();
  const [filters, filter] = useFilters();
  const thisYear = new Date().getFullYear();
  const year = filters.year ?? `${thisYear - 1}`;
  const rows = useRows({
    path: "/api/report-drafts",
    filters: { year },
    pageOf: ({ drafts, today, next }: BoardAnswer) => ({
      rows: drafts.map((row): Row => ({ ...row, id: row.agencyId, today })),
      next,
    }),
  });
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, at) => `${thisYear - at}`);
  return (
    <>
      <ScreenHead
        title="年报编制"
        says="由台账记录编制年度报告：数据自动算出，写好正文，审签后公布。"
      />
      <search className="office-filters office-inline">
        <Select
          aria-label="年度"
          value={year}
          onChange={(chosen) => filter({ year: chosen })}
          options={years.map((one) => ({ value: one, label: `${one} 年` }))}
        />
      </search>
      <RecordTable<Row>
        label={`${year} 年年报编制进度`}
        rows={rows}
        empty="没有您可以查看的机构"
        columns={[
          { title: "机构", dataIndex: "agencyName" },
          { title: "进度", render: (_, row) => <Progress row={row} /> },
          { title: "公布期限", render: (_, { dueOn }) => dueOn ?? "未定" },
          { title: "公布日期", render: (_, { publishedOn }) => publishedOn ?? "" },
          {
            title: "",
            render: (_, { draftId, agencyId, agencyName }) =>
              draftId === null ? (
                permissions.has("report-filing.write") && (
                  <BeginDraft agencyId={agencyId} name={agencyName} year={Number(year)} />
                )
              ) : (
                <Link to="/report-filing/draft" search={{ id: `${draftId}` } as never}>
                  打开
                </Link>
              ),
          },
        ]}
      />
    </>
  );
}

function Progress({
  row: { state, step, returned, publishedOn, dueOn, today },
}: {
  readonly row: Row;
}) {
  const isLate = publishedOn === null && dueOn !== null && today > dueOn;
  return (
    <>
      {state === null ? (
        <Tag>{publishedOn === null ? "未开始" : "已公布（外部文件）"}</Tag>
      ) : (
        <Tag color={colours[state]}>{stateWords[state]}</Tag>
      )}
      {isLate && <Tag color="red">已逾期</Tag>}
      {step && <span className="office-soft">等待“{step}”</span>}
      {returned && <span className="office-soft">已退回：{returned}</span>}
    </>
  );
}

const colours = {
  writing: "default",
  signing: "blue",
  signed: "gold",
  published: "green",
} as const;
