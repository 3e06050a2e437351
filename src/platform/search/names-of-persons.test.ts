import { expect, test } from "vitest";
import { namesOfPersons } from "./names-of-persons.ts";

test.each(["王建国", "李小明 低保", "张伟的房子"])("%s has the name of a person", (text) => {
  expect(namesOfPersons(text)).not.toEqual([]);
});

test.each(["充电桩补贴", "新能源汽车", "医保报销比例", "养狗证在哪里办"])("%s has none", (text) => {
  expect(namesOfPersons(text)).toEqual([]);
});
