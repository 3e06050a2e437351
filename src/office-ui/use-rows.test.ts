import { expect, test } from "vitest";
import { addressOf } from "./use-rows.ts";

test.each([
  { rule: "nothing asked leaves the path as it is", asked: {}, address: "/api/people" },
  {
    rule: "what is empty is not asked",
    asked: { q: "", role: undefined, after: "li" },
    address: "/api/people?after=li",
  },
  {
    rule: "what is typed is escaped",
    asked: { q: "李 & 王" },
    address: "/api/people?q=%E6%9D%8E+%26+%E7%8E%8B",
  },
])("$rule", ({ asked, address }) => {
  expect(addressOf("/api/people", asked)).toBe(address);
});
