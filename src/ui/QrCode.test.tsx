import { renderToStaticMarkup } from "react-dom/server";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { QrCode } from "./QrCode.tsx";

test("the drawing has the dark modules of the code, each once, and light ones around it", () => {
  const address = "https://www.example.gov.cn/zwgk/items/4711/";
  const drawn = renderToStaticMarkup(<QrCode text={address} says="本页地址的二维码" />);
  const path = /class="qr-dark" d="([^"]+)"/.exec(drawn)?.[1] ?? "";
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step} ${y}`);
  }
  const { data, size } = encode(address, { ecc: "M", border: 2 });
  const wanted = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])),
  );
  expect([...dark].toSorted()).toEqual(wanted.toSorted());
  expect([...dark].some((place) => /^[01] | [01]$/.test(place))).toBe(false);
  expect(drawn).toContain(`viewBox="0 0 ${size} ${size}" role="img" aria-label="本页地址的二维码"`);
});
