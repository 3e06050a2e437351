import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { RequestResult } from "../case/codes.ts";
import type { CaseEvent } from "../clock/case-event.ts";
import { standingOf } from "../clock/history.ts";
import { isAnswerable } from "../clock/standing.ts";

/** A step that an outcome rests on by law, and is not there. */
export type Unfounded =
  | { readonly kind: "no-step"; readonly step: CaseEvent["type"] }
  /** The third party may still answer through that day (第三十二条); `null`: nobody can tell yet through which. */
  | { readonly kind: "third-party-asked"; readonly through: LocalDate | null };

/** 补正后仍不明确 was corrected, 保护第三方 was asked, 大量反复 was asked for reasons (第三十条, 第三十二条, 第三十五条). */
const steps: Readonly<Partial<Record<RequestResult, CaseEvent["type"]>>> = {
  unavailableUnclear: "corrected",
  deniedThirdParty: "thirdPartyConsulted",
  refusedExcessive: "reasonsRequested",
};

/** What gives information out, or keeps it for a third party's sake, waits for one who was asked (第三十二条). */
const awaitThirdParty: ReadonlySet<RequestResult> = new Set([
  "granted",
  "partial",
  "deniedThirdParty",
]);

/** What speaks against a reply with this outcome on that day; `undefined`: nothing. */
export function unfounded(
  result: RequestResult,
  { events, on }: { readonly events: readonly CaseEvent[]; readonly on: LocalDate },
  calendar: WorkingCalendar,
): Unfounded | undefined {
  const before = events.filter((event) => event.on <= on);
  const step = steps[result];
  if (step && !before.some(({ type }) => type === step)) return { kind: "no-step", step };
  if (!awaitThirdParty.has(result)) return undefined;
  const standing = standingOf({ events: before, asOf: on }, calendar);
  const asked = standing.ok ? standing.value.consultations : [];
  const open = asked.find((one) => one.kind === "thirdParty" && isAnswerable(one, on));
  if (!open) return undefined;
  const { limit, isReceiptUntold } = open;
  const through = limit.kind === "on" && !isReceiptUntold ? limit.day : null;
  return { kind: "third-party-asked", through };
}
