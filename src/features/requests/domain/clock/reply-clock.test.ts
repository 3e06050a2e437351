import { describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import type { CaseEvent } from "./case-event.ts";
import { type ReplyClock, replyClock } from "./reply-clock.ts";

const calendar = stateCouncilCalendar();

/** Handed over in person on Monday 2026-03-02: due on Monday 2026-03-30. */
const received: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "inPerson" };

function clockOn(asOf: LocalDate, ...events: CaseEvent[]): ReplyClock {
  const found = replyClock({ asOf, events }, calendar);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

function refusedOn(asOf: LocalDate, ...events: CaseEvent[]) {
  const found = replyClock({ asOf, events }, calendar);
  return !found.ok && found.error.kind === "act-refused" ? found.error.reason : found;
}

interface DueCase {
  readonly rule: string;
  readonly start: LocalDate;
  readonly due: LocalDate;
}

test.each<DueCase>([
  { rule: "twenty working days after receipt", start: "2026-03-02", due: "2026-03-30" },
  {
    rule: "Spring Festival off, its make-up Saturdays counted",
    start: "2026-02-10",
    due: "2026-03-16",
  },
  { rule: "a leap day counts", start: "2024-02-19", due: "2024-03-18" },
  { rule: "received on a Saturday", start: "2026-03-07", due: "2026-04-03" },
  { rule: "the last day before the revision: 15 days", start: "2019-05-14", due: "2019-06-04" },
  { rule: "the first day of the revision: 20 days", start: "2019-05-15", due: "2019-06-13" },
  { rule: "the prolonged Spring Festival of 2020", start: "2020-01-20", due: "2020-02-25" },
])("due: $rule", ({ start, due }) => {
  const clock = clockOn(start, { type: "submitted", on: start, channel: "registeredPost" });
  expect(clock).toMatchObject({ dueOn: due, receivedOn: start, state: "open" });
  expect(clock.days.at(-1)?.on).toBe(due);
});

describe("overdue begins the day after the due date", () => {
  test.each<{ asOf: LocalDate; overdue: boolean; left: number }>([
    { asOf: "2026-03-29", overdue: false, left: 1 },
    { asOf: "2026-03-30", overdue: false, left: 0 },
    { asOf: "2026-03-31", overdue: true, left: -1 },
  ])("$asOf", ({ asOf, overdue, left }) => {
    expect(clockOn(asOf, received)).toMatchObject({ overdue, workingDaysLeft: left });
  });

  test.each<{ on: LocalDate; breaches: readonly object[] }>([
    { on: "2026-03-29", breaches: [] },
    { on: "2026-03-30", breaches: [] },
    {
      on: "2026-03-31",
      breaches: [{ rule: "art33.reply", dueBy: "2026-03-30", on: "2026-03-31" }],
    },
  ])("a reply on $on", ({ on, breaches }) => {
    const clock = clockOn("2026-05-01", received, { type: "replied", on, delivery: "post" });
    expect(clock).toMatchObject({ state: "replied", dueOn: "2026-03-30", breaches });
  });
});

describe("receipt", () => {
  const posted: CaseEvent = { type: "submitted", on: "2026-03-02", channel: "ordinaryPost" };

  test("waits for the confirmation, which ordinary post needs the same day", () => {
    expect(clockOn("2026-03-09", posted)).toMatchObject({
      receivedOn: null,
      dueOn: null,
      state: "unconfirmed",
      next: { rule: "art31.confirmation", by: "2026-03-02", who: "agency" },
      workingDaysUsed: 0,
      workingDaysLeft: null,
      overdue: false,
      lapsed: false,
      days: [],
    });
  });

  test("by the internet has no day to be confirmed by", () => {
    const clock = clockOn("2026-03-09", { ...posted, channel: "online" });
    expect(clock.next).toEqual({ rule: "art31.confirmation", by: null, who: "agency" });
  });

  test.each<{ channel: "ordinaryPost" | "online"; on: LocalDate; breaches: number }>([
    { channel: "ordinaryPost", on: "2026-03-02", breaches: 0 },
    { channel: "ordinaryPost", on: "2026-03-03", breaches: 1 },
    { channel: "online", on: "2026-03-03", breaches: 0 },
  ])("$channel confirmed on $on", ({ channel, on, breaches }) => {
    const clock = clockOn(on, { ...posted, channel }, { type: "receiptConfirmed", on });
    expect(clock.receivedOn).toBe(on);
    expect(clock.breaches).toHaveLength(breaches);
  });

  test("once received, a confirmation moves nothing", () => {
    const clock = clockOn("2026-03-09", received, { type: "receiptConfirmed", on: "2026-03-05" });
    expect(clock).toMatchObject({ receivedOn: "2026-03-02", breaches: [] });
  });
});

describe("correction", () => {
  const asked: CaseEvent = {
    type: "correctionRequested",
    on: "2026-03-11",
    respondBy: "2026-03-20",
  };

  test.each<{ on: LocalDate; breaches: readonly object[] }>([
    { on: "2026-03-10", breaches: [] },
    { on: "2026-03-11", breaches: [] },
    {
      on: "2026-03-12",
      breaches: [{ rule: "art30.correction", dueBy: "2026-03-11", on: "2026-03-12" }],
    },
  ])("asked for on $on: the seventh working day is 2026-03-11", ({ on, breaches }) => {
    expect(clockOn(on, received, { ...asked, on }).breaches).toEqual(breaches);
  });

  test.each<{ asOf: LocalDate; lapsed: boolean }>([
    { asOf: "2026-03-20", lapsed: false },
    { asOf: "2026-03-21", lapsed: true },
  ])("awaited on $asOf, nothing closes by itself", ({ asOf, lapsed }) => {
    expect(clockOn(asOf, received, asked)).toMatchObject({
      state: "awaitingCorrection",
      dueOn: null,
      workingDaysLeft: null,
      lapsed,
      next: { rule: "art30.correction", by: "2026-03-20", who: "requester" },
    });
  });

  test("received: the period runs afresh, also after a late notice", () => {
    const late: CaseEvent = { ...asked, on: "2026-03-12" };
    const clock = clockOn("2026-03-25", received, late, { type: "corrected", on: "2026-03-20" });
    expect(clock).toMatchObject({ receivedOn: "2026-03-20", dueOn: "2026-04-20", state: "open" });
  });
});

describe("consultation", () => {
  const sent: CaseEvent = { type: "thirdPartyConsulted", on: "2026-03-03" };

  test.each<{ asOf: LocalDate; state: string }>([
    { asOf: "2026-03-03", state: "suspended" },
    { asOf: "2026-03-24", state: "suspended" },
    { asOf: "2026-03-25", state: "open" },
  ])("of a third party ends by itself on the fifteenth working day: $asOf", ({ asOf, state }) => {
    expect(clockOn(asOf, received, sent).state).toBe(state);
  });

  test("the days after it was sent through its end do not count", () => {
    expect(clockOn("2026-03-25", received, sent).dueOn).toBe("2026-04-21");
  });

  test("its limit counts from the day the letter was received", () => {
    const later: CaseEvent = { ...sent, receivedOn: "2026-03-05" };
    expect(clockOn("2026-03-26", received, later).state).toBe("suspended");
    expect(clockOn("2026-03-27", received, later).state).toBe("open");
  });

  test("of another agency has no limit", () => {
    const other: CaseEvent = { type: "otherAgencyConsulted", on: "2026-03-03" };
    expect(clockOn("2026-06-30", received, other)).toMatchObject({
      state: "suspended",
      workingDaysUsed: 1,
    });
  });

  test("two at once count once", () => {
    const clock = clockOn(
      "2026-03-20",
      received,
      { ...sent, ref: "A" },
      { ...sent, on: "2026-03-05", ref: "B" },
      { type: "thirdPartyAnswered", on: "2026-03-10", ref: "A" },
      { type: "thirdPartyAnswered", on: "2026-03-12", ref: "B" },
    );
    expect(clock).toMatchObject({ state: "open", dueOn: "2026-04-09" });
  });

  test("an answer without a reference closes the earliest that is open", () => {
    const clock = clockOn(
      "2026-03-20",
      received,
      { ...sent, ref: "A" },
      { ...sent, on: "2026-03-05", ref: "B" },
      { type: "thirdPartyAnswered", on: "2026-03-06" },
      { type: "thirdPartyAnswered", on: "2026-03-12", ref: "B" },
    );
    expect(clock).toMatchObject({ state: "open", dueOn: "2026-04-09" });
  });

  test("a reply ends it, and the day of the reply lies in it", () => {
    const clock = clockOn("2026-04-30", received, sent, { type: "replied", on: "2026-03-05" });
    expect(clock).toMatchObject({ state: "replied", dueOn: "2026-04-01", workingDaysUsed: 1 });
  });

  test("a day off inside it keeps its own reason", () => {
    const { days } = clockOn("2026-03-10", received, sent);
    expect(days[1]).toMatchObject({ on: "2026-03-04", why: { of: "thirdParty" } });
    expect(days[4]).toMatchObject({ on: "2026-03-07", why: { kind: "saturday" } });
  });
});

describe("extension", () => {
  const extension = (on: LocalDate, workingDays = 20): CaseEvent => ({
    type: "extended",
    on,
    workingDays,
  });

  test("on the due day itself is in time", () => {
    const clock = clockOn("2026-03-30", received, extension("2026-03-30"));
    expect(clock).toMatchObject({ dueOn: "2026-04-28", workingDaysLeft: 20 });
    expect(clock.days.filter(({ counts }) => counts)).toHaveLength(40);
  });

  test("the day after is refused with the date it missed", () => {
    expect(refusedOn("2026-03-31", received, extension("2026-03-31"))).toEqual({
      kind: "late-extension",
      dueOn: "2026-03-30",
    });
  });

  test("while a consultation runs is measured by the date as it stood that day", () => {
    const sent: CaseEvent = { type: "otherAgencyConsulted", on: "2026-03-27" };
    expect(clockOn("2026-03-31", received, sent, extension("2026-03-31")).dueOn).toBe("2026-04-30");
  });

  test("is kept by a restart, and no second one is opened", () => {
    const events: CaseEvent[] = [
      received,
      extension("2026-03-04", 5),
      { type: "feeNotified", on: "2026-03-10" },
      { type: "feePaid", on: "2026-03-20" },
    ];
    expect(clockOn("2026-03-20", ...events)).toMatchObject({
      receivedOn: "2026-03-20",
      dueOn: "2026-04-27",
      workingDaysLeft: 25,
    });
    expect(refusedOn("2026-03-23", ...events, extension("2026-03-23", 5))).toEqual({
      kind: "second-extension",
    });
  });
});

describe("fee", () => {
  const notified: CaseEvent = { type: "feeNotified", on: "2026-03-10", receivedOn: "2026-03-12" };

  test.each<{ asOf: LocalDate; lapsed: boolean }>([
    { asOf: "2026-04-10", lapsed: false },
    { asOf: "2026-04-11", lapsed: true },
  ])("payment is awaited for twenty working days after receipt: $asOf", ({ asOf, lapsed }) => {
    expect(clockOn(asOf, received, notified)).toMatchObject({
      state: "awaitingPayment",
      dueOn: null,
      lapsed,
      next: { rule: "fee.payment", by: "2026-04-10", who: "requester" },
    });
  });

  test.each<{ on: LocalDate; breaches: readonly object[] }>([
    { on: "2026-03-30", breaches: [] },
    {
      on: "2026-03-31",
      breaches: [{ rule: "fee.notice", dueBy: "2026-03-30", on: "2026-03-31" }],
    },
  ])("a notice on $on", ({ on, breaches }) => {
    expect(clockOn(on, received, { type: "feeNotified", on }).breaches).toEqual(breaches);
  });

  test("unpaid, the request is given up by an act, not by itself", () => {
    const given: CaseEvent = { type: "abandoned", on: "2026-04-13", ground: "notPaid" };
    expect(clockOn("2026-05-01", received, notified, given)).toMatchObject({
      state: "closed",
      lapsed: false,
      breaches: [],
    });
  });
});

describe("delayed reply", () => {
  const reasons: CaseEvent[] = [
    received,
    { type: "reasonsRequested", on: "2026-03-05" },
    { type: "reasonsGiven", on: "2026-03-10" },
  ];
  const delayed: CaseEvent = { type: "delayed", on: "2026-03-30", until: "2026-06-30" };

  test("asking for reasons moves nothing", () => {
    expect(clockOn("2026-03-10", ...reasons).dueOn).toBe("2026-03-30");
  });

  test("is due on the day fixed, if that was fixed by the due date", () => {
    expect(clockOn("2026-03-30", ...reasons, delayed).dueOn).toBe("2026-06-30");
    expect(refusedOn("2026-03-31", ...reasons, { ...delayed, on: "2026-03-31" })).toEqual({
      kind: "late-delay",
      dueOn: "2026-03-30",
    });
  });

  test.each<{ paidOn: LocalDate; due: LocalDate }>([
    { paidOn: "2026-04-10", due: "2026-06-30" },
    { paidOn: "2026-06-25", due: "2026-07-23" },
  ])("a restart on $paidOn can only give more time", ({ paidOn, due }) => {
    const paid: CaseEvent[] = [
      { type: "feeNotified", on: "2026-04-01" },
      { type: "feePaid", on: paidOn },
    ];
    expect(clockOn(paidOn, ...reasons, delayed, ...paid).dueOn).toBe(due);
  });

  test("into a year that is not loaded is still due on its day", () => {
    const far: CaseEvent = { ...delayed, until: "2027-03-01" };
    const clock = clockOn("2026-03-30", ...reasons, far);
    expect(clock).toMatchObject({ dueOn: "2027-03-01", yearsNotLoaded: [2027] });
    expect(clock.days.at(-1)?.on).toBe("2026-12-31");
  });
});

describe("a year that is not loaded", () => {
  const late: CaseEvent = { type: "submitted", on: "2026-12-14", channel: "inPerson" };

  test.each<{ asOf: LocalDate; used: number | null; overdue: boolean | null }>([
    { asOf: "2026-12-31", used: 13, overdue: false },
    { asOf: "2027-01-07", used: null, overdue: false },
    { asOf: "2027-01-08", used: null, overdue: null },
  ])("on $asOf only what is certain is said", ({ asOf, used, overdue }) => {
    expect(clockOn(asOf, late)).toMatchObject({
      dueOn: null,
      workingDaysUsed: used,
      workingDaysLeft: used === null ? null : 20 - used,
      overdue,
      certain: { through: "2026-12-31", left: 7 },
      yearsNotLoaded: [2027],
    });
  });

  test("hides the day a payment is awaited until", () => {
    const notified: CaseEvent = { type: "feeNotified", on: "2026-12-15" };
    expect(clockOn("2026-12-31", late, notified)).toMatchObject({
      next: { rule: "fee.payment", by: null, who: "requester" },
      lapsed: false,
      yearsNotLoaded: [2027],
    });
    expect(clockOn("2027-03-01", late, notified).lapsed).toBeNull();
  });

  test("does not touch a count that ends before it", () => {
    const clock = clockOn("2026-12-29", { ...late, on: "2026-12-01" });
    expect(clock).toMatchObject({ dueOn: "2026-12-29", yearsNotLoaded: [] });
  });
});

test("a request from before the first regulation has no period", () => {
  expect(
    refusedOn("2009-01-01", { type: "submitted", on: "2008-04-30", channel: "inPerson" }),
  ).toEqual({ kind: "before-regulation", inForceOn: "2008-05-01" });
});

test("a case without events is refused", () => {
  expect(replyClock({ asOf: "2026-03-02", events: [] }, calendar)).toEqual({
    ok: false,
    error: { kind: "no-events" },
  });
});
