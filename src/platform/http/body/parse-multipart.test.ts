import { expect, test } from "vitest";
import { parseMultipart } from "./parse-multipart.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const part = (disposition: string, content: string, boundary = "x") =>
  `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;

function namesOf(body: string, boundary = "x") {
  const parsed = parseMultipart(bytes(body), boundary);
  if (!parsed.ok) return parsed.error;
  return parsed.value.map(({ bytes: content, ...names }) => ({
    ...names,
    content: Buffer.from(content).toString(),
  }));
}

test("fields and files come out as they were sent", () => {
  const body = `${part('name="text"', "一\r\n二")}${part('name="file"; filename="年报.docx"', "PK")}--x--\r\n`;
  expect(namesOf(body)).toEqual([
    { name: "text", content: "一\r\n二" },
    { name: "file", fileName: "年报.docx", content: "PK" },
  ]);
});

test("what a browser and `FormData` of Node send is read", async () => {
  const form = new FormData();
  form.append("text", "");
  form.append("file", new File([new Uint8Array([13, 10, 45, 45, 0])], 'a"b.bin'));
  const request = new Request("http://a/", { method: "POST", body: form });
  const boundary = /boundary=(.*)$/.exec(request.headers.get("content-type") ?? "")?.[1] ?? "";
  const parsed = parseMultipart(new Uint8Array(await request.arrayBuffer()), boundary);
  expect(parsed.ok && parsed.value).toMatchObject([
    { name: "text", bytes: new Uint8Array() },
    { name: "file", fileName: 'a"b.bin', bytes: new Uint8Array([13, 10, 45, 45, 0]) },
  ]);
});

test.each([
  { rule: "quoted by a program", disposition: String.raw`name="f"; filename="a\"b"`, name: 'a"b' },
  { rule: "without quotes", disposition: "name=f; filename=a.txt", name: "a.txt" },
  { rule: "empty, where no file was chosen", disposition: 'name="f"; filename=""', name: "" },
])("a file's name $rule", ({ disposition, name }) => {
  expect(namesOf(`${part(disposition, "")}--x--`)).toMatchObject([{ name: "f", fileName: name }]);
});

test.each([
  { rule: "an empty body", body: "" },
  { rule: "another boundary", body: "--y--" },
  { rule: "no end", body: part('name="a"', "1") },
  { rule: "a part without a name", body: `${part("", "1")}--x--` },
  { rule: "a part without headers", body: "--x\r\n\r\n1\r\n--x--" },
  {
    rule: "headers without an end",
    body: "--x\r\nContent-Disposition: form-data; name=a\r\n--x--",
  },
  { rule: "headers too long", body: `${part(`name="${"a".repeat(5000)}"`, "1")}--x--` },
  { rule: "a part more than any form has", body: `${part('name="a"', "1").repeat(33)}--x--` },
])("$rule is broken", ({ body }) => {
  expect(namesOf(body)).toBe("broken");
});

test.each([
  { rule: "307,000 small parts", body: part('name="a"', "1").repeat(307_000), boundary: "x" },
  { rule: "20 MB of one letter", body: `${"a".repeat(20_000_000)}`, boundary: "x" },
  {
    rule: "20 MB of what the boundary is made of",
    body: part('name="a"', "a".repeat(20_000_000), "a".repeat(70)),
    boundary: "a".repeat(70),
  },
  {
    rule: "20 MB of beginnings of the boundary",
    body: part('name="a"', `\r\n--${"a".repeat(69)}b`.repeat(270_000), "a".repeat(70)),
    boundary: "a".repeat(70),
  },
])("$rule take no time", ({ body, boundary }) => {
  const given = bytes(body);
  const start = performance.now();
  parseMultipart(given, boundary);
  expect(performance.now() - start).toBeLessThan(200);
});
