import { z } from "zod";
import { dayField } from "#platform/calendar/day-field.ts";
import { rowId } from "#platform/http/row-id.ts";
import { interpretationForms } from "../../domain/life/interpretation.ts";
import { recordedSteps, stepResults } from "../../domain/life/step.ts";

const line = (most: number) => z.string().trim().max(most);
const optionalDay = dayField.nullish().transform((day) => day ?? null);
const blankless = line(500)
  .nullish()
  .transform((text) => text || null);

const content = z.object({
  type: z.enum(["regulations", "normative"]),
  title: line(200).min(2),
  theme: line(100).default(""),
  summary: line(500).default(""),
  section: line(100).default(""),
  isBusiness: z.boolean(),
  plannedFor: optionalDay,
});

export const Begun = z.object({ agencyId: rowId, file: content });
export const Changed = z.object({ revision: z.int().min(1), file: content });
export const Because = z.object({ because: line(500).min(2) });

/** What every step tells. */
const told = z.object({
  on: dayField,
  by: line(100).min(1),
  says: line(1000).default(""),
  because: blankless,
});
const results = Object.values(stepResults).flat();
const noMore = { fromOn: null, result: null, opinions: null, adopted: null } as const;

/** Steps that anybody who writes of documents records. */
export const Taken = told
  .extend({
    step: z.enum(recordedSteps).exclude(["legality", "registration"]),
    fromOn: optionalDay,
    result: z
      .enum(results)
      .nullish()
      .transform((result) => result ?? null),
    opinions: z
      .int()
      .min(0)
      .max(1_000_000)
      .nullish()
      .transform((count) => count ?? null),
    adopted: z
      .int()
      .min(0)
      .max(1_000_000)
      .nullish()
      .transform((count) => count ?? null),
    filingNumber: line(100)
      .optional()
      .transform((text) => text || undefined),
    extendedTo: dayField.optional(),
  })
  .refine(
    ({ opinions, adopted }) => adopted === null || (opinions !== null && adopted <= opinions),
    {
      path: ["adopted"],
    },
  );

/** 合法性审核意见. */
export const Reviewed = told
  .extend({ result: z.enum(stepResults.legality) })
  .transform((step) => ({ ...noMore, ...step, step: "legality" as const }));

/** 统一登记、编号、印发. */
export const Registered = told
  .extend({ number: line(100).min(2), effectiveOn: dayField, expiresOn: optionalDay })
  .transform(({ number, effectiveOn, expiresOn, ...step }) => ({
    ...noMore,
    ...step,
    step: "registration" as const,
    registration: { number, effectiveOn, expiresOn },
  }));

export const Planned = z.object({
  forms: z
    .array(z.object({ form: z.enum(interpretationForms), by: line(100).min(1) }))
    .max(interpretationForms.length),
});

export const Form = z.object({ form: z.enum(interpretationForms) });
