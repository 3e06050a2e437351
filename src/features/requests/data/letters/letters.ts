import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import type { Delivery } from "../../domain/letters/event-of-letter.ts";
import type { LetterDraft } from "../../domain/letters/forms/form-of.ts";
import type { LetterState } from "../../domain/letters/letter-state.ts";
import { openEvidence } from "../evidence.ts";
import { type LetterContent, openContent, openFilled } from "./sealed-letter.ts";
import type { SealedService } from "./sendings.ts";

/** A letter without what it says. */
export interface LetterRow {
  readonly id: number;
  readonly requestId: number;
  /** The agency that handles the case now. */
  readonly agencyId: number;
  readonly type: LetterDraft["type"];
  readonly state: LetterState;
  readonly revision: number;
  readonly textId: number | null;
  readonly authorIds: readonly number[];
  readonly draftedBy: string;
  readonly madeAt: string;
  readonly number: string | null;
  readonly datedOn: LocalDate | null;
  /** Hexadecimal SHA-256 of what was sent round. */
  readonly contentHash: string | null;
  readonly documentHash: string | null;
  readonly delivery: Delivery | null;
  readonly servedOn: LocalDate | null;
  readonly receivedOn: LocalDate | null;
  readonly servedBy: string | null;
  readonly voidedBecause: string | null;
  /** The order that it answers anew (重新答复); `null`: it is of the first handling. */
  readonly reopeningId: number | null;
  /** The letters it is decided and signed with; `null`: it is by itself. */
  readonly groupId: number | null;
}

/** A letter with what it says, in clear. */
export interface StoredLetter extends LetterRow {
  readonly draft: LetterDraft;
  /** What was sent round; `null` while it is drafted. */
  readonly content: LetterContent | null;
  readonly servedEvidence: string | null;
  readonly formReason: string | null;
}

const columns = sql`
  letter.id, letter.request_id as "requestId", request.agency_id as "agencyId", letter.type, letter.state, letter.revision,
  letter.text_id as "textId", letter.author_ids as "authorIds", letter.drafted_by as "draftedBy", letter.made_at as "madeAt",
  letter.number, letter.dated_on as "datedOn", encode(letter.content_hash, 'hex') as "contentHash",
  encode(letter.document_hash, 'hex') as "documentHash", letter.delivery, letter.served_on as "servedOn",
  letter.received_on as "receivedOn",
  letter.served_by as "servedBy", letter.voided_because as "voidedBecause",
  letter.reopening_id as "reopeningId", letter.group_id as "groupId"`;

/** The letters of a case in the order in which they were begun. */
export async function lettersOfCase(
  db: Queryable,
  scope: AgencyScope,
  requestId: number,
): Promise<readonly LetterRow[]> {
  const { rows } = await sql<LetterRow>`
    select ${columns} from request_letter as letter join disclosure_request as request on request.id = letter.request_id
    where letter.request_id = ${requestId} and ${isInScope(scope, "request.agency_id")}
    order by letter.id`.execute(db);
  return rows;
}

interface Asked {
  readonly scope: AgencyScope;
  readonly letterId: number;
  readonly cipher: FieldCipher;
}

/** A letter of somebody's agencies; `undefined` where there is none. */
export function findLetter(db: Queryable, asked: Asked): Promise<StoredLetter | undefined> {
  return load(db, asked, sql``);
}

/** A letter that nobody else changes until the transaction ends; its case is held first, as acts of the case hold it. */
export async function letterToChange(
  trx: Transaction,
  asked: Asked,
): Promise<StoredLetter | undefined> {
  await sql`select from disclosure_request where id =
    (select request_id from request_letter where id = ${asked.letterId}) for update`.execute(trx);
  return load(trx, asked, sql`for update of letter`);
}

/** The letters that are decided and signed with one, itself among them: held with their cases, in their order. */
export async function groupToChange(
  trx: Transaction,
  { scope, cipher }: Omit<Asked, "letterId">,
  groupId: number,
): Promise<readonly StoredLetter[]> {
  await sql`select from disclosure_request where id in
    (select request_id from request_letter where group_id = ${groupId} and state <> 'void')
    order by id for update`.execute(trx);
  const those = sql`letter.group_id = ${groupId} and letter.state <> 'void'`;
  return loadWhere(trx, { scope, cipher }, { those, lock: sql`for update of letter` });
}

async function load(
  db: Queryable,
  { letterId, ...asked }: Asked,
  lock: RawBuilder<unknown>,
): Promise<StoredLetter | undefined> {
  const [letter] = await loadWhere(db, asked, { those: sql`letter.id = ${letterId}`, lock });
  return letter;
}

async function loadWhere(
  db: Queryable,
  { scope, cipher }: Omit<Asked, "letterId">,
  { those, lock }: { readonly those: RawBuilder<unknown>; readonly lock: RawBuilder<unknown> },
): Promise<readonly StoredLetter[]> {
  const { rows } = await sql<SealedLetter>`
    select ${columns}, letter.filled_sealed as filled, letter.content_sealed as sent,
      letter.served_evidence as evidence, letter.served_evidence_sealed as "evidenceSealed",
      letter.form_reason as reason, letter.form_reason_sealed as "reasonSealed"
    from request_letter as letter join disclosure_request as request on request.id = letter.request_id
    where ${those} and ${isInScope(scope, "request.agency_id")} order by letter.id ${lock}`.execute(
    db,
  );
  return rows.map((row) => opened(cipher, row));
}

interface SealedLetter extends LetterRow, SealedService {
  readonly filled: string;
  readonly sent: string | null;
}

function opened(
  cipher: FieldCipher,
  { filled, sent, evidence, evidenceSealed, reason, reasonSealed, ...letter }: SealedLetter,
): StoredLetter {
  return {
    ...letter,
    draft: { type: letter.type, filled: openFilled(cipher, filled) },
    content: sent === null ? null : openContent(cipher, sent),
    servedEvidence: evidence ?? openEvidence(cipher, evidenceSealed),
    formReason: reason ?? openEvidence(cipher, reasonSealed),
  };
}
