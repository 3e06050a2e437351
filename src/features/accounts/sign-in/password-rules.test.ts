import { expect, test } from "vitest";
import { passwordRefused } from "./password-rules.ts";

const known = ["zhangsan", "张三", "青禾县人民政府"];

test.each([
  ["short", "Xk9#mQ2$vL7", "too-short"],
  ["endless", "a".repeat(201), "too-long"],
  ["a breached one", "password1234", "easily-guessed"],
  ["a breached one dressed up", "P@ssw0rd2026!", "easily-guessed"],
  ["rows of keys", "qwertyuiop[]", "easily-guessed"],
  ["digits in order", "123456789012", "easily-guessed"],
  ["repetition", "abcabcabcabcabc", "easily-guessed"],
  ["the account and a year", "zhangsan2026", "easily-guessed"],
  ["words of the office", "xinxigongkai2026", "easily-guessed"],
  ["the name of the program", "tongming@2026", "easily-guessed"],
  ["rows of keys downwards", "1qaz2wsx3edc", "easily-guessed"],
  ["a sentence of one's own", "春天的第三只猫爱吃枇杷", "too-short"],
  ["a longer sentence of one's own", "春天的第三只猫最爱吃枇杷罐头", undefined],
  ["several words", "lantern gravel otter plum", undefined],
  ["random characters", "Xk9#mQ2$vL7w", undefined],
])("%s: %s", (_rule, password, kind) => {
  expect(passwordRefused(password, known)?.kind).toBe(kind);
});
