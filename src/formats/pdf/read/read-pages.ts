import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { interpretPage } from "./interpret-page.ts";
import type { PageMarks } from "./marks.ts";
import type { FontFacts } from "./paint/graphics-state.ts";
import { identity, matrixOf } from "./paint/matrix.ts";
import { meaningsOf } from "./paint/operators.ts";
import { type PageOperators, pathPaintsOf } from "./paint/page-operators.ts";
import type { Pdfjs } from "./pdfjs/pdfjs.ts";
import { annotationsOf } from "./seen/annotations.ts";

export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  /** False where no page has any; to ask each page takes its time. */
  readonly hasAnnotations: boolean;
}

/** What is printed on each page, in order. */
export async function* readPages(
  pdfjs: Pdfjs,
  { document, hasAnnotations }: OpenedPdf,
): AsyncGenerator<PageMarks> {
  const meanings = meaningsOf(pdfjs.OPS);
  const pathPaints = pathPaintsOf(pdfjs.OPS);
  const layers = await Promise.all([
    document.getOptionalContentConfig({ intent: "display" }),
    document.getOptionalContentConfig({ intent: "print" }),
  ]);
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { ENABLE } = pdfjs.AnnotationMode;
    const [list, annotations] = await Promise.all([
      page.getOperatorList({ annotationMode: ENABLE }),
      hasAnnotations ? page.getAnnotations({ intent: "display" }).catch(() => []) : [],
    ]);
    // Fonts come in messages of their own, some of them after the list.
    await new Promise((resolve) => setImmediate(resolve));
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const matrix = matrixOf(transform) ?? identity;
    const operators: PageOperators = {
      page: number,
      width,
      height,
      matrix,
      operators: list.fnArray,
      arguments: list.argsArray,
      fontOf: fontsOf(page),
      pathPaints,
      annotations: annotationsOf(annotations, matrix),
      layers,
    };
    yield interpretPage(operators, meanings);
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
