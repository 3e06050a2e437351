import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { FontFacts } from "./graphics-state.ts";
import { interpretPage } from "./interpret-page.ts";
import type { PageMarks } from "./marks.ts";
import { identity, matrixOf } from "./matrix.ts";
import type { Pdfjs } from "./pdfjs.ts";

/** What is printed on each page, in order. */
export async function* readPages(
  pdfjs: Pdfjs,
  document: PDFDocumentProxy,
): AsyncGenerator<PageMarks> {
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code, name]));
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { DISABLE } = pdfjs.AnnotationMode;
    const list = await page.getOperatorList({ annotationMode: DISABLE });
    // Fonts come in messages of their own, some of them after the list.
    await new Promise((resolve) => setImmediate(resolve));
    const { width, height, transform } = page.getViewport({ scale: 1 });
    yield interpretPage({
      page: number,
      width,
      height,
      matrix: matrixOf(transform) ?? identity,
      names,
      operators: list.fnArray,
      arguments: list.argsArray,
      fontOf: fontsOf(page),
    });
    page.cleanup();
  }
}

function fontsOf(page: PDFPageProxy): (name: string) => FontFacts | undefined {
  const known = new Map<string, FontFacts>();
  return (name) => {
    const found =
      known.get(name) ?? factsOf(page.commonObjs.has(name) && page.commonObjs.get(name));
    known.set(name, found);
    return found;
  };
}

function factsOf(font: unknown): FontFacts {
  const given: Readonly<Record<string, unknown>> =
    typeof font === "object" ? { ...plain(font) } : {};
  const [unit] = Array.isArray(given.fontMatrix) ? given.fontMatrix : [];
  const metrics = given.defaultVMetrics;
  return {
    isVertical: given.vertical === true,
    unit: typeof unit === "number" && unit > 0 ? unit : 0.001,
    verticalMetrics: Array.isArray(metrics) ? metrics.map(Number) : [-1000, 500, 880],
  };
}

/** The properties that are read, which PDF.js keeps behind getters. */
function plain(font: object | null): Record<string, unknown> {
  const names = ["fontMatrix", "vertical", "defaultVMetrics"];
  return Object.fromEntries(names.map((name) => [name, font && Reflect.get(font, name)]));
}
