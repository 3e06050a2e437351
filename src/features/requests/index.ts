/** What others may use of 依申请公开: the reply clock and the processing fee, pure. */
export type { Awaited } from "./domain/awaited.ts";
export type { CaseEvent, ConsultationKind, DisclosureCase } from "./domain/case-event.ts";
export type { CountedDay } from "./domain/count-days.ts";
export type { HistoryRefused } from "./domain/history.ts";
export { processingFee } from "./domain/processing-fee.ts";
export type { ActRefused } from "./domain/refusal.ts";
export { type ReplyClock, replyClock } from "./domain/reply-clock.ts";
export type { Breach, CaseEnd, ClockState } from "./domain/standing.ts";
