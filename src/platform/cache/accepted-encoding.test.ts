import { expect, test } from "vitest";
import { acceptedEncoding } from "./accepted-encoding.ts";

test.each([
  { header: undefined, encoding: "identity" },
  { header: "", encoding: "identity" },
  { header: "gzip, deflate, br, zstd", encoding: "br" },
  { header: "gzip;q=1.0, *;q=0.5", encoding: "gzip" },
  { header: "br;q=0, gzip", encoding: "gzip" },
  { header: "br; q=0.0,gzip ;q=0", encoding: "identity" },
  { header: "deflate", encoding: "identity" },
  { header: "GZIP", encoding: "gzip" },
])("$header → $encoding", ({ header, encoding }) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
