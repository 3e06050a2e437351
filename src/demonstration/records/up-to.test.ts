import { expect, test } from "vitest";
import { upTo } from "./up-to.ts";

test("what has not begun is not there, and what has not ended is open", () => {
  const requests = {
    kind: "requests",
    headers: ["编号", "收到日期", "处理结果", "答复日期"],
    rows: [
      ["1", "2026-10-08", "予以公开", "2026-10-30"],
      ["2", "2026-11-20", "予以公开", "2026-12-01"],
      ["3", "2026-12-01", "予以公开", "2026-12-20"],
    ],
  };
  expect(upTo(requests, "2026-11-30").rows).toEqual([
    ["1", "2026-10-08", "予以公开", "2026-10-30"],
    ["2", "2026-11-20", null, null],
  ]);
});

test("a month counts when it has ended", () => {
  const fees = { kind: "fees", headers: ["月份"], rows: [["2026-10"], ["2026-11"]] };
  expect(upTo(fees, "2026-11-30").rows).toEqual([["2026-10"]]);
});
