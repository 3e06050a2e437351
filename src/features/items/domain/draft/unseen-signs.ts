import { withMarkedControls } from "#kernel/control-characters.ts";
import type { ItemContent } from "./item-content.ts";

/** Lines that stand in lists, feeds and names of files. */
const lines = [
  "title",
  "subtitle",
  "category",
  "topic",
  "genre",
  "documentNumber",
  "keywords",
  "interprets",
] as const;

export interface UnseenIn {
  /** `attachments`: the name of one. */
  readonly field: (typeof lines)[number] | "attachments";
  /** The line with a mark for each such sign. */
  readonly marked: string;
}

/** The first line of an item with signs that are not seen and turn how it reads (双向控制符等); `undefined`: none has. */
export function unseenSigns(content: ItemContent): UnseenIn | undefined {
  const own = [
    ...lines.map((field) => ({ field, text: content[field] })),
    ...content.attachments.map(({ name }) => ({ field: "attachments" as const, text: name })),
  ];
  return own
    .map(({ field, text }) => ({ field, text, marked: withMarkedControls(text) }))
    .filter(({ text, marked }) => text !== marked)
    .map(({ field, marked }) => ({ field, marked }))[0];
}
