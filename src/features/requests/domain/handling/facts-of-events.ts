import type { LocalDate } from "#kernel/local-date.ts";
import type { ConsultedParty, RequestResult } from "../case/codes.ts";
import type { CaseFacts } from "../case/facts.ts";
import type { CaseEvent } from "../clock/case-event.ts";

/** What the acts of a case say of it; the channel and the kind of applicant stand beside them. */
export type FactsOfEvents = Omit<CaseFacts, "channel" | "applicantKind">;

/**
 * The facts that the ledger, the figures and the lists know of a case whose acts are kept one by one: the first day of each act,
 * as a sheet would tell it. `undefined` while receipt is not confirmed (第三十一条): it has not been received.
 */
export function factsOfEvents(
  events: readonly CaseEvent[],
  result: RequestResult | null,
): FactsOfEvents | undefined {
  const first = <Type extends CaseEvent["type"]>(...types: readonly Type[]) =>
    events.find((event): event is Extract<CaseEvent, { type: Type }> =>
      types.some((type) => type === event.type),
    );
  const receivedOn = receiptOf(events);
  if (receivedOn === undefined) return undefined;
  const consulted = first("thirdPartyConsulted", "coMakerConsulted", "otherAgencyConsulted");
  const answered = first("thirdPartyAnswered", "coMakerAnswered", "otherAgencyAnswered");
  const extended = first("extended");
  const end = first("replied", "withdrawn", "abandoned");
  const dayOf = (type: CaseEvent["type"]): LocalDate | null => first(type)?.on ?? null;
  return {
    receivedOn,
    correctionRequestedOn: dayOf("correctionRequested"),
    correctedOn: dayOf("corrected"),
    consultedOn: consulted?.on ?? null,
    consulted: consulted ? (consulted.type.replace("Consulted", "") as ConsultedParty) : null,
    consultationAnsweredOn: answered?.on ?? null,
    extendedBy: extended?.workingDays ?? null,
    extendedOn: extended?.on ?? null,
    feeNotifiedOn: dayOf("feeNotified"),
    feePaidOn: dayOf("feePaid"),
    result: end ? result : null,
    repliedOn: end?.on ?? null,
  };
}

/** 第三十一条: handed over or signed for, the day it came; otherwise the day of confirmation. */
function receiptOf(events: readonly CaseEvent[]): LocalDate | undefined {
  const [submitted] = events;
  if (submitted?.type !== "submitted") return undefined;
  const { channel, on } = submitted;
  if (channel === "inPerson" || channel === "registeredPost") return on;
  return events.find(({ type }) => type === "receiptConfirmed")?.on;
}
