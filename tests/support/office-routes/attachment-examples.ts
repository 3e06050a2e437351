import { caseOfFiles } from "#features/requests/attachments/keep-attachment.ts";
import { saveMarks } from "#features/requests/redaction/save-marks.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { docxFile, paragraph, run } from "../office/docx-file.ts";
import { pdfFile } from "../office/pdf-file.ts";
import { attachTo, by } from "./attach-to.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";
import { requests } from "./record-examples.ts";

const path = "/api/requests/:id/attachments";
const reasoned = { ground: "privacy", reason: "个人隐私" } as const;
const passage = { kind: "passage", block: 0, start: 0, end: 1, ...reasoned } as const;
const plain = docxFile(paragraph("附件"));
const changed = docxFile(`<w:p><w:ins w:id="1" w:author="某">${run("附件")}</w:ins></w:p>`);
const numbered = docxFile(paragraph("电话13812345678"));

/** An attachment of a new case of the own agency, and the address of it. */
async function attached(
  world: OfficeWorld,
  bytes: Uint8Array,
  name = "附件.docx",
): Promise<string> {
  const id = await requests.make(world, "own");
  return `/api/requests/${id}/attachments/${await attachTo(world, id, { bytes, name })}`;
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
  acting("GET", plain, { tail: "/redaction" }),
  acting("GET", plain, { tail: "/redaction/text" }),
  {
    route: `GET ${path}/:attachment/redaction/pages/:page`,
    call: async (world) => ({
      path: `${await attached(world, pdfFile([{}]), "附件.pdf")}/redaction/pages/1`,
    }),
  },
  acting("POST", plain, { tail: "/redaction", body: { revision: 0, marks: [passage] } }),
  {
    route: `POST ${path}/:attachment/redaction/copy`,
    call: async (world) => {
      const address = await attached(world, plain);
      const [, id = "", attachment = ""] =
        /requests\/(\d+)\/attachments\/(\d+)/.exec(address) ?? [];
      await world.db.transaction().execute(async (trx) => {
        const of = await caseOfFiles(trx, agencyScope({ kind: "operator" }), Number(id));
        if (!of) throw new Error("no case");
        const originalId = Number(attachment);
        await saveMarks(trx, { of, originalId, revision: 0, marks: [passage], by });
      });
      return { path: `${address}/redaction/copy`, body: { revision: 1 } };
    },
  },
];
