import { z } from "zod";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import type { Edition, NotAReport, ReadWarning } from "#report/annual-report.ts";
import { reportSchema } from "./report-line.ts";

const place = z
  .strictObject({
    start: z.int(),
    end: z.int(),
    page: z.int(),
    table: z.int(),
    row: z.int(),
    column: z.int(),
  })
  .partial();

const cell = z.discriminatedUnion("state", [
  z.strictObject({ value: z.number(), state: z.literal("read"), place: place.optional() }),
  z.strictObject({
    value: z.null(),
    state: z.enum(["blank", "missing", "lost", "ambiguous"]),
    place: place.optional(),
    note: z.string().optional(),
    candidates: z.array(z.number()).optional(),
  }),
]);

const table = z.enum(["t2", "t3", "t4"]);
const reasons = [
  "notice",
  "university-report",
  "interpretation",
  "work-plan",
  "work-summary",
  "half-year-statistics",
  "rule-of-law-report",
  "sample-text",
  "no-report-content",
] as const satisfies readonly NotAReport[];

/** The message is made anew from the rest, in the words of today; stored reports have none. */
const message = z.string().exactOptional();
const plain = <Code extends ReadWarning["code"]>(code: Code) =>
  z.strictObject({ code: z.literal(code), message });
const about = <Code extends ReadWarning["code"]>(code: Code) =>
  z.strictObject({ code: z.literal(code), table, message });

const pages = z.array(z.int().min(1)).exactOptional();

export const warningSchema = z.discriminatedUnion("code", [
  about("table-missing").extend({ pages }),
  about("table-damaged"),
  plain("repeated-lines-removed"),
  plain("cut-off"),
  plain("too-long"),
  plain("pre-2019"),
  z.strictObject({ code: z.literal("not-a-report"), reason: z.enum(reasons), message }),
  plain("blank-template"),
  plain("no-tables").extend({ pages }),
]);

const localDate = z
  .string()
  .refine((text): text is LocalDate => parseLocalDate(text) !== undefined);

/** Lines from before the date was read have none. */
const signedOn = z
  .discriminatedUnion("state", [
    z.strictObject({ value: localDate, state: z.literal("read") }),
    z.strictObject({ value: z.null(), state: z.enum(["missing", "ambiguous"]) }),
  ])
  .default({ value: null, state: "missing" });

const editions = ["2021", "2019-trial", "hybrid", "pre-2019"] as const satisfies readonly Edition[];

export const sectionsSchema = z.array(
  z.strictObject({ number: z.int().min(1).max(6), heading: z.string(), text: z.string() }),
);

/** What a report compiled from records (年报编制) is to be read with: it is about the records, and no part of the report. */
const aboutRecords = <Code extends string>(code: Code) => z.object({ code: z.literal(code) });
const lineWarning = z.discriminatedUnion("code", [
  ...warningSchema.options,
  aboutRecords("no-records"),
  aboutRecords("year-not-ended"),
  aboutRecords("agencies-without-records"),
]);

/** Whether a warning is one of reading a document. */
export function isReadWarning(
  warning: z.infer<typeof lineWarning>,
): warning is z.infer<typeof warningSchema> {
  return warningSchema.safeParse(warning).success;
}

/** The object that `reportLine` writes, or that a report is compiled into; nothing else may stand in it. */
export const reportObject = z.strictObject({
  schema: z.literal(reportSchema),
  source: z.strictObject({
    name: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    encoding: z.string(),
  }),
  scope: z.string().exactOptional(),
  agencies: z.array(z.string()).exactOptional(),
  agency: z.string().nullable(),
  year: z.int().min(1900).max(2200).nullable(),
  signedOn,
  edition: z.enum(editions).nullable(),
  preface: z.string().optional(),
  sections: sectionsSchema,
  cells: z.record(z.string(), cell),
  warnings: z.array(lineWarning),
});

export type ReportObject = z.infer<typeof reportObject>;
