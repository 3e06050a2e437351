import { checkStale } from "#features/annual-reports/check-stored.ts";
import { checkerStamp } from "#features/annual-reports/checker-stamp.ts";
import {
  explainFinding,
  type FindingNamed,
} from "#features/annual-reports/keeping/explain-finding.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import { reportLine } from "#report-files/report-line.ts";
import type { Schema } from "../../../src/apps/database.ts";
import { givenReport } from "../given-report.ts";
import { givenStoredReport } from "../given-stored-report.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const path = "/api/annual-reports";
const board = "/api/annual-report-board";

/** A version of the own agency's that nobody has touched, with a finding. */
async function seen({ db, own, next }: OfficeWorld, isHeld = true) {
  const year = 2010 + (next() % 80);
  const { reportId } = await givenStoredReport(db, {
    agency: { name: `${own.mark}局`, region: { code: "330198", name: "甲县", level: "county" } },
    year,
    isHeld,
    isChecked: false,
    cells: { "t3.new.total": 5 },
    texts: { 1: `${own.mark}的第 ${next()} 份报告。` },
  });
  return { id: reportId, year, revision: 1 };
}

const over =
  (tail: string, body: object, isHeld = true) =>
  async (world: OfficeWorld) => {
    const { id, revision } = await seen(world, isHeld);
    return { path: `${path}/${id}${tail}`, body: { revision, ...body } };
  };

const reason = "核对原件";

export const reportExamples: readonly OfficeExample[] = [
  { route: `GET ${path}`, of: "list", call: async () => ({ path }) },
  { route: `GET ${path}/export`, of: "list", call: async () => ({ path: `${path}/export` }) },
  { route: `GET ${path}/agencies`, of: "list", call: async () => ({ path: `${path}/agencies` }) },
  { route: `GET ${board}`, of: "list", call: async () => ({ path: `${board}?year=2025` }) },
  {
    route: `GET ${board}/export`,
    of: "list",
    call: async () => ({ path: `${board}/export?year=2025` }),
  },
  {
    route: `GET ${board}/circular`,
    of: "list",
    call: async () => ({ path: `${board}/circular?year=2025&format=docx` }),
  },
  {
    route: `PUT ${board}/expected`,
    call: async ({ own }) => ({
      path: `${board}/expected`,
      body: { agencyId: own.agencyId, year: 2025, isExpected: false, reason },
      status: 204,
    }),
  },
  {
    route: `POST ${path}/files`,
    call: async ({ own, next }) => ({
      path: `${path}/files?name=${next()}.json&agencyId=${own.agencyId}&year=${2008 + (next() % 90)}`,
      body: JSON.parse(
        reportLine(
          { name: `${next()}`, sha256: "", mediaType: "text/plain", encoding: "utf-8" },
          givenReport({ agency: `${own.mark}局` }),
        ),
      ),
      status: 201,
    }),
  },
  {
    route: `GET ${path}/:id{[0-9]+}`,
    call: async (world) => ({ path: `${path}/${(await seen(world)).id}` }),
  },
  {
    route: `GET ${path}/:id{[0-9]+}/original`,
    call: async (world) => ({ path: `${path}/${(await seen(world)).id}/original` }),
  },
  {
    route: `POST ${path}/publications`,
    call: async (world) => ({
      path: `${path}/publications`,
      body: { versions: [await seen(world)] },
    }),
  },
  { route: `POST ${path}/:id{[0-9]+}/publication`, call: over("/publication", {}) },
  { route: `POST ${path}/:id{[0-9]+}/withdrawal`, call: over("/withdrawal", { reason }, false) },
  {
    route: `POST ${path}/:id{[0-9]+}/place`,
    call: async (world) => {
      const { id, year, revision } = await seen(world);
      const to = { agencyId: world.own.agencyId, year: year + 1 };
      return { path: `${path}/${id}/place`, body: { revision, reason, ...to } };
    },
  },
  {
    route: `POST ${path}/:id{[0-9]+}/corrections`,
    call: over("/corrections", { cells: [{ cell: "t3.new.natural", value: 7, reason }] }),
  },
  {
    route: `POST ${path}/:id{[0-9]+}/explanations`,
    call: async (world) => {
      const { id, revision } = await seen(world);
      return {
        path: `${path}/${id}/explanations`,
        body: { revision, ...(await givenFinding(world, id)), reason },
      };
    },
  },
  {
    route: `POST ${path}/:id{[0-9]+}/explanations/end`,
    call: async (world) => {
      const { id, revision } = await seen(world);
      const finding = await givenFinding(world, id);
      const by = { actor: { kind: "system", name: "试" } } as const;
      await explainFinding(world.db, agencyScope({ kind: "operator" }), {
        reportId: id,
        by,
        finding,
        reason,
      });
      return { path: `${path}/${id}/explanations/end`, body: { revision, ...finding } };
    },
  },
];

/** The first finding of a version, checked here. */
async function givenFinding({ db, own }: OfficeWorld, reportId: number): Promise<FindingNamed> {
  await checkStale(db, checkerStamp(undefined), {}, own.agencyId);
  const { findings } = await db
    .withTables<Schema>()
    .selectFrom("report_check")
    .select("findings")
    .where("report_id", "=", reportId)
    .executeTakeFirstOrThrow();
  const [first] = findings as readonly FindingJson[];
  if (!first) throw new Error("the report has no finding");
  return { rule: first.rule, place: first.at ?? "", message: first.message };
}
