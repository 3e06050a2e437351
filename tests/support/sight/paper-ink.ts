import { spawn, spawnSync } from "node:child_process";

/** A page as poppler prints it, in shades from 0 (black) to 255. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** A part of a page, in points from its upper left corner. */
export interface PagePart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const dotsPerInch = 108;

/** Whether poppler's `pdftoppm` is on the machine. */
export function hasPdftoppm(): boolean {
  return spawnSync("pdftoppm", ["-v"]).error === undefined;
}

/** Prints a PDF with poppler. */
export async function printedPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const child = spawn("pdftoppm", ["-r", String(dotsPerInch), "-gray", "-"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(bytes);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.on("error", reject);
  child.on("close", () => resolve());
  await promise;
  return pagesOf(Buffer.concat(chunks));
}

/** Portable graymaps one after the other: `P5 width height 255`, then a byte a dot. */
function pagesOf(bytes: Buffer): PrintedPage[] {
  const pages: PrintedPage[] = [];
  for (let at = 0; at < bytes.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(at, at + 40).toString("latin1"));
    if (head === null) throw new Error("pdftoppm printed something else than pages");
    const [whole, width, height] = [head[0], Number(head[1]), Number(head[2])];
    const from = at + whole.length;
    pages.push({ width, height, shades: bytes.subarray(from, from + width * height) });
    at = from + width * height;
  }
  return pages;
}

/** How much ink each dot of a part of a page has, from 0 to 1: how far its shade is from that of most of the part. */
export function inkIn({ width, shades }: PrintedPage, part: PagePart): readonly number[] {
  const dot = (points: number) => Math.round((points * dotsPerInch) / 72);
  const own: number[] = [];
  for (let y = dot(part.top); y < dot(part.bottom); y += 1) {
    for (let x = dot(part.left); x < dot(part.right); x += 1)
      own.push(shades[y * width + x] ?? 255);
  }
  const ground = mostOf(own);
  const contrasts = own.map((shade) => Math.abs(shade - ground));
  const most = contrasts.reduce((so, one) => Math.max(so, one), 0);
  return contrasts.map((contrast) => (most > leastContrast ? contrast / most : 0));
}

/** Ink that is fainter is not seen by everybody. */
const leastContrast = 40;

function mostOf(shades: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const shade of shades) counts.set(shade, (counts.get(shade) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [255, 0] as const)[0];
}
