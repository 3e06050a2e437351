import { expect, test } from "vitest";
import { z } from "zod";
import { may } from "../auth/permission.ts";
import { jsonBody } from "./json-body.ts";
import { newRouter } from "./router.ts";

const app = newRouter().post("/", may("public"), async (c) => {
  const body = await jsonBody(c, z.object({ name: z.string(), roles: z.array(z.int()) }));
  return body.ok ? c.json(body.value) : body.error;
});

const send = (body: string, type = "application/json; charset=utf-8") =>
  app.request("/", { method: "POST", body, headers: { "content-type": type } });

test("what fits is taken, and nothing beside it", async () => {
  const answer = await send('{"name":"甲","roles":[1],"isAdministrator":true}');
  expect(await answer.json()).toEqual({ name: "甲", roles: [1] });
});

test("an escape that makes a whole character is taken, and a backslash that is typed", async () => {
  const answer = await send(String.raw`{"name":"\ud83d\ude00\\u0000","roles":[]}`);
  expect(await answer.json()).toEqual({ name: String.raw`😀\u0000`, roles: [] });
});

test("what a form of another site can send is not read", async () => {
  expect((await send('{"name":"甲","roles":[1]}', "text/plain")).status).toBe(415);
});

test.each([
  ['{"name":1,"roles":[]}', "name"],
  ['{"name":"甲","roles":[1,"x"]}', "roles.1"],
  ["{", undefined],
  ['{"name":"甲\\u0000","roles":[]}', undefined],
  ['{"name":"甲\\uD800","roles":[]}', undefined],
  ['{"name":"甲","roles":[],"\\udc00":{"more":[1]}}', undefined],
])("%s is refused at the field", async (body, field) => {
  const answer = await send(body);
  expect([answer.status, Object(await answer.json()).field]).toEqual([422, field]);
});
