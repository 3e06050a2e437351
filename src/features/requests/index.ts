/** What others may use of 依申请公开: the reply clock, pure. */
export type { CaseEvent, DisclosureCase } from "./domain/case-event.ts";
export type { CountedDay } from "./domain/count-days.ts";
export { type ReplyClock, replyClock } from "./domain/reply-clock.ts";
