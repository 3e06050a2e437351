import { expect, test } from "vitest";
import { documentNumbers } from "./document-number.ts";

const spell = (word: string) => (word.includes("发改") ? [word.replace("发改", "发展和改革")] : []);

test.each([
  ["青政办发〔2026〕3号", ["青政办发20263号"]],
  ["青政办发[2026] 03 号", ["青政办发20263号"]],
  ["青政办发（２０２６）3号文件", ["青政办发20263号"]],
  ["霞屿镇发 2025 31", ["霞屿镇发202531号"]],
  ["请问县政府发2026年第1585号在哪里", ["县政府发20261585号"]],
  ["县发改局发〔2026〕47号", ["县发改局发202647号", "县发展和改革局发202647号"]],
  ["2026年预算", []],
  ["做好2026年公租房分配工作", []],
  ["12345", []],
])("%s names the numbers %j", (typed, numbers) => {
  expect(documentNumbers(typed, spell)).toEqual(numbers);
});
