import { Tag } from "antd";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { yearFilter } from "#office-ui/records/list-filters.ts";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { RegisteredLetter } from "../../data/letters/letter-register.ts";
import { letterStates } from "../../domain/letters/letter-state.ts";
import { letterSeries } from "../../domain/letters/letter-types.ts";
import { letterName, letterStateWords, seriesWords } from "../../words/letter-words.ts";

interface Answer {
  readonly letters: readonly RegisteredLetter[];
  readonly next?: string;
}

const years = yearFilter("编号年份", { act: "编号" });

/** 文书登记: every letter of one's agencies with its number, and what became of it; a voided number says why. */
export function RegisterScreen() {
  const { permissions } = useWho();
  const [filters] = useFilters();
  const rows = useRows({
    path: "/api/request-letters",
    filters,
    pageOf: ({ letters, next }: Answer) => ({ rows: letters, next }),
  });
  const mayOpen = permissions.has("requests.letters");
  return (
    <>
      <ScreenHead
        title="文书登记"
        says="依申请公开的文书：编了什么号、签发、送达到哪一步。拟文书请打开申请，在“文书”里选。"
      />
      <div className="office-inline office-filters">
        <FilterSelect
          name="state"
          label="全部状态"
          options={letterStates.map((value) => ({ value, label: letterStateWords[value] }))}
        />
        <FilterSelect
          name="series"
          label="全部文号系列"
          options={letterSeries.map((value) => ({ value, label: seriesWords[value] }))}
        />
        <FilterSelect name={years.name} label={years.label} options={years.options} />
      </div>
      <RecordTable<RegisteredLetter>
        label="文书登记"
        rows={rows}
        empty="没有符合条件的文书"
        columns={[
          {
            title: "文书",
            render: (_, { id, type }) =>
              mayOpen ? (
                <RecordLink path={`/office/requests/letter?id=${id}`}>
                  {letterName(type)}
                </RecordLink>
              ) : (
                letterName(type)
              ),
          },
          { title: "文号", render: (_, { number }) => number ?? "" },
          {
            title: "状态",
            render: (_, { state, voidedBecause }) => (
              <div className="office-details">
                <Tag>{letterStateWords[state]}</Tag>
                {voidedBecause}
              </div>
            ),
          },
          { title: "签发", render: (_, { datedOn }) => datedOn ?? "" },
          { title: "送达", render: (_, { servedOn }) => servedOn ?? "" },
          {
            title: "申请",
            render: (_, { requestId, requestNumber }) => (
              <RecordLink path={`/office/requests?request=${requestId}`}>
                {requestNumber}
              </RecordLink>
            ),
          },
          { title: "答复期限", render: (_, { dueOn }) => dueOn ?? "" },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
    </>
  );
}
