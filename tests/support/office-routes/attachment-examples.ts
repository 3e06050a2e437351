import { attachmentsOf } from "#features/requests/attachments/attachments-of.ts";
import { caseOfFiles, keepAttachment } from "#features/requests/attachments/keep-attachment.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { preflight } from "#platform/files/preflight/preflight.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import { docxFile, paragraph, run } from "../office/docx-file.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";
import { requests } from "./record-examples.ts";

const path = "/api/requests/:id/attachments";
const plain = docxFile(paragraph("附件"));
const changed = docxFile(`<w:p><w:ins w:id="1" w:author="某">${run("附件")}</w:ins></w:p>`);
const numbered = docxFile(paragraph("电话13812345678"));

async function* inOne(bytes: Uint8Array) {
  yield bytes;
}

/** An attachment of a new case of the own agency, and the address of it. */
async function attached(world: OfficeWorld, bytes: Uint8Array): Promise<string> {
  const { db, files } = world;
  const id = await requests.make(world, "own");
  const scope = agencyScope({ kind: "operator" });
  const of = await caseOfFiles(db, scope, id);
  const file = await receiveFile(files, { bytes: inOne(bytes), name: "附件.docx", limit: 99_999 });
  if (!of || !file.ok) throw new Error("no attachment was made");
  const { findings } = await preflight(bytes, "附件.docx");
  const by = { actor: { kind: "system", name: "试验" } } as const;
  await db
    .transaction()
    .execute((trx) => keepAttachment(trx, of, { scope, by, file: file.value, findings }));
  const [attachment] = await attachmentsOf(db, id);
  return `/api/requests/${id}/attachments/${attachment?.id}`;
}

const acting = (
  act: string,
  bytes: Uint8Array,
  { tail, body }: { readonly tail: string; readonly body?: object },
): OfficeExample => ({
  route: `${act} ${path}/:attachment${tail}`,
  call: async (world) => ({ path: `${await attached(world, bytes)}${tail}`, body }),
});

export const attachmentExamples: readonly OfficeExample[] = [
  {
    route: `GET ${path}`,
    call: async (world) => ({
      path: `/api/requests/${await requests.make(world, "own")}/attachments`,
    }),
  },
  {
    route: `POST ${path}`,
    call: async (world) => ({
      path: `/api/requests/${await requests.make(world, "own")}/attachments?name=a.docx`,
      file: plain,
    }),
  },
  acting("GET", plain, { tail: "/file" }),
  acting("POST", changed, { tail: "/cleaned", body: { acceptsChanges: true } }),
  acting("POST", numbered, { tail: "/release", body: { because: "申请人本人的号码" } }),
  acting("DELETE", plain, { tail: "" }),
];
