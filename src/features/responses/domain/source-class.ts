/** Sources of messages whose limits differ: the hotlines, the reports of faults on a site, all others. */
export type SourceClass = "hotline" | "error" | "other";

export const hotlines: readonly string[] = ["本级热线", "上级热线转办"];
export const errorReports: readonly string[] = ["网站找错"];

export function classOfSource(source: string): SourceClass {
  if (hotlines.includes(source)) return "hotline";
  return errorReports.includes(source) ? "error" : "other";
}
