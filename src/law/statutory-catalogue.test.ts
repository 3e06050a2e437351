import { expect, test } from "vitest";
import { publicationLimits } from "./publication-limits.ts";
import { dutiesOf, dutyOf, statutoryCatalogue } from "./statutory-catalogue.ts";

test("article 20 has fifteen matters, which bind everybody; codes are nobody else's", () => {
  for (const kind of ["government", "department", "township", "zone", "other"] as const) {
    const of20 = dutiesOf(kind, "county").filter(({ cites }) => cites.includes("第二十条第"));
    expect(of20).toHaveLength(15);
    expect(of20.at(-1)?.cites).toContain("第十五项");
  }
  expect(new Set(statutoryCatalogue.map(({ code }) => code)).size).toBe(statutoryCatalogue.length);
});

test.each([
  ["government", "county", 22],
  ["department", "city", 22],
  ["department", "province", 15],
  ["township", "township", 23],
  ["zone", "county", 15],
  ["other", "county", 15],
] as const)("a %s of a %s has %i matters", (kind, level, count) => {
  expect(dutiesOf(kind, level)).toHaveLength(count);
});

test("licences and penalties follow the seven days, budgets the budget law, the rest article 26", () => {
  expect(dutyOf("licensing")?.limit).toBe("double-publicity");
  expect(dutyOf("budgets")?.limit).toBe("budget");
  expect(dutyOf("policies")?.limit).toBe("regulation");
  expect(dutyOf("nothing")).toBeUndefined();
  expect(publicationLimits.budget.period.cites).toContain("预算法");
});
