import { expect, test } from "vitest";
import { recordsAddress } from "./records-address.ts";

test.each([
  ["t3.new.natural", "/requests", { year: "2024", applicantKind: "natural" }],
  ["t3.carriedIn.total", "/requests", { openAt: "2024" }],
  ["t3.carriedOut.total", "/requests", { openAt: "2025" }],
  [
    "t3.granted.legal",
    "/requests",
    { repliedIn: "2024", result: "granted", applicantKind: "legal" },
  ],
  ["t3.total.total", "/requests", { repliedIn: "2024" }],
  ["t4.review.upheld", "/disputes", { year: "2024", type: "review", outcome: "upheld" }],
  ["t4.direct.pending", "/disputes", { year: "2024", type: "direct", pendingAt: "2024" }],
  ["t4.direct.total", "/disputes", { year: "2024", type: "direct" }],
  ["t2.normative.inForce", "/documents", { inForceAt: "2024", type: "normative" }],
  ["t2.regulations.repealed", "/documents", { endedIn: "2024", type: "regulations" }],
  ["t2.penalty.decisions", "/decisions", { year: "2024", type: "penalty" }],
  ["t2.fees.amountWan", "/fees", { year: "2024" }],
])("the records of %s stand in %s", (cell, path, search) => {
  expect(recordsAddress(cell, 2024)).toEqual({ path, search });
});

test("what no list holds leads nowhere", () => {
  expect(recordsAddress("items.published", 2024)).toBeUndefined();
});
