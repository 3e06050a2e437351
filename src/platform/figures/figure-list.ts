import type { Dimension, Figure } from "./figure.ts";

/** Every figure of the program: the one list. */
export interface FigureList {
  readonly all: readonly Figure[];
  readonly find: (key: string) => Figure | undefined;
}

/** The list over rooms; throws where two figures have one key, or one looks at what its source does not have. */
export function newFigureList(figures: readonly Figure[]): FigureList {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  const faults = [
    ...figures.filter((figure) => byKey.get(figure.key) !== figure).map(twiceWords),
    ...figures.flatMap(strayDimensions),
  ];
  if (faults.length > 0) throw new Error(`指标有误，不启动 (figures): ${faults.join("; ")}`);
  return { all: figures, find: (key) => byKey.get(key) };
}

function twiceWords({ key }: Figure): string {
  return `figure ${key} is declared twice`;
}

function strayDimensions({ key, by, only = {}, source, rate }: Figure): readonly string[] {
  if (rate) {
    const own = { key, by, source: rate.of.source, only: rate.of.only ?? {} };
    return [own, { key, by, only, source }].flatMap(strayOf);
  }
  return strayOf({ key, by, only, source });
}

function strayOf({
  key,
  by,
  only = {},
  source,
}: Pick<Figure, "key" | "by" | "only" | "source">): readonly string[] {
  const stray = by.filter((code) => !source.dimensions.some((one) => one.code === code));
  const unfit = Object.keys(only).filter(
    (code) => !source.dimensions.some((one) => one.code === code && one.isList === undefined),
  );
  return [...stray, ...unfit].map((code) => `figure ${key} has no dimension ${code}`);
}

/** The dimensions by which a figure opens. */
export function dimensionsOf({ by, source }: Figure): readonly Dimension[] {
  return by.flatMap((code) => source.dimensions.filter((one) => one.code === code));
}
