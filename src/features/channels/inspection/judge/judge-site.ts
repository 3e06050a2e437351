import { regionsOverAgency } from "#features/agencies/index.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { endInspection, type OpenInspection } from "../../data/inspection/open-inspection.ts";
import { saveFindings } from "../../data/inspection/save-visit.ts";
import { columnsSeen, homeSeen, visitsCounted } from "../../data/inspection/seen-of-site.ts";
import { ownerOfSite } from "../../data/inspection/site-owner.ts";
import { judgeColumns, judgeHome } from "../../domain/inspection/columns.ts";
import type { FindingKind, SiteFinding, Unchecked } from "../../domain/inspection/finding-kind.ts";
import type { InspectionServices } from "../inspection-services.ts";
import { longStaleDays } from "../inspection-settings.ts";
import { judgeOwner } from "./judge-owner.ts";
import type { SiteFacts } from "./site-facts.ts";

/** 2 weeks, 6 months (检查指标). */
const [newsDays, noticeDays] = [14, 183];

/** What is found of the site as a whole, once every page was visited; the inspection is done. */
export async function judgeSite(
  services: InspectionServices,
  inspection: OpenInspection,
): Promise<void> {
  const owner = await ownerOfSite(services.db, inspection);
  const ofOwner = await judgeOwner(services, inspection, owner);
  await services.db.transaction().execute(async (trx) => {
    const ofPages = await judgePages(trx, inspection);
    if (!ofPages) {
      const why = "首页没有打开，没有检查；请核对网址，过些时候再检查。";
      return endInspection(trx, inspection.id, { state: "failed", why });
    }
    await saveFindings(trx, inspection.id, [...ofPages.findings, ...ofOwner.findings]);
    const facts: SiteFacts = {
      ...(await visitsCounted(trx, inspection.id)),
      columns: ofPages.columns,
      media: [...ofOwner.media],
      unchecked: { ...ofPages.unchecked, ...ofOwner.unchecked },
    };
    await endInspection(trx, inspection.id, { state: "done", facts });
  });
}

interface Judged {
  readonly findings: readonly SiteFinding[];
  readonly unchecked: Unchecked;
  readonly columns: number;
}

/** `undefined`: its home page did not open. */
async function judgePages(
  trx: Transaction,
  inspection: OpenInspection,
): Promise<Judged | undefined> {
  const { id, onDay } = inspection;
  const home = await homeSeen(trx, inspection);
  if (!home) return undefined;
  const year = Number(onDay.slice(0, 4));
  const regions = await regionsOverAgency(trx, inspection.agencyId);
  const others = await settingValue(trx, longStaleDays, { regions, year });
  const after = { news: newsDays, notices: noticeDays, others };
  const columns = await columnsSeen(trx, id, onDay);
  const none = "没有认出导航里的栏目，请人工检查。";
  const kinds: readonly FindingKind[] = [
    "stale-news",
    "stale-notices",
    "stale-long",
    "empty-column",
  ];
  return {
    findings: [...judgeHome(home, onDay, after), ...judgeColumns(columns, onDay, after)],
    unchecked: columns.length === 0 ? Object.fromEntries(kinds.map((kind) => [kind, none])) : {},
    columns: columns.length,
  };
}
