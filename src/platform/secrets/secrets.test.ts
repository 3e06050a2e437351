import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newFieldCipher } from "./field-cipher.ts";
import {
  addFieldKey,
  type FieldKeys,
  keysFile,
  makeFieldKeys,
  readFieldKeys,
} from "./field-keys.ts";

function folder(): string {
  return mkdtempSync(join(tmpdir(), "keys-"));
}

function made(at: string): FieldKeys {
  const keys = makeFieldKeys(at);
  if (!keys.ok) throw new Error(keys.error.kind);
  return keys.value;
}

describe("keys", () => {
  test("are made once, for their user alone", () => {
    const at = folder();
    expect(readFieldKeys(at, undefined)).toMatchObject({ error: { kind: "no-keys" } });
    const first = made(at);
    expect(made(at)).toEqual(first);
    expect(statSync(keysFile(at)).mode & 0o777).toBe(0o600);
    expect(statSync(join(at, "keys")).mode & 0o777).toBe(0o700);
  });

  test("come from the environment where they stand there", () => {
    const at = folder();
    const keys = made(at);
    const text = readFileSync(keysFile(at), "utf8");
    expect(readFieldKeys(folder(), text)).toEqual({ ok: true, value: keys });
  });

  test("that others may read, or that are none, are refused", () => {
    const at = folder();
    made(at);
    chmodSync(keysFile(at), 0o640);
    expect(readFieldKeys(at, undefined)).toMatchObject({ error: { kind: "open-keys" } });
    chmodSync(keysFile(at), 0o600);
    for (const text of ["", "{}", `{"current":"k1","keys":{"k1":"YWJj"},"index":"YWJj"}`]) {
      writeFileSync(keysFile(at), text);
      expect(readFieldKeys(at, undefined)).toMatchObject({ error: { kind: "broken-keys" } });
    }
  });

  test("change: what is sealed anew has the new key, what was sealed before opens still", () => {
    const at = folder();
    const before = newFieldCipher(made(at));
    const old = before.seal("a.b", "张三");
    const changed = addFieldKey(at, made(at));
    if (!changed.ok) throw new Error(changed.error.kind);
    const after = newFieldCipher(changed.value);
    expect(after.open("a.b", old)).toEqual({ ok: true, value: "张三" });
    expect(after.seal("a.b", "张三")).toMatch(/^v1[.]k2[.]/);
    expect(after.sameness("a.b", "张三")).toEqual(before.sameness("a.b", "张三"));
    expect(before.open("a.b", after.seal("a.b", "x"))).toEqual({
      ok: false,
      error: { kind: "no-key", keyId: "k2" },
    });
  });
});

describe("a sealed value", () => {
  const cipher = newFieldCipher(made(folder()));

  test("shows nothing, and not that two are equal", () => {
    const [one, two] = [cipher.seal("a.b", "张三"), cipher.seal("a.b", "张三")];
    expect(one).not.toBe(two);
    expect(Buffer.from(one.split(".")[2] ?? "", "base64url").toString("utf8")).not.toContain("张");
  });

  test.each(["", "张三", "𠮷".repeat(1000)])("opens as it was: %s", (text) => {
    expect(cipher.open("a.b", cipher.seal("a.b", text))).toEqual({ ok: true, value: text });
  });

  test("does not open as another field's, changed, or cut off", () => {
    const sealed = cipher.seal("a.b", "张三");
    const last = sealed.at(-1) === "A" ? "B" : "A";
    for (const [field, text] of [
      ["a.c", sealed],
      ["a.b", sealed.slice(0, -2) + last + sealed.slice(-1)],
      ["a.b", sealed.slice(0, -4)],
      ["a.b", sealed.slice(0, 20)],
      ["a.b", "张三"],
      ["a.b", ""],
    ] as const) {
      expect(cipher.open(field, text)).toEqual({ ok: false, error: { kind: "changed" } });
    }
  });

  test("is found again by what was typed, in its own field", () => {
    expect(cipher.sameness("a.b", "11010519491231002x")).toEqual(
      cipher.sameness("a.b", " １１０１０５ 19491231 002X"),
    );
    expect(cipher.sameness("a.b", "甲")).not.toEqual(cipher.sameness("a.c", "甲"));
    expect(cipher.sameness("a.b", "甲")).not.toEqual(cipher.sameness("a.b", "乙"));
  });
});
