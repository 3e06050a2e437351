import { Tag } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { ReorganisationLine, ReorganisationsAnswer } from "../../api/reorganisation-answer.ts";
import { reorganisationLine, stateLine } from "../../words/reorganisation-lines.ts";
import { CancelReorganisation } from "./CancelReorganisation.tsx";

interface ReorganisationsTableProps {
  /** Those in which an agency has a part. */
  readonly agency?: number;
  readonly state?: string | undefined;
  readonly empty: string;
}

/** Registered reorganisations, the latest day first; those to come can be cancelled. */
export function ReorganisationsTable({ agency, state, empty }: ReorganisationsTableProps) {
  const { permissions } = useWho();
  const rows = useRows({
    path: "/api/reorganisations",
    filters: { state, agency: agency === undefined ? undefined : `${agency}` },
    pageOf: ({ reorganisations, next }: ReorganisationsAnswer) => ({ rows: reorganisations, next }),
  });
  const mayCancel = permissions.has("agencies.reorganise");
  return (
    <RecordTable<ReorganisationLine>
      label="机构调整"
      rows={rows}
      empty={empty}
      columns={[
        { title: "生效日期", dataIndex: "effectiveOn" },
        { title: "内容", render: (_, one) => <What of={one} /> },
        { title: "状态", render: (_, one) => <State of={one} /> },
        { title: "登记人", dataIndex: "registeredBy" },
        ...(mayCancel
          ? [
              {
                title: "操作",
                render: (_: unknown, one: ReorganisationLine) =>
                  isWaiting(one) && <CancelReorganisation of={one} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function isWaiting({ carriedOutAt, cancelledAt }: ReorganisationLine): boolean {
  return carriedOutAt === null && cancelledAt === null;
}

function What({ of }: { readonly of: ReorganisationLine }) {
  const heir = of.targets.length > 1 && of.targets.find(({ takesOver }) => takesOver);
  return (
    <>
      <div>{reorganisationLine(of)}</div>
      {heir && <div className="office-soft">未办结的事项由{heir.name}接手</div>}
      {of.basis && <div className="office-soft">依据：{of.basis}</div>}
    </>
  );
}

function State({ of }: { readonly of: ReorganisationLine }) {
  const colour =
    of.heldUpBecause !== null && isWaiting(of) ? "red" : isWaiting(of) ? "blue" : "default";
  return <Tag color={colour}>{stateLine(of)}</Tag>;
}
