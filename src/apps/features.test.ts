import { expect, test } from "vitest";
import { routesOf } from "#platform/auth/permission.ts";
import { roomFaults } from "#platform/feature/room-faults.ts";
import { pageWords } from "#platform/http/page.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { features } from "./features.ts";

const given = givenDatabase();

test("the rooms of the program keep out of each other's way", () => {
  expect(roomFaults(features)).toEqual([]);
});

test("every kind of content that a page shows is one that a room raises", () => {
  const raised = new Set(features.flatMap(({ content = [] }) => content));
  const shown = routesOf(givenApp(given.db)).flatMap((route) => pageWords(route)?.shows ?? []);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((kind) => !raised.has(kind))).toEqual([]);
});
