import { sql } from "kysely";
import { includesAgency } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import { findLetter, type Letter, letterToChange } from "../data/letters/letters.ts";
import { checkPublic, type PublicFinding, proposedPublic } from "../domain/texts/check-public.ts";
import type { Acting } from "../texts/acting.ts";
import { type TextAsked, type TextOwner, textKind } from "../texts/text-kind.ts";
import { setCase } from "./hand-on.ts";
import { letterScreen } from "./letter-subject.ts";
import { ReplyContent } from "./reply-content.ts";
import { writerOf } from "./writer.ts";

/** 来信答复: signed with what is made public of it, and both are done with the last signature. */
export const replyKind = textKind<ReplyContent>({
  name: "letter-reply",
  says: "来信答复",
  schema: ReplyContent,
  owner: async (db, acting, { id, isHeld }) => {
    const find = isHeld ? letterToChange : findLetter;
    const letter = await find(db as Transaction, acting.scope, id);
    if (!letter) return undefined;
    if (includesAgency(acting.scope, letter.handlerId)) return ownerOf(letter);
    // Who got it looks on; who has it in hand writes and signs.
    return isHeld ? undefined : { ...ownerOf(letter), closed: "with-other" };
  },
  begin: async (db, acting, { id }) => {
    const letter = await theLetter(db, acting, id);
    const names = await namesOf(db, acting, id);
    const proposed = (said: string) => proposedPublic(said, names, maskedText);
    return {
      ...{ reply: "", consent: "", withheldBecause: "", publicReply: "" },
      isPublic: letter.wantsPublic === true,
      title: proposed(letter.title || letter.subject.slice(0, 30)),
      text: proposed(letter.subject),
    };
  },
  completed: async (db, acting, { id }, content) => {
    if (!content.isPublic || content.publicReply !== "") return content;
    const names = await namesOf(db, acting, id);
    return { ...content, publicReply: proposedPublic(content.reply, names, maskedText) };
  },
  check: async (db, asked) => {
    const { owner, content, acting } = asked;
    const letter = await theLetter(db, acting, owner.id);
    const written = checkPublic([{ field: "reply", text: content.reply, most: 5_000 }]).filter(
      // The writer knows who they are, and may be told of persons: the public may not.
      ({ kind }) => kind === "empty" || kind === "too-long",
    );
    return [
      ...written,
      ...(content.isPublic
        ? [...ofConsent(letter, content), ...(await ofPublic(db, asked))]
        : ofWithholding(letter, content)),
    ];
  },
  signed: async (trx, { owner, content, acting }) => {
    const letter = await theLetter(trx, acting, owner.id);
    const { today } = acting;
    await sql`
      update citizen_message set replied_on = ${today}, concluded_on = coalesce(concluded_on, ${today}::date),
        published_on = ${content.isPublic ? today : null}, handled_by = coalesce(handled_by, ${letter.handlerName})
      where id = ${letter.id}`.execute(trx);
    await setCase(trx, letter.id, { state: "answered", handlerId: letter.handlerId });
    if (content.isPublic) await publish(trx, letter, { content, acting });
  },
});

const longest = { title: 100, text: 4_000, publicReply: 5_000 } as const;

async function ofPublic(
  db: Queryable,
  { owner, content, acting }: TextAsked<ReplyContent>,
): Promise<readonly PublicFinding[]> {
  const fields = (Object.keys(longest) as (keyof typeof longest)[]).map((field) => ({
    ...{ field, text: content[field], most: longest[field] },
  }));
  return checkPublic(fields, await namesOf(db, acting, owner.id));
}

function ofConsent(
  { wantsPublic, isOfBox }: Letter,
  { consent }: ReplyContent,
): readonly PublicFinding[] {
  if (wantsPublic === false) return [{ kind: "not-agreed", field: "isPublic", quote: "" }];
  if (isOfBox || wantsPublic === true || consent.trim() !== "") return [];
  return [{ kind: "no-consent", field: "consent", quote: "" }];
}

function ofWithholding(
  { wantsPublic }: Letter,
  { withheldBecause }: ReplyContent,
): readonly PublicFinding[] {
  if (wantsPublic !== true || withheldBecause.trim() !== "") return [];
  return [{ kind: "no-reason", field: "withheldBecause", quote: "" }];
}

function ownerOf(letter: Letter): TextOwner {
  const closed = closedOf(letter);
  return {
    ...{ id: letter.id, agencyId: letter.handlerId, title: letter.number },
    path: letterScreen(letter.id),
    ...(closed && { closed }),
  };
}

function closedOf({ isVoided, state, repliedOn }: Letter): TextOwner["closed"] {
  if (isVoided) return "voided";
  if (state === "turned") return "turned";
  if (state === "answered" || repliedOn !== null) return "answered";
  return state === "handling" ? undefined : "not-in-hand";
}

async function theLetter(db: Queryable, { scope }: Acting, id: number): Promise<Letter> {
  const letter = await findLetter(db, scope, id);
  if (!letter) throw new Error(`letter ${id} is gone`);
  return letter;
}

async function namesOf(db: Queryable, { cipher }: Acting, id: number): Promise<readonly string[]> {
  const name = await writerOf(db, cipher, id);
  return name === null ? [] : [name.trim()];
}

interface ToPublish {
  readonly content: ReplyContent;
  readonly acting: Acting;
}

async function publish(
  trx: Transaction,
  { id, handlerId, source, kind, receivedOn }: Letter,
  { content: { title, text, publicReply }, acting: { today } }: ToPublish,
): Promise<void> {
  await sql`
    insert into public_letter (message_id, agency_id, source, kind, received_on, title, text, reply, replied_on, published_on)
    values (${id}, ${handlerId}, ${source}, ${kind}, ${receivedOn}, ${title}, ${text}, ${publicReply}, ${today}, ${today})`.execute(
    trx,
  );
  await raiseContentVersion(trx, ["letters"]);
}
