import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./hash-password.ts";

const quick = { log2: 10, blockSize: 8, rounds: 1 };

test("a password is known again, another is not, and nothing shows which it was", async () => {
  const stored = await hashPassword("青山绿水 2026", quick);
  expect(stored).not.toContain("青山");
  expect(await isPassword("青山绿水 2026", stored)).toBe(true);
  expect(await isPassword("青山绿水 2027", stored)).toBe(false);
  expect(await hashPassword("青山绿水 2026", quick)).not.toBe(stored);
});

test("the same characters typed in full width are the same password", async () => {
  expect(await isPassword("abc１２３", await hashPassword("abc123", quick))).toBe(true);
});

test("where there is no password none is right, and the work is the same", async () => {
  const started = performance.now();
  expect(await isPassword("any", undefined)).toBe(false);
  const without = performance.now() - started;
  const stored = await hashPassword("any");
  const again = performance.now();
  await isPassword("other", stored);
  const withOne = performance.now() - again;
  expect(without).toBeGreaterThan(withOne / 4);
  expect(without).toBeLessThan(withOne * 4);
});
