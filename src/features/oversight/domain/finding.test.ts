import { describe, expect, test } from "vitest";
import { decideAnswer, decideRecheck, isLate } from "./finding.ts";

const at = (state: "open" | "answered" | "closed", more = {}) =>
  ({ state, isVoided: false, rectifyBy: "2026-03-20", ...more }) as const;

describe("a finding", () => {
  test.each([
    ["open", true],
    ["answered", false],
    ["closed", false],
  ] as const)("that is %s can be answered: %s", (state, may) => {
    expect(decideAnswer(at(state)).ok).toBe(may);
    expect(decideAnswer(at(state, { isVoided: true })).ok).toBe(false);
  });

  test("is looked at again once it is answered, and not before", () => {
    expect(decideRecheck(at("answered"), true)).toEqual({ ok: true, value: "closed" });
    expect(decideRecheck(at("answered"), false)).toEqual({ ok: true, value: "open" });
    expect(decideRecheck(at("open"), true)).toMatchObject({ error: { kind: "not-answered" } });
    expect(decideRecheck(at("closed"), false).ok).toBe(false);
  });

  test.each([
    ["2026-03-20", "open", false],
    ["2026-03-21", "open", true],
    ["2026-03-21", "answered", false],
    ["2026-03-21", "closed", false],
  ] as const)("on %s, %s, late: %s", (today, state, late) => {
    expect(isLate(at(state), today)).toBe(late);
    expect(isLate(at(state, { isVoided: true }), today)).toBe(false);
  });
});
