import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keysFile } from "./field-keys.ts";
import { initialKeys, neededKeys } from "./needed-keys.ts";

const folder = () => mkdtempSync(join(tmpdir(), "needed-keys-"));
const url = "postgresql://a@b/c";

test("beside the embedded database they are made when they are needed, and stay", () => {
  const dataFolder = folder();
  const first = neededKeys({ dataFolder });
  expect(first.ok).toBe(true);
  expect(neededKeys({ dataFolder })).toEqual(first);
});

test("beside an operator's database none are made but by init", () => {
  const dataFolder = folder();
  const asked = { dataFolder, url };
  expect(neededKeys(asked)).toEqual({ ok: false, error: expect.stringContaining("tongming init") });
  expect(existsSync(keysFile(dataFolder))).toBe(false);
  const made = initialKeys(asked);
  expect(neededKeys(asked)).toEqual(made);
  const fieldKeys = readFileSync(keysFile(dataFolder), "utf8");
  expect(neededKeys({ dataFolder: folder(), url, fieldKeys })).toEqual(made);
});

test("broken ones, and ones that others can read, are refused in words and left alone", () => {
  const dataFolder = folder();
  neededKeys({ dataFolder });
  chmodSync(keysFile(dataFolder), 0o644);
  expect(neededKeys({ dataFolder })).toMatchObject({ error: expect.stringContaining("chmod 600") });
  chmodSync(keysFile(dataFolder), 0o600);
  writeFileSync(keysFile(dataFolder), "{}");
  expect(neededKeys({ dataFolder })).toMatchObject({
    error: expect.stringContaining("不要另行生成"),
  });
});
