import { Button, Tabs, Tag } from "antd";
import { useState } from "react";
import { parseLocalDate } from "#kernel/local-date.ts";
import { base } from "#office-ui/ask.ts";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf, useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { RegisterAnswer, RegisterLine } from "../../api/register-answer.ts";
import { quartersBefore, type Register, registers } from "../../domain/register.ts";
import { quarterText, registerSays, registerWords } from "../../words/register-words.ts";
import { Reassess } from "./Reassess.tsx";

/** Quarters that one can choose: two years. */
const shownQuarters = 8;

/** 公开属性登记: what is not public, official documents, what is handed over. */
export function RegistersScreen() {
  const [filters, filter] = useFilters();
  const register = registers.find((one) => one === filters.register) ?? "undisclosed";
  return (
    <>
      <ScreenHead title="公开属性登记" says={registerSays[register]} />
      <Tabs
        activeKey={register}
        onChange={(to) => filter({ register: to })}
        items={registers.map((key) => ({ key, label: registerWords[key] }))}
      />
      {register !== "undisclosed" && (
        <search className="office-filters office-inline">
          <FilterSelect name="quarter" label="本季度" options={earlierQuarters()} />
        </search>
      )}
      <RegisterList key={register} register={register} quarter={filters.quarter} />
    </>
  );
}

/** Two years of quarters before this one. */
function earlierQuarters() {
  const today = parseLocalDate(todayInChina());
  const all = today ? quartersBefore(today, shownQuarters).slice(1) : [];
  return all.map((one) => ({ value: `${one.year}-${one.quarter}`, label: quarterText(one) }));
}

interface RegisterListProps {
  readonly register: Register;
  readonly quarter: string | undefined;
}

function RegisterList({ register, quarter }: RegisterListProps) {
  const { permissions } = useWho();
  const [assessing, setAssessing] = useState<RegisterLine>();
  const path = `/api/disclosure-registers/${register}`;
  const rows = useRows({
    path,
    filters: { quarter },
    pageOf: ({ lines, next }: RegisterAnswer) => ({ rows: lines, next }),
  });
  const mayAssess = register === "undisclosed" && permissions.has("catalogue.edit");
  return (
    <>
      <RecordTable<RegisterLine>
        label={registerWords[register]}
        rows={rows}
        empty="没有这样的信息"
        file={`${base()}${addressOf(`${path}/table.xlsx`, { quarter })}`}
        columns={[
          {
            title: "标题",
            render: (_, { path: to, title }) => <RecordLink path={to}>{title}</RecordLink>,
          },
          { title: "文号", dataIndex: "documentNumber" },
          { title: "公开属性", dataIndex: "attribute" },
          ...(register === "undisclosed"
            ? [
                {
                  title: "依据",
                  render: (_: unknown, { because }: RegisterLine) => because ?? "没有登记",
                },
              ]
            : []),
          { title: "形成日期", dataIndex: "formedOn" },
          register === "undisclosed"
            ? { title: "应评估到", render: (_, one) => <NextOn one={one} /> }
            : { title: "公开日期", dataIndex: "publishedOn" },
          ...(mayAssess
            ? [
                {
                  title: "",
                  render: (_: unknown, one: RegisterLine) => (
                    <Button onClick={() => setAssessing(one)}>登记评估</Button>
                  ),
                },
              ]
            : []),
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
      {assessing && <Reassess one={assessing} onClose={() => setAssessing(undefined)} />}
    </>
  );
}

function NextOn({ one: { nextOn, outcome } }: { readonly one: RegisterLine }) {
  if (outcome === "opens") return <Tag color="warning">评估可以公开，待公开</Tag>;
  if (nextOn === null) return null;
  return nextOn < todayInChina() ? <Tag color="error">{nextOn} 逾期未评估</Tag> : nextOn;
}
