import { Button } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import type { BoardGroup } from "../../api/board/board-answer.ts";
import { type Bucket, buckets } from "../../domain/board/buckets.ts";
import { bucketWords } from "../../words/board-words.ts";

interface BoardPeopleProps {
  readonly groups: readonly BoardGroup[];
}

/** Who has how many open cases in hand, and how urgent they are. */
export function BoardPeople({ groups }: BoardPeopleProps) {
  const [, filter] = useFilters();
  const rows = groups.map((group) => ({ ...group, id: keyOf(group) }));
  const shown = buckets.filter((bucket) => groups.some(({ counts }) => counts[bucket]));
  const open = ({ agencyId, officerId, section }: BoardGroup) =>
    filter({
      view: undefined,
      agency: `${agencyId}`,
      officer: officerId === null ? "none" : `${officerId}`,
      section: section ?? "none",
    });
  return (
    <RecordTable<BoardGroup & { readonly id: string }>
      label="各承办人的未办结申请"
      rows={{
        all: rows,
        isLoading: false,
        fault: null,
        retry: () => undefined,
        more: undefined,
        isLoadingMore: false,
      }}
      empty="没有未办结的申请"
      columns={[
        {
          title: "承办",
          render: (_, group) => (
            <Button type="link" className="office-in-cell" onClick={() => open(group)}>
              {[group.section, group.officerName].filter(Boolean).join(" ") || "没有交办"}
            </Button>
          ),
        },
        { title: "机关", dataIndex: "agencyName" },
        { title: "合计", dataIndex: "total" },
        ...shown.map((bucket: Bucket) => ({
          title: bucketWords[bucket],
          render: (_: unknown, { counts }: BoardGroup) => counts[bucket] ?? 0,
        })),
      ]}
    />
  );
}

function keyOf({ agencyId, section, officerId }: BoardGroup): string {
  return JSON.stringify([agencyId, section, officerId]);
}
