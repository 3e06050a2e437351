import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { ask } from "#office-ui/ask.ts";
import { useWho } from "#office-ui/who.ts";
import type { SameApplicantAnswer, SameApplicantCase } from "../../api/file/fee-answer.ts";

interface SameApplicantProps {
  readonly agencyId: number;
  readonly applicant: string;
  readonly subject: string;
  readonly receivedOn: string;
}

/** Requests of a month beyond which a fee by item and 第三十五条 come in. */
const many = 10;

/** While registering: what else this applicant asked of the agency, and whether it was nearly the same. */
export function SameApplicant({ agencyId, applicant, subject, receivedOn }: SameApplicantProps) {
  const { permissions } = useWho();
  const body = { agencyId, applicant, subject, receivedOn };
  const asked = useQuery({
    queryKey: ["/api/requests/same-applicant", body],
    enabled: permissions.has("requests.applicant"),
    queryFn: () =>
      ask<SameApplicantAnswer>("/api/requests/same-applicant", { method: "POST", body }),
  });
  if (!asked.data || asked.data.cases.length === 0) return null;
  const { inMonth, inYear, open, cases } = asked.data;
  const same = cases.filter(({ isSame }) => isSame);
  return (
    <Alert
      type={same.length > 0 || inMonth >= many ? "warning" : "info"}
      showIcon
      className="office-gap"
      title={`同一申请人：收到当月已有 ${inMonth} 件，当年 ${inYear} 件，未办结 ${open} 件`}
      description={
        <>
          {inMonth >= many && (
            <p>
              已超过每月 10
              件，可以按件收费（国办函〔2020〕109号）；数量、频次明显超过合理范围的，可以要求说明理由（条例第三十五条）。
            </p>
          )}
          {same.length > 0 && (
            <p>内容相近的，请看是不是同一份表重复提交，或者重复申请（条例第三十六条第六项）：</p>
          )}
          <ul>
            {cases.map((one) => (
              <li key={one.id}>{lineOf(one)}</li>
            ))}
          </ul>
        </>
      }
    />
  );
}

function lineOf({ number, subject, receivedOn, repliedOn, isSame }: SameApplicantCase): string {
  const state = repliedOn ? `${repliedOn} 已答复` : "办理中";
  return `${isSame ? "【相近】" : ""}${number}，${receivedOn} 收到，${state}：${subject.slice(0, 60)}`;
}
