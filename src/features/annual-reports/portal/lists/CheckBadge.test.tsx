import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CheckBadge } from "./CheckBadge.tsx";

const checked = (errors: number, warnings: number, notices: number) => ({
  edition: "2021" as const,
  isUnread: false,
  check: { errors, warnings, notices },
});

test.each([
  { report: checked(2, 3, 1), says: "核对发现 2 处错误" },
  { report: checked(0, 3, 1), says: "核对有 3 处提醒" },
  { report: checked(0, 0, 1), says: "核对有 1 处提示" },
  { report: checked(0, 0, 0), says: "核对未发现问题" },
  { report: { ...checked(0, 0, 0), check: null }, says: "尚未核对" },
  { report: { ...checked(0, 0, 0), edition: "pre-2019" as const }, says: "旧格式，未核对" },
  { report: { ...checked(9, 0, 0), edition: null, isUnread: true }, says: "没有读出" },
  { report: { ...checked(0, 0, 0), edition: null }, says: "未核对" },
  { report: { ...checked(3, 0, 0), edition: null }, says: "核对发现 3 处错误" },
])("$says", ({ report, says }) => {
  const words = renderToStaticMarkup(<CheckBadge report={report} />).replace(/<[^>]+>/g, "");
  expect(words).toBe(says);
});
