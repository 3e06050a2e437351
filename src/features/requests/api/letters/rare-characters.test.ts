import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
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
  expect((await read(id)).lacking).toEqual(["𠮷", "བ", "ོ", "ད"]);
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
