import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL(".", import.meta.url);

/** Styles of screens; paper has its own sizes, in points. */
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith(".css") && name !== "tokens.css" && !name.startsWith("print"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** Every declaration of a property that a sheet has: `home.css gap: 3px`. */
function declarations(property: RegExp): readonly string[] {
  const pattern = new RegExp(`^\\s*(${property.source}:[^;]*);`, "gm");
  return sheets.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(([, found]) => `${name} ${found}`),
  );
}

/** What a rem is, once for each mode; a size told by what stands around; none at all. */
const ownSizes = ["base.css font-size: 106.25%", "elder.css font-size: 24px"];

test("every size of type is one of the scale", () => {
  const sizes = declarations(/font-size/).filter((one) => !ownSizes.includes(one));
  expect(sizes.length).toBeGreaterThan(20);
  const scale = /font-size: (?:var\(--(?:title|heading|subheading|text|small)\)|1em|0)$/;
  expect(sizes.filter((one) => !scale.test(one))).toEqual([]);
});

test("every space is one of the scale, or told in characters", () => {
  const spaces = declarations(/(?:margin|padding|gap|row-gap|column-gap)(?:-[a-z]+)*/);
  expect(spaces.length).toBeGreaterThan(100);
  const own = /\d(?:rem|px|pt|vh|vw)\b/;
  expect(spaces.filter((one) => own.test(one) && !one.endsWith("margin: -1px"))).toEqual([]);
});

test("red is the identity of the site, and nothing else is", () => {
  const users = sheets.filter(({ text }) => text.includes("var(--red)"));
  expect(users.map(({ name }) => name)).toEqual(["shell.css"]);
});

test("every custom property that is used is there", () => {
  const tokens = readFileSync(new URL("tokens.css", folder), "utf8");
  const used = sheets.flatMap(({ text }) => [...text.matchAll(/var\((--[a-z0-9-]+)/g)]);
  const all = tokens + sheets.map(({ text }) => text).join("");
  const missing = used.map(([, name]) => name).filter((name) => !all.includes(`${name}:`));
  expect([...new Set(missing)]).toEqual([]);
});
