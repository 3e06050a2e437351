import { writingColumns } from "#features/catalogue/index.ts";
import type { Objection, Objects } from "#features/items/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { compared } from "#platform/ledger/spelling.ts";
import { isRegisteredNumber, knownDocuments } from "../data/known-documents.ts";
import {
  type DocumentClaim,
  type MaybeDocument,
  whichDocument,
} from "../domain/publication/which-document.ts";
import { claimWords } from "../words/claim-words.ts";

/** What somebody may answer for, because it need not be a document. */
const answered: readonly DocumentClaim["kind"][] = [
  "given-up",
  "document-like-number",
  "policies-column",
];

/** An item that is a document by its title, number or column is published as one, past every step that binds it, or not at all. */
export const objectToClaims: Objects = async (db, { draftId, agencyId, content }) => {
  const { title, documentNumber, interprets, category } = content;
  const key = compared(documentNumber);
  const item: MaybeDocument = {
    ...{ draftId, title, key, number: documentNumber },
    isInterpretation: interprets !== "",
    column: await columnOf(db, agencyId, category),
    isRegistered: await isRegisteredNumber(db, key),
  };
  const claim = whichDocument(item, await knownDocuments(db, agencyId));
  return claim ? [objectionOf(claim, item)] : [];
};

function objectionOf(claim: DocumentClaim, { title, key }: MaybeDocument): Objection {
  const fileId = "of" in claim ? claim.of.fileId : null;
  return {
    key: `${claim.kind} ${title} ${key}`,
    asks: answered.includes(claim.kind) ? "answer" : "mend",
    says: claimWords(claim),
    opens:
      fileId === null
        ? { path: "/office/documents/files", words: "看文件卷" }
        : { path: `/office/documents/file?id=${fileId}`, words: "打开文件卷" },
  };
}

/** Words by which a column holds normative documents and nothing else. */
const ofDocuments = /规章|规范性文件/u;

async function columnOf(
  db: Queryable,
  agencyId: number,
  category: string,
): Promise<MaybeDocument["column"]> {
  if (ofDocuments.test(category)) return "documents";
  const columns = await writingColumns(db, agencyId);
  const isPolicies = columns.some(
    ({ duty, words }) => duty === "policies" && words.includes(category),
  );
  return isPolicies ? "policies" : null;
}
