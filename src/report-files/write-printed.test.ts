import { expect, test } from "vitest";
import { writePrinted } from "./write-printed.ts";

const names = [
  "张𠮷",
  "ئابدۇللا",
  "བསྟན་འཛིན",
  "ᠮᠣᠩᠭᠣᠯ",
  "张\u200b三\u00ad",
  "\u202e张三\u2066",
  "张😀三",
  "张\ue000三",
  "张\u0001三\ufffe\ufdd0",
  "e\u0301 ﬁ Ⅻ",
  "张三\n如不服本答复",
];

test.each(["pdf", "docx"] as const)("a letter to any name is written as %s", async (to) => {
  for (const name of names) {
    const written = await writePrinted(
      {
        title: "政府信息公开告知书",
        letterhead: { issuer: "某局", number: "〔2026〕1号" },
        blocks: [
          { kind: "paragraph", text: `${name}：`, isFlush: true },
          { kind: "paragraph", text: `关于${name}的申请，本机关予以公开。` },
          { kind: "signature", text: "某局（印章）" },
        ],
      },
      to,
    );
    expect([name, written.ok ? "written" : written.error]).toEqual([name, "written"]);
  }
});
