import { Link } from "@tanstack/react-router";
import { Button, Empty, Table, Tag } from "antd";
import { useState } from "react";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import type { Board, BoardLine } from "../../board/load-board.ts";
import type { HandedIn } from "../../domain/handed-in.ts";
import { handedInWords } from "../../words/handed-in-words.ts";
import { StandingTag } from "../StandingTag.tsx";
import { ChangeExpected } from "./ChangeExpected.tsx";

interface BoardTableProps {
  readonly board: Board;
  readonly state: string;
  readonly q: string;
}

const colours: Readonly<Record<HandedIn, string>> = {
  "in-time": "success",
  late: "warning",
  waiting: "processing",
  overdue: "error",
  "not-due": "processing",
  "not-expected": "default",
};

/** Each agency with what it has handed in, those that are late or missing first. */
export function BoardTable({ board, state, q }: BoardTableProps) {
  const [changed, setChanged] = useState<BoardLine>();
  const lines = board.lines.filter(
    (line) => (state === "" || line.state === state) && line.agencyName.includes(q),
  );
  return (
    <>
      <div className="office-gap office-inline">
        <FilterSearch label="按机关名称查找" placeholder="机关名称" />
      </div>
      <ScrollRegion label="各机关报送情况">
        <Table<BoardLine>
          size="middle"
          rowKey="id"
          className="office-gap"
          dataSource={[...lines].sort((a, b) => rank[a.state] - rank[b.state])}
          pagination={lines.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
          locale={{
            emptyText: (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有符合条件的机关" />
            ),
          }}
          columns={[
            { title: "机关", render: (_, line) => <Agency line={line} /> },
            {
              title: "报送情况",
              render: (_, line) => (
                <Tag color={colours[line.state]}>{handedInWords[line.state]}</Tag>
              ),
            },
            { title: "期限", dataIndex: "dueOn" },
            { title: "报送日期", render: (_, line) => line.handedInOn ?? "—" },
            {
              title: "公开",
              render: (_, { standing }) =>
                standing && (
                  <StandingTag standing={standing} isCurrent={standing === "published"} />
                ),
            },
            { title: "核对", render: (_, line) => <Found line={line} /> },
            {
              title: "名单",
              render: (_, line) =>
                line.reportId === null && (
                  <Button size="small" onClick={() => setChanged(line)}>
                    {line.isExpected ? "不要求报送" : "恢复要求报送"}
                  </Button>
                ),
            },
          ]}
        />
      </ScrollRegion>
      {changed && (
        <ChangeExpected line={changed} year={board.year} onClose={() => setChanged(undefined)} />
      )}
    </>
  );
}

const rank: Readonly<Record<HandedIn, number>> = {
  overdue: 0,
  late: 1,
  waiting: 2,
  "not-due": 3,
  "in-time": 4,
  "not-expected": 5,
};

function Agency({ line }: { readonly line: BoardLine }) {
  return (
    <>
      {line.reportId === null ? (
        line.agencyName
      ) : (
        <Link to="/annual-reports/report" search={{ id: `${line.reportId}` } as never}>
          {line.agencyName}
        </Link>
      )}
      {line.notExpectedWhy && <div className="office-soft">{line.notExpectedWhy}</div>}
    </>
  );
}

function Found({ line: { reportId, errors, warnings } }: { readonly line: BoardLine }) {
  if (reportId === null) return "—";
  if (errors === null) return <span className="office-soft">未核对</span>;
  if (errors + (warnings ?? 0) === 0) return "没有问题";
  return (
    <>
      {errors > 0 && <Tag color="error">错误 {errors}</Tag>}
      {(warnings ?? 0) > 0 && <Tag color="warning">提醒 {warnings}</Tag>}
    </>
  );
}
