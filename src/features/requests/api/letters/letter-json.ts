import { lackingCharacters } from "#formats/pdf/printable-text.ts";
import type { StoredFile } from "#platform/files/store/stored-files.ts";
import type { Signer } from "#platform/signing/chain.ts";
import { nextStep, type SigningChain } from "#platform/signing/chain.ts";
import { decideReturn } from "#platform/signing/decide-signature.ts";
import type { CountsOfGroup } from "../../data/letters/letter-groups.ts";
import type { LetterRow, StoredLetter } from "../../data/letters/letters.ts";
import type { sentAndReceived } from "../../data/letters/sendings.ts";
import type { Wished } from "../../domain/letters/as-wished.ts";
import { composeLetter } from "../../domain/letters/compose-letter.ts";
import type { LetterContext } from "../../domain/letters/letter-context.ts";
import { type LetterSheet, letterSheet } from "../../domain/letters/letter-sheet.ts";
import type { LetterRefused } from "../../domain/letters/letters-now.ts";
import type { HandledCase } from "../../handling/handled-case.ts";
import { seenOf } from "../../handling/record-act.ts";
import type { FilePart } from "../../letters/letter-files.ts";
import { sheetOf } from "../../letters/served-letters.ts";
import { letterRefusedWords } from "./letter-problem.ts";
import type { LetterAnswer, LetterLineAnswer } from "./letters-answer.ts";

export function letterLine(row: LetterRow, chain: SigningChain | undefined): LetterLineAnswer {
  const { id, type, state, number, datedOn, servedOn, delivery, draftedBy, voidedBecause } = row;
  const waitsFor = (chain && nextStep(chain)?.name) ?? null;
  return {
    id,
    type,
    state,
    number,
    datedOn,
    servedOn,
    delivery,
    draftedBy,
    voidedBecause,
    waitsFor,
  };
}

export interface LetterLoaded {
  readonly letter: StoredLetter;
  readonly of: HandledCase;
  readonly context: LetterContext;
  readonly chains: readonly SigningChain[];
  readonly files: Readonly<Record<FilePart, readonly StoredFile[]>>;
  readonly refused: LetterRefused | undefined;
  readonly signer: Signer;
  readonly wished: Wished | undefined;
  readonly told: Awaited<ReturnType<typeof sentAndReceived>>;
  readonly ofGroup: CountsOfGroup | null;
}

export function letterJson(loaded: LetterLoaded): LetterAnswer {
  const { letter, of, context, chains, files, refused, signer } = loaded;
  const { id, requestId, type, state, revision, draftedBy, number, documentHash } = letter;
  const open = chains.find((chain) => chain.state === "open");
  return {
    ...{ id, requestId, type, state, revision, draftedBy, number, documentHash, context, chains },
    filled: letter.draft.filled,
    sent: sheetOf(letter),
    contentHash: letter.groupId === null ? letter.contentHash : (open?.contentHash ?? null),
    ofGroup: loaded.ofGroup,
    service: serviceOf(letter, loaded.told),
    ...(loaded.wished && { wished: loaded.wished }),
    voidedBecause: letter.voidedBecause,
    nextPlace: (open && nextStep(open)?.place) ?? null,
    mayReview: open ? decideReturn(open, { signer, contentHash: open.contentHash }).ok : false,
    files: {
      attachment: files.attachment.map(fileJson),
      proof: files.proof.map(fileJson),
      evidence: files.evidence.map(fileJson),
    },
    events: of.events,
    seen: seenOf(of.acts),
    lacking: lackingCharacters(sheetOf(letter) ?? draftSheet(letter, context)),
    notLawful: refused ? letterRefusedWords(refused) : null,
  };
}

function draftSheet({ draft }: StoredLetter, context: LetterContext): LetterSheet {
  const { issuer, attachments } = context;
  const said = composeLetter(draft, context);
  return letterSheet(said, { issuer, number: null, datedOn: null, attachments });
}

function serviceOf(letter: StoredLetter, { sendings, receipts }: LetterLoaded["told"]) {
  const { delivery, servedOn, servedEvidence, servedBy, receivedOn, formReason } = letter;
  if (delivery === null || servedOn === null || servedEvidence === null) return null;
  return {
    delivery,
    on: servedOn,
    receivedOn,
    evidence: servedEvidence,
    formReason,
    by: servedBy ?? "",
    sending: sendings.at(-1),
    receiptEvidence: receivedOn === null ? undefined : receipts.at(-1)?.evidence,
  };
}

function fileJson({ id, name, size }: StoredFile) {
  return { id, name, size };
}
