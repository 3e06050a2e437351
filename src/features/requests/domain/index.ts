/** What others, and the browser, may use of 依申请公开: the reply clock. */
export type { CaseEvent, DisclosureCase } from "./clock/case-event.ts";
export type { CountedDay } from "./clock/count-days.ts";
export { type ReplyClock, replyClock } from "./clock/reply-clock.ts";
