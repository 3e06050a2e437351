import { useSite } from "#ui/site-context.ts";
import { blankFormPath } from "./paths.ts";

/** The way to the blank form. */
export function BlankFormLinks() {
  const { fileHref } = useSite();
  return (
    <p className="on-screen">
      下载空白的年度报告格式（六个部分和三张统计表）：
      <a href={fileHref(blankFormPath("docx"))} download>
        Word
      </a>
      、
      <a href={fileHref(blankFormPath("xlsx"))} download>
        Excel
      </a>
    </p>
  );
}
