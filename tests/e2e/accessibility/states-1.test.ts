import { expect, test } from "vitest";
import { states } from "../states.ts";
import { testStatesOf } from "./look-at-states.ts";

testStatesOf(1);

test("each state has a name of its own, for its pictures", () => {
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
});
