import { type IndexNumberParts, templatePlaces } from "./index-number.ts";

/** What a number says that was made by a template. */
export interface NumberRead {
  readonly year: number;
  readonly serial: number;
}

const patterns: Readonly<Record<string, string>> = {
  年: "(?<year>\\d{4})",
  年月: "(?<month>\\d{6})",
  年月日: "(?<day>\\d{8})",
  序号: "(?<serial>\\d+)",
};

/** Reads a 索引号 that came from elsewhere by the agency's template; `undefined` where it is not of this template. */
export function readIndexNumber(
  template: string,
  number: string,
  { agencyCode, region }: Pick<IndexNumberParts, "agencyCode" | "region">,
): NumberRead | undefined {
  const fixed: Readonly<Record<string, string>> = { 机关代码: agencyCode, 区划: region };
  const seen = new Set<string>();
  let pattern = "";
  let at = 0;
  for (const found of template.matchAll(templatePlaces)) {
    const [whole, name = ""] = found;
    pattern += literally(template.slice(at, found.index));
    const part = patterns[name];
    // A place that comes twice is not read twice.
    pattern += part === undefined ? literally(fixed[name] ?? "") : seen.has(name) ? "\\d+" : part;
    seen.add(name);
    at = found.index + whole.length;
  }
  pattern += literally(template.slice(at));
  const groups = new RegExp(`^${pattern}$`).exec(number.trim())?.groups;
  if (!groups) return;
  const day = groups.year ?? groups.month ?? groups.day ?? "";
  const read = { year: Number(day.slice(0, 4)), serial: Number(groups.serial) };
  return read.serial > 0 && read.serial <= 99_999_999 && read.year >= 1990 && read.year < 2200
    ? read
    : undefined;
}

/** A pattern of these signs alone. */
function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
