/** A figure with its thousands apart, exact: `1,234,567`, `0.5`, `-3`. */
export function groupedFigure(value: number): string {
  // Most figures.
  if (value >= 0 && value < 1000 && Number.isInteger(value)) return String(value);
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

const tenThousand = 10_000;
const hundredMillion = 100_000_000;

/** A round figure of an axis, short: `5万`, `1.5亿`, `2000`. */
export function tickWords(value: number): string {
  if (value >= hundredMillion) return `${value / hundredMillion}亿`;
  return value >= tenThousand ? `${value / tenThousand}万` : String(value);
}
