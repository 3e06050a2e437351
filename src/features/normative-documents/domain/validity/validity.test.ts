import { expect, test } from "vitest";
import { type ValidityFacts, type ValidityState, validityOn } from "./validity.ts";

const facts: ValidityFacts = {
  issuedOn: "2020-03-01",
  effectiveOn: "2020-04-01",
  expiresOn: null,
  extendedTo: null,
  endedOn: null,
  endedBy: null,
  repealedFrom: null,
  replacedFrom: null,
  amendedFrom: null,
};
const until = { expiresOn: "2025-03-31" } as const;

test.each<[rule: string, given: Partial<ValidityFacts>, day: string, state: ValidityState]>([
  ["before its first day it binds nobody", {}, "2020-03-31", "not-yet"],
  ["on its first day it is in force", {}, "2020-04-01", "in-force"],
  ["without 施行日期 it is in force once issued", { effectiveOn: null }, "2020-03-01", "in-force"],
  ["before that it is not", { effectiveOn: null }, "2020-02-29", "not-yet"],
  ["91 days before its end it is in force", until, "2024-12-31", "in-force"],
  ["90 days before its end it is about to expire", until, "2025-01-01", "ending"],
  ["on its last day it is in force still", until, "2025-03-31", "ending"],
  ["the day after it has expired", until, "2025-04-01", "expired"],
  ["extended, it goes on", { ...until, extendedTo: "2027-03-31" }, "2025-04-01", "in-force"],
  [
    "repealed from its day",
    { endedOn: "2022-05-01", endedBy: "repealed" },
    "2022-05-01",
    "repealed",
  ],
  [
    "the day before it is about to end",
    { endedOn: "2022-05-01", endedBy: "repealed" },
    "2022-04-30",
    "ending",
  ],
  ["repealed by another document", { repealedFrom: "2022-05-01" }, "2022-05-01", "repealed"],
  ["replaced by another document", { replacedFrom: "2022-05-01" }, "2022-05-01", "replaced"],
  [
    "expired before it could be repealed",
    { ...until, repealedFrom: "2025-06-01" },
    "2025-07-01",
    "expired",
  ],
  [
    "what was told goes first on one day",
    { repealedFrom: "2022-05-01", endedOn: "2022-05-01", endedBy: "expired" },
    "2022-05-01",
    "expired",
  ],
  ["amended, it is in force as amended", { amendedFrom: "2021-01-01" }, "2021-01-01", "amended"],
  [
    "the day before the amendment it is as it was",
    { amendedFrom: "2021-01-01" },
    "2020-12-31",
    "in-force",
  ],
  [
    "handed over to another agency",
    { endedOn: "2021-01-01", endedBy: "transferred" },
    "2021-01-01",
    "transferred",
  ],
])("%s", (_, given, day, state) => {
  const found = validityOn({ ...facts, ...given }, day as "2020-01-01", { endingWithin: 90 });
  expect(found.state).toBe(state);
  expect(found.isInForce).toBe(["in-force", "ending", "amended"].includes(state));
});
