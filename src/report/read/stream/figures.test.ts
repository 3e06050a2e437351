import { describe, expect, test } from "vitest";
import { type Figure, figureOf, movePoint } from "./figures.ts";

function number(value: number, unit = "none"): Figure {
  return { kind: "number", value, unit } as Figure;
}

const cases: Readonly<Record<string, Readonly<Record<string, Figure | undefined>>>> = {
  "a number is its digits": {
    "0": number(0),
    "15": number(15),
    "11217": number(11_217),
    "26.5": number(26.5),
    "190.457379": number(190.457379),
    "173373602.39": number(173_373_602.39),
  },
  "a sign beside a figure or in its place leaves it open": {
    "?": { kind: "odd" },
    "?0": { kind: "odd" },
    "12？": { kind: "odd" },
    "\ufffc": { kind: "odd" },
    "128\ufffd": { kind: "odd" },
    "\ufffd\ufffd\ufffd\ufffd": undefined,
    "?。ㄒ唬┲": undefined,
  },
  "a comma separates thousands, and only thousands": {
    "1,113": number(1113),
    "12,345,678": number(12_345_678),
    "1,113.5": number(1113.5),
    "1,11": { kind: "odd" },
    "11,13": { kind: "odd" },
  },
  "full-width forms are the same figures": {
    "１５": number(15),
    "１，１１３": number(1113),
    "２６．５": number(26.5),
  },
  "增 and 减 sign a change": {
    增2: number(2),
    增加2: number(2),
    减3: number(-3),
    减少3: number(-3),
    "+19": number(19),
    "-35": number(-35),
    "−8": number(-8),
    "-0": number(0),
  },
  "marks stand for nothing": {
    "/": { kind: "mark" },
    "-": { kind: "mark" },
    "—": { kind: "mark" },
    "——": { kind: "mark" },
    "－": { kind: "mark" },
    "／": { kind: "mark" },
    "＼": { kind: "mark" },
    "﹣": { kind: "mark" },
    无: { kind: "mark" },
    空: { kind: "mark" },
  },
  "digits that begin with 0 are glued values": {
    "000": { kind: "glued", digits: "000" },
    "007": { kind: "glued", digits: "007" },
    "０００": { kind: "glued", digits: "000" },
  },
  "about so many is no certain number": {
    "700多条": { kind: "approximate" },
    "260余": { kind: "approximate" },
    近5000条: { kind: "approximate" },
    约15: { kind: "approximate" },
  },
  "a measure word says nothing of the amount": {
    "15件": number(15),
    "3宗": number(3),
    "976.8万元": number(976.8, "wanYuan"),
    "184700元": number(184_700, "yuan"),
  },
  "a bare 万 is for the column to read, and other units of money are unclear": {
    "26.5万": number(26.5, "wan"),
    "0.3万件": number(0.3, "wan"),
    "1.5亿元": number(1.5, "unclear"),
  },
  "a footnote's mark is no digit of the number": {
    "15①": { kind: "odd" },
    "15²": { kind: "odd" },
    "①": undefined,
  },
  "a date is no figure": { "2020-01-17": undefined, "2020.1.17": undefined },
  "several signs and points are one odd word": {
    "15-3": { kind: "odd" },
    "1.2.3": { kind: "odd" },
    "10-12": { kind: "odd" },
  },
  "words are no figures": {
    规章: undefined,
    十五: undefined,
    无其他事项: undefined,
    "1.属于国家秘密": undefined,
    "15户": undefined,
    "1e3": undefined,
    "0x10": undefined,
    "(15)": undefined,
    "1704350188123.jpg": undefined,
  },
};

describe.each(Object.entries(cases))("%s", (_, words) => {
  test.each(Object.entries(words))("%s", (word, figure) => {
    expect(figureOf(word)).toEqual(figure);
  });
});

describe("an amount moves between 万元 and 元 without a binary fraction", () => {
  test.each([
    [976.8, 4, 9_768_000],
    [18.871, 4, 188_710],
    [190.457379, 4, 1_904_573.79],
    [184_700, -4, 18.47],
    [0, 4, 0],
    [-3, 4, -30_000],
  ] as const)("%d by %d places is %d", (value, places, moved) => {
    expect(movePoint(value, places)).toBe(moved);
  });
});
