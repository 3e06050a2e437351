import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { givenPublisher, notOfProgress } from "../office/given-publisher.ts";

const { folder, publish } = givenPublisher();
const plain = { folder: join(folder, "site"), elder: false };

test("published again, nothing is written anew", { timeout: 200_000 }, async () => {
  expect(await publish(plain)).toMatchObject({ exit: 0, err: notOfProgress });
  const again = await publish(plain);
  expect(again.out).toMatch(/新写或改写 0 个，未变 [\d,]+ 个，删去 0 个/);
});

test("what the disk does not take is told in one sentence, and nothing half-written stays", async () => {
  const small = join(folder, "small");
  // Blocks of 512 bytes that a file may have: as a disk that is full, it refuses a write.
  const { exit, out, err } = await publish({ folder: small }, "ulimit -f 200;");
  expect([exit, out]).toEqual([2, ""]);
  const words = "文件大小超过了系统的限制；请放宽限制（ulimit -f），或换一个位置。本次没有发布";
  expect(err.replace(/^已写 .*\n/gm, "")).toMatch(new RegExp(`^${small}：${words}[^\\n]*\\n$`));
  expect(readdirSync(folder)).not.toContain("small");
});
