import { feature } from "#platform/feature/feature.ts";
import { signInSettings } from "./settings.ts";

/** 人员与权限. */
export const accounts = feature({
  name: "accounts",
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  settings: signInSettings,
  api: async () => (await import("./api/account-routes.ts")).accountRoutes,
  contributes: async () => (await import("./contributes.ts")).contributions,
});
