import { expect, test } from "vitest";
import { reminderDue } from "./reminder-event.ts";

test.each([
  [31, undefined],
  [30, 30],
  [12, 30],
  [7, 7],
  [2, 7],
  [1, 1],
  [0, 1],
  [-1, undefined],
])("with %i days left the reminder is that of %s days before", (left, due) => {
  expect(reminderDue(left, [30, 7, 1])).toBe(due);
});
