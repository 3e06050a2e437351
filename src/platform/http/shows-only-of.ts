import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";

/**
 * Says that of a kind of content that its route names (`items`) this page shows only what these agencies have: a change of
 * others leaves it kept. An agency that it names in any way belongs to them.
 */
export function showsOnlyOf(c: Context<AppEnv>, kind: string, agencies: readonly number[]): void {
  c.set("narrowed", { ...c.get("narrowed"), [kind]: agencies });
}
