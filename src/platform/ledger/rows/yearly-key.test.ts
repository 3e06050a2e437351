import { expect, test } from "vitest";
import { yearlyKey } from "./yearly-key.ts";

test.each([
  ["〔2024〕12号", "2025-01-02", "〔2024〕12号"],
  ["（2024） 12号", "2025-01-02", "〔2024〕12号"],
  ["2024012", "2025-01-02", "2024012"],
  ["依申请12", "2025-01-02", "依申请12\u001f2025"],
  ["120190", "2025-01-02", "120190\u001f2025"],
  ["18990001", "2025-01-02", "18990001\u001f2025"],
])("%s of %s is known as %j", (number, day, key) => {
  expect(yearlyKey(number, day)).toBe(key);
});
