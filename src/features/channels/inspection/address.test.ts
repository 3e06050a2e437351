import { expect, test } from "vitest";
import { hostsIn, isAmong, isHostPattern } from "../domain/inspection/hosts.ts";
import { isPrivateAddress } from "../domain/inspection/private-address.ts";
import { kindOfTarget, targetOf } from "./address.ts";

const page = "http://www.qinglan.gov.cn/zwgk/index.html";

test.each([
  ["../a.html#top", "http://www.qinglan.gov.cn/a.html"],
  ["HTTP://WWW.Qinglan.gov.cn:80/b;jsessionid=1F?x=1", "http://www.qinglan.gov.cn/b?x=1"],
  ["//other.cn/x", "http://other.cn/x"],
  ["javascript:void(0)", undefined],
  ["mailto:a@b.cn", undefined],
  ["http://user:word@www.qinglan.gov.cn/", undefined],
  ["http://[bad/", undefined],
  [`/${"a".repeat(1001)}`, undefined],
])("%s", (href, target) => {
  expect(targetOf(href, page)).toBe(target);
});

test.each([
  ["http://a.cn:8080/x.html", "page"],
  ["http://a.cn:8080/x.PDF", "file"],
  ["http://a.cn:8080/x.jpg", "image"],
  ["http://a.cn/x.html", "outer"],
])("%s is of the site a.cn:8080: %s", (address, kind) => {
  expect(kindOfTarget(address, "a.cn:8080")).toBe(kind);
});

test("hosts are named alone, or all below one", () => {
  const hosts = hostsIn(" www.A.cn，*.gov.cn\n127.0.0.1:80 ");
  expect(hosts).toEqual(["www.a.cn", "*.gov.cn", "127.0.0.1:80"]);
  expect(hosts.every(isHostPattern)).toBe(true);
  expect(["http://a.cn", "a b", "*", "*.*.cn"].some(isHostPattern)).toBe(false);
  expect(isAmong("x.gov.cn", hosts)).toBe(true);
  expect(["gov.cn", "xgov.cn", "x.gov.cn:81", "a.cn"].some((host) => isAmong(host, hosts))).toBe(
    false,
  );
});

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.255.255",
  "192.168.0.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "::1",
  "fe80::1%eth0",
  "fc00::1",
  "::ffff:127.0.0.1",
  "2002:7f00:1::",
  "nonsense",
])("%s must not be asked", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "2400:3200::1"])("%s may be", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});
