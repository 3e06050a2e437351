import type { z } from "zod";
import type { Field } from "#platform/export/csv-record.ts";

/** A column of a dataset's CSV file. */
export interface DataColumn {
  /** As JSON names it: `agencyId`, `figures.t3.new.total`. */
  readonly name: string;
  /** As the head of the CSV file has it. */
  readonly title: string;
  readonly description: string | undefined;
  readonly field: (record: object) => Field;
}

/** The columns of a schema in its order; an object within is laid out flat, a list is joined by spaces. */
export function columnsOf(schema: z.ZodObject): readonly DataColumn[] {
  return Object.entries(schema.shape).flatMap(([key, property]): DataColumn[] => {
    const { title = key, description } = (property as z.ZodType).meta() ?? {};
    if ("shape" in property) return within(key, property as z.ZodObject);
    return [{ name: key, title, description, field: (record) => fieldOf(valueAt(record, key)) }];
  });
}

function within(key: string, schema: z.ZodObject): DataColumn[] {
  return columnsOf(schema).map(({ name, title, description, field }) => ({
    name: `${key}.${name}`,
    title,
    description,
    field: (record) => field(valueAt(record, key) as object),
  }));
}

function valueAt(record: object, key: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[key];
}

function fieldOf(value: unknown): Field {
  if (Array.isArray(value)) return value.join(" ");
  return (value ?? null) as Field;
}
