import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reenactmentDocument } from "./reenactment-document.ts";

test("the document of the five reports says what the test asks for", () => {
  const written = readFileSync(new URL("../../docs/reenactment.md", import.meta.url), "utf8");
  // To write it anew: node scripts/write-reenactment.ts
  expect(written).toBe(reenactmentDocument());
});
