import { Flex } from "antd";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import type { FindingsAnswer } from "../../api/rounds/round-answer.ts";
import { FindingTable } from "./FindingTable.tsx";

const standings = [
  { value: "late", label: "逾期没有整改" },
  { value: "open", label: "待整改" },
  { value: "answered", label: "待复核" },
  { value: "closed", label: "已整改" },
];
const sides = [
  { value: "own", label: "本机关被查出的" },
  { value: "found", label: "本机关查出的" },
];

/** 检查问题: what was found at one's agencies and by them. */
export function FindingsScreen() {
  const [{ standing, side, q }] = useFilters();
  const rows = useRows({
    path: "/api/inspection-findings",
    filters: { standing, side, q },
    pageOf: ({ findings, next }: FindingsAnswer) => ({ rows: findings, next }),
  });
  return (
    <>
      <ScreenHead
        title="检查问题"
        says="检查发现的问题：被检查单位在这里反馈整改，检查机关在这里复核；期限过了没有反馈的标为逾期。"
      />
      <Flex gap="small" wrap className="office-gap">
        <FilterSelect name="side" label="全部问题" options={sides} />
        <FilterSelect name="standing" label="全部进度" options={standings} />
        <FilterSearch label="查找问题" placeholder="问题、单位、检查" />
      </Flex>
      <FindingTable rows={rows} empty="没有这样的问题" />
    </>
  );
}
