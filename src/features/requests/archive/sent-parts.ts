import type { Queryable } from "#platform/db/queryable.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { attachmentsOf } from "../attachments/attachments-of.ts";
import { openIdentity } from "../intake/identity-file.ts";
import { readApplicationOf } from "../intake/read-application.ts";
import { redactionRecord } from "../redaction/redaction-of.ts";
import { type CasePart, placed, storedPart } from "./case-part.ts";

export interface SentAsked {
  readonly id: number;
  readonly cipher: FieldCipher;
  readonly files: FileStore;
}

/** What the applicant sent on the site, what they stated afterwards, and who they showed to be: in clear. */
export async function applicantParts(db: Queryable, asked: SentAsked): Promise<CasePart[]> {
  const { id, cipher, files } = asked;
  const sent = await readApplicationOf(db, cipher, id);
  if (!sent) return [];
  const says = "申请人在网上填的申请，补正、撤回、评价时写的话";
  const form = {
    name: "10 申请人/申请和陈述.json",
    says,
    text: `${JSON.stringify(sent, null, 2)}\n`,
  };
  const identity = await openIdentity({ db, cipher, files }, id);
  if (!identity) return [form];
  const { name, bytes } = identity;
  return [form, { name: `10 申请人/${placed(0, name)}`, says: "申请人的身份证明", bytes }];
}

/** The files that went with the reply (答复附件), with what was found in each before it left. */
export async function attachmentParts(db: Queryable, asked: SentAsked): Promise<CasePart[]> {
  const all = await attachmentsOf(db, asked.id);
  if (all.length === 0) return [];
  const found = all.map(({ key: _, ...one }) => one);
  const parts: CasePart[] = [
    {
      name: "12 答复附件/外发检查.json",
      says: "外发前检查的结果，说明理由后外发的理由",
      text: `${JSON.stringify(found, null, 2)}\n`,
    },
  ];
  const redacted = await redactionRecord(db, asked.id);
  if (redacted.length > 0) {
    parts.push({
      name: "12 答复附件/区分处理.json",
      says: "区分处理的标记、依据和理由，每次由谁保存；核对区分处理件用的盐值和校验值",
      text: `${JSON.stringify(redacted, null, 2)}\n`,
    });
  }
  for (const [at, { key, name }] of all.entries()) {
    const file = { name: `12 答复附件/${placed(at, name)}`, says: "答复附件", key };
    parts.push(await storedPart(asked.files, file));
  }
  return parts;
}
