import type { Hono } from "hono";
import { z } from "zod";
import { type PermissionTold, permissionsTold } from "#features/accounts/index.ts";
import { type Route, routesOf } from "#platform/auth/permission.ts";
import { problemContent, problemSchema } from "#platform/http/answers/openapi-problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { takenAt } from "#platform/http/takes.ts";

export interface InterfaceFacts {
  readonly siteName: string;
  /** The path under which the office stands: empty, or `/zwgk`. */
  readonly base: string;
}

const about = `工作平台的接口。程序用接口令牌（Authorization: Bearer …）访问，令牌由安全管理员按机构、按权限发放；网页用登录后的会话。
每个接口写明所需的权限（x-permission）；X-Agency 把一次请求限定在一个机构。出错时答复 application/problem+json（RFC 9457），detail 写明怎么办。`;

/** An OpenAPI 3.1 document of everything under `/api`: made of the routes, their permissions and the schemas that they parse by. */
export function interfaceDocument(app: Hono<AppEnv>, { siteName, base }: InterfaceFacts) {
  const routes = routesOf(app).filter(({ path }) => path.startsWith("/api/"));
  const byPath = Map.groupBy(routes, ({ path }) => pathOf(path));
  return {
    openapi: "3.1.0",
    info: { title: `${siteName}：工作平台接口`, version: "1", description: about },
    servers: [{ url: base === "" ? "/" : base }],
    paths: Object.fromEntries(
      [...byPath].map(([path, all]) => [
        path,
        Object.fromEntries(all.map((one) => [one.method.toLowerCase(), operation(app, one)])),
      ]),
    ),
    components: {
      schemas: { Problem: officeProblem },
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "接口令牌" },
        session: { type: "apiKey", in: "cookie", name: "__Host-tongming", description: "登录会话" },
      },
    },
  };
}

const parameter = /:([A-Za-z]+)(?:\{([^}]*)\})?/g;

/** `/api/people/:id{[0-9]+}` as OpenAPI writes it. */
export function pathOf(path: string): string {
  return path.replaceAll(parameter, "{$1}");
}

const told: ReadonlyMap<string, PermissionTold> = new Map(
  permissionsTold.map((one) => [one.permission, one]),
);

function operation(app: Hono<AppEnv>, route: Route) {
  const { permission = "" } = route;
  const { body, query } = takenAt(app, route);
  const known = told.get(permission);
  return {
    operationId: `${route.method.toLowerCase()}${pathOf(route.path).replaceAll(/[^A-Za-z]+/g, "_")}`,
    tags: [route.path.split("/")[2] ?? ""],
    ...(known && { summary: known.name, "x-roles": known.roles }),
    "x-permission": permission,
    security: securityOf(permission, known),
    parameters: [...inPath(route.path), ...(query ? inQuery(query) : [])],
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(body) } } },
    }),
    responses: {
      "2XX": { description: "办理完毕" },
      "4XX": {
        description:
          "没有办理：没有登录（401）、没有权限（403）、没有这一项（404）、现在不能（409）、内容有误（422）",
        content: problemContent,
      },
      "5XX": { description: "系统出了故障，或者暂时不能办理", content: problemContent },
    },
  };
}

/** What is open to everybody asks for nothing; what a program cannot have, for a session. */
function securityOf(permission: string, known: PermissionTold | undefined) {
  if (permission === "public") return [];
  return known?.byToken ? [{ token: [] }, { session: [] }] : [{ session: [] }];
}

function inPath(path: string) {
  return [...path.matchAll(parameter)].map(([, name, pattern]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", ...(pattern && { pattern: `^(?:${pattern})$` }) },
  }));
}

function inQuery(query: z.ZodType) {
  const { properties = {}, required = [] } = schemaOf(query);
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: "query", required: required.includes(name), schema },
  }));
}

/** What is to be sent; what only a function can tell of a value is left out. */
function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
}

/** The office names the field too. */
const officeProblem = {
  ...problemSchema,
  properties: {
    ...problemSchema.properties,
    field: { type: "string", description: "有误的一项" },
  },
};
