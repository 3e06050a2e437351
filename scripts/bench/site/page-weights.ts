import { brotliCompressSync, constants } from "node:zlib";
import type { Figure } from "../figure.ts";
import type { PageType } from "./site-pages.ts";

interface Weight {
  readonly name: string;
  /** Bytes as transferred: page and style sheet; and the same without the prose of the document shown. */
  readonly whole: number;
  readonly own: number;
  readonly path: string;
}

const limits = { own: 40, whole: 60 } as const;

/** The heaviest page of each kind as a browser gets it. */
export async function pageWeights(origin: string, pages: readonly PageType[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, paths } of pages) {
    const weights: Weight[] = [];
    for (const path of paths) weights.push(await weigh(origin, name, path));
    const [heaviest] = weights.sort((a, b) => b.whole - a.whole);
    if (heaviest) figures.push(figureOf(heaviest, paths.length));
  }
  return figures;
}

function figureOf({ name, whole, own, path }: Weight, count: number): Figure {
  return {
    what: `weight of a page: ${name}`,
    measured: `${kilobytes(own)} kB, whole ${kilobytes(whole)} kB`,
    goal: `under ${limits.own} kB, whole under ${limits.whole} kB`,
    holds: own < limits.own * 1000 && whole < limits.whole * 1000,
    how: `HTML and style sheet as transferred (br) without the prose of the document, and with it; the heaviest of ${count}, ${path}`,
  };
}

async function weigh(origin: string, name: string, path: string): Promise<Weight> {
  const page = await transferred(`${origin}${path}`);
  const [, stylesheet] = /<link rel="stylesheet" href="([^"]*)"/.exec(page.text) ?? [];
  const css = stylesheet === undefined ? 0 : (await transferred(`${origin}${stylesheet}`)).bytes;
  const prose = page.bytes - compressed(page.text.replace(documentText, "$1"));
  return { name, path, whole: page.bytes + css, own: page.bytes + css - Math.max(0, prose) };
}

/** Paragraphs of a report's sections, and the lines of an original: written by its agency, not by us. */
const documentText =
  /(<section class="report-section"[^>]*><h2[^>]*>[^<]*<\/h2>)(?:<p[^>]*>[\s\S]*?<\/p>)+|(?<=<pre class="source"[^>]*>)[\s\S]*?(?=<\/pre>)/g;

function compressed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** Bytes of the body as they come over the wire. `fetch` unpacks it, so that it is packed again as the server does. */
async function transferred(
  url: string,
): Promise<{ readonly bytes: number; readonly text: string }> {
  const head = await fetch(url, { headers: { "accept-encoding": "br" } });
  const text = await head.text();
  const isPacked = head.headers.get("content-encoding") === "br";
  return { text, bytes: isPacked ? compressed(text) : Buffer.byteLength(text) };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
