import { doubtedWhite, withStruckDoubted } from "./doubtful-glyphs.ts";
import {
  type FontFacts,
  firstState,
  type GraphicsState,
  moveText,
  setTextMatrix,
  transform,
} from "./graphics-state.ts";
import type { Box, Glyph, PageMarks, Rule } from "./marks.ts";
import { apply, type Matrix, matrixOf } from "./matrix.ts";
import { filledRules, strokedRules } from "./paths.ts";
import { showText } from "./show-text.ts";

/** A page's operators as PDF.js lists them, with the names of the operators. */
export interface PageOperators {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from the upper left corner. */
  readonly matrix: Matrix;
  readonly names: ReadonlyMap<number, string>;
  readonly operators: readonly number[];
  readonly arguments: readonly unknown[];
  readonly fontOf: (name: string) => FontFacts | undefined;
}

/** Runs a page's operators and notes what they print. */
export function interpretPage(page: PageOperators): PageMarks {
  const run = new Run(page);
  for (const [index, operator] of page.operators.entries()) {
    const name = page.names.get(operator) ?? "";
    const given = page.arguments[index];
    const values = Array.isArray(given) ? given : [];
    if (!run.take(name, values)) break;
  }
  run.noteMissingPicture();
  const { glyphs, rules, pictures, hidden } = run;
  return {
    page: page.page,
    width: page.width,
    height: page.height,
    glyphs: withStruckDoubted(glyphs, rules),
    rules,
    pictures,
    hidden,
  };
}

/** No page of a report has as many; what goes beyond is not read. */
const mostGlyphs = 100_000;
const mostRules = 20_000;
const deepest = 5_000;

type Handler = (run: Run, values: readonly unknown[]) => void;

class Run {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly pictures: Box[] = [];
  hidden = 0;
  state: GraphicsState;
  readonly page: PageOperators;
  readonly #saved: GraphicsState[] = [];
  /** The last operator moved or scaled the page and nothing was painted since. */
  #isBare = false;

  constructor(page: PageOperators) {
    this.page = page;
    this.state = firstState(page.matrix);
  }

  /** False when the page holds more than is read. */
  take(name: string, values: readonly unknown[]): boolean {
    if (painting.test(name)) this.#isBare = false;
    handlers[name]?.(this, values);
    return this.glyphs.length < mostGlyphs && this.rules.length < mostRules;
  }

  save(): void {
    if (this.#saved.length < deepest) this.#saved.push({ ...this.state });
  }

  restore(): void {
    this.noteMissingPicture();
    this.state = this.#saved.pop() ?? this.state;
  }

  transform(values: unknown): void {
    transform(this.state, matrixOf(values));
    this.#isBare = true;
  }

  show(values: readonly unknown[]): void {
    const [given] = values;
    const glyphs = showText(this.state, Array.isArray(given) ? given : []);
    const { mode, isFillWhite } = this.state;
    const isWhite = mode === 0 && isFillWhite;
    if (mode === 3 || mode === 7) this.hidden += glyphs.length;
    else for (const glyph of glyphs) this.glyphs.push(isWhite ? doubtedWhite(glyph) : glyph);
  }

  path([operator, data]: readonly unknown[]): void {
    const path = Array.isArray(data) ? data[0] : undefined;
    if (!(path instanceof Float32Array) && !Array.isArray(path)) return;
    const name = this.page.names.get(Number(operator)) ?? "";
    const { matrix, isStrokeWhite, isFillWhite } = this.state;
    const strokes = /stroke/i.test(name) && !isStrokeWhite;
    const fills = /fill/i.test(name) && !isFillWhite;
    if (strokes) this.rules.push(...strokedRules(path, matrix));
    else if (fills) this.rules.push(...filledRules(path, matrix));
  }

  picture(): void {
    const box = unitSquare(this.state.matrix);
    const isSeen =
      box.right - box.left >= smallestPicture && box.bottom - box.top >= smallestPicture;
    if (isSeen) this.pictures.push(box);
  }

  /**
   * PDF.js leaves out the pictures that it was told not to decode; what remains of one is that the unit
   * square was stretched to its place and nothing painted there.
   */
  noteMissingPicture(): void {
    if (this.#isBare) this.picture();
    this.#isBare = false;
  }
}

const painting = /^(?:showText|constructPath|shadingFill|paint(?!FormXObject)|rawFillPath)/;
/** In points; smaller ones are seals, icons and lines. */
const smallestPicture = 40;

const handlers: Readonly<Record<string, Handler>> = {
  save: (run) => run.save(),
  restore: (run) => run.restore(),
  transform: (run, values) => run.transform(values),
  paintFormXObjectBegin: (run, [matrix]) => {
    run.save();
    if (matrix) transform(run.state, matrixOf(matrix));
  },
  paintFormXObjectEnd: (run) => run.restore(),
  beginGroup: (run) => run.save(),
  endGroup: (run) => run.restore(),
  beginText: ({ state }) => setTextMatrix(state, [1, 0, 0, 1, 0, 0]),
  setCharSpacing: ({ state }, [value]) => setNumber(state, "letterSpacing", value),
  setWordSpacing: ({ state }, [value]) => setNumber(state, "wordSpacing", value),
  setHScale: ({ state }, [value]) => setNumber(state, "scale", Number(value) / 100),
  setLeading: ({ state }, [value]) => setNumber(state, "leading", -Number(value)),
  setTextRise: ({ state }, [value]) => setNumber(state, "rise", value),
  setTextRenderingMode: ({ state }, [value]) => setNumber(state, "mode", value),
  setFont: ({ state, page }, [name, size]) => {
    state.font = page.fontOf(String(name));
    setNumber(state, "size", size);
  },
  setGState: ({ state, page }, [entries]) => {
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!Array.isArray(entry) || entry[0] !== "Font" || !Array.isArray(entry[1])) continue;
      state.font = page.fontOf(String(entry[1][0]));
      setNumber(state, "size", entry[1][1]);
    }
  },
  moveText: ({ state }, [x, y]) => moveText(state, Number(x), Number(y)),
  setLeadingMoveText: ({ state }, [x, y]) => {
    setNumber(state, "leading", Number(y));
    moveText(state, Number(x), Number(y));
  },
  setTextMatrix: ({ state }, values) => {
    const matrix = matrixOf(values) ?? matrixOf(values[0]);
    if (matrix) setTextMatrix(state, matrix);
  },
  nextLine: ({ state }) => moveText(state, 0, state.leading),
  showText: (run, values) => run.show(values),
  setFillRGBColor: ({ state }, values) => {
    state.isFillWhite = isWhite(values);
  },
  setStrokeRGBColor: ({ state }, values) => {
    state.isStrokeWhite = isWhite(values);
  },
  constructPath: (run, values) => run.path(values),
  paintImageXObject: (run) => run.picture(),
  paintInlineImageXObject: (run) => run.picture(),
  paintImageMaskXObject: (run) => run.picture(),
};

type NumberOf = {
  [K in keyof GraphicsState]: GraphicsState[K] extends number ? K : never;
}[keyof GraphicsState];

function setNumber(state: GraphicsState, key: NumberOf, value: unknown): void {
  if (typeof value === "number" && Number.isFinite(value)) state[key] = value;
}

function isWhite([color]: readonly unknown[]): boolean {
  return typeof color === "string" && /^#f{6}$/i.test(color);
}

function unitSquare(matrix: Matrix): Box {
  const corners = [
    apply(matrix, 0, 0),
    apply(matrix, 1, 0),
    apply(matrix, 0, 1),
    apply(matrix, 1, 1),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
