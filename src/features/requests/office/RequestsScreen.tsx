import { Tag } from "antd";
import { yearFilter } from "#office-ui/records/list-filters.ts";
import { RecordScreen } from "#office-ui/records/RecordScreen.tsx";
import type { Detail, Line, RecordScreenOf } from "#office-ui/records/record-screen.ts";
import {
  type ApplicantKind,
  applicantKinds,
  channels,
  type RequestChannel,
  type RequestResult,
  results,
} from "../domain/case/codes.ts";
import type { Verdict } from "../domain/case/timeliness.ts";
import {
  applicantKindWords,
  channelWords,
  resultWords,
  verdictWords,
} from "../words/case-words.ts";
import { ApplicationPart } from "./application/ApplicationPart.tsx";
import { ArchivePart } from "./archive/ArchivePart.tsx";
import { AssignmentPart } from "./assignment/AssignmentPart.tsx";
import { CaseAttachments } from "./attachments/CaseAttachments.tsx";
import { CaseMarks } from "./CaseMarks.tsx";
import { SameApplicant } from "./duplicates/SameApplicant.tsx";
import { FeePart } from "./fee/FeePart.tsx";
import { CaseHandling } from "./handling/CaseHandling.tsx";
import { CaseLetters } from "./letters/CaseLetters.tsx";
import { ProposePart } from "./proposals/ProposePart.tsx";
import { ReopeningPart } from "./reopening/ReopeningPart.tsx";
import { ReviewPart } from "./review/ReviewPart.tsx";
import { SupervisionPart } from "./supervision/SupervisionPart.tsx";

interface RequestLine extends Line {
  readonly number: string;
  readonly subject: string;
  readonly applicantKind: ApplicantKind;
  readonly applicant: string | null;
  readonly channel: RequestChannel | null;
  readonly result: RequestResult | null;
  readonly repliedOn: string | null;
  readonly dueOn: string | null;
  readonly consultedUntil: string | null;
  readonly verdict: Verdict | null;
  readonly section: string | null;
  readonly isIncomplete: boolean;
  /** It came on the site, and its receipt is still to be confirmed. */
  readonly isWaiting: boolean;
}

const choices = <Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
) => codes.map((value) => ({ value, label: words[value] }));

const requests: RecordScreenOf<RequestLine> = {
  title: "依申请公开",
  says: "收到的政府信息公开申请和办理结果；年度报告的表三由这里的记录汇总。",
  path: "/api/requests",
  kind: "requests",
  one: "申请",
  opens: "request",
  searches: "编号、申请内容或者申请人全名",
  permissions: { edit: "requests.edit", void: "requests.void", clear: "requests.applicant" },
  filters: [
    {
      name: "state",
      label: "全部状态",
      options: [
        { value: "waiting", label: "待登记（网上提交）" },
        { value: "open", label: "办理中" },
        { value: "concluded", label: "已答复" },
        { value: "incomplete", label: "过程不全" },
        { value: "voided", label: "已作废" },
      ],
    },
    yearFilter("收到年份", { act: "收到" }),
    yearFilter("答复年份", { name: "repliedIn", act: "答复" }),
    yearFilter("年初未办结", { name: "openAt", act: "年初未办结" }),
    {
      name: "channel",
      label: "全部渠道",
      options: [...choices(channels, channelWords), { value: "none", label: "未登记" }],
    },
    {
      name: "applicantKind",
      label: "申请人类型",
      options: choices(applicantKinds, applicantKindWords),
    },
    { name: "result", label: "处理结果", options: choices(results, resultWords) },
    {
      name: "verdict",
      label: "时限",
      options: choices(["onTime", "late", "uncertain"] as const, verdictWords),
    },
  ],
  nameOf: ({ number }) => number,
  columns: [
    { title: "收到", dataIndex: "on" },
    {
      title: "申请内容",
      render: (_, { subject, isIncomplete, isWaiting }) => (
        <div className="office-details">
          {subject} {isWaiting && <Tag color="warning">待登记</Tag>}{" "}
          {isIncomplete && <Tag>过程不全</Tag>}
        </div>
      ),
    },
    {
      title: "申请人",
      render: (_, { applicant, applicantKind }) => (
        <>
          {applicantKindWords[applicantKind]}
          {applicant && ` ${applicant}`}
        </>
      ),
    },
    { title: "渠道", render: (_, { channel }) => (channel ? channelWords[channel] : "未登记") },
    { title: "办理", render: (_, line) => <Standing line={line} /> },
    { title: "承办科室", dataIndex: "section" },
    { title: "机关", dataIndex: "agencyName" },
  ],
  beside: ({ agencyId, applicant, subject, receivedOn }) =>
    agencyId && applicant && receivedOn ? (
      <SameApplicant
        agencyId={Number(agencyId)}
        applicant={`${applicant}`}
        subject={`${subject ?? ""}`}
        receivedOn={`${receivedOn}`}
      />
    ) : null,
  more: (detail) => (
    <>
      <CaseMarks detail={detail} />
      <ApplicationPart detail={detail} />
      <AssignmentPart path={`/api/requests/${detail.id}`} isOpen={isOpen(detail)} />
      <SupervisionPart path={`/api/requests/${detail.id}`} />
      <ReviewPart path={`/api/requests/${detail.id}`} isOpen={isOpen(detail)} />
      <CaseHandling detail={detail} />
      <CaseLetters requestId={detail.id} />
      <CaseAttachments detail={detail} />
      <FeePart path={`/api/requests/${detail.id}`} />
      <ReopeningPart path={`/api/requests/${detail.id}`} />
      {isGiven(detail) && <ProposePart path={`/api/requests/${detail.id}`} />}
      <ArchivePart
        path={`/api/requests/${detail.id}`}
        number={detail.values.number ?? ""}
        isOver={!isOpen(detail)}
      />
    </>
  ),
};

function isOpen({ voidedAt, values }: Detail): boolean {
  return voidedAt === null && !values.repliedOn;
}

function isGiven({ voidedAt, values }: Detail): boolean {
  const { granted, partial } = resultWords;
  return voidedAt === null && (values.result === granted || values.result === partial);
}

/** 依申请公开: every request, and what became of it. */
export function RequestsScreen() {
  return <RecordScreen of={requests} />;
}

function Standing({ line }: { readonly line: RequestLine }) {
  const { result, repliedOn, dueOn, consultedUntil, verdict, isWaiting } = line;
  if (isWaiting) return <div className="office-details">等待确认收到</div>;
  if (result === null) {
    return (
      <div className="office-details">
        {dueOn ? `办理中，期限 ${dueOn}` : "办理中"}
        {consultedUntil && `；征求意见至 ${consultedUntil}`}
      </div>
    );
  }
  return (
    <div className="office-details">
      {repliedOn} {resultWords[result]} {verdict === "late" && <Tag color="error">超期</Tag>}
      {verdict === "uncertain" && <Tag>时限无法判定</Tag>}
    </div>
  );
}
