import { expect, test } from "vitest";
import type { CaseEvent } from "../clock/case-event.ts";
import { type PartyAct, withReference } from "./consulted-party.ts";

const asked = (ref: string): CaseEvent => ({ type: "thirdPartyConsulted", on: "2026-03-02", ref });
const answered = (ref: string): CaseEvent => ({
  type: "thirdPartyAnswered",
  on: "2026-03-09",
  ref,
});
const act = (event: CaseEvent, party: string): PartyAct => ({ event, party });

test("each party of a case has a reference of its own, and its name stands in no event", () => {
  const first = withReference(asked("甲公司"), []);
  expect(first).toEqual(act(asked("对方1"), "甲公司"));
  const other = withReference(asked("乙公司"), [first]);
  expect(other).toEqual(act(asked("对方2"), "乙公司"));
  expect(withReference(answered(" 乙公司 "), [first, other])).toEqual(
    act(answered("对方2"), "乙公司"),
  );
  expect(withReference(answered("对方1"), [first, other])).toEqual(
    act(answered("对方1"), "甲公司"),
  );
});

test("an answer by name is of the consultation that waits", () => {
  const before = [
    act(asked("函1号"), "甲公司"),
    act(answered("函1号"), "甲公司"),
    act(asked("函2号"), "甲公司"),
  ];
  expect(withReference(answered("甲公司"), before)).toEqual(act(answered("函2号"), "甲公司"));
});

test("what names nobody stays as it is", () => {
  const event: CaseEvent = { type: "thirdPartyAnswered", on: "2026-03-09" };
  expect(withReference(event, [act(asked("对方1"), "甲公司")])).toEqual({ event, party: null });
});
