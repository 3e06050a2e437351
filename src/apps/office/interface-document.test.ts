import { expect, test } from "vitest";
import { z } from "zod";
import { may, routesOf } from "#platform/auth/permission.ts";
import { connect } from "#platform/db/connect.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { givenOffice } from "#tests/support/given-office.ts";
import { interfaceDocument, pathOf } from "./interface-document.ts";

// No route asks it anything before it is called.
const office = givenOffice(connect("postgresql://nobody@localhost/none").db);
const document = interfaceDocument(office, { siteName: "通明测试", base: "/zwgk" });
const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = Object(
  document.paths,
);

interface Operation {
  readonly operationId: string;
  readonly "x-permission": string;
  readonly security: readonly object[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly schema: { readonly required: readonly string[] } }>
    >;
  };
}

test("every route of the interface stands in it with its permission and its parameters", () => {
  const routes = routesOf(office).filter(({ path }) => path.startsWith("/api/"));
  expect(routes.length).toBeGreaterThan(100);
  const wrong = routes.filter(({ method, path, permission }) => {
    const found = operations[pathOf(path)]?.[method.toLowerCase()];
    const inPath = found?.parameters.filter((one) => one.in === "path").map(({ name }) => name);
    const named = [...path.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => name);
    return found?.["x-permission"] !== permission || `${inPath}` !== `${named}`;
  });
  expect(wrong.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  const ids = Object.values(operations).flatMap((one) =>
    Object.values(one).map((all) => all.operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("an operation says what is to be sent, and by whom it can be", () => {
  const made = operations["/api/tokens"]?.post;
  expect(made?.requestBody?.content["application/json"]?.schema.required).toEqual([
    "agencyId",
    "name",
    "permissions",
    "untilOn",
  ]);
  expect(made?.security).toEqual([{ session: [] }]);
  const listed = operations["/api/agencies"]?.get;
  expect(listed?.security).toEqual([{ token: [] }, { session: [] }]);
  expect(listed?.parameters.map(({ name }) => name)).toContain("q");
  expect(operations["/api/session"]?.post?.security).toEqual([]);
});

test("no route parses another body than it tells of", async () => {
  const sent = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
  const answered = async (told: z.ZodType, parsed: z.ZodType) => {
    const router = newRouter().post("/api/a", may("public"), takes({ body: told }), async (c) => {
      const body = await jsonBody(c, parsed);
      return body.ok ? c.json(body.value) : body.error;
    });
    return (await router.request("/api/a", sent)).status;
  };
  const schema = z.object({});
  expect(await answered(schema, schema)).toBe(200);
  expect(await answered(schema, z.object({}))).toBe(500);
});
