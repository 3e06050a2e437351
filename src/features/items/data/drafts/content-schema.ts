import { z } from "zod";
import { parseLocalDate } from "#kernel/local-date.ts";
import { mostAttachments } from "../../domain/draft/attachment.ts";
import type { ItemContent } from "../../domain/draft/item-content.ts";
import type { List } from "../../domain/draft/item-text.ts";
import { isLinkTarget } from "../../domain/draft/link-target.ts";
import { attributes } from "../../domain/item.ts";

/** Signs that a text may have: some hundred pages. */
const longestText = 300_000;

const href = z.string().refine(isLinkTarget);

const mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("underline") }),
  z.strictObject({ type: z.literal("link"), attrs: z.object({ href }) }),
]);

const inline = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("text"),
    text: z.string().min(1).max(longestText),
    marks: z.array(mark).max(3).optional(),
  }),
  z.strictObject({ type: z.literal("hardBreak") }),
]);

const inlines = z.array(inline).max(5000).optional();

const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  attrs: z.object({ align: z.enum(["center", "right"]).nullable() }).optional(),
  content: inlines,
});

/** Lists within lists, so deep: who sends deeper ones types them not. */
function listOf(depth: number): z.ZodType<List> {
  const part = depth === 0 ? paragraph : z.union([paragraph, listOf(depth - 1)]);
  const item = z.strictObject({
    type: z.literal("listItem"),
    content: z.array(part).min(1).max(200),
  });
  return z.strictObject({
    type: z.enum(["bulletList", "orderedList"]),
    content: z.array(item).min(1).max(1000),
  }) as z.ZodType<List>;
}

const list = listOf(4);
const span = z.int().min(1).max(1000);

const cell = z.strictObject({
  type: z.enum(["tableCell", "tableHeader"]),
  attrs: z.object({ colspan: span, rowspan: span }),
  content: z
    .array(z.union([paragraph, list]))
    .min(1)
    .max(200),
});

const fileNumber = z.int().min(1).max(10_000);
const pixels = z.int().min(1).max(100_000).optional();

const block = z.union([
  paragraph,
  z.strictObject({
    type: z.literal("heading"),
    attrs: z.object({ level: z.literal([2, 3, 4]) }),
    content: inlines,
  }),
  list,
  z.strictObject({
    type: z.literal("table"),
    content: z
      .array(
        z.strictObject({ type: z.literal("tableRow"), content: z.array(cell).max(100).optional() }),
      )
      .min(1)
      .max(2000),
  }),
  z.strictObject({
    type: z.literal("picture"),
    attrs: z.object({
      number: fileNumber,
      says: z.string().trim().max(200),
      width: pixels,
      height: pixels,
    }),
  }),
]);

const itemText = z.strictObject({
  type: z.literal("doc"),
  content: z.array(block).min(1).max(5000),
});

const line = (most: number) => z.string().trim().max(most);

const attachment = z.strictObject({
  number: fileNumber,
  name: z.string().trim().min(1).max(150),
  type: z.string().max(20),
  size: z.int().min(0),
});

/** What a browser sends of an item and the database keeps of it. */
export const contentSchema: z.ZodType<ItemContent> = z.strictObject({
  title: line(200),
  subtitle: line(200),
  category: line(100),
  attribute: z.enum(attributes),
  attributeBecause: line(500),
  topic: line(100),
  genre: line(50),
  documentNumber: line(100),
  formedOn: line(10).refine((text) => text === "" || parseLocalDate(text) !== undefined),
  keywords: line(200),
  summary: line(500),
  interprets: line(100),
  text: itemText,
  // Items that were written before there were any have none.
  attachments: z.array(attachment).max(mostAttachments).default([]),
});
