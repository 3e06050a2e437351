import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { permissionsDocument } from "./words/permissions-document.ts";

test("the document of permissions says what the table says", () => {
  const written = readFileSync(new URL("../../../docs/permissions.md", import.meta.url), "utf8");
  // To write it anew: node scripts/write-permissions.ts
  expect(written).toBe(permissionsDocument());
});
