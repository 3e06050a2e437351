import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { replyClock } from "../domain/clock/reply-clock.ts";
import { standingWords } from "./follow-words.ts";

/** Handed over on Monday 2026-11-02: due on Monday 2026-11-30. */
function toldOn(asOf: LocalDate): string {
  const events = [{ type: "submitted", on: "2026-11-02", channel: "inPerson" }] as const;
  const clock = replyClock({ asOf, events }, stateCouncilCalendar());
  if (!clock.ok) throw new Error(clock.error.kind);
  const told = { clock: clock.value, result: null, isVoided: false, feeYuan: null };
  return standingWords(told).join("");
}

test.each([
  ["2026-11-27", "应当在 2026-11-30 以前答复，还有 1 个工作日。"],
  ["2026-11-30", "应当在 2026-11-30 以前答复，还有 0 个工作日。"],
  ["2026-12-01", "答复期限 2026-11-30 已过 1 个工作日，还没有答复。"],
] as const)("on %s the applicant reads: %s", (asOf, says) => {
  expect(toldOn(asOf)).toContain(says);
});
