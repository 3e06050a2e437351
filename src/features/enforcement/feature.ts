import { feature } from "#platform/feature/feature.ts";

/** 行政决定与收费. */
export const enforcement = feature({
  name: "enforcement",
  reorganise: async () =>
    (await import("./reorganise/reorganise-enforcement.ts")).reorganiseEnforcement,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  api: async () => (await import("./api/enforcement-routes.ts")).enforcementRoutes,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(
      ["decision_count", "fee_sum", "trial_entry"],
      "行政决定和收费",
    ),
  ledgers: [
    {
      kind: "decisions",
      permissions: { read: "enforcement.list", write: "enforcement.edit" },
      load: async () => (await import("./ledger/decision-ledger.ts")).decisionLedger,
    },
    {
      kind: "fees",
      permissions: { read: "enforcement.list", write: "enforcement.edit" },
      load: async () => (await import("./ledger/fee-ledger.ts")).feeLedger,
    },
    {
      kind: "trial-entries",
      permissions: { read: "enforcement.list", write: "enforcement.edit" },
      load: async () => (await import("./ledger/trial-entry-ledger.ts")).trialEntryLedger,
    },
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
});
