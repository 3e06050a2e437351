import { z } from "zod";

const text = (most: number) => z.string().max(most).default("");

/** A reply to a letter, and what is made public of both. */
export const ReplyContent = z.strictObject({
  reply: text(6_000),
  isPublic: z.boolean(),
  /** How the writer agreed, where the letter did not come by the site's own box. */
  consent: text(200),
  /** Why nothing is public though the writer agreed. */
  withheldBecause: text(500),
  title: text(120),
  text: text(4_000),
  publicReply: text(6_000),
});

export type ReplyContent = z.output<typeof ReplyContent>;
