/** What stands in the template of 索引号. */
export interface IndexNumberParts {
  /** 统一社会信用代码, or what stands for it. */
  readonly agencyCode: string;
  readonly region: string;
  /** `2024-03-07`. */
  readonly on: string;
  readonly serial: number;
}

/** Places of a template, each with its width. */
export const templatePlaces = /\{(机关代码|区划|年|年月|年月日|序号)(?::(\d))?\}/g;

/** Whether a template names the agency, the year and the serial, so that its numbers are the agency's and come once. */
export function isIndexNumberTemplate(template: string): boolean {
  const names = new Set([...template.matchAll(templatePlaces)].map(([, name]) => name));
  const hasYear = ["年", "年月", "年月日"].some((name) => names.has(name));
  const rest = template.replaceAll(templatePlaces, "");
  return names.has("序号") && hasYear && !/[{}\s]/.test(rest) && rest.length <= 40;
}

/** 索引号 by the agency's template: `{机关代码}/{年}-{序号:5}` gives `…/2024-00057`. */
export function indexNumber(template: string, parts: IndexNumberParts): string {
  const { agencyCode, region, on, serial } = parts;
  return template.replaceAll(templatePlaces, (_, name: string, width: string | undefined) => {
    const values: Readonly<Record<string, string>> = {
      机关代码: agencyCode,
      区划: region,
      年: on.slice(0, 4),
      年月: on.slice(0, 7).replace("-", ""),
      年月日: on.replaceAll("-", ""),
      序号: String(serial).padStart(Number(width ?? 1), "0"),
    };
    return values[name] ?? "";
  });
}
