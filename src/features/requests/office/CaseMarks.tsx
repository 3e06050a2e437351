import { Descriptions } from "antd";
import type { Detail } from "#office-ui/records/record-screen.ts";
import type { Verdict } from "../domain/case/timeliness.ts";
import { verdictWords } from "../words/case-words.ts";

interface CaseDetail extends Detail {
  readonly verdict: Verdict | null;
  readonly isFromLedger: boolean;
  readonly isIncomplete: boolean;
  readonly isUntold: boolean;
  readonly matter: "disclosure" | "ownRecord";
  readonly parts: readonly { readonly id: number; readonly number: string }[] | null;
}

/** Whether a case was answered in time, and what a sheet did not tell of it. */
export function CaseMarks({ detail }: { readonly detail: Detail }) {
  // What the room's own route answers.
  const { verdict, isFromLedger, isIncomplete, isUntold, matter, parts } = detail as CaseDetail;
  const marks = [
    matter === "ownRecord" && "更正本人信息（条例第四十一条），不计入表三",
    parts !== null && `一事一案，另分出 ${parts.map(({ number }) => number).join("、")}`,
    isFromLedger && "来自台账",
    isIncomplete && "过程不全",
    isUntold && "台账没有延期、补正、征求意见、收费的全部列",
  ].filter((mark) => mark !== false);
  const items = [
    { key: "verdict", label: "时限", children: verdict ? verdictWords[verdict] : "尚未答复" },
    ...(marks.length > 0 ? [{ key: "marks", label: "标记", children: marks.join("，") }] : []),
  ];
  return <Descriptions column={2} size="small" items={items} className="office-gap" />;
}
