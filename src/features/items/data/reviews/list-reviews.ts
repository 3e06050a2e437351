import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { ReviewOutcome } from "../../domain/review-outcome.ts";

const stepsSchema = z.array(
  z.object({
    step: z.string(),
    name: z.string().nullable(),
    behalfOf: z.string().nullable(),
    act: z.enum(["signed", "returned"]).nullable(),
    opinion: z.string().nullable(),
    at: z.string().nullable(),
  }),
);

/** A step of a review: who signed or returned, when, and what they said; nothing where nobody has yet. */
export type ReviewedStep = z.infer<typeof stepsSchema>[number];

/** One time that an item was sent round (审签单), as the ledger has it. */
export interface Review {
  readonly id: number;
  readonly draftId: number;
  readonly agencyName: string;
  /** `null`: the draft was deleted since. */
  readonly title: string | null;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly outcome: ReviewOutcome;
  readonly steps: readonly ReviewedStep[];
  /** Hexadecimal SHA-256 of what was signed. */
  readonly contentHash: string;
  /** What came of it, where it was published. */
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
  readonly indexNumber: string | null;
  /** Why it was public before its review (先发后审). */
  readonly urgentBecause: string | null;
  /** Findings that stayed with a reason, as signers were told. */
  readonly answered: number;
}

interface ReviewsAsked {
  /** `2026-12`, in China. */
  readonly month?: string | undefined;
  readonly outcome?: ReviewOutcome | undefined;
  readonly id?: number | undefined;
  /** The id of the last line of the page before. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** 三审台账: each time that an item of one's agencies was sent round, the last first. */
export async function listReviews(
  db: Queryable,
  scope: AgencyScope,
  asked: ReviewsAsked,
): Promise<readonly Review[]> {
  const { rows } = await sql<Omit<Review, "steps"> & { readonly steps: unknown }>`
    select chain.id, chain.subject_id as "draftId", agency.name as "agencyName",
      coalesce(version.sent::json->'content'->>'title', draft.title) as title, chain.submitted_by as "submittedBy",
      chain.submitted_at as "submittedAt", chain.state as outcome, encode(chain.content_hash, 'hex') as "contentHash",
      (${stepsOf}) as steps, version.published_by as "publishedBy", version.published_at as "publishedAt",
      case when version.item_id is not null then coalesce(item.index_number, item.allotted_number) end as "indexNumber",
      urgent.reason as "urgentBecause",
      coalesce(json_array_length(coalesce(version.sent, case when chain.state = 'open' then draft.sent end)::json->'answers'), 0)
        as answered
    from signing as chain join agency on agency.id = chain.agency_id
      left join item_draft as draft on draft.id = chain.subject_id
      left join item_version as version on version.signing_id = chain.id
      left join disclosure_item as item on item.id = version.item_id
      left join item_urgent as urgent on urgent.signing_id = chain.id
    where chain.subject_kind = 'item-draft' and ${isInScope(scope, "chain.agency_id")} and ${conditions(asked)}
    order by chain.id desc limit ${asked.limit}`.execute(db);
  return rows.map(({ steps, ...row }) => ({ ...row, steps: stepsSchema.parse(steps) }));
}

/** Of each step what was done last. */
const stepsOf = sql`
  select coalesce(jsonb_agg(jsonb_build_object('step', step.name, 'name', done.person_name, 'behalfOf', done.for_person_name,
    'act', done.act, 'opinion', done.opinion,
    'at', to_char(done.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by step.place), '[]')
  from signing_step as step left join lateral (
    select * from signature where signing_id = step.signing_id and place = step.place order by id desc limit 1) as done on true
  where step.signing_id = chain.id`;

function conditions({ month, outcome, id, after }: ReviewsAsked): RawBuilder<unknown> {
  const from = `${month}-01`;
  const all = [
    month !== undefined &&
      sql`chain.submitted_at >= ${from}::date::timestamp at time zone 'Asia/Shanghai'
        and chain.submitted_at < (${from}::date + interval '1 month') at time zone 'Asia/Shanghai'`,
    outcome !== undefined && sql`chain.state = ${outcome}`,
    id !== undefined && sql`chain.id = ${id}`,
    after !== undefined && sql`chain.id < ${after}`,
    sql`true`,
  ];
  return sql.join(
    all.filter((one) => typeof one === "object"),
    sql` and `,
  );
}
