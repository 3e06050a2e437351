import { expect, test } from "vitest";
import { agencyLevel } from "#report/check/agency-level.ts";
import { agencies } from "./agencies.ts";
import { dissolved } from "./dissolved.ts";
import { regions } from "./regions.ts";

test("the county has every kind of agency", () => {
  const count = (character: string) =>
    agencies.filter((each) => each.character === character).length;
  expect(["government", "department", "zone", "town", "street", "township"].map(count)).toEqual([
    1, 29, 1, 9, 4, 4,
  ]);
});

test("names are told apart, and none shows a level that makes regulations", () => {
  const names = agencies.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => agencyLevel(name) === "makes-regulations")).toEqual([]);
});

test("some agencies came late, some went early, one has never reported", () => {
  const spans = agencies.map(({ years }) => years && `${years.from}-${years.to}`);
  expect(new Set(spans)).toEqual(
    new Set(["2019-2024", "2019-2023", "2024-2024", "2019-2020", "2021-2023", null]),
  );
});

test("agencies that are no more, and those that took over, are of the county; the former report no later", () => {
  for (const { name, on, successor } of dissolved) {
    const gone = agencies.find((agency) => agency.name === name);
    expect([name, gone?.years?.to]).toEqual([name, Number(on.slice(0, 4)) - 1]);
    expect(agencies.map((agency) => agency.name)).toContain(successor);
  }
});

test("regions are a tree under codes that no place of GB/T 2260 has", () => {
  const codes = new Set(regions.map(({ code }) => code));
  expect(regions.filter(({ parent }) => parent !== null && !codes.has(parent))).toEqual([]);
  expect(regions.slice(1).filter(({ code }) => !code.startsWith("99"))).toEqual([]);
});
