import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smsConfig } from "../config/sms-config.ts";
import { newSmsSender } from "./sms-sender.ts";

let status = 204;
const taken: { readonly authorization: string | undefined; readonly body: string }[] = [];
const server = createServer(async (request, response) => {
  taken.push({ authorization: request.headers.authorization, body: await textOf(request) });
  response.writeHead(status).end();
});
let url = "";

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of request) text += String(piece);
  return text;
}

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`;
});
afterAll(() => void server.close());

test("a message is handed on with the token; what is not taken is told in words", async () => {
  const send = newSmsSender({ url, token: "secret" });
  await send?.({ to: "13800000000", text: "有了新的进展" });
  expect(taken).toEqual([
    {
      authorization: "Bearer secret",
      body: JSON.stringify({ to: "13800000000", text: "有了新的进展" }),
    },
  ]);
  status = 403;
  await expect(send?.({ to: "1", text: "x" })).rejects.toThrow("请检查 SMS_TOKEN");
  const nobody = newSmsSender({ url: "http://127.0.0.1:9/" });
  await expect(nobody?.({ to: "1", text: "x" })).rejects.toThrow("连不上");
  const noFile = newSmsSender({ url, tokenFile: "/nowhere/token" });
  await expect(noFile?.({ to: "1", text: "x" })).rejects.toThrow("SMS_TOKEN_FILE");
});

test("none is sent unless a service is named", () => {
  expect(newSmsSender(smsConfig({}))).toBeUndefined();
});
