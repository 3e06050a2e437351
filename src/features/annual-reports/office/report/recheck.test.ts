import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { recheck } from "./recheck.ts";

const wrong = givenReport({ cells: { "t3.new.natural": 3, "t3.new.total": 5 } });

test("a correction that mends a row takes its finding away", () => {
  const { gone, fresh } = recheck({ report: wrong, previous: undefined, aids: {} }, [
    { cell: "t3.new.total", value: 0 },
    { cell: "t3.new.natural", value: 0 },
  ]);
  expect(gone.length).toBeGreaterThan(0);
  expect(fresh).toEqual([]);
});

test("a correction that breaks a row shows the new finding at once", () => {
  const { gone, fresh } = recheck({ report: givenReport(), previous: undefined, aids: {} }, [
    { cell: "t3.new.natural", value: 4 },
  ]);
  expect(gone).toEqual([]);
  expect(fresh.join()).toContain("4");
});

test("nothing set, nothing told", () => {
  expect(recheck({ report: wrong, previous: undefined, aids: {} }, [])).toEqual({
    gone: [],
    fresh: [],
  });
});
