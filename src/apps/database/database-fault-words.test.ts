import { mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test, vi } from "vitest";
import { databaseFaultWords } from "./database-fault-words.ts";

vi.mock("node:fs", { spy: true });

const lost = new Error("Connection terminated unexpectedly");

test("a server that ended because its disk is full says so", () => {
  const folder = mkdtempSync(`${tmpdir()}/disk-`);
  const space = { ...statfsSync(folder), bsize: 4096 };
  vi.mocked(statfsSync).mockReturnValueOnce({ ...space, bavail: 100 });
  expect(databaseFaultWords(lost, folder)).toContain("磁盘已满");
  vi.mocked(statfsSync).mockReturnValueOnce({ ...space, bavail: 100_000 });
  expect(databaseFaultWords(lost, folder)).toContain("连接中断");
});

test("a server of the operator's own is not on this machine's disk", () => {
  expect(databaseFaultWords(lost)).toContain("请确认数据库在运行");
});

test("what is no fault of the database is left to others", () => {
  expect(databaseFaultWords(new Error("x"))).toBeUndefined();
});
