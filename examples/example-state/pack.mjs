// Makes a plugin of the two YAML files. Nothing else is code here.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const read = (name) => parse(readFileSync(new URL(name, import.meta.url), "utf8"));

export const pack = {
  name: "example-state",
  version: "1.0.0",
  host: "0.x",
  contributes: { ...read("vocabulary.yaml"), definitions: [read("definition.yaml")] },
};
