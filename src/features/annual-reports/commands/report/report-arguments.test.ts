import { expect, test } from "vitest";
import { parseReportCall } from "./report-arguments.ts";

test.each([
  { args: ["read", "a.txt", "--json"], act: "read", paths: ["a.txt"], json: true },
  { args: ["read", "--json", "b", "a", "-"], act: "read", paths: ["b", "a", "-"], json: true },
  {
    args: ["check", "a", "--previous", "p"],
    act: "check",
    paths: ["a"],
    json: false,
    previous: "p",
  },
  { args: ["check", "--previous=p", "a"], act: "check", paths: ["a"], json: false, previous: "p" },
  {
    args: ["check", "a", "--previous", "-"],
    act: "check",
    paths: ["a"],
    json: false,
    previous: "-",
  },
  { args: ["read", "--", "-odd.txt"], act: "read", paths: ["-odd.txt"], json: false },
  {
    args: ["write", "a.txt", "--to", "docx", "-o", "b.docx"],
    act: "write",
    path: "a.txt",
    to: "docx",
    output: "b.docx",
  },
  {
    args: ["write", "--to=PDF", "--output=b", "-"],
    act: "write",
    path: "-",
    to: "pdf",
    output: "b",
  },
  {
    args: ["check", "a", "--dictionary", "words.csv"],
    act: "check",
    paths: ["a"],
    json: false,
    dictionary: "words.csv",
  },
] as const)("$args is a call", ({ args, ...call }) => {
  expect(parseReportCall(args)).toEqual({ ok: true, value: call });
});

test.each([["--help"], ["help"], ["read", "--help"], ["check", "-h"], ["write", "--help"]])(
  "%s %s asks for help",
  (...args) => {
    expect(parseReportCall(args)).toEqual({ ok: true, value: { act: "help" } });
  },
);

test.each([
  { args: [], says: "缺少子命令" },
  { args: ["reed", "a"], says: "没有子命令“reed”" },
  { args: ["write", "--to", "html", "-o", "b"], says: "没有指定文件" },
  { args: ["write", "a", "-o", "b"], says: "没有用 --to 指定格式" },
  { args: ["write", "a", "--to", "html"], says: "没有用 -o 指定输出文件" },
  { args: ["write", "a", "--to", "doc", "-o", "b"], says: "不能写成“doc”" },
  { args: ["write", "a", "--to", "-o", "b"], says: "选项 --to 后面要写格式" },
  { args: ["write", "a", "--to", "html", "-o"], says: "选项 -o 后面要写输出文件的路径" },
  { args: ["write", "a", "--to", "html", "-o", ""], says: "选项 -o 后面要写输出文件的路径" },
  { args: ["write", "a", "b", "--to", "html", "-o", "c"], says: "一次只写一份报告" },
  { args: ["write", "a", "--to", "html", "-o", "b", "-o", "c"], says: "都只能写一次" },
  { args: ["write", "a", "--to", "html", "-o", "-"], says: "不写到标准输出" },
  { args: ["write", "a", "--to", "html", "-o", "b", "--json"], says: "没有选项 --json" },
  { args: ["read"], says: "没有指定文件" },
  { args: ["check", "--json"], says: "没有指定文件" },
  { args: ["read", "a", "--jsn"], says: "没有选项 --jsn" },
  { args: ["read", "a", "-x"], says: "没有选项 -x" },
  { args: ["read", "a", "--json=1"], says: "选项 --json 不带值" },
  { args: ["read", "a", "--previous", "p"], says: "--previous 只用于 report check" },
  { args: ["check", "a", "--previous"], says: "选项 --previous 后面要写上年报告的路径" },
  { args: ["check", "a", "--previous", "--json"], says: "选项 --previous 后面要写上年报告的路径" },
  { args: ["check", "a", "--previous", "p", "--previous", "q"], says: "--previous 只能写一次" },
  { args: ["read", "a", "--dictionary", "d"], says: "--dictionary 只用于 report check" },
  { args: ["check", "a", "--dictionary"], says: "选项 --dictionary 后面要写校对词表的路径" },
  {
    args: ["check", "a", "--dictionary", "d", "--dictionary", "e"],
    says: "--dictionary 只能写一次",
  },
  { args: ["read", "-", "a", "-"], says: "标准输入（-）只能用一次" },
  { args: ["check", "-", "--previous", "-"], says: "标准输入（-）只能用一次" },
])("$args is refused: $says", ({ args, says }) => {
  const call = parseReportCall(args);
  expect(call.ok ? "" : call.error).toContain(says);
});
