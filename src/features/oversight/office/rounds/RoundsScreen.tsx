import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { RoundsAnswer } from "../../api/rounds/round-answer.ts";
import { BeginRound } from "./BeginRound.tsx";

type Line = RoundsAnswer["rounds"][number];

/** 检查抽查: rounds of one's agencies, those begun last first. */
export function RoundsScreen() {
  const mayInspect = useWho().permissions.has("oversight.inspect");
  const rows = useRows({
    path: "/api/inspection-rounds",
    pageOf: ({ rounds, next }: RoundsAnswer) => ({ rows: rounds, next }),
  });
  return (
    <>
      <ScreenHead
        title="检查抽查"
        says="选定清单和单位，逐个登记发现的问题；单位整改反馈以后复核，结果记入检查督办台账，并可以起草通报、督办单。"
        actions={mayInspect && <BeginRound />}
      />
      <RecordTable<Line>
        label="检查抽查"
        rows={rows}
        empty={
          mayInspect
            ? "还没有检查过。请点右上角“开始检查”。"
            : "本机关没有组织过检查；本机关被查出的问题在“检查问题”里。"
        }
        columns={[
          {
            title: "检查",
            render: (_, { id, title }) => (
              <RecordLink path={`/office/oversight/round?id=${id}`}>{title}</RecordLink>
            ),
          },
          { title: "编号", dataIndex: "number" },
          { title: "类型", dataIndex: "kind" },
          { title: "开始日期", dataIndex: "on" },
          { title: "单位", render: (_, { units, visited }) => `已查 ${visited} / ${units} 个` },
          {
            title: "问题",
            render: (_, { findings, unsettled }) =>
              findings === 0 ? "没有" : `${findings} 个，未了结 ${unsettled} 个`,
          },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
    </>
  );
}
