import { Descriptions, Typography } from "antd";
import { instantWords } from "#office-ui/instant-words.ts";
import type { Detail } from "#office-ui/records/record-screen.ts";
import type { Act } from "../domain/case/facts.ts";
import type { Verdict } from "../domain/case/timeliness.ts";
import { actWords, verdictWords } from "../words/case-words.ts";

interface CaseEvent {
  readonly id: number;
  readonly act: Act;
  readonly on: string;
  readonly by: string;
  readonly at: string;
  readonly revokedAt: string | null;
}

interface CaseDetail extends Detail {
  readonly events: readonly CaseEvent[];
  readonly verdict: Verdict | null;
  readonly dueOn: string | null;
  readonly isFromLedger: boolean;
  readonly isIncomplete: boolean;
  readonly isUntold: boolean;
}

/** The events of a case, and how it stands by the clock. */
export function CaseEvents({ detail }: { readonly detail: Detail }) {
  // What the room's own route answers.
  const { events, verdict, dueOn, isFromLedger, isIncomplete, isUntold } = detail as CaseDetail;
  const marks = [
    isFromLedger && "来自台账",
    isIncomplete && "过程不全",
    isUntold && "台账没有延期、补正、征求意见、收费的全部列",
  ].filter((mark) => mark !== false);
  const items = [
    { key: "due", label: "答复期限", children: dueOn ?? "暂不能推算" },
    { key: "verdict", label: "时限", children: verdict ? verdictWords[verdict] : "尚未答复" },
    ...(marks.length > 0
      ? [{ key: "marks", label: "标记", children: marks.join("，"), span: 2 }]
      : []),
  ];
  return (
    <>
      <Descriptions column={2} size="small" items={items} className="office-gap" />
      <Typography.Title level={2} className="office-subtitle">
        办理事件
      </Typography.Title>
      <ol className="office-history">
        {events.map(({ id, act, on, by, at, revokedAt }) => (
          <li key={id} className={revokedAt === null ? undefined : "office-revoked"}>
            {on} {actWords[act]}{" "}
            <span className="office-soft">
              {by} {instantWords(at)} 录入{revokedAt !== null && "，后来改正"}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
