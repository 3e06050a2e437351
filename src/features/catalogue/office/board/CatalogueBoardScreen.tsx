import { Link } from "@tanstack/react-router";
import { Alert } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import type { AgencyOnBoard, CatalogueBoardAnswer } from "../../api/board-answer.ts";
import { dutyStates } from "../../domain/duty.ts";
import type { FreshnessState } from "../../domain/freshness.ts";
import { stateWords } from "../../words/column-words.ts";
import { dutyStateWords } from "../../words/duty-words.ts";
import { LateEntries } from "./LateEntries.tsx";
import { Statements } from "./Statements.tsx";

const shown: readonly FreshnessState[] = ["overdue", "due-soon", "empty", "too-few"];

/** 栏目预警: agency by agency what is overdue, falls due, is empty or came late; each count opens its records. */
export function CatalogueBoardScreen() {
  const [{ view, agency }] = useFilters();
  if (view === "late") return <LateEntries agency={agency} />;
  if (view === "statements") return <Statements agency={agency} />;
  return <Agencies />;
}

function Agencies() {
  const { rows, answer } = useWhole({
    path: "/api/catalogue-board",
    rowsOf: ({ agencies }: CatalogueBoardAnswer) => agencies,
  });
  const without = answer?.withoutColumns ?? [];
  return (
    <>
      <ScreenHead
        title="栏目预警"
        says="各机关的栏目逾期、一周内到期、空白各有几个，应公开、应解读、应撤下的信息逾期和一周内到期的各有几条，近一年有多少条超过公开时限。点数字看是哪些。"
      />
      {without.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title={`没有设置栏目的机关 ${without.length} 个`}
          description={without.join("、")}
        />
      )}
      <RecordTable<AgencyOnBoard>
        label="栏目预警"
        rows={rows}
        empty="管辖的机关都还没有设置栏目"
        columns={[
          { title: "机关", dataIndex: "agencyName" },
          {
            title: "栏目",
            render: (_, { id, columns }) => <Count of={columns} to={`/columns`} agency={id} />,
          },
          ...shown.map((state) => ({
            title: stateWords[state],
            render: (_: unknown, { id, counts }: AgencyOnBoard) => (
              <Count of={counts[state]} to="/columns" agency={id} more={{ state }} />
            ),
          })),
          ...dutyStates.map((state) => ({
            title: `${dutyStateWords[state]}的信息`,
            render: (_: unknown, { id, duties }: AgencyOnBoard) => (
              <Count of={duties[state]} to="/columns/duties" agency={id} more={{ state }} />
            ),
          })),
          {
            title: "超期公开（近一年）",
            render: (_, { id, late }) => (
              <Count of={late} to="/columns/board" agency={id} more={{ view: "late" }} />
            ),
          },
          {
            title: "情况说明（近一年）",
            render: (_, { id, statements }) => (
              <Count
                of={statements}
                to="/columns/board"
                agency={id}
                more={{ view: "statements" }}
              />
            ),
          },
        ]}
      />
    </>
  );
}

interface CountProps {
  readonly of: number;
  readonly to: string;
  readonly agency: number;
  readonly more?: Readonly<Record<string, string>>;
}

/** A count that opens its records; 0 opens nothing. */
function Count({ of, to, agency, more = {} }: CountProps) {
  if (of === 0) return 0;
  return (
    <Link to={to as never} search={{ agency: `${agency}`, ...more } as never}>
      {of}
    </Link>
  );
}
