import { Button, Tag } from "antd";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { DutiesAnswer } from "../../api/duties-answer.ts";
import { dutyKinds, dutyStates } from "../../domain/duty.ts";
import { derivationWords, dutyStateWords, dutyWords } from "../../words/duty-words.ts";

type Duty = DutiesAnswer["duties"][number];

/** 到期事项: what is to be public, interpreted or taken off the site, overdue or within a week, and how each last day follows. */
export function DutiesScreen() {
  const [{ kind, state, agency }, filter] = useFilters();
  const { rows, answer } = useWhole({
    path: addressOf("/api/catalogue-duties", { kind, state, agency }),
    rowsOf: ({ duties }: DutiesAnswer) =>
      duties.map((one) => ({ ...one, id: `${one.kind} ${one.path}` })),
  });
  const left = answer ? answer.count - answer.duties.length : 0;
  return (
    <>
      <ScreenHead
        title="到期事项"
        says="应公开的草稿、应发布的解读、应撤下的处罚决定：已经逾期的和一周内到期的，最急的在前。"
      />
      <search className="office-filters office-inline">
        <FilterSelect
          name="kind"
          label="全部事项"
          options={dutyKinds.map((value) => ({ value, label: dutyWords[value] }))}
        />
        <FilterSelect
          name="state"
          label="逾期和一周内到期"
          options={dutyStates.map((value) => ({ value, label: dutyStateWords[value] }))}
        />
        {agency && <Button onClick={() => filter({ agency: undefined })}>看全部机关</Button>}
      </search>
      <RecordTable<Duty & { readonly id: string }>
        label="到期事项"
        rows={rows}
        empty="没有逾期和一周内到期的事项"
        columns={[
          {
            title: "信息",
            render: (_, { path, title }) => (
              <RecordLink path={path}>{title || "（无标题）"}</RecordLink>
            ),
          },
          { title: "事项", render: (_, one) => dutyWords[one.kind] },
          {
            title: "应不晚于",
            render: (_, { dueOn, state: stands }) => (
              <>
                {dueOn}{" "}
                <Tag color={stands === "overdue" ? "error" : "warning"}>
                  {dutyStateWords[stands]}
                </Tag>
              </>
            ),
          },
          {
            title: "推算",
            render: (_, one) => <div className="office-details">{derivationWords(one)}</div>,
          },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
      {left > 0 && <p className="office-soft">还有 {left} 项没有列出：请按事项或者机关筛选。</p>}
    </>
  );
}
