import { expect, test } from "vitest";
import { multipartPieces } from "./multipart-pieces.ts";

const body = Buffer.from(
  [
    "--xyz",
    'Content-Disposition: form-data; name="agency"',
    "",
    "丙县教育局",
    "--xyz",
    'Content-Disposition: form-data; name="file"; filename="人员.csv"',
    "Content-Type: text/csv",
    "",
    "账号,姓名\r\n--xy\r\nli,李明\r\n",
    "--xyz--",
    "",
  ].join("\r\n"),
);

async function* chunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function partsOf(bytes: Buffer, size: number) {
  const parts: { name: string; fileName?: string; text: string }[] = [];
  const held: Buffer[] = [];
  const close = () => {
    const last = parts.at(-1);
    if (last) last.text = Buffer.concat(held.splice(0)).toString();
  };
  for await (const piece of multipartPieces(chunks(bytes, size), "xyz")) {
    if (piece.kind === "broken") return "broken";
    if (piece.kind === "bytes") held.push(Buffer.from(piece.bytes));
    else {
      close();
      const { kind: _, ...names } = piece;
      parts.push({ ...names, text: "" });
    }
  }
  close();
  return parts;
}

test("a body comes apart the same wherever it is cut", async () => {
  const whole = [
    { name: "agency", text: "丙县教育局" },
    { name: "file", fileName: "人员.csv", text: "账号,姓名\r\n--xy\r\nli,李明\r\n" },
  ];
  for (const size of [1, 2, 3, 7, 16, 61, 1_000]) {
    expect([size, await partsOf(body, size)]).toEqual([size, whole]);
  }
});

test.each([
  { what: "no delimiter at its beginning", bytes: Buffer.from("x".repeat(100)) },
  { what: "cut in a part", bytes: body.subarray(0, body.length - 20) },
  { what: "a part without a name", bytes: Buffer.from("--xyz\r\nX: 1\r\n\r\na\r\n--xyz--") },
  { what: "headers without an end", bytes: Buffer.from(`--xyz\r\n${"X: 1\r\n".repeat(1_000)}`) },
  { what: "nothing", bytes: Buffer.alloc(0) },
])("$what is broken", async ({ bytes }) => {
  expect(await partsOf(bytes, 11)).toBe("broken");
});
