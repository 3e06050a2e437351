import { sql } from "kysely";
import { findOwners } from "#features/agencies/index.ts";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { CommandServices } from "#platform/command-line/command.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { RunJob } from "#platform/jobs/thread-job.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { inspectionRefusedWords } from "../api/inspection/inspection-problem.ts";
import { listFindings } from "../data/inspection/list-findings.ts";
import { findInspection } from "../data/inspection/list-inspections.ts";
import type { InspectionRefused } from "../inspection/acts/acting.ts";
import { beginInspection } from "../inspection/acts/begin-inspection.ts";
import { inspectSite } from "../inspection/inspect-site.ts";
import { scoreInspection } from "../inspection/score-inspection.ts";
import { inspectionJson, inspectionText } from "./inspection-text.ts";

/** A call of `tongming channels inspect`. */
export interface InspectAsked {
  readonly address: string;
  readonly agency: string;
  readonly region: string | undefined;
  readonly hasServices: boolean;
  readonly isJson: boolean;
}

/** Findings that are printed. */
const mostPrinted = 10_000;

/** Inspects a site to its end; answers the exit code. */
export function runInspect(asked: InspectAsked, services: CommandServices): Promise<number> {
  const dictionary = proofreadingDictionary();
  if (!dictionary.ok) return Promise.resolve(refuse(services, dictionary.error));
  return services.withDatabase(async ({ db }) => {
    const agencyId = await agencyAsked(db, asked);
    if (!agencyId.ok) return refuse(services, agencyId.error);
    const begun = await begin(db, asked, agencyId.value);
    if (!begun.ok) {
      const { title, detail } = inspectionRefusedWords(begun.error);
      return refuse(services, `${title}：${detail}`);
    }
    const inspectionId = begun.value;
    const ended = await inspectSite(
      { db, today, run: runHere(dictionary.value), contributed: await services.contributed() },
      { inspectionId, mayGoOn: () => true },
    );
    if (ended === "other") return refuse(services, "另一个程序正在检查这个网站");
    const found = await findInspection(db, { scope: operatorScope, inspectionId });
    if (!found) throw new Error("an inspection went away");
    const findings = await listFindings(db, { inspectionId, limit: mostPrinted });
    const score = scoreInspection(found);
    const print = asked.isJson ? inspectionJson : inspectionText;
    await services.out(print(found, score, findings));
    return score?.isPassed ? 0 : 1;
  });
}

const operatorScope = agencyScope({ kind: "operator" });

/** Begins one, or goes on with the one of this agency and address that was broken off. */
async function begin(
  db: Queryable,
  { address, hasServices }: InspectAsked,
  agencyId: number,
): Promise<Result<number, InspectionRefused>> {
  const act = { scope: operatorScope, by: byCommandLine(), today: today() };
  const asked = { agencyId, address, hasServices, isAtOnce: true };
  const begun = await db.transaction().execute((trx) => beginInspection(trx, act, asked));
  if (begun.ok || begun.error.kind !== "under-way") return begun;
  const { rows } = await sql<{ id: number }>`
    select id from site_inspection where agency_id = ${agencyId} and address = ${begun.error.address}
      and state in ('waiting', 'running') and is_at_once`.execute(db);
  return rows[0] ? ok(rows[0].id) : begun;
}

/** The operator's own program: what it reads, it reads itself. */
function runHere(dictionary: Dictionary): RunJob {
  return async ({ load }, job) => ok(await (await load())(job, { dictionary }));
}

function today(): LocalDate {
  const day = parseLocalDate(dayInChina(new Date().toISOString()));
  if (!day) throw new Error("there is no day in China");
  return day;
}

async function agencyAsked(
  db: Queryable,
  { agency, region }: InspectAsked,
): Promise<Result<number, string>> {
  const found = (await findOwners(db, [agency], region)).get(agency);
  if (found?.kind === "found") return ok(Number(found.owner.id));
  const candidates = found?.candidates.join("、") ?? "";
  if (found?.kind === "several") {
    return err(`叫“${agency}”的机关有几个：${candidates}；请用 --region 指明区划`);
  }
  return err(`没有叫“${agency}”的机关${candidates === "" ? "" : `；相近的有：${candidates}`}`);
}

function refuse(services: CommandServices, words: string): number {
  services.err(`${words.replace(/。$/, "")}。\n`);
  return 2;
}
