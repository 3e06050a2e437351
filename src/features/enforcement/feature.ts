import { feature } from "#platform/feature/feature.ts";

/** 行政决定与收费. */
export const enforcement = feature({
  name: "enforcement",
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  figures: async () => (await import("./figures/index.ts")).figures,
});
