import { expect, test } from "vitest";
import { statedScope } from "./stated-scope.ts";

test.each([
  ["本报告汇总了县人民政府和县政府各部门、青岚经济开发区、各乡镇（街道）的数据。", "whole"],
  ["编制本报告。数据涵盖各区县政府和市政府所属部门。", "level"],
  ["本报告统计范围包括区政府各部门、各镇街道。", "whole"],
  ["本报告数据包括县政府工作部门的统计数据。", "level"],
])("%s: %s", (text, takesIn) => {
  const scope = statedScope(`根据条例编制本报告。${text}`);
  expect(scope?.takesIn).toBe(takesIn);
  expect(text).toContain(scope?.sentence);
});

test.each([
  ["speaks of its own work", "全县各部门积极推进政务公开，各乡镇（街道）设立专区。"],
  ["has sections", "本报告包括总体情况、主动公开政府信息情况等六个部分。"],
  ["leaves the departments out", "本报告数据不包括县政府各部门的数据。"],
  ["has a period", "本报告所列数据的统计期限为2024年1月1日至2024年12月31日。"],
  ["gathers documents", "汇总编印现行有效规范性文件目录。"],
])("one that %s says nothing of it", (_, text) => {
  expect(statedScope(text)).toBeUndefined();
});
