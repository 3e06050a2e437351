import { expect, test } from "vitest";
import { dayOf } from "./today-in-china.ts";

test("a day begins at midnight in China, and ends at the next", () => {
  let now = "";
  const today = dayOf(() => Date.parse(now));
  const at = (instant: string) => {
    now = instant;
    return today();
  };
  expect(at("2025-12-31T15:59:59.999Z")).toBe("2025-12-31");
  expect(at("2025-12-31T16:00:00.000Z")).toBe("2026-01-01");
  expect(at("2026-01-01T15:59:59.999Z")).toBe("2026-01-01");
  expect(at("2026-01-01T16:00:00.000Z")).toBe("2026-01-02");
  expect(at("2026-02-28T16:00:00.000Z")).toBe("2026-03-01");
});

test("a clock that is set back tells the earlier day", () => {
  let now = Date.parse("2026-01-01T18:00:00Z");
  const today = dayOf(() => now);
  expect(today()).toBe("2026-01-02");
  now -= 3 * 3_600_000;
  expect(today()).toBe("2026-01-01");
});
