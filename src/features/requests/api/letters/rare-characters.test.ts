import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson } from "#tests/support/given-office.ts";
import { givenLetters } from "#tests/support/requests/given-letters.ts";

const given = givenDatabase();
let letters: Awaited<ReturnType<typeof givenLetters>>;
beforeAll(async () => {
  letters = await givenLetters(given.db);
});

test("a letter to a name that no face has is told of, is numbered, and leaves as Word", async () => {
  const { request, draft, sign, read, office, session } = letters;
  const requestId = await request({ applicant: "张𠮷བོད" });
  const id = await draft(requestId, "deniedProcess", { reasons: "请示报告，未定稿" });
  expect((await read(id)).lacking).toEqual(["𠮷"]);
  await sign(id);
  expect((await read(id)).state).toBe("signed");
  const file = (format: string) =>
    office.request(`/api/request-letters/${id}/document/${format}`, {
      headers: session("case-officer"),
    });
  const pdf = await file("pdf");
  expect([pdf.status, await pdf.json()]).toMatchObject([
    422,
    { title: expect.stringContaining("𠮷") },
  ]);
  expect((await file("docx")).status).toBe(200);
});

test("names in Tibetan, Uyghur, Mongolian and Yi are printed, and the file is archived with Word where a character has no face", async () => {
  const { request, draft, sign, read, act, office, session } = letters;
  const asked = async (applicant: string) => {
    const requestId = await request({ applicant });
    const id = await draft(requestId, "deniedProcess", { reasons: "请示报告，未定稿" });
    await sign(id);
    await act("case-officer", id, "service");
    return { requestId, id };
  };
  const { id } = await asked("བཀྲ་ཤིས་ ئايگۈل ᠪᠠᠶᠠᠷ ꆈꌠ");
  expect((await read(id)).lacking).toEqual([]);
  const pdf = await office.request(`/api/request-letters/${id}/document/pdf`, {
    headers: session("case-officer"),
  });
  expect(pdf.status).toBe(200);
  const rare = await asked("张𠮷");
  const made = await office.request(
    `/api/requests/${rare.requestId}/archives`,
    asJson("POST", {}, session("case-officer")),
  );
  const names = Object.keys(unzipSync(new Uint8Array(await made.arrayBuffer())));
  expect(names).toContainEqual(expect.stringMatching(/文书\.docx$/));
});
