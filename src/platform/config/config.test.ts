import { expect, test } from "vitest";
import { configRefusal, readConfig } from "./config.ts";

test("without any variable the server listens on this machine alone, port 8080", () => {
  const config = readConfig({});
  expect(config).toMatchObject({ ok: true, value: { host: "127.0.0.1", port: 8080 } });
});

test("a proofreading dictionary is a path, and without one there is none", () => {
  const config = readConfig({ PROOFREADING_DICTIONARY: "/etc/tongming/words.csv" });
  expect(config).toMatchObject({ ok: true, value: { dictionary: "/etc/tongming/words.csv" } });
  const none = readConfig({ PROOFREADING_DICTIONARY: "" });
  expect(none.ok && "dictionary" in none.value).toBe(false);
});

test("an empty variable counts as not set", () => {
  expect(readConfig({ PORT: " " })).toMatchObject({ ok: true, value: { port: 8080 } });
});

test.each([
  { rule: "a port above 65535 is refused", environment: { PORT: "65536" }, names: ["PORT"] },
  { rule: "a port that is no number is refused", environment: { PORT: "http" }, names: ["PORT"] },
  {
    rule: "an unknown log level is refused",
    environment: { LOG_LEVEL: "loud" },
    names: ["LOG_LEVEL"],
  },
  {
    rule: "every bad variable is named, not the first alone",
    environment: { PORT: "-1", HOST: "a b", CHECK_WORKERS: "0" },
    names: ["HOST", "PORT", "CHECK_WORKERS"],
  },
])("$rule", ({ environment, names }) => {
  const config = readConfig(environment);
  if (config.ok) throw new Error("accepted");
  expect(config.error.map(({ variable }) => variable)).toEqual(names);
});

test("the refusal names the variable, the value and what it should be", () => {
  const config = readConfig({ PORT: "80a" });
  if (config.ok) throw new Error("accepted");
  expect(configRefusal(config.error)).toContain('PORT="80a"：应为0 到 65535 的整数');
});
