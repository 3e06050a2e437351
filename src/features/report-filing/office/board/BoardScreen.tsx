import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { base } from "#office-ui/ask.ts";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf, useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import { YearSelect } from "#office-ui/YearSelect.tsx";
import type { BoardAnswer } from "../../api/board-answer.ts";
import { type BoardState, boardStates, boardStatesOf } from "../../domain/board-state.ts";
import { boardStateWords } from "../../words/board-state-words.ts";
import { handedInName } from "../../words/step-words.ts";
import { BeginDraft } from "./BeginDraft.tsx";
import { Found, Progress, type Row } from "./BoardCells.tsx";
import { FoundByRule } from "./FoundByRule.tsx";
import { ReturnDraft } from "./ReturnDraft.tsx";

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
  const shown = {
    ...rows,
    all: rows.all.filter(
      (row) => !filters.state || statesOf(row).includes(filters.state as BoardState),
    ),
  };
  return (
    <>
      <ScreenHead
        title="年报编制"
        says="由台账记录编制年度报告：数据自动算出，写好正文，审签后公布。"
        actions={permissions.has("reports.supervise") && <Supervise year={year} />}
      />
      <search className="office-filters office-inline">
        <YearSelect value={year} onChange={(chosen) => filter({ year: chosen })} from={firstYear} />
        <FilterSelect
          name="state"
          label="按进度筛选"
          all="全部进度"
          options={boardStates.map((one) => ({
            value: one,
            label: `${boardStateWords[one]}（${rows.all.filter((row) => statesOf(row).includes(one)).length}）`,
          }))}
        />
      </search>
      <RecordTable<Row>
        label={`${year} 年年报编制进度`}
        rows={shown}
        empty="没有您可以查看的机构"
        columns={[
          { title: "机构", dataIndex: "agencyName" },
          { title: "进度", render: (_, row) => <Progress row={row} /> },
          { title: "公布期限", render: (_, { dueOn }) => dueOn ?? "未定" },
          { title: "公布日期", render: (_, { publishedOn }) => publishedOn ?? "" },
          { title: "核对", render: (_, row) => <Found row={row} /> },
          {
            title: "",
            render: (_, { draftId, agencyId, agencyName, step, contentHash }) =>
              draftId === null ? (
                permissions.has("report-filing.write") && (
                  <BeginDraft agencyId={agencyId} name={agencyName} year={Number(year)} />
                )
              ) : (
                <>
                  <Link to="/report-filing/draft" search={{ id: `${draftId}` } as never}>
                    打开
                  </Link>{" "}
                  {permissions.has("reports.supervise") &&
                    step === handedInName &&
                    contentHash !== null && (
                      <ReturnDraft {...{ draftId, contentHash, name: agencyName }} />
                    )}
                </>
              ),
          },
        ]}
      />
      <FoundByRule year={year} />
    </>
  );
}

function statesOf(row: Row): readonly BoardState[] {
  return boardStatesOf({ ...row, isHandedIn: row.step === handedInName });
}

/** What who supervises has beside the board: the roll-up, and the circular. */
function Supervise({ year }: { readonly year: string }) {
  const { agencyId } = useWho();
  const navigate = useNavigate();
  const agency = agencyId === null ? undefined : `${agencyId}`;
  const circular = (format: string) =>
    `${base()}${addressOf("/api/annual-report-board/circular", { year, agency, format })}`;
  return (
    <>
      <Button
        onClick={() => void navigate({ to: "/report-filing/rollup", search: { year } as never })}
      >
        汇总
      </Button>
      <Button href={circular("xlsx")}>通报（Excel）</Button>
      <Button href={circular("docx")}>通报（Word）</Button>
    </>
  );
}
