import { expect, test } from "vitest";
import { OfficersActBody, TriedBody } from "../../api/handling/handling-schemas.ts";
import { handlingActs } from "../../domain/handling/acts-now.ts";
import { type ActValues, eventOf, paperOf } from "./act-fields.ts";

const filled: ActValues = {
  on: "2026-03-02",
  respondBy: "2026-03-20",
  until: "2026-04-20",
  receivedOn: "2026-03-03",
  workingDays: 10,
  ref: " 甲公司 ",
  yuan: "12.50",
  ground: "notPaid",
  outcome: "granted",
  delivery: "post",
  paperNumber: " 某复〔2026〕1号",
  paperSignedOn: "2026-03-02",
  paperBecause: "柜台答复，原件在案卷",
  opinion: "objects",
};

test.each(handlingActs)("the form of %s sends what the server takes, and nothing more", (act) => {
  const event = eventOf(act, filled);
  expect(TriedBody.parse({ event }).event).toEqual(event);
  if (act === "extended") return;
  const told = {
    seen: 0,
    event,
    ...(act === "replied" && { outcome: filled.outcome, paper: paperOf(filled) }),
  };
  expect(OfficersActBody.safeParse(told).success).toBe(true);
});

test.each(handlingActs)("the form of %s asks for nothing before its day is there", (act) => {
  expect(eventOf(act, {})).toBeUndefined();
});

test("what an act needs is waited for", () => {
  const on = "2026-03-02";
  for (const act of [
    ...["correctionRequested", "extended", "delayed", "abandoned", "thirdPartyAnswered"],
  ] as const) {
    expect(eventOf(act, { on })).toBeUndefined();
  }
});
