import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faulty, large } from "./inputs.ts";
import { serve } from "./serve.ts";

const path = "/annual-reports/check";

function post(origin: string, text: string, client = "192.0.2.1"): Promise<Response> {
  const body = new FormData();
  body.append("file", new File([text], "a.html"));
  return fetch(origin + path, { method: "POST", body, headers: { "X-Forwarded-For": client } });
}

test("told to stop, the server finishes the answer under way and ends with 0", async () => {
  const served = await serve();
  const answer = post(served.origin, large);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopped = served.stop();
  expect((await answer).status).toBe(200);
  expect(await stopped).toBe(0);
});

test.skipIf(process.getuid?.() !== 0)(
  "started by root, the server goes on without its rights",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "tongming-root-"));
    chmodSync(folder, 0o755);
    const served = await serve({ DATA_DIR: folder, ALLOW_ROOT: "0" });
    const status = readFileSync(`/proc/${served.server.pid}/status`, "utf8");
    const users = /^Uid:\t(\d+)\t(\d+)\t(\d+)/m.exec(status)?.slice(1);
    expect(users).not.toContain("0");
    // Seals of the audit trail are kept there.
    expect(String(statSync(join(folder, "anchors")).uid)).toBe(users?.[0]);
    expect(/^Groups:\t(.*)$/m.exec(status)?.[1]?.trim().split(" ")).not.toContain("0");
    expect((await post(served.origin, faulty)).status).toBe(200);
    await served.stop();
    rmSync(folder, { recursive: true, force: true });
  },
);

test("a document over the time limit is given up while other pages are served at once", async () => {
  const served = await serve({ CHECK_TIMEOUT_MS: "10" }); // less than such a document takes
  const slow = post(served.origin, large);
  const start = performance.now();
  expect((await fetch(served.origin + path)).status).toBe(200);
  const waited = performance.now() - start;
  const answer = await slow;
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("占用处理器 0.01 秒或历时 0.03 秒仍没有核对完");
  expect(waited).toBeLessThan(1000);
  await served.stop();
});

test("a crowd beyond the places is told to come back, and those with a place are answered", async () => {
  const served = await serve({ CHECK_WORKERS: "1", CHECK_QUEUE: "1", TRUST_PROXY: "1" });
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map((client) => post(served.origin, large, `192.0.${client}.1`)),
  );
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses.slice(0, 2)).toEqual([200, 200]);
  expect(statuses).toContain(503);
  expect((await post(served.origin, faulty)).status).toBe(200);
  await served.stop();
});

test("a bad configuration is refused by name", async () => {
  await expect(serve({ PORT: "eighty" })).rejects.toThrow('PORT="eighty"：应为0 到 65535 的整数');
});

test("a port in use is refused with the remedy", async () => {
  const first = await serve();
  const port = new URL(first.origin).port;
  await expect(serve({ PORT: port })).rejects.toThrow("端口已被占用");
  await first.stop();
});

test("nothing a visitor sends is in the log", async () => {
  const served = await serve();
  await post(served.origin, faulty);
  await served.stop();
  expect(served.printed()).toContain('"path":"/annual-reports/check"');
  expect(served.printed()).not.toContain("青岚县");
});
