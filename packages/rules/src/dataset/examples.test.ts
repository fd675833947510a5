import { readFileSync } from "node:fs";
import { datasetSchema, type RecordsDataset, type Vocabulary } from "@mangnon/schema";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { icls } from "../../../criteria-icls/src/index.ts";
import { vn } from "../../../criteria-vn/src/index.ts";
import { vocabulary } from "../../situations/described.ts";
import { checkDatasetRules, readDataset } from "./index.ts";

const rootOfExamples = new URL("../../../../examples/", import.meta.url);

const packs = [vocabulary, icls.contributes, vn.contributes];
const known: Vocabulary = {
  variables: packs.flatMap(({ variables = [] }) => variables),
  codeLists: packs.flatMap(({ codeLists = [] }) => codeLists),
  facts: [],
  parameters: [],
};

test.each(["mics6/mics6", "mics6/mics6-program", "binh-thuan/register-2025"])(
  "the example `%s` can be read",
  (file) => {
    const text = readFileSync(new URL(`${file}.yaml`, rootOfExamples), "utf8");
    const dataset = datasetSchema.parse(parse(text)) as RecordsDataset;
    expect(checkDatasetRules(dataset, known)).toEqual([]);
    expect(readDataset(dataset, known).variables).toEqual(Object.keys(dataset.variables));
  },
);
