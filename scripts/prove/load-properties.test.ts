import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadProperties } from "./load-properties.ts";

const property = (name: string) => `export const property = { name: "${name}", inProve: 1 };`;

test("every property of the folder is loaded, modules beside them are not", async () => {
  const folder = given({
    "a.ts": property("a"),
    "a.test.ts": "",
    "words.ts": "export const w = 1;",
  });
  expect(await namesIn(folder)).toEqual(["a"]);
});

test("a tested module that exports no property is not passed over", async () => {
  const folder = given({ "a.ts": "export const properties = [];", "a.test.ts": "" });
  await expect(namesIn(folder)).rejects.toThrow(/a[.]ts exports no property/);
});

test("names pick properties, and an unknown one is refused with those there are", async () => {
  const folder = given({ "a.ts": property("a"), "b.ts": property("b") });
  expect(await namesIn(folder, ["b"])).toEqual(["b"]);
  await expect(namesIn(folder, ["c"])).rejects.toThrow("no property is named c; there are: a, b");
});

test("two properties of one name are refused", async () => {
  const folder = given({ "a.ts": property("a"), "b.ts": property("a") });
  await expect(namesIn(folder)).rejects.toThrow("two properties are named a");
});

function given(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tongming-properties-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
  return folder;
}

async function namesIn(folder: string, names: readonly string[] = []): Promise<string[]> {
  return (await loadProperties(folder, names)).map(({ property: { name } }) => name);
}
