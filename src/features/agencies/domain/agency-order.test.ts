import { expect, test } from "vitest";
import { agencyPlace } from "./agency-order.ts";

function inOrder(names: readonly string[], kind = "department"): readonly string[] {
  return [...names].sort((a, b) => agencyPlace(a, kind) - agencyPlace(b, kind));
}

test.each([
  {
    rule: "the office first, departments as the State Council's stand, the place's own last",
    order: [
      "青岚县人民政府办公室",
      "青岚县发展和改革局",
      "青岚县教育局",
      "青岚县公安局",
      "青岚县民政局",
      "青岚县财政局",
      "青岚县卫生健康局",
      "青岚县审计局",
      "青岚县市场监督管理局",
      "青岚县统计局",
      "青岚县医疗保障局",
      "青岚县行政审批服务局",
      "青岚县综合行政执法局",
      "青岚县茶叶产业中心",
    ],
  },
  {
    rule: "several subjects: the first one tells",
    order: [
      "青岚县教育体育局",
      "青岚县科技和工业信息化局",
      "青岚县自然资源和规划局",
      "青岚县体育局",
    ],
  },
  {
    rule: "older names stand where those stand that took over",
    order: ["江川市发展和改革委员会", "江川市国土资源局", "江川市水利局", "江川市工商行政管理局"],
  },
])("$rule", ({ order }) => {
  expect(inOrder(order.toReversed())).toEqual(order);
  expect(new Set(order.map((name) => agencyPlace(name, "department"))).size).toBe(order.length);
});

test("数据和政务服务局 stands by its first subject, before 行政审批服务局", () => {
  expect(agencyPlace("青岚县数据和政务服务局", "department")).toBeLessThan(
    agencyPlace("青岚县行政审批服务局", "department"),
  );
});

test("streets, towns, townships, whatever the region is called", () => {
  const order = ["镇江区桥东街道办事处", "乡宁县柳林镇人民政府", "青岚县茶垄乡人民政府"];
  expect(inOrder(order.toReversed(), "township")).toEqual(order);
});
