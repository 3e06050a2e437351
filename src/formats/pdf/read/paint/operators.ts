import { endField } from "../seen/fields.ts";
import { type GraphicsState, moveText, setTextMatrix } from "./graphics-state.ts";
import { matrixOf, multiply } from "./matrix.ts";
import type { PagePainter } from "./page-painter.ts";
import { paintPath } from "./paint-path.ts";
import { paintPicture, paintShading } from "./paint-picture.ts";
import { setGraphics } from "./set-graphics.ts";

/** What an operator does with its arguments. */
export type Operator = (painter: PagePainter, values: readonly unknown[]) => void;

/** What operators do, by the numbers that PDF.js gives their names. */
export function meaningsOf(numbers: Readonly<Record<string, number>>): (Operator | undefined)[] {
  const meanings: (Operator | undefined)[] = [];
  for (const [name, number] of Object.entries(numbers)) meanings[number] = operators[name];
  return meanings;
}

/** Those that are not here do nothing to what is read. */
const operators: Readonly<Record<string, Operator>> = {
  save: (painter) => painter.save(),
  restore: (painter) => painter.restore(),
  transform: (painter, values) => painter.transform(values),
  paintFormXObjectBegin: (painter, [matrix, box]) => {
    painter.save();
    if (matrix) painter.transform(matrix);
    painter.clipTo(box);
  },
  paintFormXObjectEnd: (painter) => painter.restore(),
  beginGroup: (painter, [options]) => {
    const { smask, bbox, matrix } = entriesOf(options);
    painter.beginGroup(Boolean(smask));
    const own = matrixOf(matrix);
    painter.clipTo(bbox, own && multiply(painter.state.matrix, own));
  },
  endGroup: (painter) => painter.endGroup(),
  beginAnnotation: (painter, [id, box, placed, own]) => {
    painter.beginAnnotation(String(id));
    painter.clipTo(box);
    painter.transform(placed);
    painter.transform(own);
  },
  endAnnotation: (painter) => {
    endField(painter);
    painter.endAnnotation();
  },
  beginMarkedContent: ({ layers }) => layers.open(),
  beginMarkedContentProps: ({ layers }, [kind, group]) =>
    kind === "OC" ? layers.open(group) : layers.open(),
  endMarkedContent: ({ layers }) => layers.close(),
  beginText: ({ state }) => setTextMatrix(state, [1, 0, 0, 1, 0, 0]),
  endText: (painter) => painter.endText(),
  setCharSpacing: ({ state }, [value]) => setNumber(state, "letterSpacing", value),
  setWordSpacing: ({ state }, [value]) => setNumber(state, "wordSpacing", value),
  setHScale: ({ state }, [value]) => setNumber(state, "scale", Number(value) / 100),
  setLeading: ({ state }, [value]) => setNumber(state, "leading", -Number(value)),
  setTextRise: ({ state }, [value]) => setNumber(state, "rise", value),
  setTextRenderingMode: ({ state }, [value]) => setNumber(state, "mode", value),
  setLineWidth: ({ state }, [value]) => setNumber(state, "lineWidth", value),
  setFont: ({ state, page }, [name, size]) => {
    state.font = page.fontOf(String(name));
    setNumber(state, "size", size);
  },
  setGState: ({ state, page }, [entries]) => setGraphics(state, entries, page.fontOf),
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
  showText: (painter, values) => painter.show(values),
  setFillRGBColor: ({ state }, [colour]) => {
    state.fillColour = String(colour);
  },
  setStrokeRGBColor: ({ state }, [colour]) => {
    state.strokeColour = String(colour);
  },
  setFillColorN: ({ state }) => {
    state.fillColour = "pattern";
  },
  setStrokeColorN: ({ state }) => {
    state.strokeColour = "pattern";
  },
  setFillTransparent: ({ state }) => {
    state.fillColour = "none";
  },
  setStrokeTransparent: ({ state }) => {
    state.strokeColour = "none";
  },
  clip: (painter) => {
    painter.clipRule = "nonzero";
  },
  eoClip: (painter) => {
    painter.clipRule = "even-odd";
  },
  constructPath: paintPath,
  shadingFill: paintShading,
  paintImageXObject: paintPicture,
};

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

type NumberOf = {
  [K in keyof GraphicsState]: GraphicsState[K] extends number ? K : never;
}[keyof GraphicsState];

function setNumber(state: GraphicsState, key: NumberOf, value: unknown): void {
  if (typeof value === "number" && Number.isFinite(value)) state[key] = value;
}
