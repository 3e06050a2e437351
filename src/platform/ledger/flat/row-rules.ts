import type { Column, RowValues } from "../column.ts";
import type { RowChecked } from "../kind.ts";
import type { Problem } from "../problem.ts";

/** What a row must not contradict, by codes of the kind's columns. It is asked with all that would be stored. */
export type RowRule = (values: RowValues, headerOf: (code: string) => string) => Found | undefined;

type Found = Omit<Problem, "code">;

/** Two days, or minutes, in their order. */
export function inOrder(first: string, second: string): RowRule {
  return (values, headerOf) => {
    const [before, after] = [values[first], values[second]];
    if (!before || !after || after >= before.slice(0, after.length)) return undefined;
    const message = `“${headerOf(second)}”早于“${headerOf(first)}”，请核对。`;
    return { column: second, value: after, message };
  };
}

/** What stands in a column makes no sense without another: 更名日期 without 曾用名. */
export function needs(column: string, other: string): RowRule {
  return (values, headerOf) => {
    const value = values[column];
    if (!value || values[other]) return undefined;
    const message = `填了“${headerOf(column)}”，没有“${headerOf(other)}”；请补填，或者清空。`;
    return { column: other, value: "", message };
  };
}

/** Both or neither. */
export function together(one: string, other: string): readonly RowRule[] {
  return [needs(one, other), needs(other, one)];
}

/** A column that is required where another has one of some values. */
export function requiredWhere(column: string, other: string, values: readonly string[]): RowRule {
  return (row, headerOf) => {
    const value = row[other] ?? "";
    if (!values.includes(value) || row[column]) return undefined;
    const message = `“${headerOf(other)}”为“${value}”的，要填“${headerOf(column)}”，请补填。`;
    return { column, value: "", message };
  };
}

/** Parts that are more than the whole. */
export function atMost(parts: readonly string[], whole: string): RowRule {
  return (values, headerOf) => {
    const all = values[whole];
    const sum = parts.reduce((total, code) => total + Number(values[code] ?? 0), 0);
    if (!all || sum <= Number(all)) return undefined;
    const names = parts.map((code) => `“${headerOf(code)}”`).join("加");
    const message = `${names}是 ${sum}，多于“${headerOf(whole)}”${all}，请核对。`;
    return { column: parts[0] ?? whole, value: `${sum}`, message };
  };
}

/** What must not be, told in a sentence of its own. */
export function refuseWhere(
  column: string,
  saysOf: (values: RowValues) => string | undefined,
): RowRule {
  return (values) => {
    const message = saysOf(values);
    return message === undefined ? undefined : { column, value: values[column] ?? "", message };
  };
}

/** What some rules find of a row. */
export function checkedBy(
  rules: readonly RowRule[],
  columns: readonly Column[],
  values: RowValues,
): RowChecked {
  const headerOf = (code: string) => columns.find((one) => one.code === code)?.header ?? code;
  const found = rules.flatMap((rule) => rule(values, headerOf) ?? []);
  return {
    problems: found.map((one) => ({ code: "contradiction" as const, ...one })),
    warnings: [],
  };
}
