import { maskedFileName, maskedText } from "#text/privacy/masked-text.ts";
import type { ItemContent } from "./item-content.ts";

/** Members that hold names of the program and no words. */
const structure: ReadonlySet<string> = new Set(["type", "attribute", "formedOn", "href"]);

/** The same with the middle of every number of a person hidden (遮盖个人号码), wherever it stands in one piece. */
export function maskedContent(content: ItemContent): ItemContent {
  // A part of a content is replaced by one of its own shape: texts by texts as long.
  const { attachments, ...rest } = masked(content) as ItemContent;
  const named = attachments.map((one) => ({ ...one, name: maskedFileName(one.name) }));
  return { ...rest, attachments: named };
}

function masked(value: unknown, name = ""): unknown {
  if (typeof value === "string") return structure.has(name) ? value : maskedText(value);
  if (Array.isArray(value)) return value.map((one) => masked(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one, key)]));
}
