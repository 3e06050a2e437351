import { keepDraftFile } from "#features/items/files/keep-draft-file.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { preflight } from "#platform/files/preflight/preflight.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import { docxFile, paragraph, run } from "../office/docx-file.ts";
import { by } from "./attach-to.ts";
import { draftOf } from "./item-draft-examples.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const path = "/api/item-drafts/:draft/files";
const name = "附件.docx";
const plain = docxFile(paragraph("附件"));
const changed = docxFile(`<w:p><w:ins w:id="1" w:author="某">${run("附件")}</w:ins></w:p>`);

/** A file of a new draft; gives its address. */
async function fileOf(world: OfficeWorld, bytes = plain): Promise<string> {
  const { path: at, draftId } = await draftOf(world);
  const file = await receiveFile(world.files, { bytes: inOne(bytes), name, limit: 99_999 });
  if (!file.ok) throw new Error(file.error.kind);
  const { findings } = await preflight(bytes, name);
  const personId = world.own.people["information-officer"];
  const scope = agencyScope({ kind: "operator" });
  const act = { scope, personId, by, today: "2024-03-08", draftId } as const;
  await world.db
    .transaction()
    .execute((trx) => keepDraftFile(trx, act, { file: file.value, findings }));
  return `${at}/files/1`;
}

async function* inOne(bytes: Uint8Array) {
  yield bytes;
}

/** Files of a draft of an item. */
export const itemFileExamples: readonly OfficeExample[] = [
  {
    route: `GET ${path}`,
    call: async (world) => ({ path: `${(await draftOf(world)).path}/files` }),
  },
  {
    route: `POST ${path}`,
    call: async (world) => ({
      path: `${(await draftOf(world)).path}/files?name=a.docx`,
      file: plain,
      status: 201,
    }),
  },
  { route: `GET ${path}/:number`, call: async (world) => ({ path: await fileOf(world) }) },
  {
    route: `POST ${path}/:number/cleaned`,
    call: async (world) => ({
      path: `${await fileOf(world, changed)}/cleaned`,
      body: { acceptsChanges: true },
      status: 201,
    }),
  },
  {
    route: "POST /api/item-drafts/:draft/word",
    call: async (world) => ({
      path: `${(await draftOf(world)).path}/word?name=a.docx`,
      file: plain,
    }),
  },
  {
    route: "GET /api/item-drafts/:draft/near",
    call: async (world) => ({ path: `${(await draftOf(world)).path}/near` }),
  },
];
