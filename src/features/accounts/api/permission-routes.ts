import type { Hono } from "hono";
import { may } from "#platform/auth/permission.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { needsSecondFactor, roles } from "../domain/roles.ts";
import { permissionsTold } from "../words/permissions-told.ts";
import { roleNames } from "../words/role-words.ts";

/** Who may do what, as the office shows it: `/api/permissions`. */
export function permissionRoutes(): Hono<AppEnv> {
  const table = {
    roles: roles.map((role) => ({
      role,
      name: roleNames[role],
      needsSecondFactor: needsSecondFactor(role),
    })),
    permissions: permissionsTold,
  };
  return newRouter().get("/api/permissions", may("session.own"), (c) => c.json(table));
}
