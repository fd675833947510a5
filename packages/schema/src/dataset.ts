import * as z from "zod";
import { citationSchema } from "./citation.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { ruleSchema } from "./json.ts";
import { idSchema, localizedTextSchema, variableIdSchema } from "./text.ts";

/** Why a value is not known. */
export const reasons = [
  "absent",
  "dont-know",
  "refused",
  "invalid",
  "no-law-on-date",
  "not-computable",
] as const;

export type Reason = (typeof reasons)[number];

const scalar = z.union([z.number(), z.boolean(), z.string()]);

const columnSchema = z
  .strictObject({
    column: z.string().min(1).meta({ description: "The header of the column in the file." }),
    type: z.enum(["number", "integer", "boolean", "text", "code", "codes", "date"]).optional().meta({
      description: "Only for `columns`; a variable has its own type.",
    }),
    codes: idSchema.optional(),
    min: z.union([z.number(), z.string()]).optional(),
    max: z.union([z.number(), z.string()]).optional(),
    recode: z
      .record(z.string(), scalar)
      .optional()
      .meta({ description: "Text in the file → value. Closed: other texts do not fit." }),
    missing: z
      .record(z.string(), z.enum(["absent", "dont-know", "refused", "invalid"]))
      .optional()
      .meta({
        description:
          "Text in the file → why the value is not known. Empty text is always absent unless recoded.",
      }),
    dateFormat: z.enum(["yyyy-mm-dd", "dd/mm/yyyy", "yyyymmdd"]).optional().meta({
      description: "Default yyyy-mm-dd. Months and years alone (2010-05, 05/2010, 2010) are partial dates.",
    }),
    separator: z.string().optional().meta({ description: "For codes: what stands between two of them." }),
    when: ruleSchema.optional().meta({ description: "Skip pattern, over the names declared here." }),
    otherwise: scalar.optional(),
  })
  .meta({ id: "Column", description: "One column of the file and how its texts are read." });

const derivationSchema = z
  .union([
    columnSchema,
    z.strictObject({ value: scalar }).meta({ description: "The same for every record." }),
    z
      .strictObject({ anyOf: z.array(z.string()).min(1) })
      .meta({ description: "True if any of these is true." }),
    z.strictObject({ sumOf: z.array(z.string()).min(1) }).meta({ description: "The sum of these." }),
    z
      .strictObject({ rule: ruleSchema })
      .meta({ description: "A rule over the names declared here, and over facts that rest on them." }),
  ])
  .meta({ id: "Derivation" });

const checkSchema = z
  .strictObject({
    id: idSchema,
    label: localizedTextSchema.meta({ description: "What a good record is like, in words." }),
    rule: ruleSchema.meta({
      description:
        "True for a good record, over the names declared here. It may use `missing`, `missing_some` and the default of `var`.",
    }),
    severity: z.enum(["error", "warning", "info"]).default("warning").meta({
      description: "A record that fails with `error` is rejected; with less it stays and is told of.",
    }),
  })
  .meta({
    id: "Check",
    description: "What a record of good quality is like. It judges the data, not a child.",
  });

const fileSchema = z
  .strictObject({
    path: z.string().meta({ description: "Relative to the description." }),
    adapter: idSchema.default("csv").meta({ description: "`csv`, `xlsx`, or the source of a plugin." }),
    delimiter: z.enum([",", ";", "\t"]).optional().meta({
      description: "Of CSV: what stands between two fields. Default a comma.",
    }),
    decimal: z.enum([".", ","]).default(".").meta({
      description: "What stands before decimals. The numbers of a workbook are always read with a point.",
    }),
    sheet: z.string().min(1).optional().meta({
      description: "Of a workbook: the name of the sheet. Only a workbook with one visible sheet needs none.",
    }),
    headerRow: z.int().min(1).max(1_048_576).optional().meta({
      description:
        "Of a workbook: the row in which the headers stand, as Excel counts; what stands above is not read. Default the first row that is not empty.",
    }),
  })
  .meta({ id: "File" });

const recordsSchema = z.strictObject({
  kind: z.literal("records"),
  id: idSchema,
  label: localizedTextSchema,
  synthetic: z.boolean().default(false),
  file: fileSchema,
  recordId: z.string().meta({ description: "The column that names a record. Must be there and unique." }),
  coverage: z.enum(["complete", "sample"]).meta({
    description: "A complete count has no sampling error; a sample without one allows no verdict.",
  }),
  instrument: z.string(),
  territory: z.strictObject({ code: z.string(), asOf: civilDateSchema }),
  period: z.string().meta({ description: "What the records cover." }),
  weight: z.string().optional().meta({ description: "The column of the survey weight." }),
  psu: z.string().optional().meta({
    description:
      "Of a sample: the column of the primary sampling unit (cluster). Those with a record that the filter lets pass are the PSUs drawn. Without it a sample has no standard error.",
  }),
  stratum: z.string().optional().meta({
    description: "Of a sample: the column of the stratum that the PSU was drawn in. Left out: there was one.",
  }),
  sample: z.string().min(1).optional().meta({
    description: "Of a sample: a name for how its PSUs were drawn. Those of another name were drawn apart.",
  }),
  lonelyPsu: z.enum(["fail", "certainty", "adjust", "average"]).optional().meta({
    description:
      "What stands for the variance in a stratum with one PSU. Default fail: then there is no standard error.",
  }),
  columns: z
    .record(z.string(), columnSchema)
    .optional()
    .meta({ description: "Names of your own, used below." }),
  variables: z.record(variableIdSchema, derivationSchema),
  filter: ruleSchema.optional().meta({ description: "True for the records to count, over the names above." }),
  checks: z.array(checkSchema).optional().meta({ description: "What records of good quality are like." }),
  disaggregations: z
    .array(z.string())
    .optional()
    .meta({ description: "Names above by which tables may be split." }),
  public: z.array(z.string()).optional().meta({ description: "Columns whose values may stand in messages." }),
});

const observationsSchema = z.strictObject({
  kind: z.literal("observations"),
  id: idSchema,
  label: localizedTextSchema,
  synthetic: z.boolean().default(false),
  file: fileSchema,
  columns: z.strictObject({
    indicator: z.string(),
    territory: z.string(),
    asOf: z.string().optional(),
    period: z.string(),
    numerator: z.string().optional(),
    denominator: z.string().optional(),
    value: z
      .string()
      .optional()
      .meta({ description: "In the indicator's unit, where counts are not given." }),
    standardError: z.string().optional(),
    definition: z.string().optional(),
    instrument: z.string().optional(),
    coverage: z.string().optional(),
    sample: z.string().optional().meta({
      description: "The name of the sample that a value rests on. Those of another name were drawn apart.",
    }),
    source: z.string().optional(),
    cell: z.record(z.string(), z.string()).optional(),
  }),
  defaults: z
    .strictObject({
      territory: z.string().optional(),
      asOf: civilDateSchema.optional(),
      definition: idSchema.optional(),
      instrument: z.string().optional(),
      coverage: z.enum(["complete", "sample"]).optional(),
    })
    .optional(),
  sources: z.array(citationSchema).optional(),
});

export const datasetSchema = z.discriminatedUnion("kind", [recordsSchema, observationsSchema]).meta({
  id: "Dataset",
  description: "Ties a file to variables (records) or to indicators (observations).",
});

/** What a file of records means: which column is which variable, and how its texts are read. */
export type RecordsDataset = DeepReadonly<z.infer<typeof recordsSchema>>;

/** What a file of reported values means: which column names the indicator, period, counts and method. */
export type ObservationsDataset = DeepReadonly<z.infer<typeof observationsSchema>>;

export type Dataset = RecordsDataset | ObservationsDataset;

export type Column = DeepReadonly<z.infer<typeof columnSchema>>;

export type Derivation = DeepReadonly<z.infer<typeof derivationSchema>>;
