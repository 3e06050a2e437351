/** A text whose figures are linked (带指标的正文): paragraphs of words and figures. */
export type LinkedText = readonly LinkedParagraph[];

export type LinkedParagraph = readonly (string | LinkedFigure)[];

/** A figure in a text (指标链接); `part`: its value at one value of a dimension, by the word of it. */
export interface LinkedFigure {
  readonly figure: string;
  readonly part?: { readonly dimension: string; readonly name: string } | undefined;
}

/** What a figure's number is called among the values of a text. */
export function linkKey({ figure, part }: LinkedFigure): string {
  return part ? `${figure}|${part.dimension}|${part.name}` : figure;
}

/** Every figure of a text, each once. */
export function figuresLinked(text: LinkedText): readonly LinkedFigure[] {
  const all = text.flat().filter((one) => typeof one !== "string");
  return [...new Map(all.map((one) => [linkKey(one), one])).values()];
}

export interface PlainText {
  /** Paragraphs by line. */
  readonly text: string;
  /** Figures without a value: each stands as 〔…〕 with its key, and the text cannot be sent round. */
  readonly open: readonly LinkedFigure[];
}

/** The text with its numbers, as it is printed; a figure that is not certain is none. */
export function plainText(text: LinkedText, values: ReadonlyMap<string, number>): PlainText {
  const open = text
    .flat()
    .filter((one) => typeof one !== "string")
    .filter((one) => !values.has(linkKey(one)));
  return { text: untrimmedText(text, values).trim(), open };
}

/** The same with the blanks at its begin and end. */
export function untrimmedText(text: LinkedText, values: ReadonlyMap<string, number>): string {
  const lines = text.map((paragraph) =>
    paragraph.map((one) => (typeof one === "string" ? one : figureText(one, values))).join(""),
  );
  return lines.join("\n");
}

/** The number of a figure as it stands in a text; one without a value is 〔…〕 with its key. */
export function figureText(link: LinkedFigure, values: ReadonlyMap<string, number>): string {
  const value = values.get(linkKey(link));
  return value === undefined ? `〔${linkKey(link)}〕` : String(value);
}
