import { resolve } from "node:path";
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

test("the site is called by its name alone until it is told more", () => {
  const config = readConfig({});
  expect(config).toMatchObject({ ok: true, value: { site: { base: "", resources: [] } } });
  expect(config.ok && "organiser" in config.value.site).toBe(false);
});

test("the site's facts, its place and what its header loads are read", () => {
  const config = readConfig({
    SITE_NAME: "青岚县政府信息公开",
    SITE_CODE: "1234567890",
    SITE_ORIGIN: "https://www.example.gov.cn",
    SITE_BASE: "/zwgk",
    SITE_RESOURCES: "https://static.example.gov.cn, https://img.example.gov.cn:8443",
  });
  expect(config.ok && config.value.site).toEqual({
    name: "青岚县政府信息公开",
    code: "1234567890",
    origin: "https://www.example.gov.cn",
    base: "/zwgk",
    resources: ["https://static.example.gov.cn", "https://img.example.gov.cn:8443"],
  });
});

test.each(["4207000016", "bm01000001", "BM01000001"])("%s is a site's code", (code) => {
  expect(readConfig({ SITE_CODE: code })).toMatchObject({ ok: true, value: { site: { code } } });
});

test("a number may stand among spaces", () => {
  expect(readConfig({ PORT: " 80 " })).toMatchObject({ ok: true, value: { port: 80 } });
});

test("a base of one slash is no base", () => {
  const config = readConfig({ SITE_BASE: "/" });
  expect(config.ok && config.value.site.base).toBe("");
});

test.each([
  { variable: "SITE_BASE", value: "zwgk" },
  { variable: "SITE_BASE", value: "/zwgk/" },
  { variable: "SITE_ORIGIN", value: "www.example.gov.cn" },
  { variable: "SITE_ORIGIN", value: "https://www.example.gov.cn/" },
  { variable: "SITE_RESOURCES", value: "https://a.example; script-src *" },
  { variable: "SITE_CODE", value: "12345" },
  { variable: "SITE_CODE", value: "12345678" },
  { variable: "SITE_CODE", value: "bm1234567890" },
  { variable: "PORT", value: "0x50" },
  { variable: "PORT", value: "+80" },
  { variable: "PORT", value: "8080.0" },
  { variable: "CHECK_QUEUE", value: "1e3" },
  { variable: "CHECK_TIMEOUT_MS", value: "0b1111" },
  { variable: "PAGE_CACHE_MB", value: "1e3" },
  { variable: "RATE_LIMIT_PERCENT", value: "٣" },
  { variable: "SITE_EMAIL", value: "somebody" },
  { variable: "METRICS_TOKEN", value: "short" },
  { variable: "SIGNING_KEY", value: "0123456789abcdef" },
  { variable: "TRUST_PROXY", value: "yes" },
])("$variable=$value is refused with what it should be", ({ variable, value }) => {
  const config = readConfig({ [variable]: value });
  if (config.ok) throw new Error("accepted");
  expect(config.error).toMatchObject([{ variable, value, expected: expect.stringMatching(/./) }]);
});

test("without a database's address the data lie in var/ of the program", () => {
  const config = readConfig({});
  expect(config.ok && config.value.database).toEqual({ dataFolder: resolve("var") });
});

test("a database's address that is none is refused, and its password is not repeated", () => {
  const config = readConfig({ DATABASE_URL: "mysql://root:p@ss:word@db/x" });
  if (config.ok) throw new Error("accepted");
  expect(configRefusal(config.error)).toContain('DATABASE_URL="mysql://root:***@db/x"');
});

test.each([
  ["postgresql:me:secret@host/db", "（不显示，可能含有密码）"],
  ["host=db user=me password=secret", "（不显示，可能含有密码）"],
  ["mysql://me:secret@host/db", "mysql://me:***@host/db"],
  ["mysql://host/db?password=secret&x=1", "mysql://host/db?password=***&x=1"],
])("a password in a bad address is not shown: %s", (text, shown) => {
  const config = readConfig({ DATABASE_URL: text });
  expect(config.ok ? [] : config.error.map(({ value }) => value)).toEqual([shown]);
});
