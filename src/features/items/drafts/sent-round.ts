import { createHash } from "node:crypto";
import { z } from "zod";
import { contentSchema } from "../data/drafts/content-schema.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";

/** What was sent round (送审稿): the page as the public will see it, what it was made of, and what its signers were told. */
export interface SentRound {
  /** Published in these bytes. */
  readonly markup: string;
  readonly content: ItemContent;
  readonly answers: readonly SentAnswer[];
  /** The files that it shows, by their hashes: their bytes are signed with it. */
  readonly files: readonly SentFile[];
}

/** A file of an item as it was sent round: an attachment in its place, or a picture of the text. */
export interface SentFile {
  readonly number: number;
  readonly name: string;
  /** From 1; `null` of a picture. */
  readonly place: number | null;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** A finding that stays, and why. */
interface SentAnswer {
  readonly kind: string;
  readonly quote: string;
  readonly reason: string;
  readonly by: string;
}

const sentFile = z.object({
  number: z.int(),
  name: z.string(),
  place: z.int().nullable(),
  sha256: z.string(),
});

const schema = z.object({
  markup: z.string(),
  content: contentSchema,
  answers: z.array(
    z.object({ kind: z.string(), quote: z.string(), reason: z.string(), by: z.string() }),
  ),
  // What was signed before items had files has none.
  files: z.array(sentFile).default([]),
});

/** The text that is signed. */
export function sentText({ markup, content, answers, files }: SentRound): string {
  return JSON.stringify({ markup, content, answers, files });
}

/** What a text that was signed holds. */
export function sentRound(text: string): SentRound {
  return schema.parse(JSON.parse(text));
}

/** Hexadecimal SHA-256 of what is signed. */
export function sentHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
