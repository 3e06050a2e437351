import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { withoutRadicals } from "#formats/pdf/read/radicals.ts";

/** A run of text on a sheet of paper, in points from its upper left corner. */
export interface PrintedRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
}

/** A sheet as it comes out of the printer. */
export interface PrintedSheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PrintedRun[];
  /** All that is printed, without white space. */
  readonly text: string;
}

/** Reads a PDF back as sheets. */
export async function printedSheets(bytes: Uint8Array): Promise<readonly PrintedSheet[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const sheets: PrintedSheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => ("str" in item ? [runOf(item, height)] : []));
    const printed = runs.filter(({ text }) => text.trim() !== "");
    const text = plain(runs.map((run) => run.text).join(""));
    sheets.push({ width, height, runs: printed, text });
  }
  await task.destroy();
  return sheets;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function runOf({ str, transform, width }: TextItem, height: number): PrintedRun {
  const [, , , size = 0, left = 0, bottom = 0] = transform;
  return { text: str, left, right: left + width, y: height - bottom, size: Math.abs(size) };
}

/** As it is compared: PDFs may give a character as its look-alike, and break lines anywhere. */
export function plain(text: string): string {
  return withoutRadicals(text).normalize("NFKC").replace(/\s+/g, "");
}

/** Text that stands one character above another, as in a column narrower than a word. */
export function stacks({ runs }: PrintedSheet): readonly string[] {
  const single = runs.filter((run) => isSingle(run, runs));
  const found: string[] = [];
  for (const top of single) {
    let text = top.text;
    let last = top;
    for (let next = below(last, single); next; next = below(last, single)) {
      text += next.text;
      last = next;
    }
    if (text.length >= 4) found.push(text);
  }
  return found;
}

/** One Chinese character alone on its line of its column. */
function isSingle(run: PrintedRun, runs: readonly PrintedRun[]): boolean {
  if (!/^\p{Script=Han}$/u.test(run.text.trim())) return false;
  return !runs.some(
    (other) =>
      other !== run &&
      Math.abs(other.y - run.y) < run.size / 3 &&
      other.right > run.left - run.size / 2 &&
      other.left < run.right + run.size / 2,
  );
}

function below(run: PrintedRun, runs: readonly PrintedRun[]): PrintedRun | undefined {
  return runs.find(
    ({ left, y }) =>
      Math.abs(left - run.left) < run.size / 2 && y > run.y && y < run.y + 2.2 * run.size,
  );
}
