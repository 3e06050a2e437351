import { useQuery } from "@tanstack/react-query";
import { InputNumber } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { addressOf } from "#office-ui/use-rows.ts";
import type { Fee, FeeAnswer } from "../../api/file/fee-answer.ts";
import { feeLineText } from "../../words/fee-words.ts";

/** 信息处理费 of a case, explained: the applicant's requests of the month, the pages, what was asked and what was paid. */
export function FeePart({ path }: { readonly path: string }) {
  const [pages, setPages] = useState<number | null>(null);
  const address = addressOf(`${path}/fee`, { pages: pages === null ? undefined : `${pages}` });
  const asked = useQuery({
    queryKey: [path, "fee", pages],
    queryFn: () => ask<FeeAnswer>(address),
  });
  if (asked.error) return <RefusalAlert fault={asked.error} onRetry={() => void asked.refetch()} />;
  return (
    <details className="office-gap">
      <summary>信息处理费</summary>
      {asked.data && <Explained fee={asked.data} />}
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control stands inside */}
      <label>
        按量计收的话，共{" "}
        <InputNumber min={0} max={1_000_000} precision={0} value={pages} onChange={setPages} /> 页
      </label>
      {asked.data?.byPages && <Lines fee={asked.data.byPages} unit="页" />}
      <p className="office-soft">
        一件申请只按件或者按量计收（国办函〔2020〕109号）。发出收费通知、缴清费用在“办理”里登记；申请人自收到通知次日起二十个工作日内不缴的，可以终止办理；缴清的次日起重新计算答复期限。
      </p>
    </details>
  );
}

function Explained({ fee }: { readonly fee: FeeAnswer }) {
  const { month, place, byItems, isFree, asked, paid } = fee;
  return (
    <>
      {isFree && <p>审查的结论不提供信息，或者只告知获取的方式、途径：不收费。</p>}
      {byItems === null ? (
        <p>没有登记申请人，不能计算当月件数。</p>
      ) : (
        <>
          <p>
            这是同一申请人 {month} 月向本机关提出的第 {place} 件申请，按件计收：{byItems.yuan} 元。
          </p>
          <Lines fee={byItems} unit="件" />
        </>
      )}
      {asked.on && (
        <p>
          {asked.on} 通知缴费 {asked.yuan ?? "（金额没有登记）"} 元，
          {paid.on ? `${paid.on} 缴清 ${paid.yuan ?? ""} 元` : "还没有缴清"}。
        </p>
      )}
    </>
  );
}

function Lines({ fee, unit }: { readonly fee: Fee; readonly unit: "件" | "页" }) {
  return (
    <ul>
      {fee.lines.map((line) => (
        <li key={line.from}>{feeLineText(line, unit)}</li>
      ))}
      <li>合计 {fee.yuan} 元</li>
    </ul>
  );
}
