import { expect, test } from "vitest";
import { optionArguments, parseBenchCall } from "./bench-options.ts";

test("names and options are told apart, and options reach the process that measures", () => {
  const call = parseBenchCall(["import", "--full", "site", "--count", "500"]);
  expect(call).toEqual({ names: ["import", "site"], write: false, full: true, count: 500 });
  expect(parseBenchCall(["import", ...optionArguments(call)])).toMatchObject({
    full: true,
    count: 500,
  });
  expect(optionArguments(parseBenchCall([]))).toEqual([]);
});

test.each(["0", "many"])("--count %s is refused", (count) => {
  expect(() => parseBenchCall(["--count", count])).toThrow(count);
});
