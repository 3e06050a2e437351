import { expect, test } from "vitest";
import { agencyOfFileName } from "./agency-of-file-name.ts";

test.each([
  ["青岚县教育局.html", "青岚县教育局"],
  ["a/b/03_青岚县教育局2023年政府信息公开工作年度报告.html", "青岚县教育局"],
  ["2023年青岚县教育局信息公开年报（终稿）.docx", "青岚县教育局"],
  ["柳林镇人民政府-2022年度.pdf", "柳林镇人民政府"],
  ["青岚县教育局的2023年政府信息公开工作年度报告.pdf", "青岚县教育局"],
  ["2023年的青岚县教育局年报.pdf", "青岚县教育局"],
  ["关于青岚县教育局2023年政府信息公开工作的年度报告.pdf", "青岚县教育局"],
  ["政府信息公开工作年度报告2023.html", undefined],
  ["report-2023.html", undefined],
  ["t20240131_4411.html", undefined],
  ["附件1.docx", undefined],
])("%s: %s", (path, agency) => {
  expect(agencyOfFileName(path)).toBe(agency);
});
