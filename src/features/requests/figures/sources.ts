import { type RawBuilder, sql } from "kysely";
import type { Dimension, FigureSource, SourceAsked } from "#platform/figures/figure.ts";
import { recordsOfYear } from "#platform/records/passing/records-of-year.ts";
import { reopenedCounts, withdrawnCountsAs } from "../settings.ts";
import {
  applicantKindWords,
  channelWords,
  resultWords,
  verdictWords,
} from "../words/case-words.ts";

const { withdrawn: _, ...resultRowWords } = resultWords;

const applicantKind: Dimension = {
  code: "applicantKind",
  name: "申请人类型",
  words: applicantKindWords,
};
const channel: Dimension = { code: "channel", name: "渠道", words: channelWords };
const result: Dimension = { code: "result", name: "办理结果", words: resultRowWords };
const month: Dimension = { code: "month", name: "月份" };
const section: Dimension = { code: "section", name: "承办科室" };

const shared = {
  permission: "requests.list",
  group: "依申请公开",
  settings: [withdrawnCountsAs, reopenedCounts],
  tables: ["disclosure_request", "request_reopening"],
} as const;
const withEvents = {
  ...shared,
  tables: ["disclosure_request", "request_event", "request_reopening"],
} as const;

/** What every figure of cases has: the case, and what it can be told apart by. `request` is the case. */
function columns(on: RawBuilder<unknown>, { held }: SourceAsked): RawBuilder<unknown> {
  const counted = sql`case request.result when 'withdrawn' then ${held(withdrawnCountsAs)} else request.result end`;
  return sql`request.of_agency as agency_id, request.id, request.number || '　' || left(request.subject, 60) as title, ${on} as "on",
    '/office/requests?request=' || request.id as path, request.applicant_kind as "applicantKind", request.channel,
    ${counted} as result, to_char(${on}, 'YYYY-MM') as month, request.section`;
}

/** The cases with whom they count in the year; 更正本人信息 (第四十一条) is none of table three. */
function casesOf({ year }: SourceAsked): RawBuilder<unknown> {
  return recordsOfYear({ kind: "requests", table: "disclosure_request" }, year);
}

const counted = sql.join(
  [
    "id",
    "of_agency",
    "number",
    "subject",
    "applicant_kind",
    "channel",
    "section",
    "voided_at",
    "matter",
  ].map((column) => sql.ref(`whole.${column}`)),
);

/** The same, and, where 重新答复计入 is set, each new reply that was ordered as a case of its own, without the acts of the first handling. */
function casesAndReopened(asked: SourceAsked): RawBuilder<unknown> {
  if (asked.held(reopenedCounts) !== "yes") return casesOf(asked);
  return sql`(
    select ${counted}, whole.received_on, whole.replied_on, whole.result, whole.verdict, whole.extended_by, whole.id as acts_of
    from ${casesOf(asked)} as whole
    union all
    select ${counted}, reopening.received_on, reopening.replied_on, reopening.result,
      case when reopening.replied_on is null then null when reopening.due_on is null then 'uncertain'
        when reopening.replied_on > reopening.due_on then 'late' else 'onTime' end, null, null
    from ${casesOf(asked)} as whole join request_reopening as reopening on reopening.request_id = whole.id
    where reopening.undone_at is null
  )`;
}

const one = sql`1 as share`;
const dimensions = [applicantKind, channel, result, month, section];

/** 本年新收: by the day of the first receipt, also after a correction. */
export const received: FigureSource = {
  ...shared,
  name: "requests.received",
  dimensions,
  rows: (asked) => sql`
    select ${columns(sql`request.received_on`, asked)}, ${one} from ${casesAndReopened(asked)} as request
    where voided_at is null and matter = 'disclosure' and received_on between ${asked.from}::date and ${asked.through}::date`,
};

/** 上年结转: received before the year and not replied before it. */
export const carriedIn: FigureSource = {
  ...shared,
  name: "requests.carriedIn",
  dimensions,
  rows: (asked) => sql`
    select ${columns(sql`request.received_on`, asked)}, ${one} from ${casesAndReopened(asked)} as request
    where voided_at is null and matter = 'disclosure' and received_on < ${asked.from}::date
      and (replied_on is null or replied_on >= ${asked.from}::date)`,
};

/** 结转下年度: received by the end of the year and not replied by then. */
export const carriedOut: FigureSource = {
  ...shared,
  name: "requests.carriedOut",
  dimensions,
  rows: (asked) => sql`
    select ${columns(sql`request.received_on`, asked)}, ${one} from ${casesAndReopened(asked)} as request
    where voided_at is null and matter = 'disclosure' and received_on <= ${asked.through}::date
      and (replied_on is null or replied_on > ${asked.through}::date)`,
};

/** Whose acts a case's are: a new reply has neither the extension nor the correction of the first. */
const actsOf = (asked: SourceAsked) =>
  asked.held(reopenedCounts) === "yes" ? sql`request.acts_of` : sql`request.id`;

const standing = (act: string, asked: SourceAsked) => sql`exists (select from request_event as event
  where event.request_id = ${actsOf(asked)} and event.act = ${act} and event.revoked_at is null)`;

/** 本年办结: replied in the year, with how the clock ran. */
export const concluded: FigureSource = {
  ...withEvents,
  name: "requests.concluded",
  dimensions: [
    ...dimensions,
    { code: "verdict", name: "时限", words: verdictWords },
    { code: "isExtended", name: "延期", words: { true: "延期", false: "未延期" } },
    { code: "isCorrected", name: "补正", words: { true: "补正", false: "未补正" } },
  ],
  rows: (asked) => sql`
    select ${columns(sql`request.replied_on`, asked)}, ${one}, request.verdict,
      (request.extended_by is not null or ${standing("extended", asked)})::text as "isExtended",
      ${standing("corrected", asked)}::text as "isCorrected"
    from ${casesAndReopened(asked)} as request
    where voided_at is null and matter = 'disclosure' and replied_on between ${asked.from}::date and ${asked.through}::date`,
};

/** Cases with an act of the year, whose share is `share`. */
function feeSource(name: string, act: string, share: RawBuilder<unknown>): FigureSource {
  return {
    ...shared,
    settings: [withdrawnCountsAs],
    tables: ["disclosure_request", "request_event"],
    name,
    dimensions,
    rows: (asked) => sql`
      select ${columns(sql`event.on_day`, asked)}, ${share} as share
      from request_event as event join ${casesOf(asked)} as request on request.id = event.request_id
      where event.act = ${act} and event.revoked_at is null and request.voided_at is null
        and event.on_day between ${asked.from}::date and ${asked.through}::date`,
  };
}

export const feeNotices = feeSource("requests.feeNotices", "feeNotified", sql`1`);
export const feesNoticed = feeSource(
  "requests.feesNoticed",
  "feeNotified",
  sql`coalesce(request.fee_yuan, 0)`,
);
export const feesPaid = feeSource(
  "requests.feesPaid",
  "feePaid",
  sql`coalesce(request.paid_yuan, 0)`,
);
