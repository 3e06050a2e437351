import { sql } from "kysely";
import {
  beginDraft,
  emptyContent,
  type ItemText,
  publishToldDraft,
  reviseItem,
  type ToldHands,
  writeDraft,
} from "#features/items/index.ts";
import { addDays, type LocalDate, localDate, yearOf } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { ActsOnFile } from "../life/acting.ts";
import { beginInterpretation, beginPublication } from "../life/begin-publication.ts";
import type { StepTold } from "../life/step-told.ts";
import { relateDocument } from "../relations/relate.ts";
import { addFile, takeStep } from "./add-file.ts";
import { done } from "./done.ts";
import type { DemonstrationDocument, DemonstrationRelation } from "./told.ts";

export type WithHands = Omit<ActsOnFile, "fileId"> & { readonly hands: ToldHands };

/** By the hand of the agency's officer. */
function asAuthor<Act extends WithHands>(act: Act): Act {
  const { id, name } = act.hands.author;
  return { ...act, personId: id, by: { actor: { kind: "person", id: `${id}`, name } } };
}

/** So many days ago, but not before this year: what years before were told of stays. */
export function within(today: LocalDate, ago: number): LocalDate {
  const first = localDate(yearOf(today), 1, 1);
  const on = addDays(today, -ago);
  return on < first ? first : on;
}

const earlier = (one: LocalDate, other: LocalDate) => (one < other ? one : other);
const numberOf = (serial: number, today: LocalDate) => `青政规〔${yearOf(today)}〕${serial}号`;

/** A document from its file to its publication, and what became of it since. */
export async function addDocument(
  trx: Transaction,
  act: WithHands,
  told: DemonstrationDocument,
): Promise<void> {
  const { today, hands } = act;
  const issuedOn = within(today, told.issuedAgo);
  const adding = { ...act, agencyId: hands.agencyId };
  const fileId = await addFile(trx, adding, { ...told, from: issuedOn });
  const onFile = { ...act, fileId };
  await takeStep(trx, onFile, registration(told, issuedOn, today));
  const { documentId, draftId } = await publishText(trx, onFile, { ...told, issuedOn });
  for (const relation of told.relations) await relate(trx, { ...act, documentId }, relation);
  for (const { form, text } of told.interpretations) {
    const id = done(await beginInterpretation(trx, asAuthor(onFile), form));
    const on = earlier(addDays(issuedOn, 3), today);
    await publishToldDraft(trx, { ...hands, draftId: id, on, text });
  }
  if (told.amended) await amend(trx, { ...act, draftId }, { ...told.amended, documentId });
  const filedOn = addDays(issuedOn, 18);
  if (told.filed && filedOn <= today) {
    const facts = { by: "县人大常委会", says: "报送备案。", result: null, fromOn: null };
    const none = { because: null, opinions: null, adopted: null };
    const filingNumber = `青备〔${yearOf(today)}〕${told.serial}号`;
    await takeStep(trx, onFile, { step: "filing", on: filedOn, ...facts, ...none, filingNumber });
  }
}

function registration(
  { serial, effectiveAfter, expiresIn }: DemonstrationDocument,
  on: LocalDate,
  today: LocalDate,
): StepTold {
  const effectiveOn = addDays(on, effectiveAfter);
  const last = expiresIn === undefined ? null : addDays(today, expiresIn);
  return {
    ...{ step: "registration", on, by: "县政府办公室", says: "统一登记、编号、印发。" },
    ...{ fromOn: null, result: null, because: null, opinions: null, adopted: null },
    registration: {
      number: numberOf(serial, today),
      effectiveOn,
      expiresOn: last !== null && last < effectiveOn ? effectiveOn : last,
    },
  };
}

interface ToPublish extends DemonstrationDocument {
  readonly issuedOn: LocalDate;
}

async function publishText(
  trx: Transaction,
  act: ActsOnFile & { readonly hands: ToldHands },
  { text, issuedOn }: ToPublish,
) {
  const draftId = done(await beginPublication(trx, asAuthor(act)));
  const on = earlier(addDays(issuedOn, 2), act.today);
  await publishToldDraft(trx, { ...act.hands, draftId, on, text });
  const { rows } = await sql<{ readonly documentId: number }>`
    select document_id as "documentId" from document_file where id = ${act.fileId}`.execute(trx);
  return { documentId: rows[0]?.documentId ?? 0, draftId };
}

type OnDraft = WithHands & { readonly draftId: number };

interface Amended {
  readonly documentId: number;
  readonly ago: number;
  readonly reason: string;
  readonly text: ItemText;
}

async function amend(
  trx: Transaction,
  act: OnDraft,
  { documentId, ago, reason, text }: Amended,
): Promise<void> {
  const on = within(act.today, ago);
  done(await reviseItem(trx, asAuthor(act), { reason, hidesBefore: false }));
  await publishToldDraft(trx, { ...act.hands, draftId: act.draftId, on, text });
  // The text was published with the act that changed it.
  await sql`
    update document_version set applies_from = ${on}::date where document_id = ${documentId} and number = 2`.execute(
    trx,
  );
}

async function relate(
  trx: Transaction,
  act: WithHands & { readonly documentId: number },
  { kind, serial, title = "", number = "" }: DemonstrationRelation,
): Promise<void> {
  const named = serial === undefined ? number : numberOf(serial, act.today);
  done(await relateDocument(trx, act, { kind, number: named, title, endedOn: null }));
}

interface Past {
  readonly title: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
}

/** Texts of documents of years before, published this year (历史文件补录): some in force, and those that were repealed last. */
export async function publishPast(
  trx: Transaction,
  act: WithHands,
  textOf: (title: string) => ItemText,
): Promise<void> {
  const { rows } = await sql<Past>`
    select title, number, issued_on as "issuedOn" from (
      select *, row_number() over (partition by ends_on is null order by coalesce(ends_on, issued_on) desc, id desc) as place
      from (select distinct on (title) * from normative_document
        where agency_id = ${act.hands.agencyId} and voided_at is null and issued_on < ${within(act.today, 400)}::date
        order by title, issued_on desc, id desc) as named
    ) as document where place <= 4 order by issued_on, id`.execute(trx);
  for (const { title, number, issuedOn } of rows) {
    const author = asAuthor(act);
    const draftId = await beginDraft(trx, author, act.hands.agencyId);
    const facts = { title, category: "政策文件", genre: "通知", documentNumber: number };
    const content = { ...emptyContent, ...facts, formedOn: issuedOn, text: textOf(title) };
    const summary = `${title}（历史文件补录）。`;
    done(
      await writeDraft(
        trx,
        { ...author, draftId },
        { revision: 1, content: { ...content, summary } },
      ),
    );
    await publishToldDraft(trx, { ...act.hands, draftId, on: within(act.today, 200) });
  }
}
