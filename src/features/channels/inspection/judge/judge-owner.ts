import { regionsOverAgency } from "#features/agencies/index.ts";
import { addDays } from "#kernel/local-date.ts";
import { messagesAnswered } from "#platform/feature/messages-answered.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import type { OpenInspection } from "../../data/inspection/open-inspection.ts";
import { accountsSeen, type SiteOwner } from "../../data/inspection/site-owner.ts";
import type { SiteFinding, Unchecked } from "../../domain/inspection/finding-kind.ts";
import { freshnessOf } from "../../domain/inspection/media-freshness.ts";
import type { InspectionServices } from "../inspection-services.ts";
import { mediaStaleDays } from "../inspection-settings.ts";
import type { SiteFacts } from "./site-facts.ts";

interface Judged {
  readonly findings: readonly SiteFinding[];
  readonly unchecked: Unchecked;
  readonly media: SiteFacts["media"];
}

const unregistered = "网站没有在“政府网站”里登记网址，不知道是谁的。";

/** What the records of who has the site tell: IPv6, answers to messages, accounts. What is not recorded is 未检, and costs nothing. */
export async function judgeOwner(
  services: InspectionServices,
  inspection: OpenInspection,
  owner: SiteOwner | undefined,
): Promise<Judged> {
  if (!owner) {
    const kinds = ["no-ipv6", "late-error-answer", "unanswered-long", "media-stale"] as const;
    const unchecked = Object.fromEntries(kinds.map((kind) => [kind, unregistered]));
    return { findings: [], unchecked, media: [] };
  }
  const parts = [
    ipv6(inspection, owner),
    await messages(services, inspection, owner),
    await accounts(services, inspection, owner),
  ];
  return {
    findings: parts.flatMap(({ findings }) => findings),
    unchecked: Object.assign({}, ...parts.map(({ unchecked }) => unchecked)),
    media: parts.flatMap(({ media }) => media),
  };
}

/** By the register: whether it answers over IPv6 is not tried. */
function ipv6({ onDay }: OpenInspection, { ipv6On }: SiteOwner): Judged {
  if (ipv6On === null) {
    const because = "“政府网站”里没有登记支持 IPv6 的日期。";
    return { findings: [], unchecked: { "no-ipv6": because }, media: [] };
  }
  const text = `登记为 ${ipv6On} 起支持`;
  const shared = {
    kind: "no-ipv6",
    page: "/office/sites",
    target: "IPv6",
    text,
    snapshot: "",
  } as const;
  return { findings: ipv6On > onDay ? [shared] : [], unchecked: {}, media: [] };
}

async function messages(
  { db, contributed }: InspectionServices,
  { onDay }: OpenInspection,
  { agencyId }: SiteOwner,
): Promise<Judged> {
  const [answered] = contributed(messagesAnswered);
  const asked = { agencyId, from: addDays(onDay, -365), today: onDay };
  const told = (await answered?.(db, asked)) ?? { messages: 0, errors: 0, faults: [] };
  return {
    findings: told.faults.map(({ fault, number, says, path }) => ({
      ...{ kind: fault, page: path, target: number, text: `${number}：${says}`, snapshot: "" },
    })),
    unchecked: {
      ...(told.errors === 0 && { "late-error-answer": "最近一年没有登记网站找错的留言。" }),
      ...(told.messages === 0 && { "unanswered-long": "最近一年没有登记来信。" }),
    },
    media: [],
  };
}

async function accounts(
  { db }: InspectionServices,
  { onDay }: OpenInspection,
  { agencyId }: SiteOwner,
): Promise<Judged> {
  const regions = await regionsOverAgency(db, agencyId);
  const place = { agency: agencyId, regions, year: Number(onDay.slice(0, 4)) };
  const days = await settingValue(db, mediaStaleDays, place);
  const seen = (await accountsSeen(db, agencyId, onDay)).map((account) => ({
    name: account.name,
    freshness: freshnessOf(account, onDay, days),
  }));
  const text = `按月报，检查前 ${days} 天所在的月份没有发布`;
  const isKnown = seen.some(({ freshness }) => freshness !== "unknown");
  const because = seen.length === 0 ? "没有登记新媒体账号。" : "没有登记检查时的新媒体月报。";
  return {
    findings: seen
      .filter(({ freshness }) => freshness === "stale")
      .map(({ name }) => ({
        ...{ kind: "media-stale", page: "/office/media-metrics", target: name, text, snapshot: "" },
      })),
    unchecked: isKnown ? {} : { "media-stale": because },
    media: seen,
  };
}
