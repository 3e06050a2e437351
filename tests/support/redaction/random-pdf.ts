import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { writePdf } from "#formats/pdf/write-pdf.ts";
import { officeCase } from "#tests/support/generator/office/office-case.ts";
import type { Random } from "#tests/support/generator/random.ts";

export const producers = ["typst", "generator", "pdf-lib"] as const;
export type Producer = (typeof producers)[number];

/** A PDF of one of several producers: reports as offices write them, letters of ours, English text without a font of its own. */
export async function randomPdf(
  producer: Producer,
  random: Random,
  number: number,
): Promise<Uint8Array> {
  switch (producer) {
    case "typst":
      return writePdf({
        title: sentence(random).slice(0, 12),
        blocks: Array.from({ length: random.int(3, 40) }, () => ({
          kind: "paragraph",
          text: sentence(random),
        })),
      });
    case "generator":
      return officeCase("pdf", 20261201, number).bytes;
    case "pdf-lib":
      return latin(random);
  }
}

const words =
  "本机关收到申请人张王李赵璟瑄提交材料经审查认为应当予以公开其中涉及个人住址电话号码不予第三方企业商业秘密水利规划建设资金安排二〇一三四五六七八九十";

function sentence(random: Random): string {
  const length = random.int(12, 120);
  const text = Array.from({ length }, () => random.pick([...words])).join("");
  return `${text}${random.int(10_000_000, 99_999_999)}号。`;
}

async function latin(random: Random): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(
    random.pick([StandardFonts.Helvetica, StandardFonts.TimesRoman]),
  );
  for (let page = random.int(1, 4); page > 0; page -= 1) {
    const sheet = file.addPage([595, 842]);
    for (let line = 0; line < random.int(5, 30); line += 1) {
      const text = Array.from({ length: random.int(3, 9) }, () => `${letters(random)}`).join(" ");
      sheet.drawText(text, { x: 60, y: 780 - 24 * line, size: random.int(8, 14), font });
    }
  }
  file.setAuthor("AUTHOR-OF-IT");
  return file.save({ useObjectStreams: random.chance(0.5) });
}

function letters(random: Random): string {
  const length = random.int(3, 9);
  const all = "abcdefghijklmnopqrstuvwxyz0123456789";
  return Array.from({ length }, () => random.pick([...all])).join("");
}
