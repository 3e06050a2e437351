import { describe, expect, test } from "vitest";
import { circularOf, type RoundTold, supervisionOf } from "./circular.ts";
import { isHeading } from "./letter-content.ts";

const finding = (inspectedId: number, item: string, more = {}) => ({
  ...{
    inspectedId,
    inspectedName: `青禾县${inspectedId}局`,
    item,
    says: `问题${item}`,
    seenAt: "",
  },
  ...{ rectifyBy: "2026-03-20" as const, state: "open" as const, ...more },
});

const visit = (inspectedId: number, visitedOn: "2026-03-02" | null = "2026-03-02") => ({
  ...{ inspectedId, inspectedName: `青禾县${inspectedId}局`, visitedOn },
});

const round: RoundTold = {
  ...{ agencyName: "青禾县人民政府办公室", title: "第一季度抽查", number: "检查〔2026〕1号" },
  on: "2026-03-02",
  checklist: [
    { code: "1", says: "指南及时更新" },
    { code: "2", says: "目录及时更新" },
    { code: "3", says: "按期公开" },
  ],
  visits: [visit(1), visit(2), visit(3), visit(4, null)],
  findings: [finding(1, "3"), finding(2, "3"), finding(2, "1", { state: "closed" })],
};

describe("a circular", () => {
  const { lines, table, title } = circularOf(round);

  test("counts who was visited and what was found, and names who did well", () => {
    expect(title).toBe("关于第一季度抽查情况的通报");
    expect(lines[0]).toContain("3 项内容，检查了 3 个单位，发现问题 3 个");
    expect(lines[2]).toBe("青禾县3局等 1 个单位没有发现问题。");
    expect(lines.filter(isHeading)).toEqual(["一、总体情况", "二、主要问题", "三、工作要求"]);
  });

  test("tells what was found item by item, and each in the table", () => {
    expect(lines).toContain("“按期公开”一项，发现问题 2 个，涉及青禾县1局、青禾县2局。");
    expect(lines.join("")).not.toContain("目录及时更新");
    expect(table?.rows.map((row) => [row[1], row[5]])).toEqual([
      ["青禾县1局", "未整改"],
      ["青禾县2局", "未整改"],
      ["青禾县2局", "已整改"],
    ]);
  });

  test("of a round that found nothing has no table", () => {
    expect(circularOf({ ...round, findings: [] })).toMatchObject({ table: null });
  });
});

test("an order to put right names what one unit has open, and what of it is late", () => {
  const unit = { id: 2, name: "青禾县2局" };
  const due = { today: "2026-03-21", dueOn: "2026-03-27" } as const;
  const { lines, table } = supervisionOf(round, unit, due);
  expect(lines[0]).toContain("还有 1 个没有整改，其中 1 个已经超过整改期限");
  expect(lines[1]).toContain("2026年3月27日");
  expect(table?.rows).toHaveLength(1);
});
