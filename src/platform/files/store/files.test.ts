import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { newRouter } from "#platform/http/router.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { officeFile } from "#tests/support/office/office-file.ts";
import { fileAnswer } from "./file-answer.ts";
import type { FileStore } from "./file-store.ts";
import { localFiles } from "./local-files.ts";
import { type FileAsked, receiveFile } from "./receive-file.ts";
import { claimFiles, filesOf, freeFiles, recordFile, storedFile } from "./stored-files.ts";
import { sweepFiles } from "./sweep-files.ts";
import { takeUpload } from "./take-upload.ts";

const given = givenDatabase();
let folder: string;
let store: FileStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
  store = localFiles(folder);
  await sql`truncate stored_file cascade`.execute(given.db);
});

const operator = agencyScope({ kind: "operator" });
const pdf = Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3 a document", "latin1");

async function* inPieces(...pieces: readonly Uint8Array[]) {
  yield* pieces;
}

function receive(bytes: Uint8Array, more: Partial<FileAsked> = {}) {
  return receiveFile(store, { bytes: inPieces(bytes), name: "附件.pdf", limit: 1000, ...more });
}

const lying = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

describe("a file", () => {
  test("lies under a name of chance, for its owner alone, with its size and hash", async () => {
    const received = await receive(pdf);
    expect(received).toMatchObject({
      ok: true,
      value: { size: pdf.length, name: "附件.pdf", type: { name: "pdf" } },
    });
    const [file] = lying();
    const path = join(file?.parentPath ?? "", file?.name ?? "");
    expect(readFileSync(path)).toEqual(pdf);
    expect([file?.name, statSync(path).mode & 0o777]).toEqual([
      expect.stringMatching(/^[0-9a-f]{40}$/),
      0o600,
    ]);
    const again = await receive(pdf);
    expect(again.ok && received.ok && again.value.key !== received.value.key).toBe(true);
    expect(again.ok && received.ok && again.value.sha256 === received.value.sha256).toBe(true);
  });

  test.each([
    [
      "a program called a document",
      Buffer.from("MZ\x90\x00\x03\x00\x00\x00\x04", "latin1"),
      "unknown",
    ],
    ["a program of Linux", Buffer.from("\x7fELF\x02\x01\x01\x00\x00", "latin1"), "unknown"],
    ["nothing", Buffer.alloc(0), "empty"],
    ["more than may come", Buffer.alloc(1001, 97), "too-large"],
    ["a web page where a PDF is asked for", Buffer.from("<script>alert(1)</script>"), "other-type"],
    ["an archive with the ending of a PDF", zipSync({ "a.txt": Buffer.from("a") }), "other-type"],
  ])("%s is refused, and nothing of it stays", async (_, bytes, kind) => {
    expect(await receive(bytes, { types: ["pdf"] })).toMatchObject({ ok: false, error: { kind } });
    expect(lying()).toEqual([]);
  });

  test("whose sender goes away is refused, and a fault of the disk is none of the sender's", async () => {
    async function* broken() {
      yield pdf;
      throw new Error("ECONNRESET");
    }
    expect(await receive(pdf, { bytes: broken() })).toEqual({
      ok: false,
      error: { kind: "cut-off" },
    });
    expect(lying()).toEqual([]);
    writeFileSync(join(folder, "file"), "");
    const none = localFiles(join(folder, "file"));
    await expect(
      receiveFile(none, { bytes: inPieces(pdf), name: "a", limit: 1000 }),
    ).rejects.toMatchObject({ code: "ENOTDIR" });
  });

  test("that a room looks into and refuses does not stay", async () => {
    const refused = await receive(pdf, {
      inspect: async ({ size }, bytes) => {
        let read = 0;
        for await (const piece of bytes()) read += piece.length;
        return `有批注，${read === size ? "读完" : "没有读完"}`;
      },
    });
    expect(refused).toEqual({ ok: false, error: { kind: "inspected", says: "有批注，读完" } });
    expect(lying()).toEqual([]);
  });

  test.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\公文\\通知.docx", "通知.docx"],
    ["年报\u202Efdp.exe", "年报fdp.exe"],
    ["\u0000\u0007", "文件"],
    ["..", "文件"],
    ["名单\r\nSet-Cookie: a=1\t.txt", "名单 Set-Cookie: a=1 .txt"],
    [`${"长".repeat(300)}.pdf`, `${"长".repeat(116)}.pdf`],
  ])("called %j is kept as %j", async (name, kept) => {
    const received = await receive(pdf, { name });
    expect(received.ok && received.value.name).toBe(kept);
  });

  test.each([
    ["docx", officeFile({ "[Content_Types].xml": "<a/>", "word/document.xml": "<a/>" })],
    ["xlsx", officeFile({ "[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>" })],
    ["zip", zipSync({ "a.exe": Buffer.from("MZ") })],
    ["png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ["jpeg", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ["mp4", Buffer.from("\0\0\0\x18ftypmp42")],
    ["text", Buffer.from("公开")],
    ["text", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ["text", Buffer.from("<!doctype html><script>x()</script>")],
  ])("of %s is known by its content", async (type, bytes) => {
    const received = await receive(bytes, { name: "a.exe" });
    expect(received.ok && received.value.type.name).toBe(type);
  });

  test("that is long is known by its ends", async () => {
    const long = zipSync({ "word/document.xml": Buffer.alloc(6_000_000) }, { level: 0 });
    const text = Buffer.from("公开\n".repeat(900_000));
    const limit = 10_000_000;
    const kinds = [];
    for (const bytes of [long, text]) {
      const received = await receive(bytes, { limit });
      kinds.push(received.ok && received.value.type.name);
    }
    expect(kinds).toEqual(["docx", "text"]);
  });
});

/** A room with files, as rooms have them. */
function room() {
  return newRouter()
    .post("/files", may("public"), async (c) => {
      const received = await takeUpload(c, store, { limit: 1000 });
      if (!received.ok) return received.error;
      const id = await recordFile(given.db, received.value, { agencyId: null, by: "person 7" });
      return c.json({ id }, 201);
    })
    .get("/files/:id", may("public"), async (c) => {
      const file = await storedFile(given.db, operator, Number(c.req.param("id")));
      return file ? fileAnswer(c, store, file) : c.notFound();
    });
}

describe("by HTTP", () => {
  const send = (bytes: Uint8Array, name: string, type = "application/octet-stream") =>
    room().request(`/files?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { "content-type": type },
      body: bytes as Uint8Array<ArrayBuffer>,
    });

  test("a page that is uploaded comes back as a text to be saved", async () => {
    const page = Buffer.from("<script>alert(document.cookie)</script>");
    const { id } = (await (await send(page, '攻击".html')).json()) as { readonly id: number };
    const answer = await room().request(`/files/${id}`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(page);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "content-length": `${page.length}`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "content-disposition":
        "attachment; filename=\"file.txt\"; filename*=UTF-8''%E6%94%BB%E5%87%BB%22.html.txt",
    });
  });

  test.each([
    { rule: "a form's body", type: "multipart/form-data; boundary=x", says: "octet-stream" },
    { rule: "too much", bytes: Buffer.alloc(1001), status: 413, says: "文件超过 1 kB" },
    {
      rule: "a program",
      bytes: Buffer.from("MZ\x90\0\x03", "latin1"),
      status: 422,
      says: "程序文件",
    },
  ])("$rule is refused with what to do", async ({ bytes = pdf, type, status = 415, says }) => {
    const answer = await send(bytes, "a.pdf", type);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(says)]);
    expect(lying()).toEqual([]);
  });
});

describe("a record", () => {
  const subject = { kind: "item", id: 5 };
  async function kept(agencyId: number | null): Promise<number> {
    const received = await receive(pdf);
    if (!received.ok) throw new Error(received.error.kind);
    return recordFile(given.db, received.value, { agencyId, by: "person 7" });
  }

  test("takes files of its agency that nobody has, and no others", async () => {
    const agency = await givenAgency(given.db, { name: "青禾县附件局" });
    const scope = agencyScope({ kind: "person", id: 1, name: "甲", agencies: [agency] });
    const ids = [await kept(agency), await kept(agency + 1), await kept(agency)];
    expect(await claimFiles(given.db, scope, { ids, subject })).toBe(2);
    expect(await claimFiles(given.db, scope, { ids, subject: { kind: "item", id: 6 } })).toBe(0);
    expect((await filesOf(given.db, scope, subject)).map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    expect(await storedFile(given.db, scope, ids[1] ?? 0)).toBeUndefined();
  });

  test("keeps its files; what nobody has, no row knows or is half written is swept after a day", async () => {
    const [own, left, forgotten] = [await kept(null), await kept(null), await kept(null)];
    for (const id of [own, left]) {
      await claimFiles(given.db, operator, { ids: [id], subject: { kind: "item", id } });
    }
    await freeFiles(given.db, { kind: "item", id: left });
    await receive(pdf); // its act was rolled back
    const half = join(folder, "ab");
    await store.putBack(`ab${"0".repeat(38)}`, inPieces(pdf));
    writeFileSync(join(half, `ab${"1".repeat(38)}.part`), "half");
    expect(lying()).toHaveLength(6);
    const now = Date.now() + 1000;
    expect(await sweepFiles(given.db, store, now)).toEqual({ freed: 0, strays: 0, missing: 0 });
    const later = now + 86_400_000;
    expect(await sweepFiles(given.db, store, later)).toEqual({ freed: 2, strays: 3, missing: 0 });
    expect(lying()).toHaveLength(1);
    const rows = await given.tables.selectFrom("stored_file").select(["id", "key"]).execute();
    expect(rows.map(({ id }) => id)).toEqual([own]);
    expect(forgotten).toBeGreaterThan(own);
    await store.discard(rows[0]?.key ?? "");
    expect(await sweepFiles(given.db, store, later)).toMatchObject({ missing: 1 });
  });
});

test("a name that is none of the store's reaches no file", async () => {
  utimesSync(folder, 0, 0);
  for (const key of ["../x", `${"a".repeat(39)}/`, ""]) {
    expect(() => store.get(key)).toThrow("no name");
  }
});
