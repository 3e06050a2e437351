import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { testSite } from "#tests/support/test-site.ts";
import { SiteContext } from "#ui/site-context.ts";
import { letterSheet } from "../../domain/letters/letter-sheet.ts";
import { ServedLetters } from "./ServedLetters.tsx";

test("a letter that was served stands there as it left, the last one open", () => {
  const text = { title: "政府信息公开告知书", to: "某人", paragraphs: ["本机关予以公开。"] };
  const marks = {
    issuer: "某局",
    number: "〔2026〕1号",
    datedOn: "2026-11-09",
    attachments: ["表.xlsx"],
  } as const;
  const sheet = letterSheet(text, marks);
  const letter = {
    number: "〔2026〕1号",
    servedOn: "2026-11-10",
    sheet,
    reopeningId: null,
    attachments: [{ id: 7, name: "表.xlsx" }],
  };
  const opened = { number: "网〔2026〕1号", code: "ABCD" };
  const markup = renderToStaticMarkup(
    <SiteContext value={testSite}>
      <ServedLetters letters={[letter]} opened={opened} />
    </SiteContext>,
  );
  expect(markup).toContain("政府信息公开告知书（〔2026〕1号，2026-11-10 送达）");
  expect(markup).toContain("<p>本机关予以公开。</p>");
  expect(markup).toContain('<details open="">');
  expect(markup).toContain("下载附件：表.xlsx");
  expect(markup).toContain('value="7"');
  expect(renderToStaticMarkup(<ServedLetters letters={[]} opened={opened} />)).toBe("");
});
