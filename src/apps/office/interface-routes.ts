import type { Hono } from "hono";
import { may } from "#platform/auth/permission.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { type InterfaceFacts, interfaceDocument } from "./interface-document.ts";

/** What there is under `/api`, for whoever writes programs against it: `/api/openapi.json`. `office` is put together later. */
export function interfaceRoutes(office: () => Hono<AppEnv>, facts: InterfaceFacts): Hono<AppEnv> {
  let document: ReturnType<typeof interfaceDocument> | undefined;
  return newRouter().get("/api/openapi.json", may("interface.read"), (c) => {
    document ??= interfaceDocument(office(), facts);
    return c.json(document);
  });
}
