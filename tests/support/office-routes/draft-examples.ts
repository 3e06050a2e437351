import type { Role } from "#features/accounts/domain/roles.ts";
import { reviewLevelsOfAgency } from "#features/accounts/settings/declared.ts";
import type { FilingTables } from "#features/report-filing/data/tables.ts";
import { draftSubject } from "#features/report-filing/draft/draft-subject.ts";
import { sentHash, sentText } from "#features/report-filing/draft/sent-round.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { submitForSigning } from "#platform/signing/submit-for-signing.ts";
import { givenReport } from "../given-report.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const path = "/api/report-drafts";
const by = { actor: { kind: "command-line", name: "命令行" } } as const;
const pastYear = 2024;
const reason = "核对台账";
const opinion = "同意";

type State = "writing" | "signing" | "signed" | "published";

const tablesOf = (db: Queryable) => db.withTables<FilingTables>();

/** Takes away what another example left of the agency's year. */
async function forget({ db, own }: OfficeWorld, year: number) {
  const tables = tablesOf(db);
  const drafts = tables
    .selectFrom("report_draft")
    .select("id")
    .where("agency_id", "=", own.agencyId)
    .where("year", "=", year);
  for (const table of [
    "report_draft_section",
    "report_draft_override",
    "report_draft_explanation",
    "report_draft_author",
    "report_letter",
  ] as const) {
    await tables.deleteFrom(table).where("draft_id", "in", drafts).execute();
  }
  await tables
    .deleteFrom("report_draft")
    .where("agency_id", "=", own.agencyId)
    .where("year", "=", year)
    .execute();
}

/** A draft of the own agency, alone of its year. */
async function draftOf(world: OfficeWorld, state: State = "writing", year = pastYear) {
  const { db, own } = world;
  await forget(world, year);
  const agency = `${own.mark}局`;
  const report = givenReport({ agency, year });
  const parts = { scope: "own", agencies: [], overrides: [], explanations: [] } as const;
  const content = state === "writing" ? null : sentText({ report, ...parts });
  const now = new Date().toISOString();
  const { id, revision } = await tablesOf(db)
    .insertInto("report_draft")
    .values({
      agency_id: own.agencyId,
      year,
      scope: "own",
      state,
      content,
      report_id: null,
      corrected_because: null,
      ...(state !== "writing" && { submitted_at: now }),
      ...((state === "signed" || state === "published") && { signed_at: now }),
      ...(state === "published" && { published_at: now }),
    })
    .returning(["id", "revision"])
    .executeTakeFirstOrThrow();
  return { id, revision, contentHash: content === null ? "" : sentHash(content) };
}

/** A draft whose next step waits for the caller. */
async function draftToSign(world: OfficeWorld, caller: number) {
  const { db, own } = world;
  const draft = await draftOf(world, "signing");
  const role = (Object.entries(own.people).find(([, id]) => id === caller)?.[0] ??
    "leader") as Role;
  const step = { name: "审签", agencyId: own.agencyId, role, level: null, sharesWith: [] };
  await db.transaction().execute((trx) =>
    submitForSigning(
      trx,
      {
        subject: draftSubject(draft),
        agencyId: own.agencyId,
        contentHash: draft.contentHash,
        authorIds: [2_000_000_000],
        steps: [step, { ...step, name: "再审" }],
      },
      by,
    ),
  );
  return draft;
}

/** A draft with nothing left to do, in an agency whose every step somebody holds. */
async function readyDraft(world: OfficeWorld) {
  const { db, own } = world;
  const draft = await draftOf(world);
  const tables = tablesOf(db);
  await setSetting(db, reviewLevelsOfAgency, {
    for: { of: "agency", id: own.agencyId },
    fromYear: 0,
    value: 1,
    by,
  });
  for (const [number, text] of [
    [1, "全年没有收到申请。"],
    [5, "解读形式单一，明年增加图解。"],
    [6, "本年没有收取信息处理费。"],
  ] as const) {
    const body = JSON.stringify([[text]]) as never;
    await tables
      .insertInto("report_draft_section")
      .values({ draft_id: draft.id, number, body, changed_by: "某" })
      .execute();
  }
  for (const kind of ["requests", "items", "documents", "decisions", "fees", "disputes"]) {
    await tables
      .insertInto("zero_report")
      .values({ agency_id: own.agencyId, kind, period: `${pastYear}`, reported_by: "某" })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return draft;
}

const written = (tail: string, body: object) => async (world: OfficeWorld) => {
  const { id, revision } = await draftOf(world);
  return { path: `${path}/${id}${tail}`, body: { ...body, revision } };
};

const inState =
  (state: State, tail: string, body: object = {}) =>
  async (world: OfficeWorld) => {
    const { id } = await draftOf(world, state);
    return { path: `${path}/${id}${tail}`, body };
  };

const signing = (tail: string) => async (world: OfficeWorld, caller: number) => {
  const { id, contentHash } = await draftToSign(world, caller);
  return { path: `${path}/${id}${tail}`, body: { contentHash, opinion } };
};

/** A letter that has its number. */
const letter = (tail: string) => async (world: OfficeWorld) => {
  const { id } = await draftOf(world, "signing");
  await tablesOf(world.db)
    .insertInto("report_letter")
    .values({
      draft_id: id,
      correction: 0,
      to_agency_id: world.own.agencyId,
      number: "信息公开函〔2025〕1号",
      dated_on: "2025-01-20" as never,
      made_by: "某",
    })
    .execute();
  return { path: `${path}/${id}${tail}`, body: {} };
};

export const draftExamples: readonly OfficeExample[] = [
  { route: `GET ${path}`, of: "list", call: async () => ({ path: `${path}?year=${pastYear}` }) },
  {
    route: `GET ${path}/findings`,
    of: "list",
    call: async () => ({ path: `${path}/findings?year=${pastYear}` }),
  },
  {
    route: `POST ${path}`,
    call: async (world) => {
      await forget(world, pastYear - 1);
      const { agencyId } = world.own;
      return { path, body: { agencyId, year: pastYear - 1, scope: "own" }, status: 201 };
    },
  },
  { route: `GET ${path}/:id`, call: inState("writing", "") },
  { route: `GET ${path}/:id/document/:format`, call: inState("signed", "/document/docx") },
  {
    route: `GET ${path}/:id/signature-sheet/:format`,
    call: async (world, caller) => {
      const { id } = await draftToSign(world, caller);
      return { path: `${path}/${id}/signature-sheet/docx` };
    },
  },
  { route: `POST ${path}/:id/letter`, call: letter("/letter") },
  { route: `GET ${path}/:id/letter/:format`, call: letter("/letter/docx") },
  { route: `GET ${path}/:id/changes`, call: inState("published", "/changes") },
  { route: `GET ${path}/:id/proposals/:section`, call: inState("writing", "/proposals/1") },
  {
    route: `PUT ${path}/:id/sections/:section`,
    call: written("/sections/1", { body: [["全年没有收到申请。"]] }),
  },
  {
    route: `POST ${path}/:id/sections/:section/words`,
    call: written("/sections/1/words", { body: [["全年没有收到申请。"]], values: {} }),
  },
  {
    route: `PUT ${path}/:id/oversight`,
    call: written("/oversight", {
      said: { assessment: "优秀", appraisals: 1, accountable: 0 },
    }),
  },
  {
    route: `PUT ${path}/:id/cells/:cell`,
    call: written("/cells/t2.fees.amountWan", { value: 1, reason }),
  },
  {
    route: `POST ${path}/:id/cells/:cell/restore`,
    call: written("/cells/t2.fees.amountWan/restore", {}),
  },
  { route: `POST ${path}/:id/mask`, call: written("/mask", {}) },
  {
    route: `POST ${path}/:id/explanations`,
    call: written("/explanations", { finding: "[]", reason }),
  },
  {
    route: `POST ${path}/:id/submit`,
    call: async (world) => {
      const { id, revision } = await readyDraft(world);
      return { path: `${path}/${id}/submit`, body: { revision } };
    },
  },
  { route: `POST ${path}/:id/sign`, call: signing("/sign") },
  { route: `POST ${path}/:id/return`, call: signing("/return") },
  { route: `POST ${path}/:id/take-back`, call: inState("signing", "/take-back") },
  { route: `POST ${path}/:id/publish`, call: inState("signed", "/publish") },
  { route: `POST ${path}/:id/correct`, call: inState("published", "/correct", { reason }) },
];
