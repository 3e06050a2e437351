import type { z } from "zod";
import type { Field } from "#platform/export/csv-record.ts";
import { besideKey } from "#platform/export/dataset.ts";

/** A column of a dataset's CSV file. */
export interface DataColumn {
  /** As JSON names it: `agencyId`, `figures.t3.new.total`. */
  readonly name: string;
  /** As the head of the CSV file has it. */
  readonly title: string;
  readonly description: string | undefined;
  /** Codes are text, however many digits they have. */
  readonly kind: "text" | "number";
  /** The column whose code it says in Chinese. */
  readonly beside: string | undefined;
  readonly field: (record: object) => Field;
}

/** The columns of a schema in its order; an object within is laid out flat, a list is joined by spaces. */
export function columnsOf(schema: z.ZodObject): readonly DataColumn[] {
  return Object.entries(schema.shape).flatMap(([key, property]): DataColumn[] => {
    const meta = (property as z.ZodType).meta() ?? {};
    const { title = key, description } = meta;
    if ("shape" in property) return within(key, property as z.ZodObject);
    const beside = meta[besideKey];
    return [
      {
        name: key,
        title,
        description,
        kind: isNumber(property as z.ZodType) ? "number" : "text",
        beside: typeof beside === "string" ? beside : undefined,
        field: (record) => fieldOf(valueAt(record, key)),
      },
    ];
  });
}

/** The columns with each code's Chinese directly behind it, as people read them. */
export function besideCodes(columns: readonly DataColumn[]): readonly DataColumn[] {
  return columns
    .filter(({ beside }) => beside === undefined)
    .flatMap((column) => [column, ...columns.filter(({ beside }) => beside === column.name)]);
}

function isNumber(property: z.ZodType): boolean {
  const { def } = property as unknown as { readonly def: { type: string; innerType?: z.ZodType } };
  return def.innerType ? isNumber(def.innerType) : def.type === "number";
}

function within(key: string, schema: z.ZodObject): DataColumn[] {
  return columnsOf(schema).map(({ name, field, ...column }) => ({
    ...column,
    name: `${key}.${name}`,
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
