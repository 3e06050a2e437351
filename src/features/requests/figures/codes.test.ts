import { expect, test } from "vitest";
import { applicantColumns, resultRows as rowsOfForm } from "#report/form/cell-names.ts";
import { applicantKinds, resultRows } from "../domain/case/codes.ts";

test("results and kinds of applicants are the rows and columns of table three", () => {
  expect([...resultRows]).toEqual(rowsOfForm("2021"));
  expect([...applicantKinds, "total"]).toEqual([...applicantColumns]);
});
