import { expect, test } from "vitest";
import { oldAddress } from "./old-address.ts";

test.each([
  ["http://www.qinglan.example/zwgk/art_1.html", "/zwgk/art_1.html"],
  ["https://x.cn/show.jsp?id=3&b=%E4%B8%AD#top", "/show.jsp?id=3&b=%E4%B8%AD"],
  ["zwgk/公告.html", "/zwgk/%E5%85%AC%E5%91%8A.html"],
  ["/a/../b.html", "/b.html"],
  ["", undefined],
  ["http://x.cn/", undefined],
  ["javascript:alert(1)", undefined],
  ["file:///C:/1.html", undefined],
])("%s leads by %s", (address, path) => {
  expect(oldAddress(address)).toBe(path);
});
