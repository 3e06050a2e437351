import { expect, test } from "vitest";
import { newTotpSecret, totpAddress, totpCode, totpStep } from "./totp.ts";

/** "12345678901234567890", the secret of RFC 6238. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test.each([
  { seconds: 59, code: "287082" },
  { seconds: 1_111_111_109, code: "081804" },
  { seconds: 1_111_111_111, code: "050471" },
  { seconds: 1_234_567_890, code: "005924" },
  { seconds: 2_000_000_000, code: "279037" },
  { seconds: 20_000_000_000, code: "353130" },
])("the code at $seconds s is that of RFC 6238, appendix B", ({ seconds, code }) => {
  expect(totpCode(secret, seconds * 1000)).toBe(code);
});

test("a code is good half a minute before and after its own, no longer", () => {
  const at = 1_234_567_890_000;
  const steps = [-60, -30, 0, 30, 60].map((off) =>
    totpStep(secret, totpCode(secret, at), at + off * 1000),
  );
  const own = at / 30_000;
  expect(steps).toEqual([undefined, Math.floor(own), Math.floor(own), Math.floor(own), undefined]);
});

test.each(["", "28708", "2870820", "abcdef", "２８７０８２"])("%o is no code", (code) => {
  expect(totpStep(secret, code, 59_000)).toBeUndefined();
});

test("each secret is its own, and an app can read its address", () => {
  const made = newTotpSecret();
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(made);
  expect(totpAddress(made, { issuer: "通明", account: "zhang san" })).toBe(
    `otpauth://totp/%E9%80%9A%E6%98%8E:zhang%20san?secret=${made}&issuer=%E9%80%9A%E6%98%8E`,
  );
});
