import { holdersOf } from "#features/accounts/index.ts";
import { agenciesOfRegion } from "#features/agencies/index.ts";
import { localDay } from "#features/annual-reports/index.ts";
import {
  beginDraft,
  everyAgency,
  type FilingServices,
  type FilingTables,
} from "#features/report-filing/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { type DemonstrationAgency, lastYear } from "../county/agency.ts";
import { countyCode } from "../county/regions.ts";
import { standingAgencies } from "../staff/agency-people.ts";
import type { Filing } from "./filing.ts";
import { goOn, sendRound } from "./send-round.ts";
import { countyDay, type Stage, stageOf } from "./stages.ts";
import { workplaceOf, writeReport } from "./write-report.ts";

/** Where the reports are made that came from no file. */
export interface FilingAsked {
  /** At the day on which the demonstration stands. */
  readonly services: FilingServices;
  /** Ids by name of those whose reports are made. */
  readonly agencies: ReadonlyMap<string, number>;
  readonly onFiled?: ((agency: string, year: number) => void) | undefined;
}

/**
 * Compiles, signs and publishes the reports of the years since the last one whose reports came as files, by the people of each
 * agency; those of the last whole year are at every stage. What an earlier run has done stays.
 */
export async function loadFiling(db: Queryable, asked: FilingAsked): Promise<void> {
  const { services, agencies, onFiled } = asked;
  const by = { actor: { kind: "system", name: "演示数据" } } as const;
  const region = { of: "region", code: countyCode } as const;
  await setSetting(db, localDay, { for: region, fromYear: 0, value: countyDay, by });
  for (const { agency, year, stage } of reportsToMake(services.today)) {
    const id = agencies.get(agency.name);
    if (id === undefined || stage.is === "not-begun") continue;
    await fileReport(await begin(services, { agency, year, id }), stage);
    onFiled?.(agency.name, year);
  }
}

interface ToMake {
  readonly agency: DemonstrationAgency;
  readonly year: number;
  readonly stage: Stage;
}

/** By year; the county government, whose report adds up all others, last. */
function reportsToMake(today: string): readonly ToMake[] {
  const running = Number(today.slice(0, 4));
  const years = Array.from({ length: running - lastYear - 1 }, (_, at) => lastYear + 1 + at);
  const reporting = standingAgencies().filter((agency) => agency.years !== null);
  const ordered = [
    ...reporting.filter(({ character }) => character !== "government"),
    ...reporting.filter(({ character }) => character === "government"),
  ];
  return years.flatMap((year) =>
    ordered.map((agency): ToMake => {
      const isLast = year === running - 1;
      return { agency, year, stage: isLast ? stageOf(agency.name) : { is: "published" } };
    }),
  );
}

async function begin(
  services: FilingServices,
  {
    agency,
    year,
    id: agencyId,
  }: { readonly agency: DemonstrationAgency; readonly year: number; readonly id: number },
): Promise<Filing> {
  const role = { agencyId, role: "information-officer", level: null };
  const [author] = await holdersOf(services.db, role);
  if (!author) throw new Error(`nobody writes for ${agency.name}`);
  const by = { actor: { kind: "person", id: `${author.id}`, name: author.name } } as const;
  const scope = agency.character === "government" ? "whole" : "own";
  const begun = await services.db
    .transaction()
    .execute((trx) => beginDraft(trx, { agencyId, year, scope }, by));
  const draftId = begun.ok ? begun.value : begun.error.kind === "already-begun" && begun.error.id;
  if (!draftId) throw new Error(`${agency.name} cannot begin its report of ${year}`);
  return {
    ...{ services, agency, agencyId, year, draftId, by },
    scope: everyAgency,
    authorId: author.id,
  };
}

/** Takes a draft up where it stands: a run that was ended early goes on. */
async function fileReport(filing: Filing, stage: Stage): Promise<void> {
  const { draft, chains } = await workplaceOf(filing);
  if (draft.state !== "writing") return goOn(filing, stage);
  if (chains.length > 0) return;
  await writeReport(filing, stage);
  if (stage.is !== "writing") await sendRound(filing, stage);
}

/** Whether every report that is to be under way is: as many as there are to begin, and as many as are to be public. */
export async function isFiled(db: Queryable, today: LocalDate): Promise<boolean> {
  const { agencies } = await agenciesOfRegion(db, countyCode);
  const toMake = reportsToMake(today).filter(({ stage }) => stage.is !== "not-begun");
  const drafts = await db
    .withTables<FilingTables>()
    .selectFrom("report_draft")
    .select(["published_at as publishedAt"])
    .where("agency_id", "in", [0, ...agencies.map(({ id }) => id)])
    .execute();
  const isPublic = (one: ToMake) => one.stage.is === "published";
  return (
    drafts.length >= toMake.length &&
    drafts.filter(({ publishedAt }) => publishedAt !== null).length >=
      toMake.filter(isPublic).length
  );
}
