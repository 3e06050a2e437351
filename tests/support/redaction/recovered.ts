import { strFromU8, unzlibSync } from "fflate";
import { markPages, type PageMarks } from "#formats/pdf/mark-pages.ts";
import type { ReasonedArea } from "#platform/files/redaction/redaction.ts";
import { hasPdftoppm, printedPages } from "#tests/support/sight/paper-ink.ts";
import { hasPdftotext, pdfWords } from "#tests/support/written/pdf-words.ts";

const hasPoppler = hasPdftotext() && hasPdftoppm();

/** The fewest characters that say something; of digits and letters that stand everywhere, more. */
const shortest = 3;
const shortestPlain = 6;

/** What of a marked original can still be found in its copy, a line each; reckoned without the program's own check. */
export async function recovered(
  original: readonly PageMarks[],
  marks: readonly ReasonedArea[],
  copy: Uint8Array,
): Promise<readonly string[]> {
  const secrets = secretsOf(original, marks);
  const read = await markPages(copy);
  if (!read.ok) return [`the copy cannot be read: ${read.error}`];
  const ours = read.value
    .flatMap(({ glyphs, unseen }) => [...glyphs, ...unseen.map(({ glyph }) => glyph)])
    .map(({ text }) => text)
    .join("");
  const texts: [reader: string, text: string][] = [["our reader", solid(ours)]];
  if (hasPoppler) texts.push(["pdftotext", solid((await pdfWords(copy)).text)]);
  const said = texts.flatMap(([reader, text]) =>
    secrets.filter((secret) => text.includes(secret)).map((secret) => `${reader}: ${secret}`),
  );
  const strings = stringsOf(copy);
  const written = secrets.filter((secret) =>
    spellings(secret).some((one) => strings.includes(one)),
  );
  const uncovered = hasPoppler ? await lightUnder(marks, copy) : [];
  return [...said, ...written.map((secret) => `strings: ${secret}`), ...uncovered];
}

/** Runs of characters whose middle lies under a mark, that stand nowhere else in the file. */
export function secretsOf(
  pages: readonly PageMarks[],
  marks: readonly ReasonedArea[],
): readonly string[] {
  const runs: string[] = [];
  let open = "";
  let rest = "";
  for (const { page, glyphs } of pages) {
    const own = marks.filter((mark) => mark.page === page);
    for (const { text, left, right, top, bottom } of glyphs) {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const isUnder = own.some(
        (mark) => x > mark.left && x < mark.right && y > mark.top && y < mark.bottom,
      );
      if (isUnder) open += text;
      else {
        runs.push(open);
        open = "";
        rest += text;
      }
    }
    runs.push(open);
    open = "";
  }
  const allowed = solid(rest);
  return [...new Set(runs.map(solid))].filter((run) => {
    const least = /[^ -~]/.test(run) ? shortest : shortestPlain;
    return [...run].length >= least && !allowed.includes(run);
  });
}

/** Places under marks that poppler prints in another shade than black. */
async function lightUnder(
  marks: readonly ReasonedArea[],
  copy: Uint8Array,
): Promise<readonly string[]> {
  const printed = await printedPages(copy);
  return marks.flatMap(({ page, left, right, top, bottom }) => {
    const sheet = printed[page - 1];
    if (!sheet) return [`page ${page} is not printed`];
    const dot = (points: number) => Math.round((points * 108) / 72);
    for (let y = Math.max(0, dot(top) + 2); y < Math.min(sheet.height, dot(bottom) - 2); y += 1) {
      for (let x = Math.max(0, dot(left) + 2); x < Math.min(sheet.width, dot(right) - 2); x += 1) {
        if ((sheet.shades[y * sheet.width + x] ?? 0) > 16) return [`page ${page} is not covered`];
      }
    }
    return [];
  });
}

/** The file and its streams unpacked, as `strings` over all of them would see it. */
function stringsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString("latin1");
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, data = ""]) => {
      try {
        const unpacked = strFromU8(unzlibSync(Buffer.from(data, "latin1")), true);
        return unpacked.length > 1_000_000 ? "" : unpacked;
      } catch {
        return "";
      }
    },
  );
  return [file, ...streams].join("\n");
}

/** A text in UTF-8 and UTF-16 of both orders, and in hexadecimal and octal digits. */
function spellings(text: string): readonly string[] {
  const plain = [
    Buffer.from(text, "utf8"),
    Buffer.from(text, "utf16le"),
    Buffer.from(text, "utf16le").swap16(),
  ];
  const octal = (bytes: Buffer) =>
    [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  return plain.flatMap((bytes) => [
    bytes.toString("latin1"),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    octal(bytes),
  ]);
}

function solid(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\p{Cf}\p{Cc}]/gu, "");
}
