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
}

/** A finding that stays, and why. */
interface SentAnswer {
  readonly kind: string;
  readonly quote: string;
  readonly reason: string;
  readonly by: string;
}

const schema = z.object({
  markup: z.string(),
  content: contentSchema,
  answers: z.array(
    z.object({ kind: z.string(), quote: z.string(), reason: z.string(), by: z.string() }),
  ),
});

/** The text that is signed. */
export function sentText({ markup, content, answers }: SentRound): string {
  return JSON.stringify({ markup, content, answers });
}

/** What a text that was signed holds. */
export function sentRound(text: string): SentRound {
  return schema.parse(JSON.parse(text));
}

/** Hexadecimal SHA-256 of what is signed. */
export function sentHash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
