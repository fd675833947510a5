import { expect, test } from "vitest";
import { described, vocabulary } from "../../situations/described.ts";
import { checkHeader, readDataset } from "./index.ts";

const read = readDataset(
  described({
    weight: "fsweight",
    columns: { A: { column: "CL1A" }, again: { column: "CL1A" } },
    variables: { ageInYears: { column: "tuổi" }, economicActivity: { value: true } },
  }),
  vocabulary,
);

test("a file with all columns, in whatever order and letters, has nothing to be told", () => {
  expect(checkHeader(read, ["CL1A", "tuổi".normalize("NFD"), " id", "fsweight", ""])).toEqual([]);
});

test("a column that is missing is told once, with the one perhaps meant", () => {
  const findings = checkHeader(read, ["id", "Tuoi", "fswieght", "CL1B"]);
  expect(findings.slice(0, 3)).toEqual(
    [
      ["fsweight", "fswieght"],
      ["CL1A", "CL1B"],
      ["tuổi", "Tuoi"],
    ].map(([column, nearest]) => ({
      code: "rules/missing-column",
      severity: "error",
      path: ["columns"],
      origin: { file: "register.csv", row: 1, column },
      data: { column, nearest },
    })),
  );
});

test("a column that is read already is not the one meant", () => {
  const columns = { A: { column: "CL1A" }, B: { column: "CL1B" } };
  const [missing] = checkHeader(readDataset(described({ columns }), vocabulary), ["id", "CL1B"]);
  expect(missing?.data).toEqual({ column: "CL1A", nearest: undefined });
});

test("columns that nothing reads are one remark", () => {
  const findings = checkHeader(read, ["id", "CL1A", "tuổi", "fsweight", "HH1", "HH2"]);
  expect(findings).toEqual([
    {
      code: "rules/unread-columns",
      severity: "info",
      path: ["columns"],
      origin: { file: "register.csv", row: 1 },
      data: { columns: ["HH1", "HH2"] },
    },
  ]);
});
