import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PageFailed } from "../page-failed.ts";
import { newFileTaker } from "./file-taker.ts";
import { newFileTree } from "./file-tree.ts";

function takerOf(answer: () => Response) {
  const folder = mkdtempSync(join(tmpdir(), "tongming-taker-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const site = {
    app: { request: answer },
    standing: { base: "" },
    foreign: [],
    isOnline: () => false,
    notFoundPage: () => "",
  };
  return { folder, files: newFileTaker(site, newFileTree(folder, undefined)) };
}

test.each([
  { rule: "what is not there is nothing", status: 404 },
  { rule: "a report that cannot be written in a format is no file of it", status: 422 },
])("$rule", async ({ status }) => {
  const { files } = takerOf(() => new Response("", { status }));
  expect(await files.take("/agencies/3/2024/report.pdf")).toBe("nothing");
  expect(files.count()).toBe(0);
});

test.each([403, 500, 503])("%d is a failure of the publication", async (status) => {
  const { files } = takerOf(() => new Response("", { status }));
  await expect(files.take("/open-data/reports.csv")).rejects.toBeInstanceOf(PageFailed);
});

test("a file is asked for once, and is written", async () => {
  let asked = 0;
  const { files, folder } = takerOf(() => {
    asked += 1;
    return new Response("text", { headers: { "content-type": "text/csv" } });
  });
  await files.take("/open-data/reports.csv");
  await files.take("/open-data/reports.csv");
  expect([asked, files.count()]).toEqual([1, 1]);
  expect(readFileSync(join(folder, "open-data/reports.csv"), "utf8")).toBe("text");
});
