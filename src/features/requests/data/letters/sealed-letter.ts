import { createHash } from "node:crypto";
import { z } from "zod";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import type { Filled } from "../../domain/letters/letter.ts";

/** A letter opens nowhere but here. */
const field = "requests.letter";

const Content = z.object({
  title: z.string(),
  to: z.string(),
  paragraphs: z.array(z.string()),
  issuer: z.string(),
  attachments: z.array(z.object({ id: z.number(), name: z.string(), sha256: z.string() })),
});

/** What is sent round, signed and leaves: all of a letter but its number and day, which come with the last signature. */
export interface LetterContent {
  readonly title: string;
  readonly to: string;
  readonly paragraphs: readonly string[];
  readonly issuer: string;
  readonly attachments: readonly {
    readonly id: number;
    readonly name: string;
    readonly sha256: string;
  }[];
}

/** The bytes that are signed. */
export function contentText({ title, to, paragraphs, issuer, attachments }: LetterContent): string {
  const files = attachments.map(({ id, name, sha256 }) => ({ id, name, sha256 }));
  return JSON.stringify({ title, to, paragraphs, issuer, attachments: files });
}

/** Hexadecimal SHA-256. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function sealContent(cipher: FieldCipher, content: LetterContent): string {
  return cipher.seal(field, contentText(content));
}

export function openContent(cipher: FieldCipher, sealed: string): LetterContent {
  return Content.parse(JSON.parse(opened(cipher, sealed)));
}

export function sealFilled(cipher: FieldCipher, filled: Filled): string {
  return cipher.seal(field, JSON.stringify(filled));
}

export function openFilled(cipher: FieldCipher, sealed: string): Filled {
  return z.record(z.string(), z.string()).parse(JSON.parse(opened(cipher, sealed)));
}

/** Throws where the key is not there, as with applicants. */
function opened(cipher: FieldCipher, sealed: string): string {
  const text = cipher.open(field, sealed);
  if (!text.ok) throw new Error(`a letter does not open: ${text.error.kind}`);
  return text.value;
}
