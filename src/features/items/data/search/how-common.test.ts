import { expect, test } from "vitest";
import { aboutHowMany } from "./how-common.ts";

const common = {
  items: 1_000_000,
  shares: new Map([
    [1, 0.5],
    [2, 0.4],
    [3, 0.2],
  ]),
};
const query = (
  words: readonly (readonly (readonly number[])[])[],
  keys: readonly number[] = [],
) => ({
  ...{ words, keys, signs: [], numbers: [], filters: {} },
});

test.each([
  ["a word by its rarest token", query([[[1, 2]]]), 400_000],
  ["words as if they stood apart", query([[[1]], [[3]]]), 100_000],
  ["a word by its commonest spelling", query([[[3], [2, 1]]]), 400_000],
  ["narrowed down by what it is narrowed by", query([[[1]]], [3]), 100_000],
  ["a token that is not common makes none", query([[[1, 9]], [[2]]]), 0],
])("%s", (_, asked, many) => {
  expect(aboutHowMany(asked, common)).toBe(many);
});
