import type { z } from "zod";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { PublicFinding } from "../domain/texts/check-public.ts";
import type { Acting } from "./acting.ts";

export const textKinds = ["letter-reply"] as const;

export type TextKindName = (typeof textKinds)[number];

/** What a text is of: a letter, a consultation, a proposal. */
export interface TextOwner {
  readonly id: number;
  /** Who writes and signs it. */
  readonly agencyId: number;
  /** What messages call it; nothing of a person outside of the office. */
  readonly title: string;
  /** Its screen in the office. */
  readonly path: string;
  /** Why nothing can be written of it now. */
  readonly closed?: ClosedReason;
}

export type ClosedReason =
  /** Nobody has taken the letter in hand. */
  | "not-in-hand"
  /** Another agency has it in hand: one looks on. */
  | "with-other"
  | "answered"
  | "turned"
  | "voided";

/** A text with what is asked about it. */
export interface TextAsked<Content> {
  readonly owner: TextOwner;
  readonly content: Content;
  readonly acting: Acting;
}

/** A kind of text that is written, reviewed, signed, and then does what it was signed for. */
export interface TextKind<Content = never> {
  readonly name: TextKindName;
  /** As messages call it: 来信答复. */
  readonly says: string;
  readonly schema: z.ZodType<Content>;
  /** Of one's agencies; held until the transaction ends where `isHeld`. */
  readonly owner: (
    db: Queryable,
    acting: Acting,
    asked: { readonly id: number; readonly isHeld: boolean },
  ) => Promise<TextOwner | undefined>;
  /** What stands there before anybody has written. */
  readonly begin: (db: Queryable, acting: Acting, owner: TextOwner) => Promise<Content>;
  /** What was left to be filled in by what else was written. */
  readonly completed?: (
    db: Queryable,
    acting: Acting,
    owner: TextOwner,
    content: Content,
  ) => Promise<Content>;
  /** What is to be mended before it may be sent round. */
  readonly check: (db: Queryable, asked: TextAsked<Content>) => Promise<readonly PublicFinding[]>;
  /** The last signature was given: what it was signed for is done in the same transaction. */
  readonly signed: (trx: Transaction, asked: TextAsked<Content>) => Promise<void>;
}

/** A kind whatever its content: only its own schema makes what its other parts take. */
export type AnyTextKind = Omit<TextKind<unknown>, "schema"> & {
  readonly schema: z.ZodType<unknown>;
};

/** Declares a kind. */
export function textKind<Content>(kind: TextKind<Content>): AnyTextKind {
  const parsed = (content: unknown) => kind.schema.parse(content);
  const { completed } = kind;
  return {
    ...kind,
    completed: async (db, acting, owner, content) =>
      completed ? completed(db, acting, owner, parsed(content)) : content,
    check: (db, asked) => kind.check(db, { ...asked, content: parsed(asked.content) }),
    signed: (trx, asked) => kind.signed(trx, { ...asked, content: parsed(asked.content) }),
  };
}
