import { feature } from "#platform/feature/feature.ts";
import { reorganiseJob } from "./queue-jobs.ts";

/** 机构：行政区划和行政机关. */
export const agencies = feature({
  name: "agencies",
  content: ["agencies"],
  reorganise: async () => (await import("./reorganise/reorganise-agencies.ts")).reorganiseAgencies,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  afterMigrating: async () => (await import("./after-migrating.ts")).afterMigrating,
  queueJobs: [reorganiseJob],
  siteRights: {
    region: { select: "all" },
    agency: { select: "all" },
    agency_alias: { select: "all" },
    agency_former_name: { select: "all" },
    // Without who decided: what is registered of days to come is the office's.
    agency_succession: { select: "all" },
    // Who is in charge stands in letters, not on pages.
    agency_contact: {
      select: [
        "agency_id",
        "from_on",
        "office",
        "address",
        "postcode",
        "telephone",
        "fax",
        "office_hours",
        "mail",
      ],
    },
    place_count: { select: "all" },
  },
  portal: async () => {
    const { agencyRoutes } = await import("./portal/routes.ts");
    const { agencyPages, agencyWays } = await import("./portal/contribution.ts");
    return ({ db, today, contributed }) =>
      agencyRoutes({
        ...{ db, today, contributed: contributed(agencyPages) },
        ways: contributed(agencyWays),
      });
  },
  api: async () => (await import("./api/agency-api.ts")).agencyApi,
  contributes: async () => (await import("./contributes.ts")).contributes,
  ledgers: [
    {
      kind: "agencies",
      permissions: { read: "agencies.export", write: "agencies.import" },
      load: async () => (await import("./ledger/agency-ledger.ts")).agencyLedger,
    },
    {
      kind: "villages",
      permissions: { read: "villages.list", write: "villages.edit" },
      load: async () => (await import("./ledger/village-ledger.ts")).villageLedger,
    },
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
  commands: [
    {
      name: "region",
      listed: [{ name: "region import", summary: "把行政区划存入数据库", place: 50 }],
      load: async () => (await import("./commands/region.ts")).region,
    },
    {
      name: "agency",
      listed: [{ name: "agency dissolve", summary: "标明已经撤销的机关", place: 55 }],
      load: async () => (await import("./commands/agency.ts")).agency,
    },
    {
      name: "agency",
      act: "reorganise",
      listed: [
        {
          name: "agency reorganise",
          summary: "登记机构的更名、合并、拆分、撤销",
          place: 56,
          json: true,
        },
      ],
      load: async () => (await import("./commands/reorganise.ts")).reorganise,
    },
    {
      name: "agency",
      act: "reorganisations",
      listed: [
        { name: "agency reorganisations", summary: "列出登记的机构调整", place: 57, json: true },
      ],
      load: async () => (await import("./commands/reorganisations.ts")).reorganisations,
    },
    {
      name: "agency",
      act: "cancel",
      listed: [{ name: "agency cancel", summary: "取消没有生效的机构调整", place: 58 }],
      load: async () => (await import("./commands/cancel.ts")).cancel,
    },
  ],
});
