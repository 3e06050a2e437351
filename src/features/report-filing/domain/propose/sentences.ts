import type { LinkedFigure, LinkedParagraph } from "../linked-text.ts";
import { linkKey } from "../linked-text.ts";
import type { RecordedYear } from "./recorded-year.ts";

/** Of many categories the first few say what the year was about. */
const mostNamed = 5;

export function isThere({ values }: RecordedYear, figure: LinkedFigure): boolean {
  return (values.get(linkKey(figure)) ?? 0) > 0;
}

/** A sentence over figures that are all there, else nothing. */
export function sentence(
  year: RecordedYear,
  figures: readonly [LinkedFigure],
  says: (figures: readonly [LinkedFigure]) => LinkedParagraph,
): readonly LinkedParagraph[] {
  return figures.every((one) => isThere(year, one)) ? [says(figures)] : [];
}

interface Named {
  readonly dimension: string;
  readonly before: string;
  readonly unit: string;
}

/** The parts of a figure that count anything, the first few by name: 政府网站〔…〕条、微信〔…〕条. */
export function named(
  { parts }: RecordedYear,
  { figure }: LinkedFigure,
  { dimension, before, unit }: Named,
): readonly LinkedParagraph[] {
  const known = (parts.get(`${figure}|${dimension}`) ?? []).filter(
    ({ name, value }) => value > 0 && name !== "未登记",
  );
  if (known.length < 2) return [];
  const list = known.slice(0, mostNamed).flatMap(({ name }, at): LinkedParagraph => {
    return [at === 0 ? name : `、${name}`, { figure, part: { dimension, name } }, unit];
  });
  return [[before, ...list, ...(known.length > mostNamed ? ["等"] : [])]];
}

/** As a sentence of its own. */
export function wrapped(parts: readonly LinkedParagraph[]): readonly LinkedParagraph[] {
  return parts.map((part) => [...part, "。"]);
}

/** One paragraph; words that stand beside each other are one piece. */
export function joined(parts: readonly LinkedParagraph[], head = ""): LinkedParagraph {
  if (parts.length === 0) return [];
  const pieces: (string | LinkedFigure)[] = [];
  for (const one of [head, ...parts.flat()]) {
    const last = pieces.at(-1);
    if (typeof one === "string" && typeof last === "string") pieces[pieces.length - 1] = last + one;
    else pieces.push(one);
  }
  return pieces.filter((one) => one !== "");
}
