import type { Hono } from "hono";
import { may } from "../auth/permission.ts";
import type { AppEnv } from "./app-env.ts";
import { newRouter } from "./router.ts";

/** Whether the server can do its work, and if not, why: a short English word for programs, a sentence for people. */
export type Readiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly reason: string; readonly message: string };

const kept = { "Cache-Control": "no-store" };

/** `/healthz`: the program runs. `/readyz`: it can answer pages, or 503 with the reason. */
export function healthRoutes(ready: () => Promise<Readiness>): Hono<AppEnv> {
  return newRouter()
    .get("/healthz", may("public"), (c) => c.json({ status: "alive" }, 200, kept))
    .get("/readyz", may("public"), async (c) => {
      const found = await ready();
      if (found.ready) return c.json({ status: "ready" }, 200, kept);
      const { reason, message } = found;
      return c.json({ status: "not-ready", reason, message }, 503, kept);
    });
}
