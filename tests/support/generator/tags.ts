import type { ReportModel } from "./model.ts";

/** What a report's form and figures are, as rows of the paper. */
export function figureTags({ figures, edition }: ReportModel): string[] {
  const tags = new Set<string>(edition.startsWith("hybrid") ? [`form.${edition}`] : []);
  for (const [name, { text, value }] of figures) {
    if (/^\d+$/.test(text) && !name.startsWith("t2.procurement.")) continue;
    for (const [tag, holds] of formsOf(name, text, value)) if (holds) tags.add(tag);
  }
  if (edition !== "2019-trial") tags.delete("value.signed");
  return [...tags];
}

function formsOf(name: string, text: string, value: number | null): [string, boolean][] {
  return [
    ["value.blank", text === ""],
    ["value.slash", text === "/"],
    ["value.dash", text === "-" || text === "—"],
    ["value.none", text === "无" || text === "空"],
    ["value.signed", name.endsWith(".change") && /^[+\-增减]./.test(text)],
    ["value.thousands", /\d[,，]\d{3}/.test(text)],
    ["value.decimals", name === "t2.fees.amountWan" && text.includes(".")],
    ["value.procurement", name.endsWith(".amountYuan") && (value ?? 0) > 0],
    ["value.full-width", /[０-９]/.test(text)],
  ];
}
