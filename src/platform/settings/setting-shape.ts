import { z } from "zod";
import type { Setting } from "../feature/setting.ts";

/** What can be typed for a setting, as a form shows it. */
export type SettingShape =
  /** 是 or 否. */
  | { readonly kind: "truth" }
  | { readonly kind: "integer"; readonly min: number | null; readonly max: number | null }
  | {
      readonly kind: "choice";
      readonly options: readonly { readonly value: string | number; readonly says: string }[];
    }
  | { readonly kind: "text" }
  /** What no single field can hold: it is set on the command line. */
  | { readonly kind: "other" };

const Described = z.object({
  type: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

/** The shape of a setting, by its own schema. */
export function settingShape({ schema, choices = {} }: Setting): SettingShape {
  const described = Described.safeParse(z.toJSONSchema(schema, { unrepresentable: "any" }));
  if (!described.success) return { kind: "other" };
  const { type, enum: values, minimum, maximum } = described.data;
  if (values) {
    const options = values.map((value) => ({ value, says: choices[`${value}`] ?? `${value}` }));
    return { kind: "choice", options };
  }
  switch (type) {
    case "boolean":
      return { kind: "truth" };
    case "integer":
      return { kind: "integer", min: certain(minimum), max: certain(maximum) };
    case "string":
      return { kind: "text" };
    default:
      return { kind: "other" };
  }
}

/** The bounds of every integer are no bounds that a setting has. */
function certain(bound: number | undefined): number | null {
  return bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : null;
}
