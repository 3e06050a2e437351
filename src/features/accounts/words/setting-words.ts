/** What can be typed for a setting; as `platform/settings/setting-shape` gives it. */
export type ShapeShown =
  | { readonly kind: "truth" | "text" | "other" }
  | { readonly kind: "integer"; readonly min: number | null; readonly max: number | null }
  | {
      readonly kind: "choice";
      readonly options: readonly { readonly value: string | number; readonly says: string }[];
    };

/** A value as people read it. */
export function valueWords(shape: ShapeShown, value: unknown): string {
  if (value === null || value === undefined) return "没有单独设置";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (shape.kind === "choice") {
    const chosen = shape.options.find((one) => one.value === value);
    if (chosen) return chosen.says;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** 各年都适用, 2027 年起. */
export function yearWords(fromYear: number): string {
  return fromYear === 0 ? "各年都适用" : `${fromYear} 年起`;
}

/** Whose value holds. */
export const holderWords = {
  agency: "本机构设置",
  region: "所在地区设置",
  installation: "全平台设置",
  standard: "默认值",
} as const;

/** The narrowest place that may have its own. */
export const scopeWords = {
  agency: "按机构、地区或全平台",
  region: "按地区或全平台",
  installation: "全平台统一",
} as const;
