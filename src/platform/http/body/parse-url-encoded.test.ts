import { expect, test } from "vitest";
import { parseUrlEncoded } from "./parse-url-encoded.ts";

function fieldsOf(body: string) {
  const parsed = parseUrlEncoded(new Uint8Array(Buffer.from(body)));
  if (!parsed.ok) return parsed.error;
  return parsed.value.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
}

test.each([
  {
    rule: "fields",
    body: "a=1&b=2",
    fields: [
      ["a", "1"],
      ["b", "2"],
    ],
  },
  { rule: "escapes and blanks", body: "a=%E4%B8%80+%2B", fields: [["a", "一 +"]] },
  { rule: "a name alone", body: "a", fields: [["a", ""]] },
  { rule: "an equals sign in a value", body: "a=b=c", fields: [["a", "b=c"]] },
  {
    rule: "a percent sign that escapes nothing",
    body: "a=5%&b=%zz",
    fields: [
      ["a", "5%"],
      ["b", "%zz"],
    ],
  },
])("$rule", ({ body, fields }) => {
  expect(fieldsOf(body)).toEqual(fields);
});

test("what Node writes comes back", () => {
  const fields = { page: "/agencies/3/?a=1&b=2", problem: "表三\r\n“总计”+1 不对％" };
  expect(fieldsOf(new URLSearchParams(fields).toString())).toEqual(Object.entries(fields));
});

test("bytes that are no text come out as they are, for others to refuse", () => {
  const parsed = parseUrlEncoded(new Uint8Array(Buffer.from("a=%ED%A0%80%00")));
  expect(parsed.ok && [...(parsed.value[0]?.bytes ?? [])]).toEqual([0xed, 0xa0, 0x80, 0]);
});

test("sixteen fields are taken, and no more", () => {
  expect(fieldsOf(Array(16).fill("a=1").join("&"))).toHaveLength(16);
  expect(fieldsOf(Array(17).fill("a=1").join("&"))).toBe("broken");
});

test("more fields than any form has are refused at once", () => {
  const start = performance.now();
  expect(fieldsOf("a&".repeat(1_000_000))).toBe("broken");
  expect(performance.now() - start).toBeLessThan(200);
});
